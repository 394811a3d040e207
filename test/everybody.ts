import assert from 'node:assert/strict';
import type { Route } from '../src/server/route.ts';
import { digestOf } from '../src/server/secrets.ts';
import { administrator, invited, type As, type SmallServer } from './small-server.ts';

export const FOLDER = { name: 'folder', files: [{ name: 'sites.csv', text: 'id\n' }] };

/** Everybody who could ask a server for something, seen from one workspace, and objects of that workspace to ask about. */
export interface Everybody {
  /** By what they are to the workspace. */
  readonly who: Readonly<Record<string, As | undefined>>;
  readonly ours: string;
  /** Of the instance, and a member of another workspace alone. */
  readonly admin: { readonly session: string; readonly workspace: string };
  readonly operator: Person;
  readonly analyst: Person;
  readonly viewer: Person;
  /** Operator of the administrator's workspace. */
  readonly foreign: Person;
  /** The path of a route with the workspace, and with a new object of ours: some questions remove it. */
  readonly freshPath: (route: Route, workspace: string) => Promise<string>;
  readonly freshObject: (kind: string) => Promise<string>;
  readonly tokenOf: (as: As, workspace: string, role: string) => Promise<As>;
}

interface Person {
  readonly session: string;
  readonly account: string;
}

export async function everybody(server: SmallServer): Promise<Everybody> {
  const { instance, ask } = server;

  const admin = await administrator(instance);
  const made = await ask('POST', '/api/instance/workspaces', admin, { name: 'Ours' });
  const { id: ours } = (await made.json()) as { id: string };
  await ask('POST', `/api/instance/workspaces/${ours}/join`, admin);
  const operator = await invited(server, admin, ours, 'operator', 'Operator');
  const viewer = await invited(server, operator, ours, 'viewer', 'Viewer');
  const analyst = await invited(server, operator, ours, 'analyst', 'Analyst');
  // From here on the administrator is no member of ours.
  const adminId = ((await (await ask('GET', '/api/me', admin)).json()) as { id: string }).id;
  await ask('DELETE', `/api/workspaces/${ours}/members/${adminId}`, operator);
  const foreign = await invited(server, admin, admin.workspace, 'operator', 'Foreign');

  async function tokenOf(as: As, workspace: string, role: string): Promise<As> {
    const answer = await ask('POST', '/api/me/tokens', as, { workspace, role, name: role });
    return { token: ((await answer.json()) as { token: string }).token };
  }

  const former = await invited(server, operator, ours, 'operator', 'Former');
  const formerToken = await tokenOf(former, ours, 'operator');
  await ask('DELETE', `/api/workspaces/${ours}/members/${former.account}`, operator);
  // Were it ever forgotten with the membership, a token alone opens nothing.
  const gone = await invited(server, operator, ours, 'operator', 'Gone');
  const outliving = await tokenOf(gone, ours, 'operator');
  await instance.db.deleteFrom('member').where('account', '=', gone.account).execute();
  const shut = await invited(server, operator, ours, 'operator', 'Shut');
  const shutToken = await tokenOf(shut, ours, 'operator');
  await ask('PUT', `/api/instance/accounts/${shut.account}`, admin, { isDisabled: true });

  async function endedToken(as: As): Promise<As> {
    const token = await tokenOf(as, ours, 'operator');
    const { id } = await instance.db
      .updateTable('api_token')
      .set({ ends_at: new Date(0) })
      .where('token', '=', digestOf((token as { token: string }).token))
      .returning('id')
      .executeTakeFirstOrThrow();
    assert.ok(id);
    return token;
  }

  const who: Everybody['who'] = {
    nobody: undefined,
    viewer,
    analyst,
    operator,
    foreign,
    administrator: admin,
    'token of the operator, as viewer': await tokenOf(operator, ours, 'viewer'),
    'token of the operator, as analyst': await tokenOf(operator, ours, 'analyst'),
    'token of the operator, as operator': await tokenOf(operator, ours, 'operator'),
    'token of a stranger': await tokenOf(foreign, admin.workspace, 'operator'),
    'a former member': former,
    'token of a former member': formerToken,
    'token that outlived a former member': outliving,
    'a person who is let in no more': shut,
    'token of a person who is let in no more': shutToken,
    'a token that is good no more': await endedToken(operator),
    'a machine': { machine: server.machine },
    'an unknown session': { session: 'x'.repeat(43) },
    'an unknown token': { token: 'x'.repeat(43) },
  };

  async function freshPath({ path }: Route, workspace: string): Promise<string> {
    const kind =
      ['inventories', 'books', 'services', 'supplies'].find((one) => path.includes(`/${one}/`)) ?? 'objects';
    const parts: Record<string, string> = {
      workspace,
      id: admin.workspace,
      share: 'none',
      token: 'none',
      session: 'none',
      snapshot: 'none',
      plane: 'ipv4',
      exercise: 'none',
      collection: 'none',
      stix: 'none',
      status: 'none',
    };
    if (path.includes('{object}')) parts['object'] = await freshObject(kind);
    if (path.includes('{job}')) parts['job'] = await freshJob();
    if (path.includes('{account}')) parts['account'] = await freshMember();
    if (path.includes('{campaign}')) parts['campaign'] = await freshCampaign();
    return path.replace(/\{(\w+)\}/g, (_, name: string) => parts[name]);
  }

  async function freshObject(kind: string): Promise<string> {
    const file = { objects: 'scenario', supplies: 'supply' }[kind];
    const answer =
      file !== undefined
        ? await ask('POST', `/api/workspaces/${ours}/${kind}?kind=${file}&name=x`, operator, Buffer.from('x'))
        : await ask('POST', `/api/workspaces/${ours}/${kind}`, operator, FOLDER);
    return ((await answer.json()) as { id: string }).id;
  }

  async function freshMember(): Promise<string> {
    const at = new Date();
    const account = {
      id: `member-${members++}`,
      display: 'x',
      password: null,
      issuer: null,
      subject: null,
      created_at: at,
    };
    await instance.db
      .insertInto('account')
      .values({ ...account, name: account.id })
      .execute();
    await instance.db
      .insertInto('member')
      .values({ workspace: ours, account: account.id, role: 'viewer', joined_at: at })
      .execute();
    return account.id;
  }
  let members = 0;

  async function freshCampaign(): Promise<string> {
    const id = `campaign-${members++}`;
    await instance.db
      .insertInto('campaign')
      .values({
        id,
        workspace: ours,
        account: operator.account,
        name: id,
        plan: '{}',
        software: instance.software,
        cells: 0,
        state: 'cancelled',
        round: 0,
        submitted_at: new Date(),
      })
      .execute();
    return id;
  }

  async function freshJob(): Promise<string> {
    const answer = await ask('POST', `/api/workspaces/${ours}/ask/snapshot.info`, operator, {});
    return ((await answer.json()) as { id: string }).id;
  }

  return { who, ours, admin, operator, analyst, viewer, foreign, freshPath, freshObject, tokenOf };
}
