import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cases } from '../../test/cases.ts';
import fc from 'fast-check';
import { buildAsGraph } from '../core/as-graph.ts';
import type { Internet } from '../core/internet.ts';
import type { Refusal } from '../core/refusal.ts';
import { sectionsOf } from './internet-columns.ts';
import type { SnapshotManifest } from './manifest.ts';
import type { SnapshotSection } from './section.ts';
import { openSnapshot } from './snapshot.ts';
import { writeSnapshot, type SnapshotContent } from './write-snapshot.ts';

// The checks of the file format need no real compression: bytes as they are stand in for Brotli.
const stored = (bytes: Uint8Array): Promise<Uint8Array> => Promise.resolve(bytes);
const options = { decompress: (bytes: Uint8Array) => new Uint8Array(bytes) };

const MANIFEST: SnapshotManifest = {
  builder: 'muruna 0.1.0',
  date: '2025-09-01',
  topology: 'as-rel',
  sources: [],
  parameters: {},
  counts: {
    ases: 0,
    providerLinks: 0,
    peerLinks: 0,
    prefixes4: 0,
    prefixes6: 0,
    named: 0,
    withCountry: 0,
    countries: 0,
  },
  planes: { ipv4: true, ipv6: false, links: false },
  vantagePoints: [],
  linkSources: ['bgp', 'mlp'],
  findings: {},
  notes: [],
};

const asn = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 2 ** 32 - 1 }));
const anyInternet = fc
  .record({
    links: fc.array(fc.tuple(asn, asn, fc.integer({ min: 0, max: 1 })), { maxLength: 40 }),
    isolated: fc.array(asn, { maxLength: 3 }),
    names: fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 1, maxLength: 5 }),
    weights: fc.array(fc.oneof(fc.nat(), fc.double(), fc.constant(Number.NaN)), {
      minLength: 1,
      maxLength: 7,
    }),
    planes: fc.boolean(),
  })
  .map(({ links, isolated, names, weights, planes }): Internet => {
    const column = (position: number): Uint32Array => Uint32Array.from(links, (link) => link[position]);
    const list = { from: column(0), to: column(1), kind: Uint8Array.from(column(2)) };
    const { graph } = buildAsGraph(list, isolated);
    const perLink = (bit: number): Uint8Array | undefined =>
      planes ? Uint8Array.from(graph.linkKind, (_, link) => (link >> bit) & 1) : undefined;
    return {
      graph,
      countries: ['', 'AZ', 'IR'],
      country: Uint16Array.from(graph.asns, (number) => number % 3),
      addresses4: Float64Array.from(graph.asns, (_, as) => weights[as % weights.length]),
      addresses6: new Float64Array(graph.asCount).fill(Number.NaN),
      linkVantagePoints: Uint16Array.from(graph.linkKind, (_, link) => link),
      linkLastSeen: planes ? Uint16Array.from(graph.linkKind, (_, link) => 16_000 + (link % 3)) : undefined,
      linkSiblings: perLink(2),
      linkInPlane4: perLink(0),
      linkInPlane6: perLink(1),
      unlinked4: { networks: Uint32Array.of(links.length, 2, 0), weight: Float64Array.of(7.5, 1, 0) },
      unlinked6: planes ? { networks: new Uint32Array(3), weight: new Float64Array(3) } : undefined,
      nameOf: (as) => names[as % names.length] || undefined,
    };
  });

const contentOf = (internet: Internet, extra: readonly SnapshotSection[] = []): SnapshotContent => ({
  manifest: MANIFEST,
  sections: [
    ...sectionsOf({ internet, linkSources: Uint8Array.from(internet.graph.linkKind, (kind) => kind + 1) }),
    ...extra,
  ],
});

const columnsOf = ({ graph, nameOf, ...rest }: Internet): object => {
  const { linkSource: _source, ...columns } = graph;
  return { ...columns, ...rest, names: Array.from(graph.asns, (_, as) => nameOf(as)) };
};

test('what is written is what is opened, plain and compact, under one identity', async () => {
  const property = fc.asyncProperty(anyInternet, async (internet) => {
    const plain = await openSnapshot(await writeSnapshot(contentOf(internet)));
    const compact = await openSnapshot(await writeSnapshot(contentOf(internet), stored), options);
    assert.deepEqual(columnsOf(plain.internet), columnsOf(internet));
    assert.deepEqual(columnsOf(compact.internet), columnsOf(internet));
    assert.equal(plain.id, compact.id);
    assert.deepEqual([plain.compact, compact.compact], [false, true]);
  });
  await fc.assert(property, { numRuns: cases(300) });
});

const [sampleInternet] = fc.sample(anyInternet, { seed: 5, numRuns: 30 }).slice(-1);
const EXTRA: readonly SnapshotSection[] = [
  { name: 'future.thing', data: Float32Array.of(1.5, -2) },
  { name: 'future.large', data: Uint16Array.of(1, 2, 3), onDemand: true },
];

test('every flipped byte and every cut is refused, never a wrong answer', async () => {
  for (const compress of [undefined, stored]) {
    const whole = await writeSnapshot(contentOf(sampleInternet, EXTRA), compress);
    const readAll = async (bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
      const snapshot = await openSnapshot(bytes, options);
      for (const { name } of snapshot.sections) await snapshot.section(name);
    };
    await readAll(whole);
    const refused = { name: 'Refusal' };
    for (let at = 0; at < whole.length; at += at < 200 ? 1 : 7) {
      const bytes = whole.slice();
      bytes[at] ^= 1 << (at % 8);
      await assert.rejects(readAll(bytes), refused, `byte ${at} of ${whole.length}`);
      await assert.rejects(readAll(whole.slice(0, at)), refused, `cut at ${at}`);
    }
    await assert.rejects(readAll(new Uint8Array([...whole, 0])), refused);
  }
});

test('sections that this version knows nothing of are kept and can be read', async () => {
  const snapshot = await openSnapshot(await writeSnapshot(contentOf(sampleInternet, EXTRA)));
  assert.deepEqual(await snapshot.section('future.thing'), Float32Array.of(1.5, -2));
  assert.deepEqual(await snapshot.section('future.large'), Uint16Array.of(1, 2, 3));
  assert.equal(await snapshot.section('no.such'), undefined);
});

test('columns of a plain file are views of the file itself', async () => {
  const bytes = await writeSnapshot(contentOf(sampleInternet));
  const { internet } = await openSnapshot(bytes);
  assert.equal(internet.graph.linkFrom.buffer, bytes.buffer);
  assert.equal(internet.addresses4.buffer, bytes.buffer);
});

test('arbitrary bytes are refused as no snapshot, with what they look like', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      await assert.rejects(openSnapshot(new Uint8Array(bytes)), { name: 'Refusal', kind: 'bad-data' });
    }),
  );
  const facts = async (bytes: Uint8Array<ArrayBuffer>): Promise<unknown> =>
    openSnapshot(bytes).catch((error: unknown) => (error as Refusal).facts['looksLike']);
  assert.equal(await facts(Uint8Array.of(0x1f, 0x8b, 8)), 'gzip');
  assert.equal(await facts(new TextEncoder().encode('1|2|-1\n')), 'text');
});

test('a newer format version is refused as too new', async () => {
  const bytes = await writeSnapshot(contentOf(sampleInternet));
  bytes[8] = 2;
  const facts = { file: 'snapshot', version: 2, supported: 1 };
  await assert.rejects(openSnapshot(bytes), { kind: 'too-new', code: 'snapshot.too-new', facts });
});

test('the same content gives the same bytes', async () => {
  const one = await writeSnapshot(contentOf(sampleInternet), stored);
  assert.deepEqual(await writeSnapshot(contentOf(sampleInternet), stored), one);
});
