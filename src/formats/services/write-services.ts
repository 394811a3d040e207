import { SERVICE_TABLES, type ServicesFolder, type ServiceTable } from '../../schemas/services-folder.ts';
import { encodeCsv, type CsvStyle } from '../text/csv.ts';

/** A row before it stands in a file. */
type Bare<Row> = Omit<Row, 'file' | 'line'>;

/** A services folder without the places of its rows. */
export type BareServices = {
  readonly [Table in ServiceTable]: readonly Bare<ServicesFolder[Table][number]>[];
};

/** The text of every file of a services folder, by name: the inverse of `readServices`. Empty optional tables are left out. */
export function writeServices(folder: BareServices, style: CsvStyle = {}): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of Object.keys(SERVICE_TABLES) as ServiceTable[]) {
    const { schema, required } = SERVICE_TABLES[name];
    const rows = folder[name] as readonly Readonly<Record<string, unknown>>[];
    if (rows.length === 0 && !required) continue;
    const columns = Object.keys(schema.shape);
    const lines = rows.map((row) => columns.map((column) => cellText(column, row[column])));
    files.set(`${name}.csv`, encodeCsv([columns, ...lines], style));
  }
  return files;
}

const DAY_MS = 86_400_000;

function cellText(column: string, value: unknown): string | number {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.join(';');
  if (column !== 'not_before' && column !== 'not_after') return value as string | number;
  const moment = value as number;
  // The end of a day is written as that day.
  return moment % DAY_MS === 0
    ? new Date(moment - DAY_MS).toISOString().slice(0, 10)
    : new Date(moment).toISOString();
}
