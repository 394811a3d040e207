import { sql, type Kysely, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

// Tables as lines of JSON, one a row, whatever version of the program made them and on whichever engine they are.

/** How many rows there are, and a hash that is equal only where all of them are. */
export interface TableDigest {
  readonly name: string;
  readonly rows: number;
  readonly sha256: string;
}

const AT_A_TIME = 500;

/** All tables, each after those that its rows point to. */
export async function tablesInOrder(db: Kysely<Tables>): Promise<string[]> {
  const { rows: names } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE' and table_name not like 'kysely%'
    order by table_name`.execute(db);
  const { rows: links } = await sql<{ from: string; to: string }>`
    select conrelid::regclass::text as "from", confrelid::regclass::text as "to" from pg_constraint
    where contype = 'f' and connamespace = current_schema()::regnamespace`.execute(db);
  const left = new Set(names.map(({ name }) => name));
  const ordered: string[] = [];
  while (left.size > 0) {
    const waits = (name: string): boolean =>
      links.some(({ from, to }) => from === name && to !== name && left.has(to));
    const next = [...left].find((name) => !waits(name));
    if (next === undefined) throw new Error(`tables point to each other in a circle: ${[...left].join(' ')}`);
    left.delete(next);
    ordered.push(next);
  }
  return ordered;
}

/** The same for the same rows on every engine: times are said in UTC. */
export async function tableDigest(transaction: Transaction<Tables>, name: string): Promise<TableDigest> {
  await inUtc(transaction);
  const { rows } = await sql<{ rows: number; sha256: string }>`
    select count(*) as rows, encode(sha256(coalesce(string_agg(hash, ''::bytea order by hash), ''::bytea)), 'hex') as sha256
    from (select sha256(convert_to(to_jsonb(t)::text, 'UTF8')) as hash from ${sql.table(name)} as t) as hashes`.execute(
    transaction,
  );
  return { name, ...rows[0] };
}

/** The rows of a table, some at a time. */
export async function* rowLines(transaction: Transaction<Tables>, name: string): AsyncGenerator<string[]> {
  await inUtc(transaction);
  await sql`declare lines no scroll cursor for select to_jsonb(t)::text as line from ${sql.table(name)} as t order by 1`.execute(
    transaction,
  );
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(AT_A_TIME)} from lines`.execute(transaction);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await sql`close lines`.execute(transaction);
}

export async function insertLines(
  transaction: Transaction<Tables>,
  name: string,
  lines: readonly string[],
): Promise<void> {
  const table = sql.table(name);
  for (let from = 0; from < lines.length; from += AT_A_TIME) {
    const some = `[${lines.slice(from, from + AT_A_TIME).join(',')}]`;
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await sql`insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${some}::jsonb)`.execute(
      transaction,
    );
  }
}

function inUtc(transaction: Transaction<Tables>): Promise<unknown> {
  return sql`set local time zone 'UTC'`.execute(transaction);
}
