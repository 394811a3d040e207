import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet, anyMask } from '../../../test/random-internet.ts';
import { weightsOf } from '../../../test/same-inbound-flows.ts';
import type { Mask } from '../routing/mask.ts';
import { equalShareFlows } from '../routing/equal-share-flows.ts';
import { NONE } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
import { foreignSources, inboundFlows } from './inbound-flows.ts';
import { territoryOf, type Territory } from '../territory/territory.ts';

/** The specification: equal-share flows of the scalar twin, one national destination after the other. */
function slowInbound(
  { graph, isNational, nationals, weight }: Territory,
  mask: Mask,
): {
  crossing: Float64Array;
  routed: number;
  of: Map<number, { routed: number; weightedHops: number; byGateway: Map<number, number> }>;
} {
  const crossing = new Float64Array(graph.asCount);
  const of = new Map();
  let routed = 0;
  const foreign = weight.map((value, as) => (isNational[as] ? 0 : value));
  for (const destination of nationals) {
    if (weight[destination] === 0 || mask.failedAs?.[destination]) continue;
    const routes = routesTo(graph, destination, mask);
    const byGateway = new Map<number, number>();
    const flow = equalShareFlows(graph, routes, foreign, mask, (from, to, share, link) => {
      if (isNational[from] !== isNational[to] && share > 0)
        byGateway.set(link, (byGateway.get(link) ?? 0) + share);
    });
    let own = 0;
    let weightedHops = 0;
    for (let as = 0; as < graph.asCount; as++) {
      if (routes.routeClass[as] === NONE) continue;
      own += foreign[as];
      weightedHops += foreign[as] * routes.hops[as];
      if (as !== destination) crossing[as] += (flow[as] - foreign[as]) * weight[destination];
    }
    routed += own * weight[destination];
    of.set(destination, { routed: own, weightedHops, byGateway });
  }
  return { crossing, routed, of };
}

const near = (one: number, other: number): boolean =>
  Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(other));

test('inbound flows are the equal-share flows of the scalar twin, whatever has failed', () => {
  fc.assert(
    fc.property(anyInternet(20), fc.nat(), (internet, seed) => {
      const territory = territoryOf(internet, 1 + (seed % 3));
      const mask = anyMask(internet.graph, seed);
      const fast = inboundFlows(territory, foreignSources(territory), mask);
      const slow = slowInbound(territory, mask);
      assert.ok(near(fast.routed, slow.routed));
      fast.crossing.forEach((weight, as) => assert.ok(near(weight, slow.crossing[as]), `crossing of ${as}`));
      assert.equal(fast.groups.flatMap(({ members }) => members).length, slow.of.size);
      for (const group of fast.groups) {
        const { members, routed, weightedHops } = group;
        const byGateway = weightsOf(group);
        for (const member of members) {
          const expected = slow.of.get(member)!;
          assert.ok(near(routed, expected.routed));
          assert.ok(near(weightedHops, expected.weightedHops));
          const links = new Set([...byGateway.keys(), ...expected.byGateway.keys()]);
          for (const link of links)
            assert.ok(near(byGateway.get(link) ?? 0, expected.byGateway.get(link) ?? 0), `gateway ${link}`);
        }
      }
    }),
    { numRuns: 2000 },
  );
});
