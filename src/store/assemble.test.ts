import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleSnapshot, type LinkTable, type SnapshotParts } from './assemble.ts';
import { openSnapshot } from './snapshot.ts';
import { writeSnapshot } from './write-snapshot.ts';

const MANIFEST: SnapshotParts['manifest'] = {
  builder: 'muruna 0.1.0',
  date: '2025-09-01',
  topology: 'as-rel',
  sources: [],
  parameters: {},
  vantagePoints: [],
  findings: {},
  notes: [],
};
const LINKS: LinkTable = {
  from: Uint32Array.of(20, 10, 30),
  to: Uint32Array.of(30, 20, 10),
  kind: Uint8Array.of(0, 0, 1),
  sources: { names: ['bgp', 'mlp'], bits: Uint8Array.of(1, 3, 2) },
  vantagePoints: Uint16Array.of(5, 6, 7),
};
const parts = (more: Partial<SnapshotParts> = {}): SnapshotParts => ({
  links: LINKS,
  names: new Map([[20, 'Twenty']]),
  countries: new Map([
    [10, 'IR'],
    [20, 'AZ'],
  ]),
  manifest: MANIFEST,
  ...more,
});
const prefixes = (rows: readonly (readonly [number, number, number])[]): SnapshotParts['prefixes4'] => ({
  address: Uint32Array.from(rows, (row) => row[0]),
  length: Uint8Array.from(rows, (row) => row[1]),
  origin: Uint32Array.from(rows, (row) => row[2]),
});

test('evidence follows its link into the order of the graph', async () => {
  const { content } = assembleSnapshot(parts());
  const { internet, linkSources, manifest } = await openSnapshot(await writeSnapshot(content));
  const { graph } = internet;
  const links = Array.from(graph.linkKind, (kind, link) => [
    graph.asns[graph.linkFrom[link]],
    graph.asns[graph.linkTo[link]],
    kind,
    linkSources[link],
    internet.linkVantagePoints[link],
  ]);
  assert.deepEqual(links, [
    [10, 20, 0, 3, 6],
    [30, 10, 1, 2, 7],
    [20, 30, 0, 1, 5],
  ]);
  assert.deepEqual(manifest.linkSources, ['bgp', 'mlp']);
  assert.deepEqual(manifest.counts, {
    ases: 3,
    providerLinks: 2,
    peerLinks: 1,
    prefixes4: 0,
    prefixes6: 0,
    named: 1,
    withCountry: 2,
    countries: 2,
  });
});

test('without a prefix table weights are unknown, with one they are zero for who originates nothing', async () => {
  const unknown = await openSnapshot(await writeSnapshot(assembleSnapshot(parts()).content));
  assert.deepEqual([...unknown.internet.addresses4], [Number.NaN, Number.NaN, Number.NaN]);
  assert.equal(await unknown.prefixes4(), undefined);
  const table = prefixes([
    [0x05000000, 16, 10],
    [0x05000100, 24, 20],
    [0x05000200, 24, 64500],
  ]);
  const { content, findings } = assembleSnapshot(parts({ prefixes4: table }));
  const { internet, prefixes4, manifest } = await openSnapshot(await writeSnapshot(content));
  const weights = new Map(Array.from(internet.graph.asns, (asn, as) => [asn, internet.addresses4[as]]));
  // The more-specific of a network without links belongs to nobody here, and not to the covering network either.
  assert.deepEqual([weights.get(10), weights.get(20), weights.get(30)], [65_536 - 512, 256, 0]);
  const origins = Array.from((await prefixes4())!.origin, (as) => internet.graph.asns[as]);
  assert.deepEqual(origins, [10, 20]);
  assert.equal(manifest.counts.prefixes4, 2);
  assert.deepEqual(manifest.planes, { ipv4: true, ipv6: false, links: false });
  assert.deepEqual(
    findings.map(({ code, facts }) => [code, facts]),
    [['snapshot.origins-without-links', { ases: 1 }]],
  );
});

test('what networks without links announce is kept by country; countries without networks here count as unknown', async () => {
  const table = prefixes([
    [0x05000000, 16, 10],
    [0x06000000, 24, 64500],
    [0x07000000, 23, 64501],
    [0x08000000, 22, 64502],
    [0x09000000, 21, 64503],
  ]);
  const countries = new Map([
    [10, 'IR'],
    [20, 'AZ'],
    [64500, 'AZ'],
    [64501, 'KE'],
    [64503, 'AZ'],
  ]);
  const { content } = assembleSnapshot(parts({ prefixes4: table, countries }));
  const { internet } = await openSnapshot(await writeSnapshot(content));
  assert.deepEqual(internet.countries, ['', 'AZ', 'IR']);
  assert.deepEqual([...internet.unlinked4!.networks], [2, 2, 0]);
  assert.deepEqual([...internet.unlinked4!.weight], [512 + 1024, 256 + 2048, 0]);
  assert.equal(internet.unlinked6, undefined);
});

test('a network without a prefix weighs nothing in a table of its time; in one of another time it is not known', () => {
  const table = prefixes([[0x05000000, 16, 10]]);
  const weightsWith = (date: string): Float64Array => {
    const source = { role: 'prefixes' as const, name: 'p', bytes: 1, sha256: '', terms: '', date };
    const { content } = assembleSnapshot(
      parts({ prefixes4: table, manifest: { ...MANIFEST, sources: [source] } }),
    );
    return content.sections.find(({ name }) => name === 'as.addresses4')!.data as Float64Array;
  };
  const near = weightsWith('2025-09-30');
  assert.deepEqual(near.toSorted(), Float64Array.of(0, 0, 65_536));
  assert.equal(weightsWith('2024-09-01').filter(Number.isNaN).length, 2);
});

test('a table in which hardly anyone has a prefix makes no plane of zeros', () => {
  const many = Uint32Array.from({ length: 300 }, (_, at) => 1000 + at);
  const links: LinkTable = {
    from: new Uint32Array(300).fill(1),
    to: many,
    kind: new Uint8Array(300),
    sources: { names: [], bits: new Uint8Array(300) },
  };
  const { content, findings } = assembleSnapshot(
    parts({ links, prefixes4: prefixes([[0x05000000, 16, 1000]]) }),
  );
  assert.equal(content.manifest.planes.ipv4, false);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['snapshot.plane-too-thin'],
  );
});

test('the day a link was last seen follows it, in either form, and is absent where no source tells', async () => {
  const lastSeen = Uint16Array.of(20_664, 16_220, 0);
  const { content } = assembleSnapshot(parts({ links: { ...LINKS, lastSeen } }));
  const { internet } = await openSnapshot(await writeSnapshot(content));
  assert.deepEqual([...internet.linkLastSeen!], [16_220, 0, 20_664]);
  const untold = await openSnapshot(await writeSnapshot(assembleSnapshot(parts()).content));
  assert.equal(untold.internet.linkLastSeen, undefined);
});
