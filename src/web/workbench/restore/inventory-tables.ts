import { TABLES, type TableName } from '../../../schemas/inventory.ts';
import { rawTables, withTable, type NamedText, type RawTable } from '../tables/raw-tables.ts';

/** The tables of an inventory as rows of cells. */
export function inventoryTables(files: readonly NamedText[]): RawTable<TableName>[] {
  return rawTables(files, TABLES);
}

/** The files of an inventory with one table as its rows now are. */
export function withInventoryTable(
  files: readonly NamedText[],
  table: RawTable<TableName>,
  rows: readonly (readonly string[])[],
): NamedText[] {
  return withTable(files, table, rows, TABLES);
}
