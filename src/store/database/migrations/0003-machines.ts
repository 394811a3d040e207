import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Servers and workers that share a database, and which of them computes a job. */
export const machines: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('machine')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull().check(sql`kind in ('server', 'worker')`))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('address', 'text')
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('seen_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema
    .alterTable('job')
    .addColumn('machine', 'text')
    .addColumn('cancel_asked', 'boolean', (column) => column.notNull().defaultTo(false))
    .execute();
}
