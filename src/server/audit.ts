import { createHash } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Tables } from '../store/database/tables.ts';

/** Something done that others must be able to see was done. */
export interface Deed {
  readonly action: string;
  readonly account: string | null;
  readonly workspace: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A row of the audit as it is hashed and exported. */
export interface AuditRow extends Deed {
  readonly number: number;
  readonly at: string;
  readonly before: string;
  readonly hash: string;
}

const FIRST = '0'.repeat(64);
/** One number for the lock under which rows are added one after the other. */
const AUDIT_LOCK = 7_261;

/** Writes a deed behind the others, within the transaction that does it: neither is there without the other. */
export async function record(transaction: Transaction<Tables>, deed: Deed, now: Date): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(AUDIT_LOCK)})`.execute(transaction);
  const last = await transaction
    .selectFrom('audit')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = {
    ...deed,
    number: (last?.number ?? 0) + 1,
    at: now.toISOString(),
    before: last?.hash ?? FIRST,
  };
  await transaction
    .insertInto('audit')
    .values({ ...row, at: now, facts: JSON.stringify(deed.facts), hash: hashOf(row) })
    .execute();
}

/** The whole audit, in its order. */
export async function auditRows({ db }: { readonly db: Kysely<Tables> }): Promise<AuditRow[]> {
  const rows = await db.selectFrom('audit').selectAll().orderBy('number').execute();
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}

/** The number of the first row that is not what was written, that is missing, or that does not follow on the one before it. */
export function firstTampered(rows: readonly AuditRow[]): number | undefined {
  let before = FIRST;
  for (const [at, row] of rows.entries()) {
    if (row.number !== at + 1 || row.before !== before || row.hash !== hashOf(row)) return at + 1;
    before = row.hash;
  }
  return undefined;
}

function hashOf({ number, at, account, workspace, action, facts, before }: Omit<AuditRow, 'hash'>): string {
  const content = JSON.stringify([number, at, account, workspace, action, sorted(facts), before]);
  return createHash('sha256').update(content).digest('hex');
}

/** The same facts in one order of names, whatever a database makes of it. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
