import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { PEER_TO_PEER } from '../../core/link-kind.ts';
import { territoryOf } from '../territory/territory.ts';
import { errorRates, intervalOf, plausibleInternet } from './uncertainty.ts';
import type { ErrorRates } from '../../schemas/error-rates.ts';

const RATES: ErrorRates = {
  wrongTransit: 0.3,
  wrongPeer: 0.3,
  labelBasis: 'published',
  unseenPeers: 0.5,
  unseenBasis: 'vantage-points',
};

test('a plausible Internet differs only at the country’s links, and the same seed gives the same one', () => {
  fc.assert(
    fc.property(anyInternet(20), fc.nat(), (internet, seed) => {
      const { graph } = internet;
      const territory = territoryOf(internet, 1);
      const other = plausibleInternet(internet, territory, RATES, undefined, seed).graph;
      assert.deepEqual(plausibleInternet(internet, territory, RATES, undefined, seed).graph, other);
      const { isNational } = territory;
      for (let link = 0; link < other.linkKind.length; link++) {
        const touches = isNational[other.linkFrom[link]] || isNational[other.linkTo[link]];
        if (link >= graph.linkKind.length) {
          assert.ok(touches);
          assert.equal(other.linkKind[link], PEER_TO_PEER);
        } else if (!touches) assert.equal(other.linkKind[link], graph.linkKind[link]);
      }
    }),
    { numRuns: 500 },
  );
});

test('certain links stay as they are', () => {
  fc.assert(
    fc.property(anyInternet(20), fc.nat(), (internet, seed) => {
      const sure = { ...RATES, wrongTransit: 0, wrongPeer: 0, unseenPeers: NaN };
      const territory = territoryOf(internet, 1);
      assert.deepEqual(plausibleInternet(internet, territory, sure, undefined, seed).graph, internet.graph);
      const confidence = new Float32Array(internet.graph.linkKind.length).fill(1);
      const unlike = { ...RATES, unseenPeers: NaN };
      assert.deepEqual(
        plausibleInternet(internet, territory, unlike, confidence, seed).graph,
        internet.graph,
      );
    }),
    { numRuns: 200 },
  );
});

test('rates come from the evidence there is', () => {
  const peers = 12;
  const graph = { linkKind: new Uint8Array(peers).fill(PEER_TO_PEER) } as never;
  const none = new Uint16Array(peers);
  const nothing = errorRates(graph, { labelConfidence: undefined, vantagePoints: none, sources: undefined });
  assert.equal(nothing.unseenBasis, 'nothing');
  assert.ok(Number.isNaN(nothing.unseenPeers));
  assert.equal(nothing.labelBasis, 'published');

  // Four links seen once and two seen twice: 4² / (2 · 2) = 4 unseen for the 12 seen.
  const counted = Uint16Array.from([1, 1, 1, 1, 2, 2, 5, 5, 5, 5, 5, 5]);
  const chao = errorRates(graph, { labelConfidence: undefined, vantagePoints: counted, sources: undefined });
  assert.equal(chao.unseenPeers, 4 / 12);

  // Eight links of source 1, of which two also have source 2, and four of source 2 alone: it added 4 to 8.
  const sources = Uint8Array.from([1, 1, 1, 1, 1, 1, 3, 3, 2, 2, 2, 2]);
  assert.equal(
    errorRates(graph, { labelConfidence: undefined, vantagePoints: none, sources }).unseenPeers,
    0.5,
  );

  const confidence = new Float32Array(peers).fill(0.75);
  const rated = errorRates(graph, { labelConfidence: confidence, vantagePoints: none, sources });
  assert.equal(rated.wrongPeer, 0.25);
  assert.equal(rated.labelBasis, 'confidence');
});

test('an interval holds nine tenths of the samples', () => {
  const samples = Array.from({ length: 101 }, (_, at) => at);
  const { low, median, high } = intervalOf(samples);
  assert.ok(Math.abs(low - 5) < 1e-9 && Math.abs(median - 50) < 1e-9 && Math.abs(high - 95) < 1e-9);
  assert.deepEqual(intervalOf([NaN, 3]), { low: 3, median: 3, high: 3 });
  assert.ok(Number.isNaN(intervalOf([]).low));
});
