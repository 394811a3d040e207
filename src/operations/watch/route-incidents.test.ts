import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chatter, madeArchive, PEERS, ROUTES, type MadeUpdate } from '../../../test/watch-archive.ts';
import { archive, file, minuteOf, replayed } from '../../../test/watch-replay.ts';
import type { WatchReplayAnswer } from '../../schemas/watch-answer.ts';

/** At vantage points in two networks the prefix takes this path, from 40 to 50 minutes. */
function detour(prefix: string, path: readonly number[], usual: readonly number[]): MadeUpdate[] {
  return [2, 3].flatMap((peer): MadeUpdate[] => [
    { at: 40 * 60 + peer, peer, announced: [prefix], path: [PEERS[peer], ...path] },
    { at: 50 * 60 + peer, peer, announced: [prefix], path: [PEERS[peer], ...usual] },
  ]);
}

/** All but changed shares of gateways, which have no prefixes. */
const routesOf = ({ incidents }: WatchReplayAnswer): unknown =>
  incidents
    .filter(({ routes }) => routes.length > 0)
    .map(({ kind, actors, entity, confidence, end, routes }) => ({
      kind,
      culprits: [...actors.attackers, ...actors.leakers].map(({ asn }) => asn),
      entity: entity.network?.asn,
      tags: confidence.tags,
      end: minuteOf(end),
      prefixes: routes.map(({ prefix }) => prefix),
    }));

const DETOURS: Readonly<Record<string, { updates: readonly MadeUpdate[]; found: object; vrps?: string }>> = {
  'a customer that passes routes of one provider on to the other leaks them': {
    updates: detour('5.1.0.0/17', [20, 12, 10, 11], [10, 11]),
    found: { kind: 'route-leak', culprits: [12], entity: 11, tags: ['provider-to-provider'] },
  },
  'a network without customers next to an origin forges the path': {
    updates: detour('5.2.0.0/18', [2, 99, 12], [10, 12]),
    found: {
      kind: 'forged-path',
      culprits: [99],
      entity: 12,
      tags: ['took-over', 'first-seen', 'no-customers'],
    },
  },
  'one with customers is a new neighbour': {
    updates: detour('5.2.0.0/18', [1, 2, 12], [10, 12]),
    found: {
      kind: 'new-neighbour',
      culprits: [],
      entity: 12,
      tags: ['took-over', 'first-seen', 'unrelated'],
    },
  },
  'a private AS number is said of who passed it on': {
    updates: detour('5.1.0.0/17', [10, 64_512, 11], [10, 11]),
    found: { kind: 'reserved-asn', culprits: [], entity: 10, tags: [] },
  },
};

for (const [what, { updates, found }] of Object.entries(DETOURS))
  test(`${what}, until the last vantage point has another route`, async () => {
    const answer = await replayed([archive([...chatter(60), ...updates], 'rrc95.mrt')]);
    assert.deepEqual(routesOf(answer), [
      { ...found, end: 50 + 3 / 60, prefixes: [updates[0].announced![0]] },
    ]);
    const [{ evidence }] = answer.incidents;
    assert.deepEqual(
      evidence.map(({ time }) => minuteOf(time)),
      [40 + 2 / 60, 40 + 3 / 60],
    );
  });

test('a leak of a route that is marked for customers only is surer than one by two relations', async () => {
  const updates = detour('5.1.0.0/17', [20, 12, 10, 11], [10, 11]);
  const [plain, marked] = await Promise.all(
    [undefined, 10].map(async (mark) => {
      const said = updates.map((one) =>
        mark !== undefined && one.path!.includes(12) ? { ...one, onlyToCustomer: mark } : one,
      );
      const { incidents } = await replayed([archive([...chatter(60), ...said], `rrc9${mark ?? 1}.mrt`)]);
      return incidents.find(({ kind }) => kind === 'route-leak')!;
    }),
  );
  assert.deepEqual(marked.confidence.tags, ['only-to-customer']);
  assert.deepEqual(
    [plain, marked].map(({ actors }) => actors.leakers.map(({ asn }) => asn)),
    [[12], [12]],
  );
  assert.ok(marked.confidence.score > plain.confidence.score);
});

test('nothing is raised of paths that stood in the table, nor of neighbours of an origin that no table has', async () => {
  const leaked = ROUTES.map((route) =>
    route.peer === 4 && route.prefix === '5.1.0.0/17' ? { ...route, path: [21, 20, 12, 10, 11] } : route,
  );
  const usual = madeArchive(PEERS, leaked, [
    ...chatter(60),
    ...detour('5.1.0.0/17', [20, 12, 10, 11], [10, 11]),
  ]);
  assert.deepEqual(routesOf(await replayed([file('rrc94.mrt', usual)])), []);
  const unknown = madeArchive(
    PEERS,
    ROUTES.filter(({ prefix }) => prefix !== '5.2.0.0/18'),
    [...chatter(60), ...detour('5.2.0.0/18', [2, 99, 12], [10, 12])],
  );
  assert.deepEqual(routesOf(await replayed([file('rrc93.mrt', unknown)])), []);
});

test('a prefix of its own that no ROA allows is invalid, once it is new', async () => {
  const vrps = file(
    'vrps.json',
    JSON.stringify({ roas: [{ prefix: '5.2.0.0/18', maxLength: 18, asn: 'AS12' }] }),
  );
  const updates = detour('5.2.8.0/24', [10, 12], [10, 12]);
  const answer = await replayed([archive([...chatter(60), ...updates], 'rrc92.mrt')], { vrps });
  assert.deepEqual(
    answer.incidents.map(({ kind, entity, end, scope }) => [kind, entity.network?.asn, end, scope.prefixes]),
    [['rpki-invalid', 12, null, ['5.2.8.0/24']]],
  );
});
