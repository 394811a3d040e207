import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { message, type Message } from '../../../i18n/text.ts';
import type { DossierDraft } from '../../../schemas/dossier-draft.ts';
import type { DossierBuilt, DossierPreview } from '../../../schemas/dossier-answers.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { type Stored } from '../api.ts';
import { askForJob } from '../ask-job.ts';
import type { AnswerDocument } from '../document-view.tsx';
import { Downloads } from '../downloads.tsx';
import { FileInput } from '../file-input.tsx';
import { Field, RefusedNote } from '../parts.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { FollowedAnswer, ViewAnswer } from '../view-answer.tsx';
import { useMay, useWorkspacePath } from '../workbench-context.ts';
import { checkedDraft, type CheckedDraft } from './checked-draft.ts';
import { canSign, openKeyFile, type KeyFault } from './key-file.ts';
import { PreviewTables } from './preview-tables.tsx';
import { dossierTitle } from './untitled.ts';
import { Verification } from './verification.tsx';

interface PackingProps {
  readonly draft: DossierDraft;
  readonly isSaved: boolean;
  readonly may: boolean;
  readonly seal: (field: string) => void;
}

/** From a draft to a signed dossier: packed, looked at whole, signed in this browser, put together. */
export function Packing({ draft, isSaved, may, seal }: PackingProps): ReactNode {
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const [job, setJob] = useState<string>();
  const { isBusy, refused, run } = useDoing();
  const pack = (): void =>
    run(async () => {
      const { answers, title, narrative, sealed, languages, formats, inputs = 'none' } = draft;
      const request = {
        from: answers,
        title: plain(dossierTitle(title)),
        languages,
        format: formats,
        seal: sealed,
        inputs,
        ...(narrative.trim() !== '' && { text: narrative }),
      };
      setJob(await askForJob('dossier.draft', request, path, code));
    });
  // What was packed before a change is not what is there now.
  const content = JSON.stringify(draft);
  useEffect(() => setJob(undefined), [content]);
  return (
    <section className="packing" aria-labelledby="packing-title">
      <h2 id="packing-title">
        <Words text={message('evidence.preview')} />
      </h2>
      <p className="muted">
        <Words text={message('evidence.preview.hint')} />
      </p>
      {may && (
        <button
          type="button"
          className="main"
          disabled={isBusy || !isSaved || draft.answers.length === 0}
          onClick={pack}
        >
          <Words text={message('evidence.preview.make')} />
        </button>
      )}
      {!isSaved && (
        <p className="muted">
          <Words text={message('evidence.save-first')} />
        </p>
      )}
      <RefusedNote refused={refused} />
      {job !== undefined && (
        <FollowedAnswer<DossierBuilt> key={job} id={job}>
          {({ namedInputs }) => (
            <>
              <NotPacked inputs={namedInputs} />
              <Packed job={job} may={may} sealed={draft.sealed} seal={seal} />
            </>
          )}
        </FollowedAnswer>
      )}
    </section>
  );
}

/** What whoever computes the answers again must have besides. */
function NotPacked({ inputs }: { readonly inputs: DossierBuilt['namedInputs'] }): ReactNode {
  if (inputs.length === 0) return null;
  return (
    <details className="not-packed">
      <summary>
        <Words text={message('evidence.not-packed', { count: inputs.length })} />
      </summary>
      <ul>
        {inputs.map(({ path, sha256 }) => (
          <li key={sha256}>
            <Words text={message('dossier.named-input', { file: path, sha256 })} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Past the tables of all that leaves, whose fields can each be sealed: hundreds of steps by keys. */
function goToSigning(): void {
  const title = document.querySelector<HTMLElement>('#sign-title');
  title?.setAttribute('tabindex', '-1');
  title?.focus();
}

/** The draft as it was packed: everything that leaves, and the signature. */
function Packed({
  job,
  may,
  sealed,
  seal,
}: {
  readonly job: string;
  readonly may: boolean;
  readonly sealed: readonly string[];
  readonly seal: (field: string) => void;
}): ReactNode {
  return (
    <ViewAnswer<DossierPreview>
      question={{ operation: 'dossier.preview', request: { dossier: `${job}.zip` } }}
    >
      {(preview, { id, operation }) => (
        <>
          {may && (
            <button type="button" className="plain to-sign" onClick={goToSigning}>
              <Words text={message('evidence.sign')} /> <span aria-hidden="true">↓</span>
            </button>
          )}
          <PreviewTables preview={preview} sealed={sealed} seal={may ? seal : undefined} />
          <Downloads job={{ id, operation }} document={preview} />
          <AfterLook job={job} />
        </>
      )}
    </ViewAnswer>
  );
}

/** What can be done once everything stands there: the browser's own look at the archive, and the signature. */
function AfterLook({ job }: { readonly job: string }): ReactNode {
  const path = useWorkspacePath();
  const mayOperate = useMay('operator');
  const checked = useCheckedDraft(path(`/jobs/${job}/files`));
  return (
    <>
      {checked === 'bent' && (
        <p className="notice warning" role="alert">
          <Words text={message('evidence.bent')} />
        </p>
      )}
      {typeof checked === 'object' && (
        <>
          <p className="notice" role="status">
            <Words text={message('evidence.checked', { count: checked.files })} />
          </p>
          {mayOperate ? (
            <Sign job={job} checked={checked} />
          ) : (
            <p className="muted">
              <Words text={message('evidence.sign.operator')} />
            </p>
          )}
        </>
      )}
    </>
  );
}

/** The archive, fetched and held to its statement in this browser: what is signed is what was fetched. */
function useCheckedDraft(address: string): CheckedDraft | 'bent' | undefined {
  const [checked, setChecked] = useState<CheckedDraft | 'bent'>();
  useEffect(() => {
    let isWanted = true;
    const check = async (): Promise<void> => {
      const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
      const found = canSign() ? await checkedDraft(bytes) : undefined;
      if (isWanted) setChecked(found ?? 'bent');
    };
    check().catch(() => isWanted && setChecked('bent'));
    return () => {
      isWanted = false;
    };
  }, [address]);
  return checked;
}

const FAULTS: Readonly<Record<KeyFault, Message>> = {
  'not-private': message('evidence.key.not-private'),
  'wrong-passphrase': message('evidence.key.wrong-passphrase'),
  locked: message('evidence.key.locked'),
};

/** Signs in this browser: the key is opened, used and forgotten here; the server gets the public key and the signature. */
function Sign({ job, checked }: { readonly job: string; readonly checked: CheckedDraft }): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [fault, setFault] = useState<Message>();
  const [signed, setSigned] = useState<string>();
  const { isBusy, refused, run } = useDoing();
  const sign = (event: FormEvent): void => {
    event.preventDefault();
    setFault(undefined);
    run(async () => {
      const key = await openKeyFile(await file!.text(), passphrase);
      if (typeof key === 'string') return setFault(FAULTS[key]);
      setPassphrase('');
      const request = {
        dossier: `${job}.zip`,
        publicKey: key.publicKey,
        signature: await key.sign(checked.payload),
      };
      setSigned(await askForJob('dossier.attach', request, path, code));
    });
  };
  return (
    <section aria-labelledby="sign-title" className="sign">
      <h3 id="sign-title">
        <Words text={message('evidence.sign')} />
      </h3>
      <p className="muted">
        <Words text={message('evidence.sign.hint')} />
      </p>
      <form onSubmit={sign}>
        <Field label={message('evidence.key.file')}>
          <FileInput required onChange={({ target }) => setFile(target.files?.[0])} />
        </Field>
        <Field label={message('evidence.key.passphrase')}>
          <input
            type="password"
            name="passphrase"
            autoComplete="off"
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
        </Field>
        <button type="submit" className="main" disabled={isBusy || !file}>
          <Words text={message('evidence.sign')} />
        </button>
      </form>
      {fault && (
        <p className="notice warning" role="alert">
          <Words text={fault} />
        </p>
      )}
      <RefusedNote refused={refused} />
      {signed !== undefined && (
        <FollowedAnswer<AnswerDocument> key={signed} id={signed}>
          {() => <Signed job={signed} />}
        </FollowedAnswer>
      )}
    </section>
  );
}

/** The dossier, to be handed over, and what whoever trusts the keys of the workspace finds. */
function Signed({ job }: { readonly job: string }): ReactNode {
  const path = useWorkspacePath();
  const keys = useAsked<Stored[]>(path('/objects?kind=key'));
  return (
    <>
      <p>
        <a className="button" href={path(`/jobs/${job}/files`)} download="dossier.zip">
          <Words text={message('evidence.download')} />
        </a>
      </p>
      {keys.state === 'answered' && (
        <Verification dossier={`${job}.zip`} keys={keys.answer.map(({ id }) => id)} />
      )}
    </>
  );
}
