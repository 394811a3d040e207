import type { PGlite, PGliteOptions, Results } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import { Pool, types, type CustomTypesConfig } from 'pg';
import { Refusal } from '../../core/refusal.ts';
import { migrate, type BeforeChange } from './migrate.ts';
import type { Tables } from './tables.ts';

/** Where the tables are: in a folder of this machine, kept by the embedded engine, or on a PostgreSQL server. */
export type DatabasePlace =
  | {
      readonly folder: string;
      /** Who opens the engine, where it is not to work in this thread. */
      readonly engine?: ((folder: string) => Promise<EmbeddedEngine>) | undefined;
    }
  | { readonly url: string };

/** What is used of the embedded engine, wherever it works. */
export interface EmbeddedEngine {
  ready: boolean;
  closed: boolean;
  readonly waitReady: Promise<void>;
  readonly query: <Row>(sql: string, parameters?: unknown[]) => Promise<Results<Row>>;
  /** Several statements at once. */
  readonly exec: (sql: string) => Promise<Results<unknown>[]>;
  readonly transaction: <Result>(
    run: (within: Pick<EmbeddedEngine, 'query'> & { rollback: () => Promise<void> }) => Promise<Result>,
  ) => Promise<Result>;
  readonly close: () => Promise<void>;
}

export interface Database {
  readonly db: Kysely<Tables>;
  /** What to call the engine in messages and `/healthz`. */
  readonly engine: 'embedded' | 'postgresql';
  /** What the queue of jobs is opened on: the engine itself, or the address of the server. */
  readonly queue: { readonly pglite: EmbeddedEngine } | { readonly url: string };
  readonly close: () => Promise<void>;
}

/** Types of PostgreSQL whose text becomes a number on both engines: whole numbers of eight bytes, and exact ones. */
const INT8 = 20;
const NUMERIC = 1700;

const CONNECTIONS = 10;

/**
 * Opens the database and brings its tables up to date.
 *
 * @throws Refusal `not-found` where no server answers at the address; `too-new` where a newer version has changed the tables
 */
export async function openDatabase(place: DatabasePlace, beforeChange?: BeforeChange): Promise<Database> {
  const database = await connectDatabase(place);
  try {
    await migrate(database.db, beforeChange);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** Opens the database as it is, whatever its tables are. */
export function connectDatabase(place: DatabasePlace): Promise<Database> {
  return 'folder' in place ? openEmbedded(place) : openServer(place.url);
}

/** The embedded engine in this thread; a new one may begin with what an archive of files holds. */
export async function openEngine(
  folder: string,
  begin: Pick<PGliteOptions, 'loadDataDir'> = {},
): Promise<PGlite> {
  const { PGlite: Engine } = await import('@electric-sql/pglite');
  return Engine.create({
    ...begin,
    dataDir: folder,
    // What is acknowledged is on the disk.
    relaxedDurability: false,
    parsers: { [INT8]: Number, [NUMERIC]: Number },
  });
}

async function openEmbedded({
  folder,
  engine: open = openEngine,
}: Exclude<DatabasePlace, { url: string }>): Promise<Database> {
  const engine = await open(folder);
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: engine }) });
  return {
    db,
    engine: 'embedded',
    queue: { pglite: engine },
    async close() {
      // Questions are answered one after the other: when this one is, those before it are.
      await sql`select 1`.execute(db);
      await db.destroy();
    },
  };
}

async function openServer(url: string): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    types: NUMBERS_AS_NUMBERS,
  });
  // A connection that is lost, idle or in use, is replaced at the next query; without listeners it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  await pool.query('select 1').catch(async (error: Error) => {
    await pool.end();
    throw new Refusal('not-found', 'database.unreachable', { reason: error.message });
  });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, engine: 'postgresql', queue: { url }, close: () => db.destroy() };
}

const NUMBERS_AS_NUMBERS: CustomTypesConfig = {
  getTypeParser: (id: number, format) =>
    [INT8, NUMERIC].includes(id) ? Number : (types.getTypeParser(id, format) as never),
};
