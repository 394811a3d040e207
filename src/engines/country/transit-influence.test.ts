import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { CUSTOMER, pathOf } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
import { territoryIn } from '../territory/territory.ts';
import { planeOf } from '../territory/plane.ts';
import { transitInfluence, trimmedMean } from './transit-influence.ts';

test('transit influence is the trimmed mean over vantage points of address shares over distance', () => {
  fc.assert(
    fc.property(anyInternet(14), fc.integer({ min: 1, max: 3 }), (internet, country) => {
      const plane = planeOf(internet, 'ipv4');
      if (!plane) return;
      const territory = territoryIn(plane, internet.country, country);
      const vantagePoints = Uint32Array.from({ length: internet.graph.asCount }, (_, as) => as);
      const expected = slowInfluence();
      const found = transitInfluence(territory, vantagePoints);
      for (let as = 0; as < internet.graph.asCount; as++)
        assert.ok(Math.abs((found.find((entry) => entry.as === as)?.value ?? 0) - expected[as]) < 1e-12);

      function slowInfluence(): Float64Array {
        const { graph, knownWeights } = plane!;
        const total = territory.nationals.reduce((sum, as) => sum + knownWeights[as], 0);
        const abroad = [...vantagePoints].filter((as) => !territory.isNational[as]);
        return Float64Array.from({ length: graph.asCount }, (_, transit) => {
          if (abroad.length === 0 || total === 0) return 0;
          const perPoint = abroad.map((from) => {
            let sum = 0;
            for (const to of territory.nationals) {
              const routes = routesTo(graph, to);
              const path = pathOf(routes, from).slice(1, -1);
              if (path.includes(transit) && routes.routeClass[transit] === CUSTOMER)
                sum += knownWeights[to] / total / routes.hops[transit];
            }
            return sum;
          });
          return trimmedMean(Float64Array.from(perPoint));
        });
      }
    }),
    { numRuns: 300 },
  );
});

test('the trimmed mean leaves a tenth out at either end', () => {
  assert.equal(trimmedMean(Float64Array.from([100, 1, 1, 1, 1, 1, 1, 1, 1, -100])), 1);
  assert.equal(trimmedMean(Float64Array.from([1, 2, 6])), 3);
});
