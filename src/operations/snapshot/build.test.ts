import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { needsSharedData, sharedData } from '../../../test/shared-data.ts';
import { Refusal } from '../../core/refusal.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { buildSnapshot, type SnapshotBuildRequest } from './build.ts';
import { diffSnapshots } from './diff.ts';

const AS_REL = `# source:topology|BGP|20250901|ripe|rrc00
# input clique: 10
10|20|-1|bgp
10|30|-1|bgp
20|30|0|bgp,mlp
`;
const PREFIXES = '5.0.0.0\t16\t20\n5.0.1.0\t24\t30_40\n';
const ASNS = 'asn,name,class,cc\nAS10,Ten,Carrier,US\nAS20,"Twenty, Ltd",Eyeball,US\n';
const DELEGATED = '2|ripencc|20250901|1|19930901|20250901|+0200\nripencc|IR|asn|20|1|20010101|allocated|x\n';

let folder: string;
let request: SnapshotBuildRequest;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muruna-build-'));
  const file = async (name: string, content: string | Uint8Array): Promise<{ path: string }> => {
    await writeFile(join(folder, name), content);
    return { path: join(folder, name) };
  };
  request = {
    asRel: await file('20250901.as-rel2.txt', AS_REL),
    prefixes: [await file('x.pfx2as.gz', gzipSync(PREFIXES))],
    asns: await file('asns.csv', ASNS),
    delegated: [await file('delegated-ripencc-extended-latest', DELEGATED)],
    out: join(folder, 'out.muruna'),
  };
});
after(() => rm(folder, { recursive: true }));

test('a snapshot is built from links, prefixes, names and delegations', async () => {
  const { id, manifest } = await buildSnapshot(request);
  const snapshot = await loadSnapshot(request.out);
  const { internet } = snapshot;
  assert.equal(snapshot.id, id);
  const rows = Array.from(internet.graph.asns, (asn, as) => [
    asn,
    internet.nameOf(as),
    internet.countries[internet.country[as]],
    internet.addresses4[as],
  ]);
  assert.deepEqual(
    rows.toSorted(([one], [other]) => Number(one) - Number(other)),
    [
      [10, 'Ten', 'US', 0],
      [20, 'Twenty, Ltd', 'IR', 65_536 - 256],
      [30, undefined, '', 128],
    ],
  );
  assert.equal(manifest.date, '2025-09-01');
  assert.deepEqual(manifest.findings, { 'snapshot.origins-without-links': 1 });
  const names = manifest.sources.map(({ role, name }) => `${role} ${name}`);
  assert.deepEqual(names, [
    'as-rel 20250901.as-rel2.txt',
    'prefixes x.pfx2as.gz',
    'asns asns.csv',
    'delegated delegated-ripencc-extended-latest',
  ]);
  assert.doesNotMatch(JSON.stringify(manifest), new RegExp(folder));
});

test('the same sources give the same bytes, and the compact form the same identity', async () => {
  const [one, other] = [join(folder, 'one.muruna'), join(folder, 'other.muruna')];
  const { id } = await buildSnapshot({ ...request, out: one });
  await buildSnapshot({ ...request, out: other });
  assert.deepEqual(await readFile(one), await readFile(other));
  const compact = await buildSnapshot({ ...request, out: other, compact: true });
  assert.equal(compact.id, id);
  const { same, linksAdded, countryChanges } = await diffSnapshots(one, other);
  assert.deepEqual([same, linksAdded, countryChanges], [true, [], []]);
});

test('what changed between two snapshots is given by AS numbers', async () => {
  const path = join(folder, '20251001.as-rel2.txt');
  await writeFile(path, AS_REL.replace('10|30|-1', '30|10|-1').replace('20|30|0|bgp,mlp\n', '20|50|0|bgp\n'));
  const after = join(folder, 'after.muruna');
  await buildSnapshot(request);
  await buildSnapshot({ ...request, asRel: { path }, delegated: [], out: after });
  const { asesAdded, asesRemoved, linksAdded, linksRemoved, linksRelabelled, countryChanges } =
    await diffSnapshots(request.out, after);
  assert.deepEqual([asesAdded, asesRemoved], [[50], []]);
  assert.deepEqual(linksAdded, [{ low: 20, high: 50, before: undefined, after: 'peers' }]);
  assert.deepEqual(linksRemoved, [{ low: 20, high: 30, before: 'peers', after: undefined }]);
  assert.deepEqual(linksRelabelled, [{ low: 10, high: 30, before: 'low-provides', after: 'high-provides' }]);
  assert.deepEqual(countryChanges, [{ asn: 20, before: 'IR', after: 'US' }]);
});

test('a file of another kind is refused by name, whatever the option, and the good snapshot stays', async () => {
  await buildSnapshot(request);
  const good = await readFile(request.out);
  const wrong = { path: join(folder, 'wrong') };
  for (const content of [
    '',
    'hello\nworld\n',
    gzipSync('{}'),
    new Uint8Array(5000).map((_, at) => at * 31),
  ]) {
    await writeFile(wrong.path, content);
    const requests: SnapshotBuildRequest[] = [
      { ...request, asRel: wrong },
      { ...request, prefixes: [wrong] },
      { ...request, asns: wrong },
      { ...request, delegated: [wrong] },
      { ...request, asnCountry: wrong },
      { ...request, ribs: [wrong] },
    ];
    for (const bad of requests)
      await assert.rejects(buildSnapshot(bad), (error) => {
        assert.ok(error instanceof Refusal, String(error));
        assert.match(error.code, /^snapshot\.input-(without-records|empty|other-lines)$/);
        assert.equal(error.facts['file'], wrong.path);
        return true;
      });
  }
  assert.deepEqual(await readFile(request.out), good);
});

test('missing files, no topology, no place to write: each refused with what to do', async () => {
  const missing = { path: join(folder, 'missing') };
  await assert.rejects(buildSnapshot({ ...request, asRel: missing }), {
    kind: 'not-found',
    code: 'file.not-found',
  });
  await assert.rejects(buildSnapshot({ out: request.out }), { kind: 'usage', code: 'snapshot.no-topology' });
  const out = join(folder, 'no', 'such', 'folder', 'x.muruna');
  await assert.rejects(buildSnapshot({ ...request, out }), { kind: 'denied', code: 'file.unwritable' });
  await mkdir(join(folder, 'a-folder'));
  const onFolder = buildSnapshot({ ...request, out: join(folder, 'a-folder') });
  await assert.rejects(onFolder, { kind: 'denied', code: 'file.unwritable' });
  const full = buildSnapshot({ ...request, out: '/dev/full/x.muruna' });
  await assert.rejects(full, { name: 'Refusal' });
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.includes('.part')),
    [],
  );
});

test('a build that is cancelled leaves the good snapshot and nothing else', async () => {
  await buildSnapshot(request);
  const before = await readdir(folder);
  const good = await readFile(request.out);
  const reason = new Refusal('cancelled', 'work.cancelled');
  for (const phase of ['snapshot.progress.reading', 'snapshot.progress.writing']) {
    const controller = new AbortController();
    const progress = (at: string, done: number): void => {
      if (at === phase && done === (phase.endsWith('writing') ? 0 : done)) controller.abort(reason);
    };
    await assert.rejects(buildSnapshot(request, { signal: controller.signal, progress }), reason);
  }
  assert.deepEqual(await readFile(request.out), good);
  assert.deepEqual(await readdir(folder), before);
});

const DUMP = 'mrt/rib.20140523.0600_firstMB.bz2';
const AS_REL_2014 = 'as-rel/20140101.as-rel.txt.bz2';
test(
  'a table dump beside published links gives vantage points and weights, even one that is cut',
  needsSharedData(DUMP, AS_REL_2014),
  async () => {
    const out = join(folder, 'dump.muruna');
    const ribs = [{ path: sharedData(DUMP), isPart: true }];
    const { manifest } = await buildSnapshot({ asRel: { path: sharedData(AS_REL_2014) }, ribs, out });
    const { internet } = await loadSnapshot(out);
    assert.deepEqual([manifest.topology, manifest.date], ['as-rel', '2014-01-01']);
    assert.deepEqual(manifest.planes, { ipv4: true, ipv6: false, links: false });
    assert.equal(manifest.findings['compression.cut'], 1);
    const { linkVantagePoints } = internet;
    assert.ok(linkVantagePoints.filter((count) => count > 0).length > 5000);
    // The peers of one session each; a link next to the origin may be seen by all of them, most are seen by some.
    assert.ok(Math.max(...linkVantagePoints.subarray(0, 50_000)) <= 35);
    assert.ok(linkVantagePoints.some((count) => count > 25));
  },
);

test('users and lists of national networks that are supplied count instead of addresses and registration', async () => {
  await writeFile(join(folder, 'users.csv'), 'asn,users\n20,1500.5\n30,20\n');
  await writeFile(join(folder, 'national.csv'), '30,IR\n10,AZ\nnonsense\n');
  const { manifest } = await buildSnapshot({
    ...request,
    users: { path: join(folder, 'users.csv') },
    national: { path: join(folder, 'national.csv') },
  });
  const { internet, notices } = await loadSnapshot(request.out);
  const rows = Array.from(internet.graph.asns, (asn, as) => [
    asn,
    internet.countries[internet.country[as]],
    internet.addresses4[as],
  ]);
  assert.deepEqual(
    rows.toSorted(([one], [other]) => Number(one) - Number(other)),
    [
      [10, 'AZ', NaN],
      [20, '', 1500.5],
      [30, 'IR', 20],
    ],
  );
  assert.equal(manifest.findings['national-networks.malformed-line'], 1);
  assert.deepEqual(notices, [
    { code: 'snapshot.notice.users', facts: {} },
    { code: 'snapshot.notice.national-lists', facts: { countries: 'AZ IR' } },
    { code: 'snapshot.notice.unread', facts: { file: 'national.csv', count: 1 } },
  ]);
});
