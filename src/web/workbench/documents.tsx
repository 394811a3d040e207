import { useState, type ChangeEvent, type ReactNode } from 'react';
import { message } from '../../i18n/text.ts';
import { useLanguage } from '../shared/language-context.ts';
import { Words } from '../shared/words.tsx';
import { addressOf, goTo } from './address.ts';
import { askServer, type Stored } from './api.ts';
import { FileInput } from './file-input.tsx';
import { WhenAnswered, Field, MomentText, RefusedNote } from './parts.tsx';
import { storedTitle } from './evidence/untitled.ts';
import { isFolderKind, isOfOperators, removedUnder, savedUnder } from './stored/object-places.ts';
import { OpenIn } from './stored/open-in.tsx';
import { SaveBar } from './stored/save-bar.tsx';
import { useStoredFiles } from './stored/use-stored-files.ts';
import { useAsked, useDoing } from './use-asked.ts';
import { useMay, useWorkspacePath } from './workbench-context.ts';

const KINDS = [
  'scenario',
  'sets',
  'regions',
  'inventory',
  'damage',
  'services',
  'supply',
  'book',
  'watch',
  'file',
] as const;
type Kind = (typeof KINDS)[number] | 'dossier' | 'key' | 'view';

/** What the workspace keeps, and a way to bring more. */
export function Documents(): ReactNode {
  const path = useWorkspacePath();
  const objects = useAsked<Stored[]>(path('/objects'));
  return (
    <>
      <h1>
        <Words text={message('workbench.documents')} />
      </h1>
      <Upload saved={objects.again} />
      <WhenAnswered asked={objects}>
        {(known) =>
          known.length === 0 ? (
            <p className="muted">
              <Words text={message('workbench.documents.none')} />
            </p>
          ) : (
            <ul className="rows">
              {known.map(({ id, name, kind, revision, savedAt }) => (
                <li key={id}>
                  <a href={addressOf({ view: 'document', object: id })}>
                    <Words text={storedTitle({ kind, name })} />
                  </a>
                  <span className="muted">
                    <Words text={kindName(kind as Kind)} />
                    {revision > 1 && (
                      <>
                        {' · '}
                        <Words text={message('workbench.revision', { revision })} />
                      </>
                    )}
                  </span>
                  <MomentText at={savedAt} />
                </li>
              ))}
            </ul>
          )
        }
      </WhenAnswered>
    </>
  );
}

function kindName(kind: Kind): ReturnType<typeof message> {
  return message(`workbench.kind.${kind}`);
}

function Upload({ saved }: { readonly saved: () => void }): ReactNode {
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const mayWork = useMay('analyst');
  const mayOperate = useMay('operator');
  const [kind, setKind] = useState<Kind>('scenario');
  const { isBusy, refused, run } = useDoing();
  if (!mayWork) return null;
  const isFolder = isFolderKind(kind);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>): void =>
    run(async () => {
      const files = [...(target.files ?? [])];
      if (files.length === 0) return;
      if (isFolder) await askServer('POST', path(savedUnder(kind)), code, await folderOf(files));
      else
        for (const file of files) {
          const query = new URLSearchParams({ kind, name: file.name });
          // oxlint-disable-next-line no-await-in-loop -- in the order in which they were chosen
          await askServer('POST', path(`${savedUnder(kind)}?${query.toString()}`), code, file);
        }
      target.value = '';
      saved();
    });
  return (
    <div className="upload">
      <Field label={message('workbench.kind')}>
        <select value={kind} onChange={({ target }) => setKind(target.value as Kind)}>
          {KINDS.filter((one) => !isOfOperators(one) || mayOperate).map((one) => (
            <option key={one} value={one}>
              {plain(kindName(one))}
            </option>
          ))}
        </select>
      </Field>
      <Field label={message(isFolder ? 'workbench.choose-files' : 'workbench.choose-file')}>
        <FileInput key={kind} multiple disabled={isBusy} onChange={chosen} />
      </Field>
      <RefusedNote refused={refused} />
    </div>
  );
}

export async function folderOf(
  files: readonly File[],
): Promise<{ name: string; files: { name: string; text: string }[] }> {
  const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
  const folder = files[0].webkitRelativePath.split('/')[0] || files[0].name.replace(/\.\w+$/, '');
  return { name: folder, files: texts };
}

/** One document, to be read and changed. A save that comes too late is refused and shows both versions. */
export function StoredDocument({ id }: { readonly id: string }): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const stored = useStoredFiles(id);
  const { object, files } = stored;
  const may = useMay(object && isOfOperators(object.kind) ? 'operator' : 'analyst');
  const { isBusy, refused, run } = useDoing();
  if (!object || !files)
    return stored.refused ? (
      <RefusedNote refused={stored.refused} named={id} />
    ) : (
      <div className="waiting" aria-hidden="true" />
    );
  const remove = (): void =>
    run(async () => {
      await askServer('DELETE', path(`${removedUnder(object.kind)}/${object.id}`), code);
      goTo({ view: 'documents' });
    });
  return (
    <>
      <h1>
        <Words text={storedTitle(object)} />
      </h1>
      <p className="muted">
        <Words text={kindName(object.kind as Kind)} /> ·{' '}
        <Words text={message('workbench.revision', { revision: object.revision })} /> ·{' '}
        <MomentText at={object.savedAt} />
      </p>
      <OpenIn object={object} text={files[0]?.text ?? ''} />
      <SaveBar stored={stored} may={may} />
      {files.map(({ name, text }) => (
        <label key={name} className="field">
          <span>
            <bdi dir="ltr">{name}</bdi>
          </span>
          <textarea
            rows={Math.min(30, text.split('\n').length + 1)}
            dir="auto"
            spellCheck={false}
            readOnly={!may}
            value={text}
            onChange={({ target }) =>
              stored.change(files.map((file) => (file.name === name ? { name, text: target.value } : file)))
            }
          />
        </label>
      ))}
      <RefusedNote refused={refused} />
      {may && (
        <p>
          <button type="button" disabled={isBusy} onClick={remove}>
            <Words text={message('workbench.remove')} />
          </button>
        </p>
      )}
    </>
  );
}
