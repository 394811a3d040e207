import { useState, type ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { askServer, type Stored } from '../api.ts';
import { FileInput } from '../file-input.tsx';
import { Field, RefusedNote } from '../parts.tsx';
import { folderOf } from '../documents.tsx';
import { isFolderKind, savedUnder } from './object-places.ts';
import { useDoing } from '../use-asked.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';

/** Where there is nothing yet: an example to change, empty tables, or one's own files. */
export function BeginWith({
  kind,
  none,
  begun,
  more,
}: {
  readonly kind: 'inventory' | 'services' | 'supply';
  /** What is said of there being none. */
  readonly none?: Text;
  readonly begun: (id: string) => void;
  /** Another way to begin: makes a document, and says its id. */
  readonly more?: { readonly label: Text; readonly make: () => Promise<string> };
}): ReactNode {
  const { code } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('operator');
  const { isBusy, refused, run } = useDoing();
  // The files that were chosen are named until they are kept.
  const [turn, setTurn] = useState(0);
  const begin = (example: boolean): void =>
    run(async () => {
      const made = await askServer<Stored>('POST', path('/beginnings'), code, { kind, example });
      begun(made.id);
    });
  const bring = (files: readonly File[]): void =>
    run(async () => {
      const query = new URLSearchParams({ kind, name: files[0].name });
      const made = isFolderKind(kind)
        ? await askServer<Stored>('POST', path(savedUnder(kind)), code, await folderOf(files))
        : await askServer<Stored>('POST', path(`${savedUnder(kind)}?${query.toString()}`), code, files[0]);
      setTurn(turn + 1);
      begun(made.id);
    });
  return (
    <div className="begin-with">
      {none && (
        <p>
          <Words text={none} />
        </p>
      )}
      {may && (
        <div className="inline-fields">
          {more && (
            <button
              type="button"
              className="main"
              disabled={isBusy}
              onClick={() => run(async () => begun(await more.make()))}
            >
              <Words text={more.label} />
            </button>
          )}
          <button
            type="button"
            className={more ? undefined : 'main'}
            disabled={isBusy}
            onClick={() => begin(true)}
          >
            <Words text={message('begin.example')} />
          </button>
          <button type="button" disabled={isBusy} onClick={() => begin(false)}>
            <Words text={message('begin.empty')} />
          </button>
          <Field label={message('begin.bring')}>
            <FileInput
              key={turn}
              multiple={isFolderKind(kind)}
              accept=".csv,.tsv,.txt,.yaml"
              disabled={isBusy}
              onChange={({ target }) => {
                const files = [...(target.files ?? [])];
                if (files.length > 0) bring(files);
              }}
            />
          </Field>
        </div>
      )}
      <RefusedNote refused={refused} />
    </div>
  );
}
