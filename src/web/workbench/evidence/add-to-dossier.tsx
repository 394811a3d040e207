import { useState, type ReactNode } from 'react';
import type { LanguageCode } from '../../../i18n/codes.ts';
import { message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { addressOf } from '../address.ts';
import { askServer, Refused, type Stored } from '../api.ts';
import { MomentText, RefusedNote } from '../parts.tsx';
import { useDoing } from '../use-asked.ts';
import { dossierTitle, UNTITLED } from './untitled.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';

/** Puts an answer into a dossier draft of the workspace: one that is there, or a new one. A job, or what asks for one when it is wanted. */
export function AddToDossier({ job }: { readonly job: string | (() => Promise<string>) }): ReactNode {
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const [drafts, setDrafts] = useState<readonly Stored[]>();
  const [added, setAdded] = useState<Stored>();
  const { isBusy, refused, run } = useDoing();
  if (!may) return null;
  const add = async (draft: Stored | undefined): Promise<void> => {
    const id = typeof job === 'string' ? job : await job();
    setAdded(draft ? await addedTo(draft, id, path, code) : await startedWith(id, path, code));
    setDrafts(undefined);
  };
  const begin = (): void =>
    run(async () => {
      const known = await askServer<Stored[]>('GET', path('/objects?kind=dossier'), code);
      if (known.length === 0) await add(undefined);
      else setDrafts(known);
    });
  return (
    <span className="add-to-dossier">
      {drafts === undefined && (
        <button type="button" className="plain" disabled={isBusy} onClick={begin}>
          <Words text={message('evidence.add')} />
        </button>
      )}
      {drafts?.map((draft) => (
        <button key={draft.id} type="button" disabled={isBusy} onClick={() => run(() => add(draft))}>
          <Words text={dossierTitle(draft.name)} /> <MomentText at={draft.savedAt} />
        </button>
      ))}
      {drafts && (
        <button type="button" className="plain" disabled={isBusy} onClick={() => run(() => add(undefined))}>
          <Words text={message('evidence.new')} />
        </button>
      )}
      {added && (
        <span role="status">
          <a href={addressOf({ view: 'evidence', draft: added.id })}>
            <Words text={message('evidence.added', { name: plain(dossierTitle(added.name)) })} />
          </a>
        </span>
      )}
      <RefusedNote refused={refused} />
    </span>
  );
}

/** A new draft that begins with the answer. */
async function startedWith(job: string, path: (rest: string) => string, code: LanguageCode): Promise<Stored> {
  const { draftText, newDraft } = await import('./draft-text.ts');
  const query = new URLSearchParams({ kind: 'dossier', name: UNTITLED });
  const text = draftText(newDraft(UNTITLED, code, [job]));
  return askServer('POST', path(`/objects?${query.toString()}`), code, new Blob([text]));
}

/** So often somebody else may be faster. */
const MOST_TRIES = 5;

/** The draft with the answer, as it is now on the server: whoever saved meanwhile loses nothing. */
async function addedTo(
  { id }: Stored,
  job: string,
  path: (rest: string) => string,
  code: string,
): Promise<Stored> {
  const { draftText, readDraft, withAnswer } = await import('./draft-text.ts');
  for (let tries = 1; ; tries++) {
    // oxlint-disable-next-line no-await-in-loop -- again where somebody else was faster
    const now = await askServer<Stored>('GET', path(`/objects/${id}`), code);
    // oxlint-disable-next-line no-await-in-loop -- again
    const draft = readDraft(await (await fetch(path(`/objects/${id}/content`))).text());
    if (!draft) throw new Refused(undefined);
    const query = new URLSearchParams({ kind: 'dossier', name: now.name, revision: String(now.revision) });
    const text = draftText(withAnswer(draft, job));
    try {
      // oxlint-disable-next-line no-await-in-loop -- again
      return await askServer('PUT', path(`/objects/${id}?${query.toString()}`), code, new Blob([text]));
    } catch (error) {
      const isLate = error instanceof Refused && error.problem?.type === 'muruna:changed-meanwhile';
      if (!isLate || tries === MOST_TRIES) throw error;
    }
  }
}
