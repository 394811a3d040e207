import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { generateSecret, generateURI, verifySync } from 'otplib';
import type { Tables } from '../store/database/tables.ts';
import { record } from './audit.ts';
import type { Instance } from './instance.ts';
import { HttpProblem } from './problem.ts';
import { digestOf } from './secrets.ts';
import type { Account } from './subject.ts';

// One-time codes by RFC 6238: six digits, thirty seconds, one step of tolerance. A code is good once.

const STEP_S = 30;
const RECOVERY_CODES = 8;

/**
 * A secret for the device of a person; it counts once a code of it was shown.
 *
 * @throws HttpProblem `forbidden` where codes are asked for already: they are ended first, with the password, so that who has a session alone
 * puts no device of his own in the place of another
 */
export async function beginCodes(
  { db }: Instance,
  account: Account,
): Promise<{ secret: string; address: string }> {
  const secret = generateSecret();
  const { numUpdatedRows } = await db
    .updateTable('account')
    .set({ totp_pending: secret })
    .where('id', '=', account.id)
    .where('totp_secret', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new HttpProblem('forbidden');
  return { secret, address: generateURI({ issuer: 'Muruna', label: account.name, secret }) };
}

/** From now on a code is asked for at sign-in. Gives the codes that stand in for a lost device, shown this once. */
export async function confirmCodes({ db, now }: Instance, account: Account, code: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => randomBytes(8).toString('hex'));
  await db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('account')
      .select('totp_pending as secret')
      .where('id', '=', account.id)
      .executeTakeFirstOrThrow();
    const step = row.secret === null ? undefined : stepOf(row.secret, code, now());
    if (step === undefined) throw new HttpProblem('wrong-code');
    await transaction
      .updateTable('account')
      .set({ totp_secret: row.secret, totp_pending: null, totp_step: step })
      .where('id', '=', account.id)
      .execute();
    await transaction.deleteFrom('recovery_code').where('account', '=', account.id).execute();
    await transaction
      .insertInto('recovery_code')
      .values(codes.map((one) => ({ code: digestOf(one), account: account.id })))
      .execute();
    const deed = { action: 'codes.on', account: account.id, workspace: null, facts: {} };
    await record(transaction, deed, now());
  });
  return codes;
}

export async function endCodes({ db, now }: Instance, account: Account): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await withoutCodes(transaction, account.id);
    const deed = { action: 'codes.off', account: account.id, workspace: null, facts: {} };
    await record(transaction, deed, now());
  });
}

/** Takes the codes of an account away. */
export async function withoutCodes(transaction: Transaction<Tables>, account: string): Promise<void> {
  await transaction
    .updateTable('account')
    .set({ totp_secret: null, totp_pending: null, totp_step: null })
    .where('id', '=', account)
    .execute();
  await transaction.deleteFrom('recovery_code').where('account', '=', account).execute();
}

/**
 * Takes a code of the person's device, or one that stands in for it. Two who use one code at the same moment are told apart by the row
 * that only one of them changes.
 *
 * @throws HttpProblem `code-needed` where there is none, `wrong-code` where it is wrong or was used
 */
export async function takeCode(
  { db, now }: Instance,
  { id, secret }: { readonly id: string; readonly secret: string },
  code: string | undefined,
): Promise<void> {
  if (code === undefined) throw new HttpProblem('code-needed');
  const step = stepOf(secret, code, now());
  const { numUpdatedRows } =
    step === undefined
      ? await db
          .updateTable('recovery_code')
          .set({ used_at: now() })
          .where('account', '=', id)
          .where('code', '=', digestOf(code.trim().toLowerCase()))
          .where('used_at', 'is', null)
          .executeTakeFirst()
      : await db
          .updateTable('account')
          .set({ totp_step: step })
          .where('id', '=', id)
          .where(sql<boolean>`coalesce(totp_step, 0) < ${step}`)
          .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new HttpProblem('wrong-code');
}

/** The step of thirty seconds whose code it is, this one or a neighbour; undefined where it is none's. */
function stepOf(secret: string, code: string, at: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const epoch = Math.floor(at.getTime() / 1000);
  const verdict = verifySync({ secret, token: code, epoch, epochTolerance: STEP_S });
  return verdict.valid ? Math.floor(epoch / STEP_S) + verdict.delta : undefined;
}
