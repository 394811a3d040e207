import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Files that an answer comes with. */
export const answerFiles: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('answer').addColumn('files', 'text').execute();
}
