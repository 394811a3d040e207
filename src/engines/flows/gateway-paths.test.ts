import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { nextHops } from '../routing/equal-share-flows.ts';
import { NONE } from '../routing/route-class.ts';
import { routesTo } from '../routing/routes-to.ts';
import { gatewayFlows } from './gateway-flows.ts';
import { watchGatewayPaths } from './gateway-paths.ts';
import { territoryIn } from '../territory/territory.ts';
import { planeOf } from '../territory/plane.ts';
import { cases } from '../../../test/cases.ts';

test('the paths of the gateway diagram are those of the routes, walked one by one', () => {
  fc.assert(
    fc.property(anyInternet(14), fc.integer({ min: 1, max: 3 }), (internet, country) => {
      const plane = planeOf(internet, 'ipv4');
      if (!plane) return;
      const territory = territoryIn(plane, internet.country, country);
      const { watch, paths } = watchGatewayPaths(territory);
      gatewayFlows(territory, internet.country, internet.countries.length, watch);
      const { entries, inland } = paths();
      const expected = walked();
      assertSame(
        new Map(entries.map(({ upstream, border, weight }) => [`${upstream},${border}`, weight])),
        expected.entries,
      );
      assertSame(
        new Map(
          inland.map(({ border, transit, access, weight }) => [`${border},${transit},${access}`, weight]),
        ),
        expected.inland,
      );

      function walked(): { entries: Map<string, number>; inland: Map<string, number> } {
        const { graph, knownWeights } = plane!;
        const { isNational } = territory;
        const sums = { entries: new Map<string, number>(), inland: new Map<string, number>() };
        const add = (map: Map<string, number>, key: string, value: number): void =>
          void map.set(key, (map.get(key) ?? 0) + value);
        for (const to of territory.nationals) {
          const routes = routesTo(graph, to);
          const walk = (path: readonly number[], share: number): void => {
            const as = path.at(-1)!;
            if (as !== to) {
              const next = nextHops(graph, routes, as);
              for (const hop of next) walk([...path, hop.to], share / next.length);
              return;
            }
            for (let at = 1; at < path.length; at++)
              if (!isNational[path[at - 1]] && isNational[path[at]])
                add(sums.entries, `${path[at - 1]},${path[at]}`, share);
            const entry = path.findLastIndex((as) => !isNational[as]) + 1;
            const last = path.at(-2)!;
            const handsOver = path.length - 1 > entry && last !== path[entry];
            add(sums.inland, `${path[entry]},${handsOver ? last : -1},${to}`, share);
          };
          for (let from = 0; from < graph.asCount; from++)
            if (!isNational[from] && routes.routeClass[from] !== NONE)
              walk([from], knownWeights[from] * knownWeights[to]);
        }
        return sums;
      }
    }),
    { numRuns: cases(500) },
  );
});

function assertSame(found: ReadonlyMap<string, number>, expected: ReadonlyMap<string, number>): void {
  for (const key of new Set([...found.keys(), ...expected.keys()])) {
    const [one, other] = [found.get(key) ?? 0, expected.get(key) ?? 0];
    assert.ok(Math.abs(one - other) < 1e-9, `${key}: ${one} is not ${other}`);
  }
}
