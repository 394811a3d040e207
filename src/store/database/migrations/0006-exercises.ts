import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Exercises of a team, and what each member says happens. */
export const exercises: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  const table = db.schema;
  await table
    .createTable('exercise')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) =>
      column.notNull().references('workspace.id').onDelete('cascade'),
    )
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('country', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('drill_from', 'timestamptz', (column) => column.notNull())
    .addColumn('drill_to', 'timestamptz', (column) => column.notNull())
    .addColumn('pace', 'integer', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('made_at', 'timestamptz', (column) => column.notNull())
    .addColumn('begun_at', 'timestamptz')
    .addColumn('ended_at', 'timestamptz')
    .execute();
  await table.createIndex('exercise_of_workspace').on('exercise').column('workspace').execute();
  await table
    .createTable('exercise_call')
    .addColumn('exercise', 'text', (column) => column.notNull().references('exercise.id').onDelete('cascade'))
    .addColumn('account', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('call', 'jsonb', (column) => column.notNull())
    .addColumn('called_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('exercise_call_key', ['exercise', 'account'])
    .execute();
}
