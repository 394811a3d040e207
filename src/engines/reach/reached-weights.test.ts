import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet, anyMask } from '../../../test/random-internet.ts';
import { routesTo } from '../routing/routes-to.ts';
import { NONE } from '../routing/route-class.ts';
import { farSources } from './far-lanes.ts';
import { laneSpace, reachedByAny } from './reach-lanes.ts';
import { reachedWeights } from './reached-weights.ts';
import { slowReachedWeights } from './reached-weights.twin.ts';
import { territoryOf } from '../territory/territory.ts';
import { cases } from '../../../test/cases.ts';

test('mesh and lanes give what routes to every single AS give, whatever has failed', () => {
  fc.assert(
    fc.property(anyInternet(24), fc.nat(), (internet, seed) => {
      const territory = territoryOf(internet, 1 + (seed % 3));
      const mask = anyMask(internet.graph, seed);
      assert.deepEqual(reachedWeights(territory, mask), slowReachedWeights(territory, mask));
    }),
    { numRuns: cases(3000) },
  );
});

test('chunks of sources give what one chunk gives', () => {
  fc.assert(
    fc.property(anyInternet(90), fc.nat(), (internet, seed) => {
      const territory = territoryOf(internet, 1);
      const mask = anyMask(internet.graph, seed);
      const narrow = laneSpace(internet.graph, 1);
      assert.deepEqual(reachedWeights(territory, mask, narrow), reachedWeights(territory, mask));
    }),
    { numRuns: cases(100) },
  );
});

test('sources that reach far, followed in lanes of their own, change nothing', () => {
  let apart = 0;
  fc.assert(
    fc.property(anyInternet(400), fc.nat(), (internet, seed) => {
      const country = internet.country.map((code, as) => (as % 3 === 0 ? code : 1));
      const territory = territoryOf({ ...internet, country }, 1);
      const mask = anyMask(internet.graph, seed);
      const far = farSources(internet.graph, [...territory.nationals], mask).length;
      apart += Number(far > 0 && far <= 32);
      // Of one word there is never one to be spared.
      const narrow = laneSpace(internet.graph, 1);
      assert.deepEqual(reachedWeights(territory, mask), reachedWeights(territory, mask, narrow));
    }),
    { numRuns: cases(300) },
  );
  assert.ok(apart > 0);
});

test('a source is reached by any of some exactly when it reaches one of them', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.nat(), ({ graph }, seed) => {
      const mask = anyMask(graph, seed);
      const sources = Array.from({ length: graph.asCount }, (_, as) => as).filter(
        (as) => (as + seed) % 3 === 0,
      );
      const reached = reachedByAny(graph, sources, mask);
      for (let as = 0; as < graph.asCount; as++) {
        const { routeClass } = routesTo(graph, as, mask);
        assert.equal(
          Boolean(reached[as]),
          sources.some((source) => routeClass[source] !== NONE),
        );
      }
    }),
    { numRuns: cases(500) },
  );
});

test('reachability under policy is symmetric', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.nat(), ({ graph }, seed) => {
      const mask = anyMask(graph, seed);
      const columns = Array.from({ length: graph.asCount }, (_, as) => routesTo(graph, as, mask).routeClass);
      for (let one = 0; one < graph.asCount; one++)
        for (let other = 0; other < one; other++)
          assert.equal(columns[one][other] === NONE, columns[other][one] === NONE);
    }),
    { numRuns: cases(500) },
  );
});
