import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { generateSync } from 'otplib';
import { CLIENT, smallProvider, type SmallPerson } from '../../test/small-provider.ts';
import { administrator, invited, ORIGIN, PASSWORD, smallServer, type As } from '../../test/small-server.ts';
import { auditRows } from './audit.ts';
import { providerOf, type ProviderSettings } from './provider-settings.ts';

const provider = await smallProvider();
const groups: ProviderSettings['groups'] = [];
let clock = Date.now();
const server = await smallServer(undefined, () => new Date(clock), {
  provider: providerOf({ issuer: provider.issuer, ...CLIENT, groupsClaim: 'groups', groups }),
  limits: { jobs: 3, bytesADay: 10_000 },
});
const { ask, app, instance } = server;
const admin = await administrator(instance);
const made = await ask('POST', '/api/instance/workspaces', admin, { name: 'Ours' });
const { id: ours } = (await made.json()) as { id: string };
groups.push(
  { group: 'planners', workspace: ours, role: 'analyst' },
  { group: 'chiefs', workspace: ours, role: 'operator' },
);
after(async () => {
  provider.close();
  await server.close();
});

interface Come {
  readonly status: number;
  readonly session: string | undefined;
  readonly type: string | undefined;
}

/** What the browser keeps of a response. */
function cookiesOf(response: Response): Map<string, string> {
  return new Map(
    response.headers.getSetCookie().map((one) => /^([^=]+)=([^;]*)/.exec(one)!.slice(1) as [string, string]),
  );
}

async function back(address: string, state: string, session?: string): Promise<Come> {
  const cookies = [`muruna-provider=${state}`, ...(session === undefined ? [] : [`muruna=${session}`])];
  const answer = await app.request(address, {
    headers: { host: new URL(ORIGIN).host, cookie: cookies.join('; ') },
  });
  const type = answer.status < 400 ? undefined : ((await answer.json()) as { type: string }).type;
  return { status: answer.status, session: cookiesOf(answer).get('muruna'), type };
}

async function begun(): Promise<{ address: string; state: string }> {
  const start = await ask('GET', '/api/provider/sign-in');
  assert.equal(start.status, 303);
  return { address: start.headers.get('location')!, state: cookiesOf(start).get('muruna-provider')! };
}

async function signIn(person: SmallPerson): Promise<Come> {
  const { address, state } = await begun();
  return back(provider.signIn(address, person), state);
}

async function me(
  session: string,
): Promise<{ id: string; name: string; display: string; workspaces: { id: string; role: string }[] }> {
  return (await (await ask('GET', '/api/me', { session })).json()) as never;
}

test('whom the provider vouches for gets the roles of his groups where they are configured, and keeps all other ones', async () => {
  const stranger = await signIn({ sub: '7', preferred_username: 'Admin', groups: ['others'] });
  assert.deepEqual([stranger.status, stranger.type], [403, 'muruna:provider-unknown']);

  const planner = await signIn({ sub: '8', preferred_username: 'Admin', groups: ['planners', 'others'] });
  assert.equal(planner.status, 303);
  const person = await me(planner.session!);
  // The name is an administrator's: it makes nobody one.
  assert.match(person.name, /^Admin-/);
  assert.deepEqual(
    person.workspaces.map(({ id, role }) => [id, role]),
    [[ours, 'analyst']],
  );

  const at = new Date(clock);
  await instance.db
    .insertInto('member')
    .values({ workspace: admin.workspace, account: person.id, role: 'viewer', joined_at: at })
    .execute();
  const rolesAs = async (...names: string[]): Promise<Record<string, string>> => {
    const { session } = await signIn({ sub: '8', preferred_username: 'renamed', groups: names });
    const now = await me(session!);
    assert.equal(now.id, person.id);
    return Object.fromEntries(now.workspaces.map(({ id, role }) => [id, role]));
  };
  assert.deepEqual(await rolesAs('chiefs', 'planners'), { [ours]: 'operator', [admin.workspace]: 'viewer' });
  const { session } = await signIn({ sub: '8', groups: ['chiefs'] });
  const token = await ask(
    'POST',
    '/api/me/tokens',
    { session: session! },
    { workspace: ours, name: 'x', role: 'viewer' },
  );
  const as: As = { token: ((await token.json()) as { token: string }).token };
  assert.equal((await ask('GET', `/api/workspaces/${ours}`, as)).status, 200);
  assert.deepEqual(await rolesAs(), { [admin.workspace]: 'viewer' });
  // Who comes back later has new rights and no old tokens.
  assert.equal((await rolesAs('planners'))[ours], 'analyst');
  assert.equal((await ask('GET', `/api/workspaces/${ours}`, as)).status, 401);
  const deeds = (await auditRows(instance)).filter(({ workspace }) => workspace === ours);
  assert.deepEqual(
    deeds.flatMap(({ account, action, facts }) =>
      account === person.id && action.startsWith('member.') ? [[action, facts['role']]] : [],
    ),
    [
      ['member.role', 'analyst'],
      ['member.role', 'operator'],
      ['member.removed', null],
      ['member.role', 'analyst'],
    ],
  );
});

test('a name that the provider tells is shown like any other: nothing in it turns what stands beside it, and none is empty', async () => {
  const named = async (sub: string, preferred_username: string): Promise<string> => {
    const { session } = await signIn({ sub, preferred_username, groups: ['planners'] });
    const { name, display } = await me(session!);
    return `${name}|${display}`;
  };
  assert.equal(await named('40', 'Leyla\u202Enimda\u0000\u0007'), 'Leylanimda|Leylanimda');
  assert.equal(await named('41', ' \u200B\u2066 '), '41|41');
  assert.equal(
    await named('42', '\u{1F6F0}'.repeat(60)),
    `${'\u{1F6F0}'.repeat(50)}|${'\u{1F6F0}'.repeat(50)}`,
  );
  assert.equal(await named('43', 'امیر\u200Cحسین'), 'امیرحسین|امیر\u200Cحسین');
  assert.deepEqual(server.faults, []);
});

test('an account is linked by whoever is signed in to it, and by nobody else', async () => {
  const person = await invited(server, admin, admin.workspace, 'viewer', 'Linked');
  const link = async (as: As, sub: string): Promise<Come> => {
    const start = await ask('POST', '/api/me/provider', as);
    const { address } = (await start.json()) as { address: string };
    const state = cookiesOf(start).get('muruna-provider')!;
    return back(provider.signIn(address, { sub }), state, (as as { session: string }).session);
  };
  assert.equal((await link(person, '20')).status, 303);
  const again = await signIn({ sub: '20' });
  assert.equal((await me(again.session!)).id, person.account);
  // Somebody else’s sign-in is not taken over.
  assert.equal((await link(admin, '20')).status, 409);
  assert.equal((await ask('POST', '/api/me/provider')).status, 401);
  // Begun in a session that is over, or is another one's by now: its maker keeps no way in.
  const start = await ask('POST', '/api/me/provider', person);
  const { address } = (await start.json()) as { address: string };
  const state = cookiesOf(start).get('muruna-provider')!;
  const left = await back(provider.signIn(address, { sub: '21' }), state, admin.session);
  assert.deepEqual([left.status, left.type], [401, 'muruna:sign-in']);
  assert.equal((await signIn({ sub: '21' })).type, 'muruna:provider-unknown');
});

test('what was not begun in this browser, is not meant for us, or is not signed by the provider signs nobody in', async () => {
  const person = { sub: '30', groups: ['planners'] };
  const one = await begun();
  const other = await begun();
  const address = provider.signIn(one.address, person);
  assert.equal((await back(address, other.state)).status, 410);
  assert.equal((await back(`${ORIGIN}/api/provider/callback?state=${one.state}`, 'x')).status, 410);
  const pageOf = async (state: string): Promise<string | null> => {
    const cookie = `muruna-provider=${state}`;
    const headers = { host: new URL(ORIGIN).host, cookie, accept: 'text/html,*/*;q=0.8' };
    return (await app.request(address, { headers })).headers.get('location');
  };
  // A person is told so on our page, in his language; a program gets the problem.
  assert.equal(await pageOf(other.state), `${ORIGIN}/#/sign-in/link-used`);
  assert.equal((await back(address, one.state)).status, 303);
  assert.equal(await pageOf(one.state), `${ORIGIN}/#/sign-in/link-used`);
  assert.equal((await back(address, one.state)).status, 410);
  for (const wrong of [{ nonce: 'x' }, { aud: 'another' }, { iss: 'http://127.0.0.1:1' }, { exp: 1 }])
    // oxlint-disable-next-line no-await-in-loop -- in turn
    assert.equal((await signIn({ ...person, wrong })).type, 'muruna:provider-refused', JSON.stringify(wrong));
  assert.equal((await signIn({ ...person, isForged: true })).type, 'muruna:provider-refused');
  const late = await begun();
  clock += 11 * 60_000;
  assert.equal((await back(provider.signIn(late.address, person), late.state)).status, 410);
  clock -= 11 * 60_000;
  assert.deepEqual(server.faults, []);
});

test('one-time codes: asked for once they are confirmed, each good once; recovery codes stand in, each once', async () => {
  const person = await invited(server, admin, admin.workspace, 'viewer', 'Coded');
  const begin = await ask('POST', '/api/me/codes', person);
  const { secret, address } = (await begin.json()) as { secret: string; address: string };
  assert.match(address, /^otpauth:\/\/totp\/Muruna:Coded\?/);
  const code = (): string => generateSync({ secret, epoch: Math.floor(clock / 1000) });
  const enter = async (said?: string): Promise<number | string> => {
    const answer = await ask('POST', '/api/sign-in', undefined, {
      name: 'Coded',
      password: PASSWORD,
      ...(said !== undefined && { code: said }),
    });
    return answer.status === 204 ? 204 : ((await answer.json()) as { type: string }).type;
  };
  assert.equal(await enter(), 204);
  const wrong = code() === '000000' ? '000001' : '000000';
  assert.equal((await ask('PUT', '/api/me/codes', person, { code: wrong })).status, 401);
  const confirmed = await ask('PUT', '/api/me/codes', person, { code: code() });
  const { recovery } = (await confirmed.json()) as { recovery: string[] };
  assert.equal(new Set(recovery).size, 8);

  assert.equal(await enter(), 'muruna:code-needed');
  // Who has the session alone puts no device of his own in the place of this one.
  assert.equal((await ask('POST', '/api/me/codes', person)).status, 403);
  assert.equal((await ask('PUT', '/api/me/codes', person, { code: code() })).status, 401);
  // It was used to confirm.
  assert.equal(await enter(code()), 'muruna:wrong-code');
  clock += 30_000;
  assert.equal(await enter(wrong), 'muruna:wrong-code');
  const [one, other] = await Promise.all([enter(code()), enter(code())]);
  assert.deepEqual(new Set([one, other]), new Set([204, 'muruna:wrong-code']));
  clock += 120_000;
  assert.equal(await enter(recovery[0]), 204);
  assert.equal(await enter(recovery[0]), 'muruna:wrong-code');
  assert.equal((await ask('POST', '/api/me/codes/end', person, { password: 'not it at all' })).status, 401);
  assert.equal((await ask('POST', '/api/me/codes/end', person, { password: PASSWORD })).status, 204);
  clock += 120_000;
  assert.equal(await enter(), 204);
});

test('one person has a limit of questions under way, of bytes in a day and of requests; packed documents are refused', async () => {
  const person = await invited(server, admin, admin.workspace, 'analyst', 'Busy');
  const path = `/api/workspaces/${admin.workspace}`;
  const save = (bytes: number | Buffer): Promise<Response> =>
    ask(
      'POST',
      `${path}/objects?kind=scenario&name=x`,
      person,
      typeof bytes === 'number' ? Buffer.alloc(bytes, 'x') : bytes,
    );
  assert.equal((await save(gzipSync(Buffer.alloc(1_000_000)))).status, 422);
  const book = (text: string): Promise<Response> =>
    ask('POST', `${path}/books`, person, { name: 'x', files: [{ name: 'a.yaml', text }] });
  assert.equal((await book('PK\u0003\u0004')).status, 422);
  const kept = await book('x'.repeat(3000));
  assert.equal(((await kept.json()) as { bytes: number }).bytes, 3000);
  assert.deepEqual(
    [(await save(6000)).status, (await save(6000)).status, (await book('y'.repeat(3000))).status],
    [200, 429, 429],
  );
  clock += 25 * 3_600_000;
  const again: As = { session: await reopened() };
  assert.equal(
    (await ask('POST', `${path}/objects?kind=scenario&name=x`, again, Buffer.alloc(6000, 'x'))).status,
    200,
  );

  const questions: number[] = [];
  for (let k = 1; k <= 5; k++) {
    // oxlint-disable-next-line no-await-in-loop -- in turn
    const asked = await ask('POST', `${path}/ask/worst`, again, { country: 'IR', k: 10 + k, seconds: 60 });
    // oxlint-disable-next-line no-await-in-loop -- in turn
    await asked.body?.cancel();
    questions.push(asked.status);
  }
  assert.deepEqual(questions, [202, 202, 202, 429, 429]);

  let refused = 0;
  for (let at = 0; at < 700; at++)
    // oxlint-disable-next-line no-await-in-loop -- in turn
    if ((await ask('GET', '/api/me', again)).status === 429) refused++;
  assert.ok(refused > 50, String(refused));
  assert.deepEqual(server.faults, []);

  async function reopened(): Promise<string> {
    const answer = await ask('POST', '/api/sign-in', undefined, { name: 'Busy', password: PASSWORD });
    return cookiesOf(answer).get('muruna')!;
  }
});
