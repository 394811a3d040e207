import { useState, type ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf, goTo } from '../address.ts';
import { askServer, type Stored } from '../api.ts';
import { FileInput } from '../file-input.tsx';
import { Field, RefusedNote, WhenAnswered } from '../parts.tsx';
import { SaveBar } from '../stored/save-bar.tsx';
import { StoredList } from '../stored/stored-list.tsx';
import { useStoredFiles } from '../stored/use-stored-files.ts';
import { useAsked, useDoing } from '../use-asked.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import { DraftEditor } from './draft-editor.tsx';
import { draftText, newDraft, readDraft } from './draft-text.ts';
import { KeysPanel } from './keys-panel.tsx';
import { Packing } from './packing.tsx';
import { dossierTitle, UNTITLED } from './untitled.ts';
import { Verification } from './verification.tsx';

/** Evidence: dossiers being prepared, whose signatures are trusted, and what others have sent. */
export function EvidenceView({ draft }: { readonly draft: string | undefined }): ReactNode {
  return draft === undefined ? <Overview /> : <OpenDraft key={draft} id={draft} />;
}

function Overview(): ReactNode {
  const path = useWorkspacePath();
  const keys = useAsked<Stored[]>(path('/objects?kind=key'));
  return (
    <>
      <h1>
        <Words text={message('workbench.subject.evidence')} />
      </h1>
      <div className="board">
        <Drafts />
        <VerifyUpload keys={keys.state === 'answered' ? keys.answer : []} />
        <KeysPanel keys={keys} />
      </div>
    </>
  );
}

function Drafts(): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const drafts = useAsked<Stored[]>(path('/objects?kind=dossier'));
  const { isBusy, refused, run } = useDoing();
  const begin = (): void =>
    run(async () => {
      const query = new URLSearchParams({ kind: 'dossier', name: UNTITLED });
      const text = draftText(newDraft(UNTITLED, code));
      const made = await askServer<Stored>(
        'POST',
        path(`/objects?${query.toString()}`),
        code,
        new Blob([text]),
      );
      goTo({ view: 'evidence', draft: made.id });
    });
  return (
    <section aria-labelledby="drafts-title">
      <h2 id="drafts-title">
        <Words text={message('evidence.drafts')} />
      </h2>
      <p className="muted">
        <Words text={message('evidence.drafts.hint')} />
      </p>
      <WhenAnswered asked={drafts}>
        {(known) => (
          <StoredList objects={known} addressOf={(id) => addressOf({ view: 'evidence', draft: id })} />
        )}
      </WhenAnswered>
      {may && (
        <button type="button" className="main" disabled={isBusy} onClick={begin}>
          <Words text={message('evidence.new')} />
        </button>
      )}
      <RefusedNote refused={refused} />
    </section>
  );
}

/** What somebody has sent: brought here, and held to its signatures. */
function VerifyUpload({ keys }: { readonly keys: readonly Stored[] }): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const [dossier, setDossier] = useState<string>();
  const { isBusy, refused, run } = useDoing();
  return (
    <section aria-labelledby="verify-title" className="verify">
      <h2 id="verify-title">
        <Words text={message('evidence.verify')} />
      </h2>
      <p className="muted">
        <Words text={message('evidence.verify.hint')} />
      </p>
      {may && (
        <Field label={message('evidence.verify.file')}>
          <FileInput
            accept=".zip"
            disabled={isBusy}
            onChange={({ target }) =>
              run(async () => {
                const [file] = target.files ?? [];
                if (!file) return;
                setDossier(undefined);
                const query = new URLSearchParams({ kind: 'file', name: file.name });
                const made = await askServer<Stored>(
                  'POST',
                  path(`/objects?${query.toString()}`),
                  code,
                  file,
                );
                setDossier(made.id);
                target.value = '';
              })
            }
          />
        </Field>
      )}
      <RefusedNote refused={refused} />
      {dossier !== undefined && <Verification dossier={dossier} keys={keys.map(({ id }) => id)} />}
    </section>
  );
}

function OpenDraft({ id }: { readonly id: string }): ReactNode {
  const may = useMay('analyst');
  const stored = useStoredFiles(id);
  const { files, object } = stored;
  if (!files || !object)
    return stored.refused ? (
      <RefusedNote refused={stored.refused} named={id} />
    ) : (
      <div className="waiting" aria-hidden="true" />
    );
  const draft = readDraft(files[0].text);
  if (!draft)
    return (
      <p className="notice warning">
        <Words text={message('evidence.no-draft')} />
      </p>
    );
  const change = (said: Partial<typeof draft>): void =>
    stored.change([{ name: said.title ?? files[0].name, text: draftText({ ...draft, ...said }) }]);
  return (
    <>
      <p className="asks">
        <a href={addressOf({ view: 'evidence' })}>
          <Words text={message('workbench.subject.evidence')} />
        </a>
      </p>
      <h1>
        <Words text={dossierTitle(draft.title)} />
      </h1>
      <SaveBar stored={stored} may={may} />
      <div className="evidence-desk">
        <DraftEditor draft={draft} may={may} change={change} />
        <Packing
          draft={draft}
          isSaved={!stored.isChanged}
          may={may}
          seal={(field) => change({ sealed: [...draft.sealed, field] })}
        />
      </div>
    </>
  );
}
