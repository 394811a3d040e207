import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet, anyMask } from '../../../test/random-internet.ts';
import { equalShareFlows } from '../routing/equal-share-flows.ts';
import { routesTo } from '../routing/routes-to.ts';
import { countryFlowsTwin } from './country-flows-twin.ts';

test('what crosses an AS inbound is the sum of flows to each national destination, less what starts there', () => {
  fc.assert(
    fc.property(anyInternet(), fc.nat(), ({ graph, country, addresses4: weight }, seed) => {
      const mask = anyMask(graph, seed);
      const { inbound } = countryFlowsTwin({ graph, country, countryCount: 4, weight, mask }, 1);
      const expected = new Float64Array(graph.transitCount);
      for (let to = 0; to < graph.asCount; to++) {
        if (country[to] !== 1 || !(weight[to] > 0)) continue;
        const foreign = weight.map((value, as) => (country[as] === 1 || Number.isNaN(value) ? 0 : value));
        const flow = equalShareFlows(graph, routesTo(graph, to, mask), foreign, mask);
        for (let as = 0; as < graph.transitCount; as++)
          if (as !== to && flow[as] > 0) expected[as] += (flow[as] - foreign[as]) * weight[to];
      }
      for (let as = 0; as < graph.transitCount; as++) assert.ok(Math.abs(inbound[as] - expected[as]) < 1e-9);
    }),
    { numRuns: 500 },
  );
});
