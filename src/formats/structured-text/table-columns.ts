import type { z } from 'zod';
import { findingOf, type Finding } from '../../core/finding.ts';
import { columnsOf } from './column-names.ts';
import { nearest } from './nearest.ts';
import type { Sheet } from './read-sheet.ts';

/** Columns a row must have. */
export function requiredColumns(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape)
    .filter(([, field]) => !(field as z.ZodType).safeParse(undefined).success)
    .map(([name]) => name);
}

/**
 * What is wrong with the header of a table: columns nobody reads, and columns that are missing, with the unread one that was
 * probably meant. A header in which nothing is known is one fault.
 */
export function columnFaults(
  { columns, headerLine, rows }: Sheet,
  known: readonly string[],
  required: readonly string[],
): { readonly findings: readonly Finding[]; readonly missing: readonly string[] } {
  const read = columnsOf(columns, known);
  const found = new Set(read.values());
  const missing = required.filter((column) => !found.has(column));
  const unread = columns.filter((column) => !read.has(column));
  if (missing.length > 0 && unread.length === columns.length)
    return { findings: [noHeader(columns, required, rows.length, headerLine ?? 1)], missing };
  const meant = new Map(missing.map((column) => [column, nearest(column, unread)]));
  const line = headerLine ?? 1;
  const findings: Finding[] = missing.map((column) => {
    const given = meant.get(column);
    return given === undefined
      ? findingOf('table.missing-column', 'lost', { column, rows: rows.length }, line)
      : findingOf('table.missing-column-near', 'lost', { column, given, rows: rows.length }, line);
  });
  const explained = new Set(meant.values());
  for (const column of unread) {
    if (explained.has(column)) continue;
    const near = nearest(column, known);
    findings.push(
      near === undefined
        ? findingOf('inventory.unknown-column', 'note', { column }, line)
        : findingOf('inventory.unknown-column-near', 'note', { column, near }, line),
    );
  }
  return { findings, missing };
}

/** So much of a line that names no column is shown. */
const MOST_SHOWN = 60;

/** A first line without any name of a column: it is a row, or parted in a way that nobody uses. */
function noHeader(
  columns: readonly string[],
  required: readonly string[],
  rows: number,
  line: number,
): Finding {
  const given = columns.join(', ');
  const shown = given.length > MOST_SHOWN ? `${given.slice(0, MOST_SHOWN)}…` : given;
  return findingOf('table.no-header', 'lost', { given: shown, wanted: required.join(','), rows }, line);
}
