import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../core/finding.ts';
import { findingText } from '../../../i18n/coded-text.ts';
import { message, type Message } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { Field } from '../parts.tsx';
import { freshId } from '../restore/map-edits.ts';
import type { RawTable } from './raw-tables.ts';

const MOST_ROWS = 60;

/** The tables of a folder as they stand in their files, each fault beside its row. */
export function EditableTables<Name extends string>({
  tables,
  nameOf,
  findings,
  may,
  change,
}: {
  readonly tables: readonly RawTable<Name>[];
  readonly nameOf: (table: Name) => Message;
  readonly findings: readonly Finding[];
  readonly may: boolean;
  readonly change: (table: RawTable<Name>, rows: readonly (readonly string[])[]) => void;
}): ReactNode {
  const { plain } = useLanguage();
  const [name, setName] = useState<Name>(tables[0].name);
  const [wanted, setWanted] = useState('');
  const table = tables.find((one) => one.name === name)!;
  const ofTable = (file: string): readonly Finding[] =>
    findings.filter(({ facts }) => facts['file'] === file);
  const said = Map.groupBy(ofTable(table.file), ({ line }) => line);
  const isWanted = (cells: readonly string[]): boolean =>
    cells.some((cell) => cell.toLowerCase().includes(wanted.toLowerCase()));
  const rows = table.rows
    .map((row, at) => ({ ...row, at }))
    .filter(({ cells }) => wanted === '' || isWanted(cells))
    .toSorted((a, b) => Number(said.has(b.line)) - Number(said.has(a.line)));
  const cellsOf = (): string[][] => table.rows.map(({ cells }) => [...cells]);
  return (
    <div className="inventory-tables">
      <div className="inline-fields">
        {tables.length > 1 && (
          <Field label={message('workbench.plan.table')}>
            <select value={name} onChange={({ target }) => setName(target.value as Name)}>
              {tables.map((one) => (
                <option key={one.name} value={one.name}>
                  {`${plain(nameOf(one.name))} (${one.rows.length})`}
                  {ofTable(one.file).length > 0 ? ' ⚠' : ''}
                </option>
              ))}
            </select>
          </Field>
        )}
        <Field label={message('workbench.plan.find')}>
          <input type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
        </Field>
      </div>
      <div className="scroll" tabIndex={0} role="group" aria-label={plain(nameOf(name))}>
        <table className="cells">
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  <bdi>{column}</bdi>
                </th>
              ))}
              <th />
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map(({ line, cells, at }) => (
              <Row
                key={`${line} ${at}`}
                table={table}
                line={line}
                cells={cells}
                said={said.get(line) ?? []}
                may={may}
                change={(column, text) => {
                  const next = cellsOf();
                  next[at][column] = text;
                  change(table, next);
                }}
                remove={() => change(table, cellsOf().toSpliced(at, 1))}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_ROWS && (
        <p className="more">
          … <Words text={message('common.more-rows', { count: rows.length - MOST_ROWS })} />
        </p>
      )}
      {may && (
        <button type="button" onClick={() => change(table, [...cellsOf(), firstCells(table)])}>
          <Words text={message('workbench.plan.add-row')} />
        </button>
      )}
    </div>
  );
}

/** A new row has an id of its own, so that it can be told from others. */
function firstCells({ columns, rows }: RawTable): string[] {
  const at = columns.indexOf('id');
  const taken = new Set(rows.map(({ cells }) => cells[at]));
  const id = freshId(taken, rows.length + 1);
  return columns.map((_, column) => (column === at || column === 0 ? id : ''));
}

function Row({
  table,
  line,
  cells,
  said,
  may,
  change,
  remove,
}: {
  readonly table: RawTable;
  readonly line: number;
  readonly cells: readonly string[];
  readonly said: readonly Finding[];
  readonly may: boolean;
  readonly change: (column: number, text: string) => void;
  readonly remove: () => void;
}): ReactNode {
  const { plain } = useLanguage();
  return (
    <>
      <tr className={said.some(({ severity }) => severity === 'lost') ? 'faulty' : undefined}>
        {cells.map((cell, column) => (
          <td key={column}>
            <Cell
              label={`${table.columns[column]}, ${plain(message('workbench.plan.row', { line }))}`}
              text={cell}
              isReadOnly={!may}
              changed={(text) => change(column, text)}
            />
          </td>
        ))}
        <td>
          {may && (
            <button type="button" className="plain" onClick={remove}>
              <Words text={message('workbench.plan.remove-row')} />
            </button>
          )}
        </td>
      </tr>
      {said.map((finding, at) => (
        <tr key={at} className={`said ${finding.severity}`}>
          <td colSpan={cells.length + 1}>
            <Words text={findingText(finding)} />
          </td>
        </tr>
      ))}
    </>
  );
}

/** A cell keeps what is typed until it is left or Enter is pressed; then the tables are read anew. */
function Cell({
  label,
  text,
  isReadOnly,
  changed,
}: {
  readonly label: string;
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly changed: (text: string) => void;
}): ReactNode {
  const [typed, setTyped] = useState<string>();
  const done = (): void => {
    if (typed !== undefined && typed !== text) changed(typed);
    setTyped(undefined);
  };
  return (
    <input
      dir="auto"
      aria-label={label}
      value={typed ?? text}
      readOnly={isReadOnly}
      size={Math.max(4, Math.min(24, text.length + 1))}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={done}
      onKeyDown={(event) => event.key === 'Enter' && done()}
    />
  );
}
