import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { bundleSnapshot } from './bundle-snapshot.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { verifySnapshot } from './verify.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

test('the bundled snapshot is whole, small, and says in a line what it is', async () => {
  await verifySnapshot();
  const snapshot = await loadSnapshot();
  assert.ok(snapshot.fileBytes <= 3_000_000, `${snapshot.fileBytes} bytes`);
  assert.deepEqual(snapshot.notices, [
    {
      code: 'snapshot.notice.bundled',
      facts: { date: '2014-05-30', vantagePoints: 40, command: 'muruna snapshot pull' },
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
  assert.ok(Number.isNaN(internet.addresses6[google]));
  const table = (await prefixes4())!;
  const row = table.address.findIndex((address, at) => address === 0x08080800 && table.length[at] === 24);
  assert.equal(graph.asns[table.origin[row]], 15_169);
  assert.ok(internet.linkVantagePoints.every((count) => count >= 1 && count <= 50));
});

const DUMPS = ['mrt/routeviews.route-views.jinx.ribs.1401487200.bz2', 'mrt/rib.20140523.0600_firstMB.bz2'];
// In the plain form: the identity covers every byte of the content, and compressing takes most of the time.
test('the bundled snapshot is what its sources give, bit for bit', needsSharedData(...DUMPS), async () => {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-bundle-'));
  const out = join(folder, 'bundled.muruna');
  const request = { dumps: sharedData('mrt'), packages: join(ROOT, 'node_modules'), out, compact: false };
  const { id } = await bundleSnapshot(request);
  assert.equal(id, (await loadSnapshot()).id);
  await rm(folder, { recursive: true });
});
