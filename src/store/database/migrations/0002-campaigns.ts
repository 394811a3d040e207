import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Campaigns and the results of their cells; what is still to be computed is in the queue of pg-boss. */
export const campaigns: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  const table = db.schema;
  await table
    .createTable('campaign')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.references('workspace.id').onDelete('cascade'))
    .addColumn('account', 'text', (column) => column.references('account.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('plan', 'jsonb', (column) => column.notNull())
    .addColumn('software', 'text', (column) => column.notNull())
    .addColumn('cells', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull().check(sql`state in ('running', 'cancelled')`))
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('submitted_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await table.createIndex('campaign_of_workspace').on('campaign').column('workspace').execute();
  await table
    .createTable('campaign_cell')
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id').onDelete('cascade'))
    .addColumn('cell', 'integer', (column) => column.notNull())
    .addColumn('rows', 'text', (column) => column.notNull())
    .addColumn('refused', 'boolean', (column) => column.notNull())
    .addPrimaryKeyConstraint('campaign_cell_key', ['campaign', 'cell'])
    .execute();
}
