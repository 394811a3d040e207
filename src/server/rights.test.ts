import assert from 'node:assert/strict';
import { after, beforeEach, describe, test } from 'node:test';
import { testDatabases, type TestDatabase } from '../../test/databases.ts';
import { everybody, FOLDER } from '../../test/everybody.ts';
import { invited, PASSWORD, smallServer, type As } from '../../test/small-server.ts';
import { WRITTEN_ROUTES, writtenPermission } from '../../test/table-of-rights.ts';
import { passwordLink } from './accounts.ts';
import type { Permission } from './authorise.ts';

// Every route is asked by everybody, about what is theirs and what is not. What must come of it is said here once more, in the words of
// the table of rights, and not derived from the code that decides.

type Verdict = 'allowed' | 401 | 403 | 404;

/** The table of rights, about a workspace that all but strangers and administrators are members of. */
function expected(permission: Permission, who: string): Verdict {
  const isProgram = who.startsWith('token');
  if (permission === 'public') return 'allowed';
  // A machine is let in, and there is no content of that name.
  if (permission === 'read-share' || permission === 'fetch-content') return 404;
  if (isNobody(who)) return 401;
  // Members come to what is theirs by other ways: this one is for partners alone.
  if (permission === 'exchange') return 404;
  if (permission === 'look') return 'allowed';
  if (permission === 'own-account') return isProgram ? 403 : 'allowed';
  if (permission === 'administer') return who === 'administrator' ? 'allowed' : 403;
  if (
    who.includes('former member') ||
    who === 'foreign' ||
    who === 'administrator' ||
    who === 'token of a stranger'
  )
    return 404;
  const role = who.includes('viewer') ? 0 : who.includes('analyst') ? 1 : 2;
  const least = { read: 0, 'read-members': 0, work: 1, operate: 2 }[permission];
  return role >= least ? 'allowed' : 403;
}

/** Also a machine, wherever it is not about contents. */
function isNobody(who: string): boolean {
  return (
    ['nobody', 'a machine', 'token of a former member'].includes(who) ||
    who.startsWith('an unknown') ||
    who.endsWith('no more')
  );
}

/** With it a question reaches its handler, or is refused for its content and not for who asks. */
const EMPTY = {};

// All are ready before the first begins: a run of tests that has none left ends what it opened.
const suites: (() => void)[] = [];
// oxlint-disable-next-line no-await-in-loop -- one engine after the other
for (const database of await testDatabases()) suites.push(await heldTo(database));
for (const suite of suites) suite();

async function heldTo({ name, place, stop }: TestDatabase): Promise<() => void> {
  const server = await smallServer(place);
  const { instance, ask } = server;

  const { who: WHO, ours, admin, operator, analyst, viewer, foreign, ...made } = await everybody(server);
  const { freshPath, freshObject, tokenOf } = made;

  const jobsOf = async (
    path: string,
    as: As,
  ): Promise<Record<'id' | 'operation' | 'state' | 'answer', string>[]> =>
    (await (await ask('GET', path, as)).json()) as Record<'id' | 'operation' | 'state' | 'answer', string>[];

  return () =>
    void describe(name, () => {
      after(async () => {
        await server.close();
        stop();
      });
      // What a person may ask in a minute is tried elsewhere; here a fast machine asks more.
      beforeEach(() => {
        instance.requests.forget();
        instance.attempts.forget();
      });
      for (const one of server.routes) {
        // Leaving and signing in as somebody change who asks.
        if (one.path === '/api/sign-out') continue;
        test(`${one.method} ${one.path}: everybody gets what the table of rights says`, async () => {
          const permission = writtenPermission(one);
          assert.ok(permission, 'is not in the table');
          for (const [who, as] of Object.entries(WHO)) {
            // oxlint-disable-next-line no-await-in-loop -- in turn: each question has an object of its own
            const path = await freshPath(one, ours);
            // oxlint-disable-next-line no-await-in-loop -- in turn
            const answer = await ask(one.method.toUpperCase(), path, as, one.body ? EMPTY : undefined);
            const want = expected(permission, who);
            const is = answer.status === 401 && one.path === '/api/sign-in' ? 'allowed' : answer.status;
            if (want === 'allowed') {
              const isOurs = is === 'allowed' || ![401, 403, 500].includes(answer.status);
              assert.ok(isOurs, `${who}: ${answer.status}`);
            } else assert.equal(is, want, who);
            // oxlint-disable-next-line no-await-in-loop -- in turn
            await answer.body?.cancel();
          }
          assert.deepEqual(server.faults, []);
        });
      }

      test('the table of rights has every route that there is, and none besides', () => {
        const routes = server.routes.map(({ method, path }) => `${method} ${path}`);
        assert.deepEqual(WRITTEN_ROUTES.toSorted(), routes.toSorted());
        for (const one of server.routes) assert.equal(one.permission, writtenPermission(one), one.path);
      });

      test('where a workspace is open, anybody reads it and what is asked of all, and nothing else', async () => {
        const settings = instance.settings as { open?: string | undefined };
        settings.open = ours;
        try {
          for (const one of server.routes) {
            if (one.path === '/api/sign-in') continue;
            const permission = writtenPermission(one)!;
            // oxlint-disable-next-line no-await-in-loop -- in turn
            const path = await freshPath(one, ours);
            // oxlint-disable-next-line no-await-in-loop -- in turn
            const answer = await ask(one.method.toUpperCase(), path, undefined, one.body ? EMPTY : undefined);
            // oxlint-disable-next-line no-await-in-loop -- in turn
            await answer.body?.cancel();
            instance.requests.forget();
            if (['public', 'look', 'read'].includes(permission))
              assert.ok(![401, 403, 500].includes(answer.status), `${one.path}: ${answer.status}`);
            else if (['read-share', 'fetch-content'].includes(permission))
              assert.equal(answer.status, 404, one.path);
            else assert.equal(answer.status, 401, `${one.method} ${one.path}`);
          }
        } finally {
          settings.open = undefined;
        }
        assert.deepEqual(server.faults, []);
      });

      test('a workspace of others is not there for anybody, whatever he is elsewhere: every route of it', async () => {
        const made = await ask('POST', '/api/instance/workspaces', admin, { name: 'Theirs' });
        const { id: theirs } = (await made.json()) as { id: string };
        for (const one of server.routes.filter(({ path }) => path.includes('{workspace}')))
          for (const [who, as] of Object.entries(WHO)) {
            const path = one.path.replace('{workspace}', theirs).replaceAll(/\{\w+\}/g, 'x');
            // oxlint-disable-next-line no-await-in-loop -- in turn
            const answer = await ask(one.method.toUpperCase(), path, as, one.body ? EMPTY : undefined);
            // oxlint-disable-next-line no-await-in-loop -- in turn
            await answer.body?.cancel();
            assert.equal(answer.status, isNobody(who) ? 401 : 404, `${who}: ${one.method} ${one.path}`);
          }
        assert.deepEqual(server.faults, []);
      });

      test('who has the link of a share reads that answer, and gets nothing else by it', async () => {
        // What the tests before asked is still computed on a slow machine, and one person may have so much under way.
        const jobs = `/api/workspaces/${ours}/jobs`;
        const underWay = await jobsOf(jobs, operator);
        for (const { id, state } of underWay.filter((job) => ['waiting', 'running'].includes(job.state)))
          // oxlint-disable-next-line no-await-in-loop -- in turn
          assert.ok([200, 204].includes((await ask('POST', `${jobs}/${id}/cancel`, operator)).status), state);
        const info = await ask('POST', `/api/workspaces/${ours}/ask/snapshot.info?wait=30`, operator, {});
        assert.equal(info.status, 200, await info.text());
        const { answer } = (await jobsOf(jobs, operator)).find(
          ({ operation }) => operation === 'snapshot.info',
        )!;
        const shared = await ask('POST', `/api/workspaces/${ours}/shares`, operator, { answer, title: 'x' });
        const secret = ((await shared.json()) as { link: string }).link.split('/').at(-1);
        for (const as of [undefined, ...Object.values(WHO)]) {
          // oxlint-disable-next-line no-await-in-loop -- in turn
          const read = await ask('GET', `/api/shared/${secret}`, as);
          assert.equal(read.status, 200);
          // oxlint-disable-next-line no-await-in-loop -- in turn
          const said = Object.keys((await read.json()) as object).toSorted();
          assert.deepEqual(said, 'answer command computedAt endsAt operation sharedAt title'.split(' '));
        }
        for (const one of server.routes.filter(
          ({ permission }) => !['public', 'read-share'].includes(permission),
        ))
          for (const as of [{ token: secret }, { session: secret }]) {
            const path = one.path.replace('{workspace}', ours).replaceAll(/\{\w+\}/g, 'x');
            // oxlint-disable-next-line no-await-in-loop -- in turn
            const refused = await ask(one.method.toUpperCase(), path, as, one.body ? EMPTY : undefined);
            // oxlint-disable-next-line no-await-in-loop -- in turn
            await refused.body?.cancel();
            const want = one.permission === 'fetch-content' ? 404 : 401;
            assert.equal(refused.status, want, `${one.method} ${one.path}`);
          }
      });

      test('what is of another workspace is not found by way of one’s own, whatever one is', async () => {
        const own = admin.workspace;
        const paths = server.routes.filter(({ path }) => /\{(object|job|campaign)\}/.test(path));
        assert.ok(paths.length > 8);
        for (const one of paths) {
          // oxlint-disable-next-line no-await-in-loop -- in turn
          const path = await freshPath(one, own);
          const body = one.body ? { name: 'x', revision: 1, files: FOLDER.files } : Buffer.from('x');
          const kind = /\/(objects|supplies)\/\{object\}$/.exec(one.path)?.[1];
          const query =
            kind !== undefined && one.method === 'put'
              ? `?kind=${kind === 'supplies' ? 'supply' : 'scenario'}&name=x&revision=1`
              : '';
          // oxlint-disable-next-line no-await-in-loop -- in turn
          const answer = await ask(
            one.method.toUpperCase(),
            `${path}${query}`,
            foreign,
            one.method === 'get' ? undefined : body,
          );
          assert.equal(answer.status, 404, `${one.method} ${one.path}`);
          // oxlint-disable-next-line no-await-in-loop -- in turn
          await answer.body?.cancel();
        }
      });

      test('a question names objects of its workspace only, and no path of the disk', async () => {
        const strange = await freshObject('inventories');
        for (const inventory of [strange, '/etc', '../../etc', 'memory://']) {
          // oxlint-disable-next-line no-await-in-loop -- in turn
          const answer = await ask(
            'POST',
            `/api/workspaces/${admin.workspace}/ask/inventory.check`,
            foreign,
            {
              folder: inventory,
            },
          );
          assert.equal(answer.status, 404, inventory);
        }
        const local = await ask('POST', `/api/workspaces/${ours}/ask/stress`, operator, {
          country: 'IR',
          isolation: true,
          resume: '/tmp/draws',
        });
        assert.equal(local.status, 422);
      });

      test('nobody gives, takes or invites above his own role', async () => {
        const path = `/api/workspaces/${ours}/members/${operator.account}`;
        assert.equal((await ask('PUT', path, analyst, { role: 'viewer' })).status, 403);
        const token = await ask('POST', '/api/me/tokens', viewer, {
          workspace: ours,
          role: 'operator',
          name: 'x',
        });
        assert.equal(token.status, 403);
      });

      test('an invitation is worth what its maker may still give: who left or was lowered comes back by none', async () => {
        const chief = await invited(server, operator, ours, 'operator', 'Chief');
        const inviting = async (): Promise<string> => {
          const made = await ask('POST', `/api/workspaces/${ours}/invitations`, chief, { role: 'operator' });
          return ((await made.json()) as { link: string }).link.split('/').at(-1);
        };
        const links = [await inviting(), await inviting(), await inviting()];
        const takeUp = async (link: string, as?: As): Promise<number> => {
          const account = { name: link.slice(0, 20), display: 'x', password: PASSWORD };
          const body = as ? { link } : { link, account };
          return (await ask('POST', '/api/take-up', as, body)).status;
        };
        assert.equal(await takeUp(links[0]), 204);
        const member = `/api/workspaces/${ours}/members/${chief.account}`;
        assert.equal((await ask('PUT', member, operator, { role: 'analyst' })).status, 204);
        assert.equal(await takeUp(links[1]), 410);
        assert.equal((await ask('DELETE', member, operator)).status, 204);
        assert.equal(await takeUp(links[1], chief), 410);
        assert.equal((await ask('GET', `/api/workspaces/${ours}`, chief)).status, 404);
        const disabled = { isDisabled: true };
        const back = {
          workspace: ours,
          account: chief.account,
          role: 'operator',
          joined_at: new Date(),
        } as const;
        await instance.db.insertInto('member').values(back).execute();
        await ask('PUT', `/api/instance/accounts/${chief.account}`, admin, disabled);
        assert.equal(await takeUp(links[2]), 410);
      });

      test('of two administrators who shut each other out at the same moment one stays', async () => {
        const people = await Promise.all(
          ['One chief', 'Other chief'].map((each) => invited(server, operator, ours, 'viewer', each)),
        );
        const ids = people.map(({ account }) => account);
        const chiefs = instance.db.updateTable('account').set({ is_administrator: true });
        await chiefs.where('id', 'in', ids).execute();
        const answers = await Promise.all(
          people.map((as, at) =>
            ask('PUT', `/api/instance/accounts/${ids[1 - at]}`, as, { isDisabled: true }),
          ),
        );
        const left = await instance.db
          .selectFrom('account')
          .select('id')
          .where('id', 'in', ids)
          .where('disabled_at', 'is', null)
          .execute();
        const statuses = answers.map(({ status }) => status);
        assert.deepEqual([left.length, statuses.filter((status) => status === 204).length], [1, 1]);
        assert.ok(
          statuses.some((status) => status === 403 || status === 401),
          statuses.join(' '),
        );
      });

      test('a link for a new password ends what went in by the old one: sessions, tokens and other such links', async () => {
        const person = await invited(server, operator, ours, 'viewer', 'Forgetful');
        const token = await tokenOf(person, ours, 'viewer');
        const links = [await passwordLink(instance, 'forgetful'), await passwordLink(instance, 'Forgetful')];
        const takeUp = async (link: string | undefined): Promise<number> => {
          const account = { name: 'x', display: 'x', password: 'another long password' };
          return (await ask('POST', '/api/take-up', undefined, { link, account })).status;
        };
        assert.equal((await ask('GET', `/api/workspaces/${ours}`, token)).status, 200);
        assert.deepEqual([await takeUp(links[0]), await takeUp(links[1])], [204, 410]);
        assert.equal((await ask('GET', `/api/workspaces/${ours}`, token)).status, 401);
        assert.equal((await ask('GET', '/api/me', person)).status, 401);
      });

      test('a new password ends the links by which somebody else could set another', async () => {
        const person = await invited(server, operator, ours, 'viewer', 'Careful');
        const link = await passwordLink(instance, 'Careful');
        const next = { now: PASSWORD, next: 'another long password' };
        assert.equal((await ask('PUT', '/api/me/password', person, next)).status, 204);
        const account = { name: 'x', display: 'x', password: PASSWORD };
        assert.equal((await ask('POST', '/api/take-up', undefined, { link, account })).status, 410);
      });

      test('a name is the same however it is written: in capitals, with a dot on the I, with letters and accents apart', async () => {
        for (const [name, written] of [
          ['İlham', 'İlham'],
          ['ÉVA', 'e\u0301va'],
        ]) {
          // oxlint-disable-next-line no-await-in-loop -- in turn
          await invited(server, operator, ours, 'viewer', name);
          const signIn = { name: written, password: PASSWORD };
          // oxlint-disable-next-line no-await-in-loop -- in turn
          assert.equal((await ask('POST', '/api/sign-in', undefined, signIn)).status, 204, written);
        }
      });

      test('a one-time link is good once, and one that nobody made is good never', async () => {
        const made = await ask('POST', `/api/workspaces/${ours}/invitations`, operator, { role: 'viewer' });
        const link = ((await made.json()) as { link: string }).link.split('/').at(-1);
        const account = { display: 'x', password: PASSWORD };
        const [one, other] = await Promise.all(
          ['One', 'Other'].map((name) =>
            ask('POST', '/api/take-up', undefined, { link, account: { ...account, name } }),
          ),
        );
        assert.deepEqual(new Set([one.status, other.status]), new Set([204, 410]));
        const again = await ask('POST', '/api/take-up', undefined, {
          link: 'never',
          account: { ...account, name: 'Third' },
        });
        assert.equal(again.status, 410);
      });
    });
}
