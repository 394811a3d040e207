import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SmallRoute } from '../../../test/small-dump.ts';
import { archive, file, minuteOf, replayed } from '../../../test/watch-replay.ts';
import {
  chatter,
  everyone,
  madeArchive,
  PEERS,
  ROUTES,
  type MadeUpdate,
} from '../../../test/watch-archive.ts';
import type { Incident } from '../../schemas/incident.ts';

const of = (kind: Incident['kind'], incidents: readonly Incident[]): Incident[] =>
  incidents.filter((incident) => incident.kind === kind);

const OF_AS11 = ['5.1.0.0/17', '5.1.128.0/18', '5.1.128.0/20'];
/** Two more prefixes of AS11, one within the other. */
const SMALL = ['5.4.0.0/21', '5.4.0.0/22'];
const ofEveryone = (prefix: string): SmallRoute[] =>
  PEERS.map((asn, peer) => ({ peer, prefix, path: asn === 10 ? [10, 11] : [asn, 10, 11] }));
const withSmall = (updates: readonly MadeUpdate[]): string =>
  file('rrc99.mrt', madeArchive(PEERS, [...ROUTES, ...SMALL.flatMap(ofEveryone)], updates));
const lose = (prefixes: readonly string[]): MadeUpdate[] =>
  PEERS.flatMap((_, peer) => ({ at: 20 * 60 + peer, peer, withdrawn: prefixes }));

/** Every vantage point reaches prefixes another way. */
const by = (minute: number, prefixes: readonly string[], way: readonly number[]): MadeUpdate[] =>
  PEERS.flatMap((asn, peer) =>
    prefixes.map((prefix) => ({
      at: 60 * minute + peer,
      peer,
      announced: [prefix],
      path: way[0] === asn ? way : [asn, ...way],
    })),
  );

test('a prefix that most vantage points lose and some keep is a partial withdrawal, until it is back', async () => {
  const lost = lose(SMALL).slice(0, 3);
  const back = by(40, SMALL, [10, 11]).filter(({ peer }) => peer < 3);
  const { incidents } = await replayed([withSmall([...chatter(60), ...lost, ...back])]);
  const [one, ...others] = of('prefix-withdrawal', incidents);
  assert.equal(others.length, 0);
  assert.deepEqual(
    [one.entity.network?.asn, one.state, one.severity, one.scope.prefixes],
    [11, 'closed', 'minor', SMALL],
  );
  assert.deepEqual(
    one.routes.map(({ kind, peak }) => [kind, peak]),
    [
      ['partial', 3],
      ['partial', 3],
    ],
  );
  assert.ok(minuteOf(one.detected) - minuteOf(one.onset) >= 2 && minuteOf(one.detected) < 22.5);
  assert.equal(Math.floor(minuteOf(one.end)), 40);
  assert.ok(one.evidence.length >= 3);
});

test('a more-specific that goes with its aggregate is named with it; one that goes alone is not', async () => {
  const { incidents } = await replayed([withSmall([...chatter(40), ...lose(SMALL)])]);
  assert.deepEqual(
    of('prefix-withdrawal', incidents).map(({ routes }) => routes.map(({ prefix, kind }) => [prefix, kind])),
    [
      [
        ['5.4.0.0/21', 'whole'],
        ['5.4.0.0/22', 'with-aggregate'],
      ],
    ],
  );
  const alone = await replayed([withSmall([...chatter(40), ...lose(SMALL.slice(1))])]);
  assert.deepEqual(alone.incidents, []);
});

test('what the outage of a network says is not said again', async () => {
  const { incidents } = await replayed([archive([...chatter(40), ...everyone(20, 'lose', OF_AS11)])]);
  assert.equal(of('network-outage', incidents).length, 1);
  assert.deepEqual(of('prefix-withdrawal', incidents), []);
});

test('nothing is withdrawn where an aggregate covers it, where vantage points fall silent, or where it lasts less than two minutes', async () => {
  const quiet: MadeUpdate[][] = [
    everyone(20, 'lose', ['5.1.128.0/20']),
    [0, 1, 2].map((peer) => ({ at: 20 * 60, peer, isUp: false })),
    [...everyone(20, 'lose', ['5.3.0.0/18']), ...everyone(21, 'gain', ['5.3.0.0/18'])],
  ];
  for (const updates of quiet) {
    const { incidents } = await replayed([archive([...chatter(40), ...updates])]);
    assert.deepEqual(of('prefix-withdrawal', incidents), []);
  }
});

test('routes that leave over another gateway are a change of gateways, with shares before and after, until they are back', async () => {
  const { incidents } = await replayed([
    archive([...chatter(80), ...by(20, OF_AS11, [3, 12, 11]), ...by(50, OF_AS11, [10, 11])]),
  ]);
  const [one, ...others] = of('gateway-change', incidents);
  assert.deepEqual([others.length, one.state, one.severity], [0, 'closed', 'high']);
  // AS11 announces 128 + 64 + 16 blocks of /24, AS12 and AS10 64 each.
  assert.deepEqual(
    one.shift!.gateways.map(({ network, before, after }) => [network.asn, before, after.toFixed(3)]),
    [
      [10, 1, (128 / 336).toFixed(3)],
      [12, 0, (208 / 336).toFixed(3)],
    ],
  );
  assert.ok(one.shift!.upstreams.some(({ network, after }) => network.asn === 3 && after > 0.6));
  assert.equal(Math.floor(minuteOf(one.onset)), 21);
  assert.ok(minuteOf(one.detected) <= 23);
  assert.equal(Math.floor(minuteOf(one.end)), 51);
});

test('no gateway changes where vantage points are lost, or where a part of the country is down', async () => {
  const lost = [0, 1].map((peer): MadeUpdate => ({ at: 20 * 60, peer, isUp: false }));
  for (const updates of [lost, everyone(20, 'lose', OF_AS11)]) {
    const { incidents } = await replayed([archive([...chatter(40), ...updates])]);
    assert.deepEqual(of('gateway-change', incidents), []);
  }
});

test('routes that lead over two networks more are longer paths of one case; prepending makes none', async () => {
  const long = [...by(20, ['5.2.0.0/18'], [5, 6, 7, 10, 12]), ...by(21, OF_AS11, [5, 6, 7, 10, 11])];
  const { incidents } = await replayed([
    archive([...chatter(60), ...long, ...by(40, ['5.2.0.0/18'], [10, 12]), ...by(40, OF_AS11, [10, 11])]),
  ]);
  const [one, ...others] = of('path-inflation', incidents);
  assert.deepEqual([others.length, one.state, one.scope.networks], [0, 'closed', [11, 12]]);
  for (const { before, after } of one.shift!.lengths) assert.deepEqual([before, after], [3, 6]);
  const prepended = await replayed([
    archive([...chatter(40), ...by(20, ['5.2.0.0/18'], [10, 12, 12, 12, 12])]),
  ]);
  assert.deepEqual(of('path-inflation', prepended.incidents), []);
});
