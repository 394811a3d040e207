import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { Words } from '../../shared/words.tsx';
import { RefusedNote } from '../parts.tsx';
import { differingLines } from './differing-lines.ts';
import type { FolderFile, StoredFiles } from './use-stored-files.ts';

/** Saving, and where somebody else was first, both versions with the lines in which they differ. */
export function SaveBar({ stored, may }: { readonly stored: StoredFiles; readonly may: boolean }): ReactNode {
  const { isChanged, isBusy, refused, meanwhile, files = [], save, keepMine, takeTheirs } = stored;
  return (
    <div className="save-bar">
      {isChanged && may && (
        <p>
          <span className="unsaved">
            <Words text={message('workbench.plan.unsaved')} />
          </span>{' '}
          <button type="button" className="main" disabled={isBusy} onClick={save}>
            <Words text={message('workbench.save')} />
          </button>
        </p>
      )}
      <RefusedNote refused={refused} />
      {meanwhile && (
        <BothVersions
          mine={files}
          theirs={meanwhile.files}
          isBusy={isBusy}
          keepMine={keepMine}
          takeTheirs={takeTheirs}
        />
      )}
    </div>
  );
}

/** What was typed here and what somebody else saved first, with the lines in which they differ, and which of them is to stay. */
export function BothVersions({
  mine,
  theirs,
  isBusy,
  keepMine,
  takeTheirs,
}: {
  readonly mine: readonly FolderFile[];
  readonly theirs: readonly FolderFile[];
  readonly isBusy: boolean;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}): ReactNode {
  return (
    <div className="notice warning" role="alert">
      <p>
        <Words text={message('workbench.plan.conflict')} />
      </p>
      <table className="conflict">
        <thead>
          <tr>
            <th scope="col">
              <Words text={message('workbench.plan.mine')} />
            </th>
            <th scope="col">
              <Words text={message('workbench.plan.theirs')} />
            </th>
          </tr>
        </thead>
        <tbody>
          {differingLines(mine, theirs).map(({ file, mine: here, theirs: there }, at) => (
            <tr key={at}>
              {[here, there].map((lines, side) => (
                <td key={side}>
                  <bdi className="muted">{file}</bdi>
                  <pre dir="auto">{lines.join('\n')}</pre>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" disabled={isBusy} onClick={takeTheirs}>
        <Words text={message('workbench.plan.take-theirs')} />
      </button>{' '}
      <button type="button" disabled={isBusy} onClick={keepMine}>
        <Words text={message('workbench.plan.keep-mine')} />
      </button>
    </div>
  );
}
