import type { z } from 'zod';
import { findingOf, type Finding } from '../../core/finding.ts';
import { nearest } from './nearest.ts';
import { seenLetters } from './same-letters.ts';
import type { Sheet } from './read-sheet.ts';

/** Other names of columns. */
const ALIASES: Readonly<Record<string, string>> = {
  latitude: 'lat',
  longitude: 'lon',
  long: 'lon',
  lng: 'lon',
};

/** The column that a name in a header or a property stands for; undefined where it is not one of the table. */
export function columnOf(name: string, known: readonly string[]): string | undefined {
  const wanted = plainName(name);
  const column = ALIASES[wanted] ?? wanted;
  return known.find((one) => plainName(one) === column);
}

/** Capitals, spaces, hyphens and brackets do not matter: `Length (km)` is `length_km`. */
function plainName(name: string): string {
  return seenLetters(name)
    .toLowerCase()
    .replaceAll(/[\s_()[\]-]/g, '');
}

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
  const read = new Set(columns.map((column) => columnOf(column, known)));
  const missing = required.filter((column) => !read.has(column));
  const unread = columns.filter((column) => columnOf(column, known) === undefined);
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
