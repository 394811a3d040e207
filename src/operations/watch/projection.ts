import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'pg';
import type { Incident } from '../../schemas/incident.ts';
import { revisionsIn } from './incident-book.ts';
import type { IncidentOutlet } from './incident-outlet.ts';

const [FIRST_WAIT_MS, LONGEST_WAIT_MS] = [1000, 60_000];
/** Rows of one statement; PostgreSQL takes 65,535 parameters. */
const ROWS_AT_A_TIME = 500;
/** So many rows wait at most; the oldest go, since the journal has everything. */
const MOST_WAITING = 100_000;
/** What has not been taken when the watch ends is tried for so long. */
const LAST_MS = 5000;

/** Asks a database; what is used of `pg`. */
export interface Queries {
  query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  end(): Promise<void>;
}

const TABLES = `
create table if not exists muruna_incidents (
  watch text not null, id text not null, revision integer not null, kind text not null, state text not null, severity text not null,
  country text, network bigint, onset timestamptz not null, detected timestamptz not null, ended timestamptz,
  document jsonb not null, primary key (watch, id, revision));
create table if not exists muruna_visibility (
  watch text not null, plane text not null, time timestamptz not null, units double precision, primary key (watch, plane, time));
create table if not exists muruna_feeds (
  watch text not null, collector text not null, asn bigint not null, peer text not null, state text not null,
  routes4 bigint not null, routes6 bigint not null, time timestamptz not null, primary key (watch, collector, asn, peer));
create or replace view muruna_incidents_now as
  select distinct on (watch, id) * from muruna_incidents order by watch, id, revision desc;
`;

const COLUMNS = {
  muruna_incidents:
    'watch, id, revision, kind, state, severity, country, network, onset, detected, ended, document',
  muruna_visibility: 'watch, plane, time, units',
  muruna_feeds: 'watch, collector, asn, peer, state, routes4, routes6, time',
} as const;
type TableName = keyof typeof COLUMNS;

/** What is there already is not changed by an older state. */
const ON_CONFLICT: Readonly<Record<TableName, string>> = {
  muruna_incidents: '(watch, id, revision) do nothing',
  muruna_visibility: '(watch, plane, time) do update set units = excluded.units',
  muruna_feeds:
    '(watch, collector, asn, peer) do update set state = excluded.state, routes4 = excluded.routes4, routes6 = excluded.routes6, time = excluded.time where muruna_feeds.time <= excluded.time',
};

/**
 * Keeps the incidents of a watch, its series of visible address space and the health of its vantage points in tables of a PostgreSQL database. Each row has a key of
 * its own and may be written again: what was written twice is there once. The database is never waited for.
 * What the book has when the watch begins is written too.
 *
 * Where TimescaleDB is there the series is one of its hypertables.
 */
export function openProjection(
  database: Queries,
  watch: string,
  firstWaitMs = FIRST_WAIT_MS,
): IncidentOutlet {
  const waiting: { readonly table: TableName; readonly row: readonly unknown[] }[] = [];
  /** Last minute of each plane that was handed on. */
  const lastOf = new Map<string, number>();
  const end = new AbortController();
  let isMade = false;
  let isEnding = false;
  let working: Promise<void> | undefined;

  function put(table: TableName, rows: readonly (readonly unknown[])[]): void {
    for (const row of rows) waiting.push({ table, row });
    waiting.splice(0, Math.max(0, waiting.length - MOST_WAITING));
    if (waiting.length > 0) working ??= work();
  }

  async function work(): Promise<void> {
    let wait = firstWaitMs;
    while (waiting.length > 0 && !end.signal.aborted) {
      const [{ table }] = waiting;
      const other = waiting.findIndex((one) => one.table !== table);
      const batch = waiting.slice(0, Math.min(ROWS_AT_A_TIME, other < 0 ? waiting.length : other));
      try {
        // oxlint-disable-next-line no-await-in-loop -- in their order
        if (!isMade) await makeTables(database);
        isMade = true;
        // oxlint-disable-next-line no-await-in-loop -- in their order
        await upsert(
          database,
          table,
          batch.map(({ row }) => row),
        );
        // Those that were thrown away meanwhile are not at the beginning any more.
        for (const one of batch) if (waiting[0] === one) waiting.shift();
        wait = firstWaitMs;
      } catch {
        // oxlint-disable-next-line no-await-in-loop -- it is a wait
        await delay(isEnding ? firstWaitMs : wait, undefined, { signal: end.signal }).catch(() => undefined);
        wait = Math.min(LONGEST_WAIT_MS, 2 * wait);
      }
    }
    working = undefined;
  }

  const send = (incidents: readonly Incident[]): void =>
    put(
      'muruna_incidents',
      incidents.map((one) => incidentRow(watch, one)),
    );

  return {
    begin: async (folder) => send(await revisionsIn(folder)),
    send,
    sample({ time, visibility, feeds }) {
      for (const { plane, points } of visibility) {
        const last = lastOf.get(plane) ?? -Infinity;
        const fresh = points.filter(([minute]) => minute > last);
        lastOf.set(plane, fresh.at(-1)?.[0] ?? last);
        put(
          'muruna_visibility',
          fresh.map(([minute, units]) => [watch, plane, dateOf(minute), units]),
        );
      }
      put(
        'muruna_feeds',
        feeds.map(({ collector, asn, peer, state, routes }) => [
          watch,
          collector,
          asn,
          peer,
          state,
          routes.ipv4,
          routes.ipv6,
          dateOf(time),
        ]),
      );
    },
    async close() {
      isEnding = true;
      const last = setTimeout(() => end.abort(), LAST_MS);
      await working;
      clearTimeout(last);
      await database.end();
    },
  };
}

/** Connections that are lost are made again at the next question. */
export function postgresQueries(url: string): Queries {
  const pool = new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => {});
  return pool;
}

async function makeTables(database: Queries): Promise<void> {
  await database.query(TABLES);
  const { rows } = await database.query(`select 1 from pg_extension where extname = 'timescaledb'`);
  if (rows.length > 0)
    await database.query(
      `select create_hypertable('muruna_visibility', 'time', if_not_exists => true, migrate_data => true)`,
    );
}

async function upsert(
  database: Queries,
  table: TableName,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const width = rows[0].length;
  const places = rows.map(
    (_, row) => `(${Array.from({ length: width }, (__, at) => `$${row * width + at + 1}`).join(', ')})`,
  );
  await database.query(
    `insert into ${table} (${COLUMNS[table]}) values ${places.join(', ')} on conflict ${ON_CONFLICT[table]}`,
    rows.flat(),
  );
}

function incidentRow(watch: string, incident: Incident): unknown[] {
  const { id, revision, kind, state, severity, entity, onset, detected, end } = incident;
  const { country, network } = entity;
  const document = JSON.stringify(incident);
  return [watch, id, revision, kind, state, severity, country, network?.asn, onset, detected, end, document];
}

const dateOf = (seconds: number): string => new Date(seconds * 1000).toISOString();
