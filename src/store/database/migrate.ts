import { sql, type Kysely, type Transaction } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { Refusal } from '../../core/refusal.ts';
import { workspaces } from './migrations/0001-workspaces.ts';
import { campaigns } from './migrations/0002-campaigns.ts';
import { machines } from './migrations/0003-machines.ts';
import { signingIn } from './migrations/0004-sign-in.ts';
import { answerFiles } from './migrations/0005-answer-files.ts';
import { exercises } from './migrations/0006-exercises.ts';
import type { Tables } from './tables.ts';

export type Migrations = Readonly<Record<string, Migration>>;

/** Every change of the tables, by the name under which it stands in the database. Released ones are never edited. */
export const MIGRATIONS: Migrations = {
  '0001-workspaces': workspaces,
  '0002-campaigns': campaigns,
  '0003-machines': machines,
  '0004-sign-in': signingIn,
  '0005-answer-files': answerFiles,
  '0006-exercises': exercises,
};

/** Called before tables that hold something are changed, with the last change they have. */
export type BeforeChange = (db: Kysely<Tables>, last: string) => Promise<void>;

/**
 * Brings the tables to what this version of the program expects, all or nothing.
 *
 * @throws Refusal `too-new` where a newer version has changed the database: nothing is touched
 */
export async function migrate(
  db: Kysely<Tables>,
  beforeChange: BeforeChange = () => Promise.resolve(),
  migrations: Migrations = MIGRATIONS,
): Promise<void> {
  const done = await migrationsOf(db);
  refuseNewer(done, migrations);
  if (done.length === Object.keys(migrations).length) return;
  const last = done.at(-1);
  if (last !== undefined) await beforeChange(db, last);
  const { error } = await migratorOf(db, migrations).migrateToLatest();
  if (error !== undefined) throw error;
}

/** The changes that a database has had, in their order. */
export async function migrationsOf(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{
    there: boolean;
  }>`select to_regclass('kysely_migration') is not null as there`.execute(db);
  if (!rows[0].there) return [];
  const done = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .orderBy('name')
    .execute();
  return done.map(({ name }) => name);
}

export function refuseNewer(done: readonly string[], migrations: Migrations = MIGRATIONS): void {
  const unknown = done.find((name) => !(name in migrations));
  if (unknown !== undefined) throw new Refusal('too-new', 'database.newer', { migration: unknown });
}

/** Empty tables as they were after that change, in place of those there are, within a transaction. */
export async function tablesAnew(transaction: Transaction<Tables>, last: string): Promise<void> {
  const tables = await transaction.introspection.getTables({ withInternalKyselyTables: true });
  const ours = tables.filter(({ name }) => name in TABLES || name.startsWith('kysely_migration'));
  for (const { name } of ours)
    // oxlint-disable-next-line no-await-in-loop -- a few tables
    await sql`drop table ${sql.table(name)} cascade`.execute(transaction);
  const { error } = await migratorOf(transaction, MIGRATIONS).migrateTo(last);
  if (error !== undefined) throw error;
}

function migratorOf(db: Kysely<Tables>, migrations: Migrations): Migrator {
  return new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
}

/** The names of all our tables. */
const TABLES: Readonly<Record<keyof Tables, true>> = {
  instance: true,
  account: true,
  session: true,
  api_token: true,
  invitation: true,
  workspace: true,
  member: true,
  object: true,
  object_revision: true,
  snapshot: true,
  answer: true,
  job: true,
  share: true,
  campaign: true,
  campaign_cell: true,
  exercise: true,
  exercise_call: true,
  machine: true,
  provider_sign_in: true,
  recovery_code: true,
  audit: true,
};
