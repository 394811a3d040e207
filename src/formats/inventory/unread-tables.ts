import type { TableName } from '../../schemas/inventory.ts';

/** What of a table could not be read. */
export interface UnreadTable {
  /** Ids of rows that were left out, where they could be read. */
  readonly ids: readonly string[];
  /** No row could be read, or the table is not there. */
  readonly whole: boolean;
  /** Some row could not be read, with or without an id. */
  readonly some: boolean;
}

/** What of an inventory could not be read: other rows are not to blame for what follows from it. */
export interface UnreadTables {
  /** Something of the table is missing. */
  readonly any: (table: TableName) => boolean;
  /** The row of that id may be missing from the table. */
  readonly has: (table: TableName, id: string) => boolean;
}

export function unreadTables(tables: Readonly<Partial<Record<TableName, UnreadTable>>>): UnreadTables {
  const ids = new Map(Object.entries(tables).map(([name, table]) => [name, new Set(table.ids)]));
  return {
    any: (table) => tables[table]?.some ?? false,
    has: (table, id) => (tables[table]?.whole ?? false) || (ids.get(table)?.has(id) ?? false),
  };
}
