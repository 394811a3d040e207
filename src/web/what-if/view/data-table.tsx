import { orNaN } from '../../../core/missing.ts';
import { useId, useState, type ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';

export interface TableColumn {
  readonly label: Text;
  /** Numbers stand at the end of their cell. */
  readonly isNumber?: boolean;
}

const FIRST_ROWS = 10;

/**
 * A table that shows its first rows and, when asked, the rest. On a telephone each row is a list of its cells with what they are, so that
 * no column is out of sight; roles say that it is a table all the same.
 */
export function DataTable({
  caption,
  columns,
  rows,
}: {
  readonly caption: Text;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly {
    readonly key: string;
    readonly state?: string;
    readonly cells: readonly ReactNode[];
  }[];
}): ReactNode {
  const [all, setAll] = useState(false);
  const id = useId();
  const { plain } = useLanguage();
  // The row where somebody is stays, wherever what he did there has moved it.
  const [at, setAt] = useState<string>();
  const shown = all ? rows : rows.filter(({ key }, row) => row < FIRST_ROWS || key === at);
  return (
    <>
      <p className="caption" id={id}>
        <Words text={caption} />
      </p>
      <div className="scroll" tabIndex={0} role="group" aria-labelledby={id}>
        <table className="data" role="table" aria-labelledby={id}>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map(({ label, isNumber }, at) => (
                <th key={at} scope="col" role="columnheader" className={isNumber ? 'end' : undefined}>
                  <Words text={label} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" onFocus={({ target }) => setAt(target.closest('tr')?.dataset['key'])}>
            {shown.map(({ key, state, cells }) => (
              <tr key={key} data-key={key} role="row" className={state}>
                {cells.map((cell, at) => (
                  <td
                    key={at}
                    role="cell"
                    className={columns[at].isNumber ? 'end' : undefined}
                    data-label={plain(columns[at].label)}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > FIRST_ROWS && !all && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          <Words text={message('common.more-rows', { count: rows.length - FIRST_ROWS })} />
        </button>
      )}
    </>
  );
}

/** A share, or that it is not known. */
export function Share({ value }: { readonly value: number | null }): ReactNode {
  return <Words text={{ kind: 'share', value: orNaN(value) }} />;
}
