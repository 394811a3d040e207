import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { smallDump } from '../../../test/small-dump.ts';
import {
  chatter,
  eventfulArchive,
  everyone,
  madeArchive,
  madeUpdates,
  PEERS,
  ROUTES,
  TABLE_TIME,
  type MadeUpdate,
} from '../../../test/watch-archive.ts';
import { archive, file, folder, minuteOf, replayed } from '../../../test/watch-replay.ts';
import type { WatchReplayAnswer } from '../../schemas/watch-answer.ts';

/** All but what happens to vantage points. */
const kinds = ({ incidents }: WatchReplayAnswer): string[] =>
  incidents.flatMap(({ kind }) => (kind === 'feed-blindness' ? [] : [kind]));

test('an outage of a country and its network, a feed that goes blind and a hijack are found with their times', async () => {
  const answer = await replayed([file('rrc99.mrt', eventfulArchive())]);
  assert.deepEqual(kinds(answer), ['country-outage', 'network-outage', 'origin-hijack']);
  const [country, network, hijack] = answer.incidents.filter(({ kind }) => kind !== 'feed-blindness');
  for (const outage of [country, network]) {
    assert.equal(Math.floor(minuteOf(outage.onset)), 20);
    const seconds = (time: string | null): number =>
      Math.round(60 * (minuteOf(time) - minuteOf(outage.onset)));
    assert.deepEqual([seconds(outage.detected), seconds(outage.confirmed)], [10, 120]);
    assert.equal(Math.floor(minuteOf(outage.end)), 50);
    assert.equal(outage.state, 'closed');
    assert.deepEqual(outage.scope.prefixes, ['5.1.0.0/17', '5.1.128.0/18']);
    assert.equal(outage.feeds.agreement, 1);
    // A /17 and a /18; the small snapshot weighs by addresses and knows no users.
    assert.deepEqual(outage.scope.addresses, { ipv4: 2 ** 15 + 2 ** 14, ipv6: 0 });
    assert.equal(outage.scope.people, null);
  }
  // AS11 has 192 of 320 blocks, of which its /20 remains.
  assert.equal(country.curve!.depth, 176 / 320);
  assert.equal(network.curve!.depth, 176 / 192);
  assert.ok(Math.abs(network.curve!.areaHours - (176 / 192) * 0.5) < 0.01);
  assert.equal(network.parent, country.id);
  assert.deepEqual(country.scope.networks, [11]);
  assert.equal(hijack.actors.attackers[0].asn, 99);
  assert.deepEqual(hijack.routes[0].tags, ['took-over', 'first-seen', 'reached-most']);
  assert.equal(hijack.routes[0].share, 3 / 4);
  assert.deepEqual(hijack.routes[0].rpki, {
    first: { origin: null, owner: null },
    last: { origin: null, owner: null },
  });
  assert.equal(minuteOf(hijack.end), 75 + 2 / 60);
  const [blind] = answer.feedEvents.filter(({ kind }) => kind === 'blind');
  assert.equal(blind.peer, '10.0.0.4');
  assert.ok(minuteOf(blind.time) - minuteOf(blind.since) <= 1);
});

test('every message of the evidence stands where it says, with the hash that it says', async () => {
  const bytes = eventfulArchive();
  const { incidents } = await replayed([file('rrc99.mrt', bytes)]);
  for (const { kind, evidence, evidenceTotal } of incidents) {
    // Nobody sends a message to say that it falls silent.
    assert.ok(kind === 'feed-blindness' || evidence.length > 0);
    assert.ok(evidenceTotal >= evidence.length);
    for (const { offset, bytes: length, sha256 } of evidence)
      assert.equal(
        createHash('sha256')
          .update(bytes.subarray(offset, offset + length))
          .digest('hex'),
        sha256,
      );
  }
});

test('the same messages give the same incidents: in one file or in several, of one collector or merged from two', async () => {
  const updates = [
    ...chatter(60),
    ...everyone(20, 'lose', ['5.1.0.0/17']),
    ...everyone(40, 'gain', ['5.1.0.0/17']),
  ];
  const whole = await replayed([archive(updates, 'rrc98.mrt')]);
  const parts = join(folder, 'rrc98');
  mkdirSync(parts);
  writeFileSync(join(parts, 'bview.20250901.0000'), smallDump(ROUTES, PEERS));
  for (const part of [0, 1, 2, 3])
    writeFileSync(
      join(parts, `updates.20250901.00${part * 15}`),
      madeUpdates(
        PEERS,
        updates.filter(({ at }) => Math.floor(at / 900) === part),
      ),
    );
  const inParts = await replayed([parts]);
  const plain = ({ incidents }: WatchReplayAnswer): unknown =>
    incidents.map(({ evidence, ...one }) => ({ ...one, evidence: evidence.map(({ sha256 }) => sha256) }));
  assert.deepEqual(plain(inParts), plain(whole));
  assert.deepEqual(plain(await replayed([archive(updates, 'rrc98.mrt')])), plain(whole));
  const ofPeers = (wanted: (peer: number) => boolean): Uint8Array =>
    madeArchive(
      PEERS,
      ROUTES.filter(({ peer }) => wanted(peer)),
      updates.filter(({ peer }) => wanted(peer)),
    );
  const merged = await replayed([
    file(
      'rrc01.mrt',
      ofPeers((peer) => peer < 2),
    ),
    file(
      'rrc02.mrt',
      ofPeers((peer) => peer >= 2),
    ),
  ]);
  assert.deepEqual(kinds(merged), kinds(whole));
  assert.deepEqual(
    merged.incidents.map(({ id, curve }) => [id, curve?.depth]),
    whole.incidents.map(({ id, curve }) => [id, curve?.depth]),
  );
});

const QUIET: Readonly<Record<string, readonly MadeUpdate[]>> = {
  'a more-specific is withdrawn under its aggregate': everyone(20, 'lose', ['5.1.128.0/20']),
  'vantage points fall silent one after the other': [],
  'sessions fall and come back': [0, 1].flatMap((peer) => [
    { at: (20 + peer) * 60, peer, isUp: false },
    { at: (40 + peer) * 60, peer, isUp: true },
  ]),
  'a minority of vantage points withdraws everything': [0, 1].flatMap((peer) =>
    everyone(20, 'lose', ['5.1.0.0/17', '5.1.128.0/18', '5.2.0.0/18']).filter((one) => one.peer === peer),
  ),
  'prefixes move to another network of the country': everyone(20, 'gain', ['5.1.0.0/17']).map((one) => ({
    ...one,
    path: [PEERS[one.peer], 10, 12],
  })),
  'it lasts less than two minutes': [
    ...everyone(20, 'lose', ['5.1.0.0/17']),
    ...everyone(21, 'gain', ['5.1.0.0/17']),
  ],
};

for (const [what, updates] of Object.entries(QUIET))
  test(`nothing is raised where ${what}`, async () => {
    const silent = what.includes('silent') ? { 1: 20, 3: 25, 4: 30 } : {};
    const answer = await replayed([archive([...chatter(60, silent), ...updates])]);
    assert.deepEqual(kinds(answer), []);
  });

test('what lasts less than two minutes is suspected and dismissed; what lasts less than ten seconds is not suspected', async () => {
  const falls = (until: number): MadeUpdate[] => [
    ...everyone(20, 'lose', ['5.1.0.0/17']),
    ...everyone(until, 'gain', ['5.1.0.0/17']),
  ];
  const { dismissed, incidents } = await replayed([archive([...chatter(60), ...falls(21)])]);
  assert.deepEqual([dismissed, incidents], [2, []]);
  const short = await replayed([archive([...chatter(60), ...falls(20 + 8 / 60)])]);
  assert.deepEqual([short.dismissed, short.incidents], [0, []]);
});

test('an outage that has just begun when the data end is suspected', async () => {
  const { incidents } = await replayed([
    archive([...chatter(21), ...everyone(20, 'lose', ['5.1.0.0/17', '5.1.128.0/18'])]),
  ]);
  assert.deepEqual(
    incidents.map(({ state, confirmed, revision, feeds }) => [state, confirmed, revision, feeds.agreement]),
    [
      ['suspected', null, 1, 1],
      ['suspected', null, 1, 1],
    ],
  );
});

test('where too few vantage points are left, nothing can be told, and nothing is raised', async () => {
  const lost = everyone(40, 'lose', [
    '5.1.0.0/17',
    '5.1.128.0/18',
    '5.1.128.0/20',
    '5.2.0.0/18',
    '5.3.0.0/18',
  ]);
  const answer = await replayed([
    archive([...chatter(60, { 0: 20, 1: 20, 2: 20 }), ...lost.filter(({ peer }) => peer > 2)]),
  ]);
  assert.deepEqual(kinds(answer), []);
  assert.equal(answer.visibility[0].canTell, false);
  assert.equal(answer.visibility[0].visible, null);
});

test('a hole in the archive makes every vantage point blind, and opens nothing', async () => {
  const before = chatter(30);
  const afterwards = chatter(60).filter(({ at }) => at > 50 * 60);
  const answer = await replayed([archive([...before, ...afterwards])]);
  assert.deepEqual(kinds(answer), []);
  const inHole = answer.visibility[0].points.findLast(([time]) => time < TABLE_TIME + 49 * 60);
  assert.equal(inHole![1], null);
  assert.equal(answer.visibility[0].canTell, true);
});

test('an origin that had the prefix in the table is no hijack, nor one that a signed route origin allows', async () => {
  const taken = [0, 1, 2].map((peer): MadeUpdate => ({
    at: 40 * 60 + peer,
    peer,
    announced: ['5.2.0.0/18'],
    path: [PEERS[peer], 2, 99],
  }));
  const old = madeArchive(
    PEERS,
    ROUTES.map((route) =>
      route.peer === 3 && route.prefix === '5.2.0.0/18' ? { ...route, path: [21, 99] } : route,
    ),
    [...chatter(60), ...taken],
  );
  assert.deepEqual(kinds(await replayed([file('rrc97.mrt', old)])), []);
  const roas = (asn: number): string =>
    file(
      `vrps-${asn}.json`,
      JSON.stringify({ roas: [{ prefix: '5.2.0.0/18', maxLength: 24, asn: `AS${asn}` }] }),
    );
  const made = archive([...chatter(60), ...taken], 'rrc96.mrt');
  assert.deepEqual(kinds(await replayed([made], { vrps: roas(99) })), []);
  const invalid = await replayed([made], { vrps: roas(12) });
  assert.deepEqual(invalid.incidents[0].confidence.tags, [
    'rpki-invalid',
    'owner-valid',
    'took-over',
    'first-seen',
    'reached-most',
  ]);
  assert.equal(invalid.incidents[0].severity, 'high');
});

test('sub-prefixes and super-prefixes of what a network has are told apart', async () => {
  const taken = ['5.2.8.0/24', '5.2.0.0/16'].flatMap((prefix) =>
    [0, 1].map((peer): MadeUpdate => ({
      at: 40 * 60 + peer,
      peer,
      announced: [prefix],
      path: [PEERS[peer], 99],
    })),
  );
  const { incidents } = await replayed([archive([...chatter(60), ...taken])]);
  assert.deepEqual(
    incidents[0].routes.map(({ prefix, kind }) => [prefix, kind]),
    [
      ['5.2.8.0/24', 'sub-prefix'],
      ['5.2.0.0/16', 'super-prefix'],
    ],
  );
});

const TELEGRAM = 'watch/hijack-telegram-20260616';
const OF_TELEGRAM = [62041, 62014, 59930, 44907, 211157];

test(
  'the hijack of Telegram in June 2026: every prefix, to the second, as it was counted by hand',
  needsSharedData(
    `${TELEGRAM}/updates.jsonl.gz`,
    `${TELEGRAM}/truth.csv`,
    'watch/rtr/vrps-telegram-made.json',
  ),
  async () => {
    const answer = await replayed([sharedData(`${TELEGRAM}/updates.jsonl.gz`)], {
      country: undefined,
      networks: OF_TELEGRAM,
      vrps: sharedData('watch/rtr/vrps-telegram-made.json'),
      // Nothing but the registry says whose this block is.
      prefixes: file('registered.txt', '2a0a:f280::/32 211157\n'),
    });
    const hijacks = answer.incidents.filter(({ kind }) => kind === 'origin-hijack');
    const truth = readFileSync(sharedData(`${TELEGRAM}/truth.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const found = new Map(hijacks.flatMap(({ routes }) => routes.map((one) => [one.prefix, one])));
    assert.equal(found.size, truth.length);
    for (const [prefix, first, last, , peak] of truth) {
      const one = found.get(prefix)!;
      assert.equal(one.first, `${first}Z`, prefix);
      assert.equal(one.end, last === '' ? null : `${last}Z`, prefix);
      assert.equal(one.peak, Number(peak), prefix);
      assert.equal(one.kind, prefix.startsWith('2a0a') ? 'sub-prefix' : 'exact');
      assert.deepEqual(one.tags.includes('rpki-invalid'), !prefix.startsWith('2a0a'));
    }
    assert.deepEqual(
      hijacks.map(({ actors }) => actors.attackers[0].asn),
      [18101, 45820],
    );
    assert.deepEqual(
      hijacks[0].actors.upstreams.map(({ asn }) => asn),
      [4755, 15412],
    );
    assert.equal(hijacks[1].parent, hijacks[0].id);
    const lines = gunzipSync(readFileSync(sharedData(`${TELEGRAM}/updates.jsonl.gz`)));
    for (const { offset, bytes, sha256 } of hijacks[0].evidence)
      assert.equal(
        createHash('sha256')
          .update(lines.subarray(offset, offset + bytes))
          .digest('hex'),
        sha256,
      );
  },
);

test(
  'four tables that withdrew tens of thousands of prefixes in 2010 are named, and no country is down',
  needsSharedData('watch/mrt/rrc01.updates.20100827.0840.gz'),
  async () => {
    const answer = await replayed([sharedData('watch/mrt/rrc01.updates.20100827.0840.gz')]);
    assert.deepEqual(kinds(answer), []);
    const withdrew = answer.feedEvents.filter(({ kind }) => kind === 'mass-withdrawal').map(({ asn }) => asn);
    assert.deepEqual(
      [...new Set(withdrew)].toSorted((a, b) => a - b),
      [3303, 5511, 6830, 8897],
    );
    assert.equal(answer.visibility[0].canTell, false);
  },
);

for (const name of ['200-huawei-00', '201-cisco-00', '204-cisco-00', '205-6wind-00'])
  test(
    `a BMP capture is read into as many tables as the router has, ${name}`,
    needsSharedData(`watch/bmp/${name}.bmp.gz`),
    async () => {
      const answer = await replayed([sharedData(`watch/bmp/${name}.bmp.gz`)]);
      assert.ok(answer.feeds.length > 0);
      assert.equal(new Set(answer.feeds.map(({ peer, asn }) => `${peer} ${asn}`)).size, answer.feeds.length);
      assert.deepEqual(kinds(answer), []);
    },
  );

test('archives without any message are refused with what was found, and are no quiet day', async () => {
  const nothing: readonly (readonly [string, string])[] = [
    ['page.mrt', '<html><body>log in</body></html>'],
    ['links.txt', '1|2|0\n'.repeat(1000)],
    ['deep.jsonl', '{"data":'.repeat(50_000)],
    ['rubbish.bmp', `\x03\0\0\0\xff\0${'\0'.repeat(2000)}`],
    ['empty.mrt', ''],
  ];
  for (const [name, content] of nothing)
    await assert.rejects(
      replayed([file(name, content)]),
      { kind: 'bad-data', code: 'watch.no-messages' },
      name,
    );
});
