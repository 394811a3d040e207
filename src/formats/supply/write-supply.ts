import { supplyItemSchema, type SupplyRow } from '../../schemas/supply-table.ts';
import { encodeCsv, type CsvStyle } from '../text/csv.ts';

/** A row before it stands in a file. */
export type BareSupplyRow = Omit<SupplyRow, 'file' | 'line'>;

/** The text of a table of supplies: the inverse of `readSupply`. */
export function writeSupply(rows: readonly BareSupplyRow[], style: CsvStyle = {}): string {
  const lines = rows.map((row) => {
    const cells = supplyCells(row);
    return COLUMNS.map((column) => cells.get(column) ?? '');
  });
  return encodeCsv([COLUMNS, ...lines], style);
}

/** The cells of a row by column; those that are not known are left out. */
export function supplyCells(row: BareSupplyRow): ReadonlyMap<string, string> {
  return new Map(
    COLUMNS.flatMap((column): [string, string][] => {
      const value = row[column];
      return value === undefined ? [] : [[column, cellText(column, value)]];
    }),
  );
}

const COLUMNS = Object.keys(supplyItemSchema.shape) as (keyof BareSupplyRow)[];

function cellText(
  column: keyof BareSupplyRow,
  value: NonNullable<BareSupplyRow[keyof BareSupplyRow]>,
): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value))
    return value.map((item) => (typeof item === 'string' ? item : `${item.part}:${item.quantity}`)).join(';');
  if (typeof value === 'number' && (column === 'licence_until' || column === 'support_until'))
    // The end of a day is written as that day.
    return new Date(value - 1).toISOString().slice(0, 10);
  return String(value);
}
