import { sql, type Kysely } from 'kysely';
import { fromPglite, PgBoss, type Job } from 'pg-boss';
import type { Database } from '../../store/database/open-database.ts';
import type { Tables } from '../../store/database/tables.ts';

/** A chunk of a campaign: its cells from the first to before the last. */
export interface Chunk {
  readonly campaign: string;
  readonly round: number;
  readonly from: number;
  readonly until: number;
}

export type ChunkJob = Job<Chunk>;

/** The jobs of campaigns, kept in the database itself. */
export interface Queue {
  readonly boss: PgBoss;
  /** Of this version of the program alone: no cell is computed by another one than its neighbours. */
  readonly name: string;
  /** Where chunks go that failed too often, with the reason. */
  readonly givenUp: string;
  readonly close: () => Promise<void>;
}

/** A chunk is tried so often. */
const ATTEMPTS = 5;
/** A worker that was not heard of for so long is taken for dead, and its chunk is computed by another one. */
const SILENT_S = 12;
export const TOUCH_EVERY_MS = 4000;
const DAY_S = 86_400;

/** Opens the queue on an open database; its tables are made where there are none. */
export async function openQueue({ queue: on }: Pick<Database, 'queue'>, software: string): Promise<Queue> {
  const boss = new PgBoss({
    ...('pglite' in on
      ? { db: fromPglite(on.pglite), backend: 'pglite' as const }
      : { connectionString: on.url, max: 2 }),
    schedule: false,
    superviseIntervalSeconds: 3,
    monitorIntervalSeconds: 3,
    monitorVacuum: false,
  });
  // A database that is gone for a while: it is asked again.
  boss.on('error', () => {});
  await boss.start();
  const name = `campaign-${software.replace(/^\S+ /, '')}`;
  const givenUp = `${name}-given-up`;
  await boss.createQueue(givenUp, { retentionSeconds: 365 * DAY_S });
  await boss.createQueue(name, {
    retryLimit: ATTEMPTS - 1,
    retryDelay: 1,
    heartbeatSeconds: SILENT_S,
    expireInSeconds: DAY_S,
    retentionSeconds: 365 * DAY_S,
    deleteAfterSeconds: 3600,
    deadLetter: givenUp,
  });
  // What it knows of its queues is asked for now: inside a transaction the embedded engine could not answer.
  await Promise.all([name, givenUp].map((one) => boss.findJobs(one, { limit: 1 })));
  return { boss, name, givenUp, close: () => boss.stop({ graceful: false, close: true }) };
}

/**
 * The chunk whose turn it is: of the person for whom the fewest are computed now, and among equals of who had no turn for longest, so that a large
 * campaign holds up nobody else's. Undefined where none waits.
 */
export async function fetchChunk(
  { boss, name }: Pick<Queue, 'boss' | 'name'>,
  db: Kysely<Tables>,
): Promise<ChunkJob | undefined> {
  const { rows } = await sql<{ group_id: string }>`
    select group_id from pgboss.job where name = ${name} and group_id is not null group by group_id
    having count(*) filter (where state < 'active' and not blocked and start_after <= now()) > 0
    order by count(*) filter (where state = 'active'), max(started_on) nulls first, group_id
  `.execute(db);
  const ignoreGroups = rows.slice(1).map(({ group_id: person }) => person);
  return (await boss.fetch<Chunk>(name, { ignoreGroups })).at(0);
}
