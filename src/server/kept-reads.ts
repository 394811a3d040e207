import type { KyselyPlugin, OperationNode, QueryResult, RootOperationNode, UnknownRow } from 'kysely';

/** More than so many are forgotten, the longest unused first. */
const MOST_KEPT = 10_000;

/**
 * What every request asks the database for: who has a session or a token, and who is a member of what. Kept where this process alone writes
 * the database, and forgotten at every write to the tables from which it was read: it is never older than the database. A read that was
 * under way at a write is not kept.
 */
export class KeptReads {
  private readonly isAlone: boolean;
  private readonly kept = new Map<string, Map<string, unknown>>();
  private readonly writes = new Map<string, number>();

  /** @param isAlone whether nobody else writes the database */
  constructor(isAlone: boolean) {
    this.isAlone = isAlone;
  }

  /** Hears of all writes of a database with this plugin. */
  readonly plugin: KyselyPlugin = {
    transformQuery: ({ node }): RootOperationNode => {
      for (const table of writtenTables(node)) this.written(table);
      return node;
    },
    transformResult: ({ result }): Promise<QueryResult<UnknownRow>> => Promise.resolve(result),
  };

  /** What is read from those tables under that name. */
  async read<Row>(tables: readonly string[], name: string, read: () => Promise<Row>): Promise<Row> {
    if (!this.isAlone) return read();
    const place = tables.join(' ');
    const known = this.kept.get(place);
    if (known?.has(name)) return known.get(name) as Row;
    const before = this.writesOf(tables);
    const row = await read();
    if (this.writesOf(tables) === before) this.keep(place, name, row);
    return row;
  }

  private keep(place: string, name: string, row: unknown): void {
    const rows = this.kept.get(place) ?? new Map<string, unknown>();
    this.kept.set(place, rows);
    rows.set(name, row);
    if (rows.size > MOST_KEPT) rows.delete(rows.keys().next().value!);
  }

  private writesOf(tables: readonly string[]): number {
    return tables.reduce((sum, table) => sum + (this.writes.get(table) ?? 0), 0);
  }

  private written(table: string): void {
    this.writes.set(table, (this.writes.get(table) ?? 0) + 1);
    for (const place of this.kept.keys()) if (place.split(' ').includes(table)) this.kept.delete(place);
  }
}

/** The tables that a statement writes. */
function writtenTables(node: RootOperationNode): string[] {
  if (node.kind === 'InsertQueryNode') return namesOf(node.into);
  if (node.kind === 'UpdateQueryNode') return namesOf(node.table);
  if (node.kind === 'DeleteQueryNode') return node.from.froms.flatMap(namesOf);
  return [];
}

function namesOf(node: OperationNode | undefined): string[] {
  if (node?.kind !== 'TableNode') return [];
  return [(node as unknown as { table: { identifier: { name: string } } }).table.identifier.name];
}
