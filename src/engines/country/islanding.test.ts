import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { physicalRoutes } from '../routing/physical-routes.ts';
import { NONE } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
import { NO_MASK, type Mask } from '../routing/mask.ts';
import { baselineOf, damageOf } from '../reach/damage.ts';
import { islandingOf } from './islanding.ts';
import { territoryIn } from '../territory/territory.ts';
import { planeOf } from '../territory/plane.ts';

test('islanding is what routes to every national AS give before and after all gateways fail, and its loss that of a stress test', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.integer({ min: 1, max: 3 }), (internet, country) => {
      const plane = planeOf(internet, 'ipv4');
      if (!plane) return;
      const { graph, knownWeights } = plane;
      const territory = territoryIn(plane, internet.country, country);
      const failedLink = new Uint8Array(graph.linkKind.length);
      for (const { link } of territory.gateways()) failedLink[link] = 1;
      const cut = { ases: [], links: territory.gateways().map(({ link }) => link) };
      const share = (routesOf: typeof routesTo, mask: Mask): number => {
        let met = 0;
        let all = 0;
        for (const to of territory.nationals) {
          const { routeClass } = routesOf(graph, to, mask);
          for (const from of territory.nationals) {
            if (from === to) continue;
            all += knownWeights[from] * knownWeights[to];
            if (routeClass[from] !== NONE) met += knownWeights[from] * knownWeights[to];
          }
        }
        return met / all;
      };
      const found = islandingOf(baselineOf(territory));
      for (const [one, other] of [
        [found.policy.after, share(routesTo, { failedLink })],
        [found.policy.before, share(routesTo, NO_MASK)],
        [found.physical.after, share(physicalRoutes, { failedLink })],
        [found.physical.before, share(physicalRoutes, NO_MASK)],
        [found.policy.loss, damageOf(baselineOf(territory), cut).losses.policy.domestic.total],
        [found.physical.loss, damageOf(baselineOf(territory), cut).losses.physical.domestic.total],
      ])
        assert.ok(Object.is(one, other) || Math.abs(one - other) < 1e-8, `${one} is not ${other}`);
    }),
    { numRuns: 500 },
  );
});
