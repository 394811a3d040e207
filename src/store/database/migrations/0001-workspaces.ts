import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Accounts and how they come in, workspaces and what they keep, answers, jobs, shares, audit. */
export const workspaces: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  const table = db.schema;
  await table
    .createTable('instance')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'jsonb', (column) => column.notNull())
    .execute();
  await table
    .createTable('account')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('display', 'text', (column) => column.notNull())
    .addColumn('password', 'text')
    .addColumn('issuer', 'text')
    .addColumn('subject', 'text')
    .addColumn('is_administrator', 'boolean', (column) => column.notNull().defaultTo(false))
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('disabled_at', 'timestamptz')
    .addUniqueConstraint('account_person', ['issuer', 'subject'])
    .addCheckConstraint('account_person_whole', sql`(issuer is null) = (subject is null)`)
    .execute();
  await table
    .createIndex('account_name')
    .on('account')
    .expression(sql`lower(name)`)
    .unique()
    .execute();
  await table
    .createTable('workspace')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await table
    .createTable('member')
    .addColumn('workspace', 'text', (column) =>
      column.notNull().references('workspace.id').onDelete('cascade'),
    )
    .addColumn('account', 'text', (column) => column.notNull().references('account.id').onDelete('cascade'))
    .addColumn('role', 'text', (column) =>
      column.notNull().check(sql`role in ('viewer', 'analyst', 'operator')`),
    )
    .addColumn('joined_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('member_key', ['workspace', 'account'])
    .execute();
  await table
    .createTable('session')
    .addColumn('token', 'text', (column) => column.primaryKey())
    .addColumn('account', 'text', (column) => column.notNull().references('account.id').onDelete('cascade'))
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('seen_at', 'timestamptz', (column) => column.notNull())
    .addColumn('ends_at', 'timestamptz', (column) => column.notNull())
    .addColumn('agent', 'text', (column) => column.notNull())
    .execute();
  await table
    .createTable('api_token')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('account', 'text', (column) => column.notNull().references('account.id').onDelete('cascade'))
    .addColumn('workspace', 'text', (column) =>
      column.notNull().references('workspace.id').onDelete('cascade'),
    )
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) =>
      column.notNull().check(sql`role in ('viewer', 'analyst', 'operator')`),
    )
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('ends_at', 'timestamptz', (column) => column.notNull())
    .addColumn('used_at', 'timestamptz')
    .addColumn('revoked_at', 'timestamptz')
    .execute();
  await table
    .createTable('invitation')
    .addColumn('token', 'text', (column) => column.primaryKey())
    .addColumn('purpose', 'text', (column) =>
      column.notNull().check(sql`purpose in ('first-start', 'member', 'password')`),
    )
    .addColumn('workspace', 'text', (column) => column.references('workspace.id').onDelete('cascade'))
    .addColumn('role', 'text')
    .addColumn('account', 'text', (column) => column.references('account.id').onDelete('cascade'))
    .addColumn('invited_by', 'text', (column) => column.references('account.id').onDelete('cascade'))
    .addColumn('ends_at', 'timestamptz', (column) => column.notNull())
    .addColumn('used_at', 'timestamptz')
    .execute();
  await table
    .createTable('object')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) =>
      column.notNull().references('workspace.id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('saved_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('saved_at', 'timestamptz', (column) => column.notNull())
    .addColumn('deleted_at', 'timestamptz')
    .execute();
  await table.createIndex('object_of_workspace').on('object').columns(['workspace', 'kind']).execute();
  await table
    .createTable('object_revision')
    .addColumn('object', 'text', (column) => column.notNull().references('object.id').onDelete('cascade'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('saved_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('saved_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('object_revision_key', ['object', 'revision'])
    .execute();
  await table
    .createTable('snapshot')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('added_at', 'timestamptz', (column) => column.notNull())
    .addColumn('is_default', 'boolean', (column) => column.notNull())
    .execute();
  await table
    .createTable('answer')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('request', 'jsonb', (column) => column.notNull())
    .addColumn('snapshot', 'text')
    .addColumn('software', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('computed_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await table
    .createTable('job')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) =>
      column.notNull().references('workspace.id').onDelete('cascade'),
    )
    .addColumn('account', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('request', 'jsonb', (column) => column.notNull())
    .addColumn('command', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('refusal', 'jsonb')
    .addColumn('idempotency', 'text')
    .addColumn('asked_at', 'timestamptz', (column) => column.notNull())
    .addColumn('begun_at', 'timestamptz')
    .addColumn('ended_at', 'timestamptz')
    .addUniqueConstraint('job_once', ['workspace', 'account', 'idempotency'])
    .execute();
  await table.createIndex('job_of_workspace').on('job').columns(['workspace', 'asked_at']).execute();
  await table
    .createTable('share')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('workspace', 'text', (column) =>
      column.notNull().references('workspace.id').onDelete('cascade'),
    )
    .addColumn('answer', 'text', (column) => column.notNull().references('answer.key'))
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('shared_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('shared_at', 'timestamptz', (column) => column.notNull())
    .addColumn('ends_at', 'timestamptz', (column) => column.notNull())
    .addColumn('revoked_at', 'timestamptz')
    .execute();
  await table
    .createTable('audit')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('account', 'text')
    .addColumn('workspace', 'text')
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('facts', 'jsonb', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
}
