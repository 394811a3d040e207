import type { Text } from '../../i18n/text.ts';
import type { Cell, Column } from '../model.ts';

const NUMERIC: ReadonlySet<Column['type']> = new Set(['number', 'share', 'bar', 'duration']);

/** Whether the figures of a column stand under each other, aligned at their end. */
export function isNumericColumn(column: Column): boolean {
  return NUMERIC.has(column.type);
}

/** A cell as text: bare numbers and strings are read as their column says; nothing is missing. */
export function cellText(cell: Cell, column: Column): Text {
  // A report that was stored as JSON has null where nothing was.
  if (cell === undefined || cell === null) return { kind: 'missing' };
  if (typeof cell === 'object') return cell;
  const digits = column.digits === undefined ? {} : { digits: column.digits };
  switch (column.type) {
    case 'number':
      return { kind: 'number', value: Number(cell), ...digits };
    case 'share':
    case 'bar':
      return { kind: 'share', value: Number(cell), ...digits };
    case 'duration':
      return { kind: 'duration', hours: Number(cell) };
    case 'asn':
      return { kind: 'asn', asn: Number(cell) };
    case 'prefix':
      return { kind: 'prefix', prefix: String(cell) };
    case 'country':
      return { kind: 'country', country: String(cell) };
    case 'date':
      return { kind: 'date', date: String(cell) };
    case 'literal':
      return { kind: 'literal', literal: String(cell) };
    default:
      return { kind: 'name', name: String(cell) };
  }
}

/** How full the bar of each row is, 0 … 1, or NaN where nothing is known. */
export function barFractions(rows: readonly (readonly Cell[])[], column: Column, at: number): number[] {
  const values = rows.map((row) => barValue(row[at]));
  const known = values.filter((value) => !Number.isNaN(value));
  const max = column.max ?? Math.max(0, ...known);
  return values.map((value) => {
    if (Number.isNaN(value)) return NaN;
    return max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  });
}

function barValue(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'object' && cell !== null && 'kind' in cell && cell.kind === 'share'
    ? cell.value
    : NaN;
}
