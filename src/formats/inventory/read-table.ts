import type { z } from 'zod';
import { findingOf, type Finding } from '../../core/finding.ts';
import { readSheet } from '../structured-text/read-sheet.ts';
import { ambiguousNumber, type CommaMeans } from '../structured-text/plain-number.ts';
import { rowFault } from './row-faults.ts';
import type { UnreadTable } from './unread-tables.ts';
import { plainCell } from './table-cells.ts';
import { columnsOf } from '../structured-text/column-names.ts';
import { columnFaults, requiredColumns } from '../structured-text/table-columns.ts';

/** A row of text cells by column, with the line it comes from. */
export interface RawRow {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** The rows of a table that fit its schema, and what is said of the others. */
export interface TableRead<Row> {
  readonly rows: readonly (Row & { readonly file: string; readonly line: number })[];
  readonly unread: UnreadTable;
  readonly findings: readonly Finding[];
}

/** Reads a CSV table and holds its rows to a schema; everything that does not fit is a finding with file and line. */
export function readTable<S extends z.ZodObject>(
  file: string,
  text: string,
  schema: S,
): TableRead<z.output<S>> {
  const known = Object.keys(schema.shape);
  const sheet = readSheet(text, known);
  const placed = (findings: readonly Finding[]): Finding[] =>
    findings.map((finding) => ({ ...finding, facts: { file, ...finding.facts } }));
  if (sheet.headerLine === undefined) {
    const findings = [findingOf('inventory.empty-file', 'lost', { file }, 1)] as const;
    return { rows: [], unread: { ids: [], whole: true, some: true }, findings };
  }
  const { findings, missing } = columnFaults(sheet, known, requiredColumns(schema));
  const columns = columnsOf(sheet.columns, known);
  const raw = sheet.rows.map(({ line, cells }): RawRow => ({ line, fields: byColumn(cells, columns) }));
  const lost = sheet.lost.flatMap(({ cells }) => byColumn(cells, columns)['id'] ?? []);
  // Without a column that it must have no row can be read: one cause, said once.
  const read = missing.length > 0 ? undefined : fitRows(file, raw, schema, sheet.comma);
  return {
    rows: read?.rows ?? [],
    unread: {
      ids: [...lost, ...(read?.unread.ids ?? raw.flatMap(({ fields }) => fields['id'] ?? []))],
      whole: read === undefined,
      some: sheet.lost.length > 0 || (read?.unread.some ?? true),
    },
    findings: placed([...sheet.findings, ...findings, ...(read?.findings ?? [])]),
  };
}

/** Holds raw rows to a schema. */
export function fitRows<S extends z.ZodObject>(
  file: string,
  raw: readonly RawRow[],
  schema: S,
  comma: CommaMeans = 'thousands',
): TableRead<z.output<S>> {
  const findings: Finding[] = [];
  const ids: string[] = [];
  let some = false;
  const rows = raw.flatMap(({ line, fields }) => {
    const { plain, ambiguous } = plainFields(fields, schema, comma);
    for (const column of ambiguous) findings.push(ambiguousNumber(column, fields[column], line));
    const parsed = schema.safeParse(plain);
    if (parsed.success && ambiguous.length === 0) return [{ ...parsed.data, file, line }];
    some = true;
    if (fields['id'] !== undefined) ids.push(fields['id']);
    for (const issue of parsed.error?.issues ?? [])
      if (!ambiguous.includes(String(issue.path[0]))) findings.push(rowFault(plain, line, issue));
    return [];
  });
  return { rows, unread: { ids, whole: false, some }, findings };
}

function byColumn(
  cells: ReadonlyMap<string, string>,
  columns: ReadonlyMap<string, string>,
): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, column] of columns) {
    const cell = cells.get(name);
    if (cell !== undefined) fields[column] = cell;
  }
  return fields;
}

function plainFields(
  fields: Readonly<Record<string, string>>,
  { shape }: z.ZodObject,
  comma: CommaMeans,
): { readonly plain: Record<string, string>; readonly ambiguous: readonly string[] } {
  const plain: Record<string, string> = {};
  const ambiguous: string[] = [];
  for (const [column, cell] of Object.entries(fields)) {
    const value = plainCell(cell, shape[column] as z.ZodType, comma);
    if (value === undefined) ambiguous.push(column);
    else plain[column] = value;
  }
  return { plain, ambiguous };
}
