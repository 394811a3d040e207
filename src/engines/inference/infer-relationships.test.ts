import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildAsGraph, type AsGraph, type LinkList } from '../../core/as-graph.ts';
import { PEER_TO_PEER, PROVIDER_TO_CUSTOMER } from '../../core/link-kind.ts';
import { seededRandom, shuffle, type Random } from '../../core/random.ts';
import { routesTo } from '../routing/routes-to.ts';
import { inferRelationships } from './infer-relationships.ts';
import { labelAgreement } from './label-agreement.ts';
import { observedPaths, type ObservedPaths } from './observed-paths.ts';
import { cases } from '../../../test/cases.ts';

const somePaths = fc.array(
  fc.record({
    hops: fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.nat({ max: 0xffffffff })), { maxLength: 8 }),
    vantagePoint: fc.nat({ max: 3 }),
    entries: fc.integer({ min: 1, max: 50 }),
    plane: fc.constantFrom(4, 6),
  }),
  { maxLength: 40 },
);

test('any paths are taken, every pair comes once and every number is a probability', () => {
  fc.assert(
    fc.property(somePaths, (paths) => {
      const { links, evidence } = inferRelationships(observedPaths(paths));
      const pairs = Array.from(links.from, (from, link) =>
        [from, links.to[link]].toSorted((a, b) => a - b).join(),
      );
      assert.equal(new Set(pairs).size, pairs.length);
      for (const confidence of evidence.confidence) assert.ok(confidence >= 0 && confidence <= 1);
      for (const points of evidence.vantagePoints) assert.ok(points >= 1 && points <= 4);
      for (let link = 0; link < pairs.length; link++)
        assert.ok(evidence.plane4[link] + evidence.plane6[link] > 0);
    }),
    { numRuns: cases(500) },
  );
});

test('renumbering the ASes renumbers the answer and changes nothing else', () => {
  fc.assert(
    fc.property(somePaths, fc.nat(), (paths, seed) => {
      const names = shuffle(
        Array.from({ length: 12 }, (_, asn) => asn + 1),
        seededRandom(seed),
      );
      const rename = (asn: number): number => (asn >= 1 && asn <= 12 ? names[asn - 1] : asn);
      const one = inferRelationships(observedPaths(paths));
      const other = inferRelationships(
        observedPaths(paths.map((path) => ({ ...path, hops: path.hops.map(rename) }))),
      );
      assert.deepEqual(one.links.from.map(rename), other.links.from);
      assert.deepEqual(one.links.to.map(rename), other.links.to);
      assert.deepEqual(one.evidence, other.evidence);
      assert.deepEqual(one.clique.map(rename), other.clique);
    }),
    { numRuns: cases(300) },
  );
});

test('on simulated Internets most labels are recovered, and nearly all directions', () => {
  let agreed = 0;
  let reversed = 0;
  let common = 0;
  for (let seed = 1; seed <= 6; seed++) {
    const { graph, list } = simulatedInternet(400, seededRandom(seed));
    const { links } = inferRelationships(simulatedPaths(graph, 25, seededRandom(seed)));
    const confusion = labelAgreement(links, list);
    assert.equal(confusion.onlyInferred, 0);
    agreed += confusion.transitAsTransit + confusion.peerAsPeer;
    reversed += confusion.transitReversed;
    common += confusion.common;
  }
  assert.ok(common > 3000, String(common));
  assert.ok(agreed / common > 0.9, `${agreed / common} of ${common}`);
  assert.ok(reversed / common < 0.01, `${reversed / common} of ${common}`);
});

test('dirty paths are cleaned and reported by kind', () => {
  const { links, findings } = inferRelationships(
    observedPaths([
      { hops: [1, 2, 2, 3] },
      { hops: [1, 2, 64512, 3], entries: 4 },
      { hops: [1, 2, 1, 3] },
      { hops: [1, 2, 0] },
      { hops: [1, 0, 5] },
      { hops: [] },
    ]),
  );
  assert.equal(links.from.length, 2);
  assert.deepEqual(
    findings.map(({ code, facts }) => [code, facts['entries']]),
    [
      ['inference.as-set', 2],
      ['inference.empty', 1],
      ['inference.loop', 1],
      ['inference.prepending', 1],
      ['inference.reserved-asn', 4],
    ],
  );
});

/** Tiers: a full mesh of 6, then transit networks with 1–3 earlier providers and peers of their own size, then stubs. */
function simulatedInternet(asCount: number, random: Random): { graph: AsGraph; list: LinkList } {
  const rows: [number, number, number][] = [];
  const clique = 6;
  const transit = Math.round(asCount / 6);
  for (let as = 0; as < asCount; as++) {
    if (as < clique) for (let other = 0; other < as; other++) rows.push([as, other, PEER_TO_PEER]);
    else {
      const providers = 1 + random.below(3);
      // Squared: the earlier, the more customers.
      const earlier = Math.min(as, transit);
      for (let one = 0; one < providers; one++)
        rows.push([Math.floor(random.next() ** 2 * earlier), as, PROVIDER_TO_CUSTOMER]);
      if (as >= clique + 3 && as < transit)
        rows.push([as, as - 1 - random.below(Math.min(4, as - clique)), PEER_TO_PEER]);
    }
  }
  const asns = shuffle(
    Array.from({ length: asCount }, (_, as) => 1000 + as),
    random,
  );
  const distinct = new Map(
    rows.map((row) => [
      row
        .slice(0, 2)
        .toSorted((a, b) => a - b)
        .join(),
      row,
    ]),
  );
  const links = [...distinct.values()].filter(([from, to]) => from !== to);
  const list = {
    from: Uint32Array.from(links, ([from]) => asns[from]),
    to: Uint32Array.from(links, ([, to]) => asns[to]),
    kind: Uint8Array.from(links, ([, , kind]) => kind),
  };
  return { graph: buildAsGraph(list).graph, list };
}

/** What `count` random vantage points receive for every destination. */
function simulatedPaths(graph: AsGraph, count: number, random: Random): ObservedPaths {
  const points = shuffle(
    Array.from({ length: graph.asCount }, (_, as) => as),
    random,
  ).slice(0, count);
  const paths = [];
  for (let destination = 0; destination < graph.asCount; destination++) {
    const { nextHop } = routesTo(graph, destination);
    for (const point of points) {
      const hops = [];
      for (let as = point; as >= 0; as = nextHop[as]) hops.push(graph.asns[as]);
      if (hops.at(-1) === graph.asns[destination]) paths.push({ hops });
    }
  }
  return observedPaths(paths);
}
