import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildAsGraph } from '../../core/as-graph.ts';
import type { Internet } from '../../core/internet.ts';
import { campaignOf, type Campaign } from './campaign.ts';
import type { ScenarioEvent, ScenarioFault } from '../../schemas/scenario-events.ts';

// 10 and 20 abroad (AA, BB) provide 1 and 2 at home (HH); 1 and 2 peer; 3 depends on 1; 30 (AA) peers with 2.
const LINKS = [
  [10, 1, 0],
  [20, 2, 0],
  [1, 2, 1],
  [1, 3, 0],
  [30, 2, 1],
  [10, 20, 1],
  [10, 30, 0],
] as const;
const COUNTRY: Readonly<Record<number, string>> = { 10: 'AA', 20: 'BB', 30: 'AA', 1: 'HH', 2: 'HH', 3: 'HH' };
const NAMES: Readonly<Record<number, string>> = { 1: 'National Telecom', 2: 'University', 3: 'City telecom' };

const { graph } = buildAsGraph({
  from: Uint32Array.from(LINKS, ([from]) => from),
  to: Uint32Array.from(LINKS, ([, to]) => to),
  kind: Uint8Array.from(LINKS, ([, , kind]) => kind),
});
const countries = ['', 'AA', 'BB', 'HH'];
const internet: Internet = {
  graph,
  country: Uint16Array.from(graph.asns, (asn) => countries.indexOf(COUNTRY[asn])),
  countries,
  addresses4: new Float64Array(graph.asCount).fill(1),
  addresses6: new Float64Array(graph.asCount).fill(NaN),
  linkVantagePoints: new Uint16Array(graph.linkKind.length),
  linkInPlane4: undefined,
  linkInPlane6: undefined,
  nameOf: (as) => NAMES[graph.asns[as]],
};

const sets = new Map([
  ['cable', [{ asns: [10, 1] as const, share: 0.5 }]],
  ['other cable', [{ asns: [1, 10] as const, share: 0.5 }]],
  ['house', [{ asns: [2] as const, share: 1 }]],
]);

function resolve(...events: (Omit<ScenarioEvent, 'fromHours' | 'untilHours'> & Partial<ScenarioEvent>)[]): {
  campaign: Campaign;
  faults: readonly ScenarioFault[];
} {
  const importance = (): Float64Array =>
    Float64Array.from(graph.asns, (asn) => ({ 1: 3, 2: 2, 10: 1 })[asn] ?? 0);
  return campaignOf(
    { internet, country: 3, sets, importance },
    events.map((event) => ({ fromHours: 0, untilHours: Infinity, ...event })),
  );
}

/** What is down, in AS numbers, by moment. */
function down({ internet: own, moments }: Campaign): { at: number; ases: number[]; links: string[] }[] {
  const asn = (as: number): number => own.graph.asns[as];
  return moments.map(({ fromHours, failure }) => ({
    at: fromHours,
    ases: failure.ases.map(asn).sort((a, b) => a - b),
    links: failure.links
      .map((link) =>
        [asn(own.graph.linkFrom[link]), asn(own.graph.linkTo[link])].sort((a, b) => a - b).join('-'),
      )
      .sort(),
  }));
}

test('networks, links, gateways, isolation and withdrawal fail what they say', () => {
  const { campaign, faults } = resolve({ networks: { asns: [1, 2] }, links: [[3, 1]] });
  assert.deepEqual(faults, []);
  assert.deepEqual(down(campaign), [{ at: 0, ases: [1, 2], links: ['1-3'] }]);
  assert.deepEqual(down(resolve({ gateways: {} }).campaign)[0].links, ['1-10', '2-20', '2-30']);
  assert.deepEqual(down(resolve({ isolation: true }).campaign)[0].links, ['1-10', '2-20', '2-30']);
  assert.deepEqual(down(resolve({ gateways: { to: ['BB'] } }).campaign)[0].links, ['2-20']);
  assert.deepEqual(down(resolve({ withdrawal: ['AA'] }).campaign)[0], { at: 0, ases: [10, 30], links: [] });
  // A country does not withdraw from itself.
  assert.deepEqual(down(resolve({ withdrawal: ['AA', 'HH'] }).campaign)[0].ases, [10, 30]);
});

test('selectors choose by country, name and importance, all at once', () => {
  const chosen = (networks: NonNullable<ScenarioEvent['networks']>): number[] =>
    down(resolve({ networks }).campaign)[0].ases;
  assert.deepEqual(chosen({ country: ['AA', 'BB'] }), [10, 20, 30]);
  assert.deepEqual(chosen({ country: ['home'] }), [1, 2, 3]);
  assert.deepEqual(chosen({ name: 'TELECOM' }), [1, 3]);
  assert.deepEqual(chosen({ name: 'nat*tel' }), [1]);
  assert.deepEqual(chosen({ top: 1 }), [1]);
  assert.deepEqual(chosen({ country: ['AA'], top: 5 }), [10]);
});

test('a link whose capacity is shared fails once all of it is gone', () => {
  assert.deepEqual(down(resolve({ named: ['cable'] }).campaign)[0].links, []);
  assert.deepEqual(down(resolve({ named: ['cable'] }, { named: ['other cable'] }).campaign)[0].links, [
    '1-10',
  ]);
  assert.deepEqual(down(resolve({ named: ['house'] }).campaign)[0].ases, [2]);
});

test('events begin and end: every stretch of time has what is under way in it', () => {
  const { campaign } = resolve(
    { networks: { asns: [1] }, fromHours: 0, untilHours: 24 },
    { networks: { asns: [2] }, fromHours: 12, untilHours: 36 },
  );
  assert.deepEqual(
    down(campaign).map(({ at, ases }) => [at, ases]),
    [
      [0, [1]],
      [12, [1, 2]],
      [24, [2]],
      [36, []],
    ],
  );
});

test('a share of a set is drawn by the seed alone', () => {
  const draw = (seed: number): string[] =>
    down(resolve({ degrade: { gateways: {}, share: 0.67, seed } }).campaign)[0].links;
  assert.equal(draw(1).length, 2);
  assert.deepEqual(draw(1), draw(1));
  assert.ok(new Set(Array.from({ length: 12 }, (_, seed) => draw(seed).join())).size > 1);
});

test('an exchange adds peering while it lasts and not before', () => {
  const { campaign } = resolve(
    { networks: { asns: [2] }, fromHours: 0, untilHours: 48 },
    { exchange: { asns: [10, 30, 3] }, fromHours: 24, untilHours: 48 },
  );
  const added = campaign.internet.graph.linkKind.length - graph.linkKind.length;
  assert.equal(added, 2);
  assert.deepEqual(
    down(campaign).map(({ at, links }) => [at, links]),
    [
      [0, ['3-10', '3-30']],
      [24, []],
      [48, ['3-10', '3-30']],
    ],
  );
});

test('what is unknown, empty or contradictory is told with its place', () => {
  const told = (...events: Parameters<typeof resolve>): unknown[] =>
    resolve(...events).faults.map(({ code, severity, path }) => [code, severity, path.join('.')]);
  assert.deepEqual(told({ networks: { asns: [1, 99] } }), [
    ['stress.unknown-network', 'lost', 'events.0.networks.1'],
  ]);
  assert.deepEqual(told({ links: [[1, 20]] }), [['stress.unknown-link', 'lost', 'events.0.links.0']]);
  assert.deepEqual(told({ networks: { country: ['AA'], name: 'nobody' } }), [
    ['stress.empty-selection', 'lost', 'events.0.networks'],
  ]);
  assert.deepEqual(told({ gateways: { to: ['ZZ'] } }).at(0), [
    'stress.unknown-country',
    'lost',
    'events.0.gateways',
  ]);
  assert.deepEqual(told({ named: ['no cable'] }), [['stress.unknown-set', 'lost', 'events.0.named.0']]);
  const withoutSets = campaignOf(
    { internet, country: 3, sets: new Map(), importance: () => new Float64Array(graph.asCount) },
    [{ named: ['cable'], fromHours: 0, untilHours: Infinity }],
  );
  assert.deepEqual(
    withoutSets.faults.map(({ code, facts }) => [code, facts]),
    [['stress.no-sets', { name: 'cable', sets: 'sets' }]],
  );
  assert.deepEqual(told({ exchange: { asns: [1] } }), [
    ['stress.lonely-exchange', 'lost', 'events.0.exchange'],
  ]);
  assert.deepEqual(told({ networks: { asns: [1] }, fromHours: 5, untilHours: 5 }), [
    ['stress.ends-before-start', 'lost', 'events.0.until'],
  ]);
  assert.deepEqual(told({ hijack: { of: { asns: [1] }, by: 1, kind: 'origin' } }), [
    ['stress.own-hijack', 'lost', 'events.0.hijack.by'],
  ]);
  const hijack = { of: { asns: [1] }, by: 20, kind: 'origin' as const };
  assert.deepEqual(told({ networks: { asns: [20] } }, { hijack }), [
    ['stress.attacker-down', 'lost', 'events.1'],
  ]);
  assert.deepEqual(told({ networks: { asns: [1] } }, { networks: { asns: [1] } }), [
    ['stress.down-twice', 'note', 'events.1'],
  ]);
  assert.deepEqual(
    told({ networks: { asns: [1] }, untilHours: 4 }, { networks: { asns: [1] }, fromHours: 4 }),
    [],
  );
});
