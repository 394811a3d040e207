import { encodeCsv, type CsvStyle } from '../text/csv.ts';
import type { Place } from '../../core/great-circle.ts';
import { TABLES, type Inventory, type TableName } from '../../schemas/inventory.ts';

const SETTINGS_FILE = 'inventory.yaml';

/** The files that an inventory folder can have. */
export function inventoryFileNames(): string[] {
  return [SETTINGS_FILE, ...Object.keys(TABLES).map((name) => `${name}.csv`)];
}

/** The text of every file of an inventory folder, by name: the inverse of `readInventory`. Empty optional tables are left out. */
export function writeInventory(inventory: Inventory, style: CsvStyle = {}): Map<string, string> {
  const files = new Map<string, string>();
  const settings = Object.entries(inventory.settings);
  if (settings.length > 0)
    files.set(SETTINGS_FILE, settings.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join(''));
  for (const name of Object.keys(TABLES) as TableName[]) {
    const rows = inventory[name] as readonly Readonly<Record<string, unknown>>[];
    if (rows.length === 0 && !TABLES[name].required) continue;
    const columns = Object.keys(TABLES[name].schema.shape);
    const lines = rows.map((row) => columns.map((column) => fieldText(column, row[column])));
    files.set(`${name}.csv`, encodeCsv([columns, ...lines], style));
  }
  return files;
}

function fieldText(column: string, value: unknown): string | number {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : '';
  if (typeof value === 'number' || typeof value === 'string') return value;
  return (value as readonly unknown[]).map((item) => itemText(column, item)).join(';');
}

function itemText(column: string, item: unknown): string {
  if (typeof item === 'string') return item;
  if (column === 'critical') {
    const { name, priority } = item as { name: string; priority: number };
    return `${name}:${priority}`;
  }
  if (column === 'parts') {
    const { part, quantity } = item as { part: string; quantity: number };
    return `${part}:${quantity}`;
  }
  if (column === 'via') {
    const { lat, lon } = item as Place;
    return `${lat} ${lon}`;
  }
  const { start, end } = item as { start: number; end: number };
  return `${clock(start)}-${clock(end > 1440 ? end - 1440 : end)}`;
}

function clock(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
