import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { dayNumber } from '../../core/day-number.ts';
import { bundleSnapshot } from './bundle-snapshot.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { verifySnapshot } from './verify.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

test('the bundled snapshot is whole, small, and says in a line what it is', async () => {
  await verifySnapshot(await loadSnapshot());
  const snapshot = await loadSnapshot();
  assert.ok(snapshot.fileBytes <= 3_000_000, `${snapshot.fileBytes} bytes`);
  assert.deepEqual(snapshot.notices, [
    {
      code: 'snapshot.notice.bundled',
      facts: {
        date: '2026-07-30',
        old:
          snapshot.internet.linkLastSeen!.filter((day) => day < dayNumber('2025-07-30')).length /
          snapshot.internet.linkLastSeen!.length,
        command: 'muruna snapshot pull',
        megabytes: 7,
        seconds: 10,
      },
    },
  ]);
});

test('the bundled snapshot holds nothing that may not be passed on', async () => {
  const { manifest } = await loadSnapshot();
  for (const { terms } of manifest.sources) assert.match(terms, /^CC BY 4\.0/);
});

test('the bundled snapshot knows the networks that everyone knows', async () => {
  const { internet, prefixes4 } = await loadSnapshot();
  const { graph } = internet;
  const google = graph.asns.indexOf(15_169);
  assert.match(internet.nameOf(google) ?? '', /Google/i);
  assert.equal(internet.countries[internet.country[google]], 'US');
  assert.ok(internet.addresses4[google] > 100_000);
  assert.ok(internet.addresses6[google] > 1000);
  const table = (await prefixes4())!;
  const row = table.address.findIndex((address, at) => address === 0x08080800 && table.length[at] === 24);
  assert.equal(graph.asns[table.origin[row]], 15_169);
  assert.ok(internet.linkVantagePoints.every((count) => count >= 1 && count <= 60));
  assert.ok(
    internet.linkLastSeen!.every((day) => day >= dayNumber('2014-05-23') && day <= dayNumber('2026-07-30')),
  );
});

const DUMPS = [
  'recent/rib.20260730.1400_first2MB.bz2',
  'recent/ipasn_20260730.dat.gz',
  'mrt/routeviews.route-views.jinx.ribs.1401487200.bz2',
];
test('Iran’s carrier of international routes is linked as published relationships have it', async () => {
  const { graph } = (await loadSnapshot()).internet;
  const carrier = graph.asns.indexOf(49_666);
  const { offsets, targets } = graph.providers;
  const providers = Array.from(
    targets.subarray(offsets[carrier], offsets[carrier + 1]),
    (as) => graph.asns[as],
  );
  // Ten of the eleven foreign providers that CAIDA's relationships of 2025-09 give it.
  for (const asn of [3257, 5511, 6453, 6762, 12_389, 29_049, 33_891, 34_984, 39_533, 198_150])
    assert.ok(providers.includes(asn), `no AS${asn}`);
  assert.ok(providers.length <= 14, providers.join(' '));
});

// In the plain form: the identity covers every byte of the content, and compressing takes most of the time.
test('the bundled snapshot is what its sources give, bit for bit', needsSharedData(...DUMPS), async () => {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-bundle-'));
  const out = join(folder, 'bundled.muruna');
  const request = { data: sharedData(''), packages: join(ROOT, 'node_modules'), out, compact: false };
  const { id } = await bundleSnapshot(request);
  assert.equal(id, (await loadSnapshot()).id);
  await rm(folder, { recursive: true });
});
