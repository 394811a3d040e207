import { orNaN } from '../../../core/missing.ts';
import { useState, type ReactNode } from 'react';
import { message, type Text } from '../../../i18n/text.ts';
import { Words } from '../../shared/words.tsx';

export interface TableColumn {
  readonly label: Text;
  /** Numbers stand at the end of their cell. */
  readonly isNumber?: boolean;
}

const FIRST_ROWS = 10;

/** A table that shows its first rows and, when asked, the rest; it scrolls by itself where it is too wide. */
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
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      <div className="scroll" tabIndex={0} role="group">
        <table>
          <caption>
            <Words text={caption} />
          </caption>
          <thead>
            <tr>
              {columns.map(({ label, isNumber }, at) => (
                <th key={at} scope="col" className={isNumber ? 'end' : undefined}>
                  <Words text={label} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, state, cells }) => (
              <tr key={key} className={state}>
                {cells.map((cell, at) => (
                  <td key={at} className={columns[at].isNumber ? 'end' : undefined}>
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
