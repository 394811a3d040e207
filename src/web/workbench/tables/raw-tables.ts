import type { z } from 'zod';
import { plainCell } from '../../../formats/inventory/table-cells.ts';
import { columnsOf } from '../../../formats/structured-text/column-names.ts';
import type { CommaMeans } from '../../../formats/structured-text/plain-number.ts';
import { readSheet } from '../../../formats/structured-text/read-sheet.ts';
import { encodeCsv } from '../../../formats/text/csv.ts';

/** A file of a folder. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** A table as it stands in its file. */
export interface RawTable<Name extends string = string> {
  readonly name: Name;
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** The tables of a folder by name: whether each must be there, and the schema of its rows. */
export type KnownTables<Name extends string> = Readonly<
  Record<Name, { readonly required: boolean; readonly schema: z.ZodObject }>
>;

/**
 * The tables of a folder as rows of cells, with every column that they may have. Columns go by their own names, whatever words the
 * header has for them, and numbers are as the tables are written: with decimal points.
 */
export function rawTables<Name extends string>(
  files: readonly NamedText[],
  tables: KnownTables<Name>,
): RawTable<Name>[] {
  return (Object.keys(tables) as Name[]).map((name) => {
    const { shape } = tables[name].schema;
    const known = Object.keys(shape);
    const file = files.find((one) => one.name.toLowerCase() === `${name}.csv`);
    if (!file) return { name, file: `${name}.csv`, columns: known, rows: [] };
    const sheet = readSheet(file.text, known);
    const read = columnsOf(sheet.columns, known);
    const headers = new Map(sheet.columns.map((header) => [read.get(header) ?? header, header]));
    for (const column of known) if (!headers.has(column)) headers.set(column, column);
    const rows = [...sheet.rows, ...sheet.lost].toSorted((a, b) => a.line - b.line);
    return {
      name,
      file: file.name,
      columns: [...headers.keys()],
      rows: rows.map(({ line, cells }) => ({
        line,
        cells: [...headers].map(([column, header]) =>
          plain(cells.get(header) ?? '', shape[column] as z.ZodType | undefined, sheet.comma),
        ),
      })),
    };
  });
}

/** A cell as the reader takes it; one that may mean two numbers, or that no column is for, stays. */
function plain(cell: string, field: z.ZodType | undefined, comma: CommaMeans): string {
  return field === undefined || cell === '' ? cell : (plainCell(cell, field, comma) ?? cell);
}

/** The files with one table as its rows now are. A table without rows that need not be there is left out. */
export function withTable<Name extends string>(
  files: readonly NamedText[],
  table: RawTable<Name>,
  rows: readonly (readonly string[])[],
  tables: KnownTables<Name>,
): NamedText[] {
  const others = files.filter(({ name }) => name !== table.file);
  const { required, schema } = tables[table.name];
  if (rows.length === 0 && !required) return others;
  const used = table.columns.map(
    (column, at) => isRequired(schema, column) || rows.some((row) => row[at] !== ''),
  );
  const kept = (cells: readonly string[]): string[] => cells.filter((_, at) => used[at]);
  return [...others, { name: table.file, text: encodeCsv([kept(table.columns), ...rows.map(kept)]) }];
}

/** Without its own column the table could not be read. */
function isRequired({ shape }: z.ZodObject, column: string): boolean {
  const field = shape[column] as z.ZodType | undefined;
  return field !== undefined && !field.safeParse(undefined).success;
}
