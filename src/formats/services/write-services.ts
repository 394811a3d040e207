import { momentInCell } from '../../core/written-moment.ts';
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

/** Columns with moments, and whether a day is written for its end. */
const MOMENTS: Readonly<Record<string, boolean>> = {
  not_before: true,
  not_after: true,
  protection_from: false,
  protection_until: true,
};

function cellText(column: string, value: unknown): string | number {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.join(';');
  if (!Object.hasOwn(MOMENTS, column)) return value as string | number;
  return momentInCell(value as number, MOMENTS[column]);
}
