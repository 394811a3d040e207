import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { Refusal } from '../../core/refusal.ts';
import { workspaces } from './migrations/0001-workspaces.ts';
import { campaigns } from './migrations/0002-campaigns.ts';
import type { Tables } from './tables.ts';

/** Every change of the tables, by the name under which it stands in the database. Released ones are never edited. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-workspaces': workspaces,
  '0002-campaigns': campaigns,
};

/**
 * Brings the tables to what this version of the program expects, all or nothing.
 *
 * @throws Refusal `too-new` where a newer version has changed the database: nothing is touched
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  await refuseNewer(db);
  const { error } = await migratorOf(db).migrateToLatest();
  if (error !== undefined) throw error;
}

async function refuseNewer(db: Kysely<Tables>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return;
  const done = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .orderBy('name')
    .execute();
  const unknown = done.find(({ name }) => !(name in MIGRATIONS));
  if (unknown) throw new Refusal('too-new', 'database.newer', { migration: unknown.name });
}

function migratorOf(db: Kysely<Tables>): Migrator {
  return new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) } });
}
