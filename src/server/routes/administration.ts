import { z } from 'zod';
import { endSessions, openWorkspace } from '../accounts.ts';
import { auditRows, firstTampered, record } from '../audit.ts';
import { HttpProblem } from '../problem.ts';
import { personName } from '../person-name.ts';
import { route } from '../route.ts';

const accounts = route({
  method: 'get',
  path: '/api/instance/accounts',
  permission: 'administer',
  summary: 'route.accounts',
  handle: ({ instance }) =>
    instance.db
      .selectFrom('account')
      .select(['id', 'name', 'display', 'is_administrator', 'issuer', 'created_at', 'disabled_at'])
      .orderBy('name')
      .execute(),
});

const disable = route({
  method: 'put',
  path: '/api/instance/accounts/{account}',
  permission: 'administer',
  summary: 'route.account-disable',
  body: z.strictObject({ isDisabled: z.boolean() }),
  async handle({ instance, account, path, body }) {
    // Who shuts himself out shuts everybody out.
    if (path['account'] === account.id) throw new HttpProblem('forbidden');
    const at = instance.now();
    await instance.db.transaction().execute(async (transaction) => {
      // Of two who shut each other out at the same moment one stays.
      const administrators = await transaction
        .selectFrom('account')
        .select('id')
        .where('is_administrator', '=', true)
        .where('disabled_at', 'is', null)
        .orderBy('id')
        .forUpdate()
        .execute();
      if (!administrators.some(({ id }) => id === account.id)) throw new HttpProblem('forbidden');
      const { numUpdatedRows } = await transaction
        .updateTable('account')
        .set({ disabled_at: body.isDisabled ? at : null })
        .where('id', '=', path['account'])
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw new HttpProblem('not-found');
      if (body.isDisabled) await endSessions(transaction, path['account']);
      const facts = { account: path['account'], isDisabled: body.isDisabled };
      await record(
        transaction,
        { action: 'account.disabled', account: account.id, workspace: null, facts },
        at,
      );
    });
    if (!body.isDisabled) return;
    await instance.streams.recheck();
    await instance.computing.cancelAll(path['account']);
  },
});

const workspaces = route({
  method: 'get',
  path: '/api/instance/workspaces',
  permission: 'administer',
  summary: 'route.workspaces',
  handle: ({ instance }) =>
    instance.db.selectFrom('workspace').select(['id', 'name', 'created_at']).orderBy('name').execute(),
});

const newWorkspace = route({
  method: 'post',
  path: '/api/instance/workspaces',
  permission: 'administer',
  summary: 'route.workspace-new',
  body: z.strictObject({ name: personName(100) }),
  answer: z.strictObject({ id: z.string() }),
  async handle({ instance, account, body }) {
    const at = instance.now();
    const id = await instance.db.transaction().execute(async (transaction) => {
      const made = await openWorkspace(transaction, body.name, at);
      await record(
        transaction,
        { action: 'workspace.made', account: account.id, workspace: made, facts: {} },
        at,
      );
      return made;
    });
    return { id };
  },
});

const join = route({
  method: 'post',
  path: '/api/instance/workspaces/{id}/join',
  permission: 'administer',
  summary: 'route.workspace-join',
  async handle({ instance, account, path }) {
    const at = instance.now();
    await instance.db.transaction().execute(async (transaction) => {
      const found = await transaction
        .selectFrom('workspace')
        .select('id')
        .where('id', '=', path['id'])
        .executeTakeFirst();
      if (!found) throw new HttpProblem('not-found');
      await transaction
        .insertInto('member')
        .values({ workspace: found.id, account: account.id, role: 'operator', joined_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const deed = {
        action: 'workspace.joined-by-administrator',
        account: account.id,
        workspace: found.id,
        facts: {},
      };
      await record(transaction, deed, at);
    });
  },
});

const snapshots = route({
  method: 'get',
  path: '/api/snapshots',
  permission: 'look',
  summary: 'route.snapshots',
  async handle({ instance }) {
    const rows = await instance.db.selectFrom('snapshot').selectAll().orderBy('date', 'desc').execute();
    return rows.map(({ id, name, date, bytes, is_default: isDefault }) => ({
      id,
      name,
      date,
      bytes,
      isDefault,
    }));
  },
});

const audit = route({
  method: 'get',
  path: '/api/instance/audit',
  permission: 'administer',
  summary: 'route.audit',
  async handle({ instance }) {
    const rows = await auditRows(instance);
    return { rows, firstTampered: firstTampered(rows) ?? null };
  },
});

export const ADMINISTRATION = [accounts, disable, workspaces, newWorkspace, join, snapshots, audit];
