import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../test/random-internet.ts';
import { countryFlowsTwin } from '../engines/flows/country-flows.twin.ts';
import { nextHops } from '../engines/routing/equal-share-flows.ts';
import { NONE } from '../engines/routing/route-class.ts';
import { routesTo } from '../engines/routing/routes-to.ts';
import { baselineOf, policyLoss } from '../engines/reach/damage.ts';
import { planeOf } from '../engines/territory/plane.ts';
import { territoryIn } from '../engines/territory/territory.ts';
import type { Internet } from '../core/internet.ts';
import { headlineAnswer } from './headline-answer.ts';

test('the leading network is the one that most routes cross or end at, as a count of every path finds it', () => {
  fc.assert(
    fc.property(anyInternet(10), fc.integer({ min: 1, max: 3 }), (internet, home) => {
      const plane = planeOf(internet, 'ipv4');
      if (!plane) return;
      const { graph, knownWeights: weight } = plane;
      const baseline = baselineOf(territoryIn(plane, internet.country, home));
      const question = { graph, country: internet.country, countryCount: internet.countries.length, weight };
      const { leader, worst } = headlineAnswer(internet, baseline, countryFlowsTwin(question, home));
      const counted = routesAt(internet, weight, home);
      const largest = Math.max(0, ...counted.map(({ crossing, ending }) => crossing + ending));
      assert.equal(leader === null, largest === 0);
      if (leader) {
        const { crossing, ending } = counted[graph.asns.indexOf(leader.asn)];
        assert.ok(Math.abs(leader.share - largest) < 1e-8, `${leader.share} is not ${largest}`);
        assert.ok(Math.abs(leader.crossing - crossing) < 1e-8 && Math.abs(leader.ending - ending) < 1e-8);
      }
      const losses = Array.from(
        baseline.territory.nationals,
        (as) => policyLoss(baseline, { ases: [as], links: [] }).international.total || 0,
      );
      assert.ok(Math.abs((worst?.total ?? 0) - Math.max(0, ...losses)) < 1e-12);
    }),
    { numRuns: 300 },
  );
});

/** Share of the international routes that cross each AS, and that begin or end there, from every path of every pair. */
function routesAt(
  { graph, country }: Internet,
  weight: Float64Array,
  home: number,
): { crossing: number; ending: number }[] {
  const found = Array.from({ length: graph.asCount }, () => ({ crossing: 0, ending: 0 }));
  let all = 0;
  for (let to = 0; to < graph.asCount; to++) {
    const routes = routesTo(graph, to);
    for (let from = 0; from < graph.asCount; from++) {
      const pair = weight[from] * weight[to];
      if ((country[from] === home) === (country[to] === home) || !(pair > 0)) continue;
      if (routes.routeClass[from] === NONE) continue;
      all += pair;
      found[country[from] === home ? from : to].ending += pair;
      const walk = (as: number, share: number): void => {
        if (as === to) return;
        if (as !== from && country[as] === home) found[as].crossing += share;
        const hops = nextHops(graph, routes, as);
        for (const hop of hops) walk(hop.to, share / hops.length);
      };
      walk(from, pair);
    }
  }
  return found.map(({ crossing, ending }) => ({
    crossing: all > 0 ? crossing / all : 0,
    ending: all > 0 ? ending / all : 0,
  }));
}
