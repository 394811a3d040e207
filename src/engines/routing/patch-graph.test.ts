import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { anyAsGraph } from '../../../test/random-internet.ts';
import { withRows } from '../../core/as-graph.ts';
import { PEER_TO_PEER, PROVIDER_TO_CUSTOMER } from '../../core/link-kind.ts';
import type { Rows } from '../../core/rows.ts';
import { seededRandom } from '../../core/random.ts';
import { canProvide, patchGraph, patchRoom, type NewLink, type Relabelling } from './patch-graph.ts';

type Arc = readonly [target: number, link: number];

function arcs({ offsets, targets, links }: Rows): Arc[][] {
  return Array.from({ length: offsets.length - 1 }, (_, as) =>
    Array.from({ length: offsets[as + 1] - offsets[as] }, (_, position) => {
      const arc = offsets[as] + position;
      return [targets[arc], links[arc]] as const;
    }),
  );
}

/** Rows by rank of AS number: what `withRows` gives where the link columns are in order, which new links are not. */
function rowsByAsn(rows: Rows, rankByAsn: Uint32Array): Arc[][] {
  return arcs(rows).map((row) => row.toSorted(([a], [b]) => rankByAsn[a] - rankByAsn[b]));
}

test('a patched graph has the rows that its link columns call for', () => {
  fc.assert(
    fc.property(anyAsGraph(14), fc.nat(), (graph, seed) => {
      const random = seededRandom(seed);
      const pairs = new Set<string>();
      for (let link = 0; link < graph.linkKind.length; link++)
        pairs.add([graph.linkFrom[link], graph.linkTo[link]].sort((a, b) => a - b).join());
      const added: NewLink[] = [];
      for (let tries = 0; tries < 6; tries++) {
        const [from, to] = [random.below(graph.asCount), random.below(graph.asCount)].sort((a, b) => a - b);
        if (from === to || pairs.has(`${from},${to}`)) continue;
        pairs.add(`${from},${to}`);
        const kind = canProvide(graph, from, to) ? random.below(2) : PEER_TO_PEER;
        added.push({ from, to, kind });
      }
      const relabelled: Relabelling[] = [];
      for (let link = 0; link < graph.linkKind.length; link++) {
        if (random.below(4) > 0) continue;
        const [from, to] = [graph.linkFrom[link], graph.linkTo[link]].sort((a, b) => a - b);
        const flipped = graph.linkKind[link] === PEER_TO_PEER && canProvide(graph, from, to);
        relabelled.push({ link, from, to, kind: flipped ? PROVIDER_TO_CUSTOMER : PEER_TO_PEER });
      }
      const patched = patchGraph(graph, added, relabelled);
      const expected = withRows(patched);
      for (const side of ['providers', 'customers', 'peers'] as const)
        assert.deepEqual(
          rowsByAsn(patched[side], graph.rankByAsn),
          rowsByAsn(expected[side], graph.rankByAsn),
        );
      for (const side of ['providers', 'customers', 'peers'] as const)
        assert.deepEqual(arcs(patched[side]), rowsByAsn(patched[side], graph.rankByAsn));
      assert.equal(patched.linkKind.length, graph.linkKind.length + added.length);
    }),
    { numRuns: 2000 },
  );
});

test('graphs written into one room one after the other are what each is alone', () => {
  fc.assert(
    fc.property(anyAsGraph(14), fc.array(fc.nat(), { maxLength: 5 }), (graph, seeds) => {
      const room = patchRoom();
      for (const seed of seeds) {
        const random = seededRandom(seed);
        const relabelled = Array.from(graph.linkKind.keys())
          .filter(() => random.below(3) === 0)
          .map((link) => ({ link, from: graph.linkTo[link], to: graph.linkFrom[link], kind: PEER_TO_PEER }));
        const some = graph.asCount > 1 ? random.below(3) : 0;
        const added = Array.from({ length: some }, () => ({ from: 0, to: 1, kind: PEER_TO_PEER }));
        assert.deepEqual(patchGraph(graph, added, relabelled, room), patchGraph(graph, added, relabelled));
      }
    }),
    { numRuns: cases(500) },
  );
});

test('a provider that comes after its customer is refused', () => {
  fc.assert(
    fc.property(anyAsGraph(6), (graph) => {
      if (graph.asCount < 2) return;
      assert.throws(() => patchGraph(graph, [{ from: 1, to: 0, kind: PROVIDER_TO_CUSTOMER }]));
    }),
  );
});
