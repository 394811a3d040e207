import { z } from 'zod';
import { ROLES } from '../../store/database/tables.ts';
import { lesser } from '../authorise.ts';
import { endSessions, withoutPasswordLinks } from '../accounts.ts';
import { record } from '../audit.ts';
import { beginCodes, confirmCodes, endCodes } from '../one-time-codes.ts';
import { HttpProblem } from '../problem.ts';
import { personName } from '../person-name.ts';
import { route } from '../route.ts';
import { digestOf, isPassword, keptPassword, newId, newSecret } from '../secrets.ts';

const DAY_MS = 86_400_000;
const role = z.enum(ROLES);

const me = route({
  method: 'get',
  path: '/api/me',
  permission: 'own-account',
  summary: 'route.me',
  answer: z.strictObject({
    id: z.string(),
    name: z.string(),
    display: z.string(),
    isAdministrator: z.boolean(),
    workspaces: z.array(z.strictObject({ id: z.string(), name: z.string(), role })),
  }),
  async handle({ instance, account }) {
    const workspaces = await instance.db
      .selectFrom('member')
      .innerJoin('workspace', 'workspace.id', 'member.workspace')
      .select(['workspace.id', 'workspace.name', 'member.role'])
      .where('member.account', '=', account.id)
      .orderBy('workspace.name')
      .execute();
    return { ...account, workspaces };
  },
});

const signInWays = route({
  method: 'get',
  path: '/api/me/sign-in',
  permission: 'own-account',
  summary: 'route.sign-in-ways',
  answer: z.strictObject({
    hasPassword: z.boolean(),
    hasCodes: z.boolean(),
    recoveryLeft: z.int(),
    /** Who vouches for the account, where one does. */
    issuer: z.string().nullable(),
  }),
  async handle({ instance: { db }, account }) {
    const kept = await db
      .selectFrom('account')
      .select(['password', 'totp_secret', 'issuer'])
      .where('id', '=', account.id)
      .executeTakeFirstOrThrow();
    const { left } = await db
      .selectFrom('recovery_code')
      .select(({ fn }) => fn.countAll<number>().as('left'))
      .where('account', '=', account.id)
      .where('used_at', 'is', null)
      .executeTakeFirstOrThrow();
    return {
      hasPassword: kept.password !== null,
      hasCodes: kept.totp_secret !== null,
      recoveryLeft: left,
      issuer: kept.issuer,
    };
  },
});

const changePassword = route({
  method: 'put',
  path: '/api/me/password',
  permission: 'own-account',
  summary: 'route.password',
  body: z.strictObject({ now: z.string().max(512), next: z.string().min(12).max(512) }),
  async handle({ instance, account, session, body, address }) {
    instance.attempts.take(account.name.toLowerCase(), address);
    const { db, now } = instance;
    const kept = await db
      .selectFrom('account')
      .select('password')
      .where('id', '=', account.id)
      .executeTakeFirst();
    if (!(await isPassword(body.now, kept?.password ?? null))) throw new HttpProblem('wrong-credentials');
    const password = await keptPassword(body.next);
    await db.transaction().execute(async (transaction) => {
      await transaction.updateTable('account').set({ password }).where('id', '=', account.id).execute();
      // Whoever else is in by the old password is out.
      await endSessions(transaction, account.id, session);
      await withoutPasswordLinks(transaction, account.id, now());
      const deed = { action: 'password.changed', account: account.id, workspace: null, facts: {} };
      await record(transaction, deed, now());
    });
  },
});

const beginOneTimeCodes = route({
  method: 'post',
  path: '/api/me/codes',
  permission: 'own-account',
  summary: 'route.codes-begin',
  answer: z.strictObject({ secret: z.string(), address: z.string() }),
  handle: ({ instance, account }) => beginCodes(instance, account),
});

const confirmOneTimeCodes = route({
  method: 'put',
  path: '/api/me/codes',
  permission: 'own-account',
  summary: 'route.codes-confirm',
  body: z.strictObject({ code: z.string().max(32) }),
  answer: z.strictObject({ recovery: z.array(z.string()) }),
  async handle({ instance, account, body, address }) {
    instance.attempts.take(account.name.toLowerCase(), address);
    return { recovery: await confirmCodes(instance, account, body.code) };
  },
});

const endOneTimeCodes = route({
  method: 'post',
  path: '/api/me/codes/end',
  permission: 'own-account',
  summary: 'route.codes-end',
  body: z.strictObject({ password: z.string().max(512) }),
  async handle({ instance, account, body, address }) {
    instance.attempts.take(account.name.toLowerCase(), address);
    const kept = await instance.db
      .selectFrom('account')
      .select('password')
      .where('id', '=', account.id)
      .executeTakeFirst();
    if (!(await isPassword(body.password, kept?.password ?? null)))
      throw new HttpProblem('wrong-credentials');
    await endCodes(instance, account);
  },
});

const sessionSchema = z.strictObject({
  id: z.string(),
  agent: z.string(),
  openedAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  isThis: z.boolean(),
});

const sessions = route({
  method: 'get',
  path: '/api/me/sessions',
  permission: 'own-account',
  summary: 'route.sessions',
  answer: z.array(sessionSchema),
  async handle({ instance, account, session }) {
    const rows = await instance.db
      .selectFrom('session')
      .selectAll()
      .where('account', '=', account.id)
      .orderBy('seen_at', 'desc')
      .execute();
    return rows.map((row) => ({
      id: sessionId(row.token),
      agent: row.agent,
      openedAt: row.created_at.toISOString(),
      seenAt: row.seen_at.toISOString(),
      isThis: row.token === session,
    }));
  },
});

const endSession = route({
  method: 'delete',
  path: '/api/me/sessions/{session}',
  permission: 'own-account',
  summary: 'route.session-end',
  async handle({ instance, account, path }) {
    const rows = await instance.db
      .selectFrom('session')
      .select('token')
      .where('account', '=', account.id)
      .execute();
    const found = rows.find(({ token }) => sessionId(token) === path['session']);
    if (!found) throw new HttpProblem('not-found');
    await instance.db.deleteFrom('session').where('token', '=', found.token).execute();
  },
});

/** What a session is called: enough of its digest to tell it from the others. */
function sessionId(token: string): string {
  return token.slice(0, 16);
}

const tokens = route({
  method: 'get',
  path: '/api/me/tokens',
  permission: 'own-account',
  summary: 'route.tokens',
  async handle({ instance, account }) {
    return instance.db
      .selectFrom('api_token')
      .select(['id', 'name', 'workspace', 'role', 'created_at', 'ends_at', 'used_at', 'revoked_at'])
      .where('account', '=', account.id)
      .orderBy('created_at', 'desc')
      .execute();
  },
});

const newToken = route({
  method: 'post',
  path: '/api/me/tokens',
  permission: 'own-account',
  summary: 'route.token-new',
  body: z.strictObject({
    workspace: z.string(),
    name: personName(100),
    role,
    days: z.int().min(1).max(366).default(90),
  }),
  answer: z.strictObject({ id: z.string(), token: z.string() }),
  async handle({ instance, account, body }) {
    const { db, now } = instance;
    const member = await db
      .selectFrom('member')
      .select('role')
      .where('workspace', '=', body.workspace)
      .where('account', '=', account.id)
      .executeTakeFirst();
    if (!member) throw new HttpProblem('not-found');
    if (lesser(member.role, body.role) !== body.role) throw new HttpProblem('forbidden');
    const [id, secret, at] = [newId(), newSecret(), now()];
    await db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('api_token')
        .values({
          id,
          token: digestOf(secret),
          account: account.id,
          workspace: body.workspace,
          name: body.name,
          role: body.role,
          created_at: at,
          ends_at: new Date(at.getTime() + body.days * DAY_MS),
        })
        .execute();
      const deed = {
        action: 'token.made',
        account: account.id,
        workspace: body.workspace,
        facts: { token: id, role: body.role },
      };
      await record(transaction, deed, at);
    });
    return { id, token: secret };
  },
});

const revokeToken = route({
  method: 'delete',
  path: '/api/me/tokens/{token}',
  permission: 'own-account',
  summary: 'route.token-revoke',
  async handle({ instance: { db, now }, account, path: { token } }) {
    const at = now();
    await db.transaction().execute(async (transaction) => {
      const revoked = await transaction
        .updateTable('api_token')
        .set({ revoked_at: at })
        .where('account', '=', account.id)
        .where('id', '=', token)
        .where('revoked_at', 'is', null)
        .returning('workspace')
        .executeTakeFirst();
      if (!revoked) throw new HttpProblem('not-found');
      const { workspace } = revoked;
      const deed = { action: 'token.revoked', account: account.id, workspace, facts: { token } };
      await record(transaction, deed, at);
    });
  },
});

export const OWN_ACCOUNT = [
  me,
  signInWays,
  changePassword,
  beginOneTimeCodes,
  confirmOneTimeCodes,
  endOneTimeCodes,
  sessions,
  endSession,
  tokens,
  newToken,
  revokeToken,
];
