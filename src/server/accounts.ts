import { sql, type RawBuilder, type Selectable, type Transaction } from 'kysely';
import type { Tables } from '../store/database/tables.ts';
import { record } from './audit.ts';
import { lesser } from './authorise.ts';
import type { Instance } from './instance.ts';
import { takeCode, withoutCodes } from './one-time-codes.ts';
import { HttpProblem } from './problem.ts';
import { digestOf, isPassword, keptPassword, newId, newSecret } from './secrets.ts';
import type { Account, Subject } from './subject.ts';

const HOUR_MS = 3_600_000;
/** A session ends when nothing was asked for so long, and in any case after so long. */
const IDLE_MS = 12 * HOUR_MS;
const LONGEST_MS = 14 * 24 * HOUR_MS;
/** How exactly the last use is known: writing it at every request would make reads writes. */
const SEEN_EVERY_MS = 60_000;
const FIRST_START_MS = 24 * HOUR_MS;

/** What an account is opened with. */
export interface NewAccount {
  readonly name: string;
  readonly display: string;
  readonly password: string;
}

/** Who has the session, the API token or the share of that secret; nobody, where it is unknown, over or revoked. */
export async function subjectOf(
  instance: Instance,
  given: { readonly session?: string | undefined; readonly token?: string | undefined },
): Promise<Subject> {
  if (given.token !== undefined) return subjectOfToken(instance, given.token);
  if (given.session !== undefined) return subjectOfSession(instance, given.session);
  return { kind: 'nobody' };
}

async function subjectOfSession({ db, now, reads }: Instance, secret: string): Promise<Subject> {
  const token = digestOf(secret);
  const found = await reads.read(['session', 'account'], token, () =>
    db
      .selectFrom('session')
      .innerJoin('account', 'account.id', 'session.account')
      .select(['account.id', 'name', 'display', 'is_administrator', 'seen_at', 'ends_at'])
      .where('token', '=', token)
      .where('disabled_at', 'is', null)
      .executeTakeFirst(),
  );
  const at = now();
  if (!found || at >= found.ends_at || at.getTime() - found.seen_at.getTime() > IDLE_MS)
    return { kind: 'nobody' };
  // A session that was opened while the clock was ahead lasts no longer than any other.
  const latest = new Date(at.getTime() + LONGEST_MS);
  const isSeen = at.getTime() - found.seen_at.getTime() > SEEN_EVERY_MS;
  const change = { ...(isSeen && { seen_at: at }), ...(found.ends_at > latest && { ends_at: latest }) };
  if (Object.keys(change).length > 0)
    await db.updateTable('session').set(change).where('token', '=', token).execute();
  return { kind: 'account', account: accountOf(found), session: token };
}

async function subjectOfToken({ db, now, reads }: Instance, secret: string): Promise<Subject> {
  const token = digestOf(secret);
  const found = await reads.read(['api_token', 'account'], token, () =>
    db
      .selectFrom('api_token')
      .innerJoin('account', 'account.id', 'api_token.account')
      .select([
        'account.id',
        'account.name',
        'account.display',
        'account.is_administrator',
        'api_token.id as token_id',
        'api_token.workspace',
        'api_token.role',
        'api_token.ends_at',
        'api_token.used_at',
        'api_token.revoked_at',
      ])
      .where('api_token.token', '=', token)
      .where('account.disabled_at', 'is', null)
      .executeTakeFirst(),
  );
  const at = now();
  if (!found || found.revoked_at !== null || at >= found.ends_at) return { kind: 'nobody' };
  const unseenMs = at.getTime() - (found.used_at?.getTime() ?? -Infinity);
  if (unseenMs > SEEN_EVERY_MS)
    await db.updateTable('api_token').set({ used_at: at }).where('id', '=', found.token_id).execute();
  return { kind: 'token', account: accountOf(found), workspace: found.workspace, role: found.role };
}

function accountOf(row: { id: string; name: string; display: string; is_administrator: boolean }): Account {
  return { id: row.id, name: row.name, display: row.display, isAdministrator: row.is_administrator };
}

/** Whether an account has that name, in capitals or not: the database alone says which letters are one, as where names are kept apart. */
function isNamed(name: string): RawBuilder<boolean> {
  return sql<boolean>`lower(name) = lower(${name.normalize()})`;
}

/** Opens a session for whoever knows the name and password. The secret goes into the cookie and is kept nowhere else. */
export async function signIn(
  instance: Instance,
  {
    name,
    password,
    code,
  }: { readonly name: string; readonly password: string; readonly code?: string | undefined },
  agent: string,
): Promise<string> {
  const { db } = instance;
  const found = await db
    .selectFrom('account')
    .selectAll()
    .where(isNamed(name))
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  const isRight = await isPassword(password, found?.password ?? null);
  if (!found || !isRight) throw new HttpProblem('wrong-credentials');
  const { id, totp_secret: secret } = found;
  if (secret !== null) await takeCode(instance, { id, secret }, code);
  return db.transaction().execute((transaction) => openSession(instance, transaction, found.id, agent));
}

export async function openSession(
  { now }: Instance,
  transaction: Transaction<Tables>,
  account: string,
  agent: string,
): Promise<string> {
  const secret = newSecret();
  const at = now();
  const session = { created_at: at, seen_at: at, ends_at: new Date(at.getTime() + LONGEST_MS) };
  await transaction
    .insertInto('session')
    .values({ ...session, token: digestOf(secret), account, agent: agent.slice(0, 200) })
    .execute();
  await record(transaction, { action: 'session.opened', account, workspace: null, facts: {} }, at);
  return secret;
}

/** The secret of the link by which the first administrator comes in; undefined where there is an account already. */
export async function firstStart({ db, now }: Instance): Promise<string | undefined> {
  const secret = newSecret();
  return db.transaction().execute(async (transaction) => {
    const someone = await transaction.selectFrom('account').select('id').limit(1).executeTakeFirst();
    if (someone) return undefined;
    await transaction.deleteFrom('invitation').where('purpose', '=', 'first-start').execute();
    await transaction
      .insertInto('invitation')
      .values({
        token: digestOf(secret),
        purpose: 'first-start',
        workspace: null,
        role: null,
        account: null,
        invited_by: null,
        ends_at: new Date(now().getTime() + FIRST_START_MS),
      })
      .execute();
    return secret;
  });
}

/**
 * Takes up a one-time link: the first start makes the administrator with a workspace of his own, an invitation a member. Two who use one
 * link at the same moment are told apart by the row that only one of them marks.
 *
 * @returns the secret of the session that is open now
 * @throws HttpProblem `link-used` where the link was used, has ended or never was
 */
export async function takeUp(
  instance: Instance,
  secret: string,
  account: NewAccount | Account,
  agent: string,
): Promise<string> {
  const { db, now } = instance;
  // A password is slow to hash: not for who has no link.
  const isLink = await db
    .selectFrom('invitation')
    .select('token')
    .where('token', '=', digestOf(secret))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  if (!isLink) throw new HttpProblem('link-used');
  const password = 'password' in account ? await keptPassword(account.password) : undefined;
  return db.transaction().execute(async (transaction) => {
    const at = now();
    const link = await transaction
      .updateTable('invitation')
      .set({ used_at: at })
      .where('token', '=', digestOf(secret))
      .where('used_at', 'is', null)
      .where('ends_at', '>', at)
      .returningAll()
      .executeTakeFirst();
    if (!link || !(await isStillMeant(transaction, link))) throw new HttpProblem('link-used');
    if (link.purpose === 'password')
      return newPassword(instance, transaction, link.account!, password, agent);
    const isFirst = link.purpose === 'first-start';
    const id = 'id' in account ? account.id : newId();
    if (password !== undefined) {
      const { numInsertedOrUpdatedRows: made } = await transaction
        .insertInto('account')
        .values({
          id,
          name: account.name,
          display: account.display,
          password,
          issuer: null,
          subject: null,
          is_administrator: isFirst,
          created_at: at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      // Nothing of the transaction stays: the link is good for another name.
      if (made === 0n) throw new HttpProblem('name-taken');
    }
    const workspace = link.workspace ?? (await openWorkspace(transaction, account.display, at));
    await transaction
      .insertInto('member')
      .values({ workspace, account: id, role: link.role ?? 'operator', joined_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await record(
      transaction,
      { action: 'member.joined', account: id, workspace, facts: { by: link.invited_by } },
      at,
    );
    return openSession(instance, transaction, id, agent);
  });
}

/** An invitation is worth what its maker may still give: who left, or has a lesser role now, lets nobody in, himself least of all. */
async function isStillMeant(
  transaction: Transaction<Tables>,
  { purpose, workspace, role, invited_by: maker }: Selectable<Tables['invitation']>,
): Promise<boolean> {
  if (purpose !== 'member') return true;
  const member = await transaction
    .selectFrom('member')
    .innerJoin('account', 'account.id', 'member.account')
    .select('member.role')
    .where('member.workspace', '=', workspace)
    .where('member.account', '=', maker)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst();
  return member !== undefined && lesser(member.role, role!) === role;
}

/** The new password of a person who had lost the old one; whoever was in by that is out. */
async function newPassword(
  instance: Instance,
  transaction: Transaction<Tables>,
  account: string,
  password: string | undefined,
  agent: string,
): Promise<string> {
  // Nothing of the transaction stays: the link is good for a password.
  if (password === undefined) throw new HttpProblem('bad-request', { at: 'account.password' });
  await transaction.updateTable('account').set({ password }).where('id', '=', account).execute();
  // Whoever lost the password may have lost the device too: the link comes from who has the machine.
  await withoutCodes(transaction, account);
  await endSessions(transaction, account);
  const at = instance.now();
  await transaction
    .updateTable('api_token')
    .set({ revoked_at: at })
    .where('account', '=', account)
    .where('revoked_at', 'is', null)
    .execute();
  await withoutPasswordLinks(transaction, account, at);
  const deed = { action: 'password.reset', account, workspace: null, facts: {} };
  await record(transaction, deed, instance.now());
  return openSession(instance, transaction, account, agent);
}

/** With a new password no link is good any more by which somebody else could set another. */
export async function withoutPasswordLinks(
  transaction: Transaction<Tables>,
  account: string,
  at: Date,
): Promise<void> {
  await transaction
    .updateTable('invitation')
    .set({ used_at: at })
    .where('purpose', '=', 'password')
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .execute();
}

/** The secret of a link by which the account of that name gets a new password; undefined where there is none. */
export async function passwordLink(
  { db, now }: Pick<Instance, 'db' | 'now'>,
  name: string,
): Promise<string | undefined> {
  const secret = newSecret();
  return db.transaction().execute(async (transaction) => {
    const found = await transaction
      .selectFrom('account')
      .select('id')
      .where(isNamed(name))
      .executeTakeFirst();
    if (!found) return undefined;
    await transaction
      .insertInto('invitation')
      .values({
        token: digestOf(secret),
        purpose: 'password',
        workspace: null,
        role: null,
        account: found.id,
        invited_by: null,
        ends_at: new Date(now().getTime() + FIRST_START_MS),
      })
      .execute();
    const deed = { action: 'password.link-made', account: found.id, workspace: null, facts: {} };
    await record(transaction, deed, now());
    return secret;
  });
}

/** A new workspace without members; its id. */
export async function openWorkspace(
  transaction: Transaction<Tables>,
  name: string,
  at: Date,
): Promise<string> {
  const id = newId();
  await transaction.insertInto('workspace').values({ id, name, created_at: at }).execute();
  return id;
}

/** Ends the sessions of an account, all but the one that stays. */
export async function endSessions(
  transaction: Transaction<Tables>,
  account: string,
  staying?: string,
): Promise<void> {
  const ended = transaction.deleteFrom('session').where('account', '=', account);
  await (staying === undefined ? ended : ended.where('token', '!=', staying)).execute();
}
