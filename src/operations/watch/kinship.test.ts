import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { chatter, eventfulArchive, PEERS, type MadeUpdate } from '../../../test/watch-archive.ts';
import { archive, file, folder, replayed } from '../../../test/watch-replay.ts';
import { createPrefixIndex } from '../../core/prefix-index.ts';
import { stretchOf } from '../../engines/watch/address-space.ts';
import { readWatchGroups } from '../../formats/watch-groups/read-watch-groups.ts';
import { parseWordPrefix } from '../../formats/text/word-prefix.ts';
import { ROUTE_SERVER_NOTE } from '../../store/manifest.ts';
import type { WatchReplayAnswer } from '../../schemas/watch-answer.ts';
import type { WatchWhyAnswer } from '../../schemas/watch-folder-answers.ts';
import { ask } from '../ask.ts';
import { OPERATIONS } from '../list.ts';
import { localHouse } from '../local-house.ts';
import { kinshipOf } from './kinship.ts';

const list = (rows: readonly string[]): string => ['group,kind,asn,prefix', ...rows].join('\n');
const kin = (rows: readonly string[] = [], snapshot = smallSnapshot()) =>
  kinshipOf(snapshot, readWatchGroups(list(rows)).groups);

test('networks are siblings by the list, watched or not, and by one name in the snapshot that names somebody', () => {
  const listed = kin([
    'Fars,organisation,12,',
    'Fars,organisation,99,',
    'Gulf,organisation,98,',
    'Gulf,region,12,',
  ]);
  assert.deepEqual(
    [99, 98, 11].map((other) => [listed.areSiblings(12, other), listed.areSiblings(other, 12)]),
    [
      [true, true],
      [false, false],
      [false, false],
    ],
  );
  const { graph } = smallSnapshot().internet;
  const namedAs = (name: string) =>
    kin([], smallSnapshot({ nameOf: (as) => ([12, 20].includes(graph.asns[as]) ? name : `Network ${as}`) }));
  assert.ok(namedAs('Fars Telecom').areSiblings(12, 20));
  assert.ok(!namedAs('Fars Telecom').areSiblings(12, 11));
  for (const name of ['-Reserved AS-', 'APNIC ASN block', 'Unassigned', '–'])
    assert.ok(!namedAs(name).areSiblings(12, 20), name);
  assert.ok(!kin([], smallSnapshot({ nameOf: () => undefined })).areSiblings(12, 20));
  const linkSiblings = Uint8Array.from(graph.linkKind, (_, link) => (link === 3 ? 1 : 0));
  const [one, other, third] = [graph.linkFrom[3], graph.linkTo[3], graph.linkFrom[0]].map(
    (as) => graph.asns[as],
  );
  const marked = kin([], smallSnapshot({ linkSiblings }));
  assert.ok(
    marked.areSiblings(one, other) && marked.areSiblings(other, one) && !marked.areSiblings(other, third),
  );
});

test('what is declared holds for the prefixes of its group and all within them, or for all space', () => {
  const { isDeclared } = kin(['Wash,scrubbing,99,', 'Wash,scrubbing,,5.2.0.0/18', 'Root,anycast,98,']);
  const prefixes = createPrefixIndex();
  const says = (text: string, asn: number): boolean => {
    const { family, length, words } = parseWordPrefix(text)!;
    return isDeclared(stretchOf(prefixes, prefixes.intern(family, length, words))!, asn);
  };
  assert.deepEqual(
    ['5.2.0.0/18', '5.2.8.0/24', '5.2.0.0/16', '5.1.0.0/17'].map((text) => [says(text, 99), says(text, 98)]),
    [
      [true, true],
      [true, true],
      [false, true],
      [false, true],
    ],
  );
  assert.ok(!says('5.2.0.0/18', 97));
});

test('route servers are those of the list and those that the snapshot was inferred without', () => {
  const snapshot = smallSnapshot();
  const manifest = { ...snapshot.manifest, notes: ['clique: 1 2', `${ROUTE_SERVER_NOTE}64500 64501`] };
  const { isRouteServer } = kin(['IX,route-server,12,'], { ...snapshot, manifest });
  assert.deepEqual([64_500, 64_501, 12, 1].map(isRouteServer), [true, true, true, false]);
});

const found = ({ incidents }: WatchReplayAnswer): string[] =>
  incidents.flatMap(({ kind, routes }) => (routes.length > 0 ? [kind] : []));
const groups = (name: string, rows: readonly string[]): string => file(`${name}.csv`, list(rows));

test('siblings that nobody watches and what is declared hijack nothing; of other space it is one', async () => {
  const night = file('kin.mrt', eventfulArchive());
  const among = async (name: string, rows: readonly string[]): Promise<string[]> =>
    found(await replayed([night], { groups: groups(name, rows) }));
  assert.deepEqual(await among('org', ['Fars,organisation,12,', 'Fars,organisation,99,']), []);
  assert.deepEqual(await among('wash', ['Wash,scrubbing,99,', 'Wash,scrubbing,,5.2.0.0/18']), []);
  assert.deepEqual(await among('root', ['Root,anycast,99,']), []);
  assert.deepEqual(await among('other', ['Wash,scrubbing,99,', 'Wash,scrubbing,,5.1.0.0/17']), [
    'origin-hijack',
  ]);
  assert.deepEqual(await among('else', ['Fars,organisation,11,', 'Fars,organisation,99,']), [
    'origin-hijack',
  ]);
});

test('a way over a route server or within an organisation is no leak, and next to an origin no new neighbour', async () => {
  const way = (prefix: string, path: readonly number[]): string =>
    archive(
      [
        ...chatter(60),
        ...[2, 3].map((peer): MadeUpdate => ({
          at: 40 * 60 + peer,
          peer,
          announced: [prefix],
          path: [PEERS[peer], ...path],
        })),
      ],
      'way.mrt',
    );
  const over = async (place: string, rows: readonly string[]): Promise<string[]> =>
    found(await replayed([place], rows.length === 0 ? {} : { groups: groups('way', rows) }));
  const leak = way('5.1.0.0/17', [20, 12, 10, 11]);
  assert.deepEqual(await over(leak, []), ['route-leak']);
  assert.deepEqual(await over(leak, ['IX,route-server,12,']), []);
  assert.deepEqual(await over(leak, ['Fars,organisation,12,', 'Fars,organisation,20,']), []);
  const forged = way('5.2.0.0/18', [2, 99, 12]);
  assert.deepEqual(await over(forged, []), ['forged-path']);
  assert.deepEqual(await over(forged, ['Fars,organisation,12,', 'Fars,organisation,99,']), []);
  // Behind the route server stands AS10, which the snapshot links to AS12.
  const exchange = way('5.2.0.0/18', [2, 10, 99, 12]);
  assert.deepEqual(await over(exchange, []), ['forged-path']);
  assert.deepEqual(await over(exchange, ['IX,route-server,99,']), []);
});

test('why: who announced the prefix and who did before, behind whom, what RPKI and the snapshot say of each', async () => {
  const night = file('why.mrt', eventfulArchive());
  const vrps = file('why.json', JSON.stringify({ roas: [{ prefix: '5.2.0.0/16', maxLength: 18, asn: 12 }] }));
  const house = localHouse({ snapshot: smallSnapshot() });
  const why = async (journal: string, rows: readonly string[], time: string): Promise<WatchWhyAnswer> => {
    const place = join(folder, journal);
    const request = { files: [night], journal: place, country: 'IR', vrps };
    await ask(
      await OPERATIONS['watch.record'](),
      rows.length === 0 ? request : { ...request, groups: groups(journal, rows) },
      house,
    );
    const asked = { prefix: '5.2.0.0/18', time, folder: place };
    return (await ask(await OPERATIONS['watch.why'](), asked, house)).answer as WatchWhyAnswer;
  };
  const taken = await why('taken', [], '2025-09-01T01:10:00Z');
  assert.deepEqual(taken.rpki, { payloads: 1, caches: [] });
  assert.deepEqual(taken.vrps, [{ prefix: '5.2.0.0/16', maxLength: 18, asn: 12 }]);
  assert.deepEqual(
    taken.origins.map(({ network, owner, carriers, validity, relation, sameCountry }) => ({
      asn: network.asn,
      owner,
      carriers,
      validity,
      relation,
      sameCountry,
    })),
    [
      { asn: 12, owner: true, carriers: 2, validity: 'valid', relation: null, sameCountry: null },
      { asn: 99, owner: false, carriers: 3, validity: 'invalid', relation: null, sameCountry: null },
    ],
  );
  const history = ({ history: rows }: WatchWhyAnswer): unknown =>
    rows.map(({ origin, neighbour, first, last, carriers, peak }) => [
      origin.asn,
      neighbour?.asn,
      first.slice(11, 16),
      last?.slice(11, 16) ?? null,
      carriers,
      peak,
    ]);
  assert.deepEqual(history(taken), [
    [12, 10, '00:00', null, 2, 5],
    [99, 2, '01:05', null, 3, 3],
  ]);
  assert.ok(taken.judged.some(({ network, verdict }) => network.asn === 99 && verdict === 'raised'));
  const declared = await why('declared', ['Wash,scrubbing,99,'], '2025-09-01T01:20:00Z');
  assert.deepEqual(history(declared), [
    [12, 10, '00:00', null, 5, 5],
    [99, 2, '01:05', '01:15', 0, 3],
  ]);
  const during = await why('declared too', ['Wash,scrubbing,99,'], '2025-09-01T01:10:00Z');
  assert.ok(during.judged.some(({ network, verdict }) => network.asn === 99 && verdict === 'declared'));
  assert.deepEqual(
    during.origins.map(({ declared: isSo }) => isSo),
    [false, true],
  );
  assert.deepEqual(
    during.incidents.filter(({ kind }) => kind === 'origin-hijack'),
    [],
  );
});
