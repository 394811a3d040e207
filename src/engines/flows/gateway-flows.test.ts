import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { countryFlowsTwin } from './country-flows.twin.ts';
import { equalShareFlows } from '../routing/equal-share-flows.ts';
import { routesTo } from '../routing/routes-to.ts';
import { gatewayFlows } from './gateway-flows.ts';
import { territoryIn } from '../territory/territory.ts';
import { planeOf } from '../territory/plane.ts';
import { cases } from '../../../test/cases.ts';

test('the flows of a country equal the sum over all equally good paths of all pairs', () => {
  fc.assert(
    fc.property(anyInternet(14), fc.integer({ min: 0, max: 3 }), (internet, country) => {
      const plane = planeOf(internet, 'ipv4');
      if (!plane) return;
      const countryCount = internet.countries.length;
      const flows = gatewayFlows(
        territoryIn(plane, internet.country, country),
        internet.country,
        countryCount,
      );
      const question = {
        graph: plane.graph,
        country: internet.country,
        countryCount,
        weight: plane.weights,
      };
      for (const [name, value] of Object.entries(countryFlowsTwin(question, country)))
        assertClose(flows[name as keyof typeof flows], value, name);
    }),
    { numRuns: cases(500) },
  );
});

test('what goes over a gateway is what the routes of each destination carry over its link', () => {
  fc.assert(
    fc.property(anyInternet(14), fc.integer({ min: 1, max: 3 }), (internet, country) => {
      const plane = planeOf(internet, 'ipv4');
      if (!plane) return;
      const { graph, knownWeights } = plane;
      const territory = territoryIn(plane, internet.country, country);
      const flows = gatewayFlows(territory, internet.country, internet.countries.length);
      const over = {
        inbound: new Float64Array(graph.linkKind.length),
        outbound: new Float64Array(graph.linkKind.length),
      };
      for (let to = 0; to < graph.asCount; to++) {
        const inward = territory.isNational[to] === 1;
        const sources = knownWeights.map((weight, as) =>
          (territory.isNational[as] === 1) === inward ? 0 : weight,
        );
        equalShareFlows(graph, routesTo(graph, to), sources, {}, (_from, _to, share, link) => {
          over[inward ? 'inbound' : 'outbound'][link] += share * knownWeights[to];
        });
      }
      const at = (links: Float64Array): Float64Array =>
        Float64Array.from(territory.gateways(), ({ link }) => links[link]);
      assertClose(flows.inboundOverGateway, at(over.inbound), 'inbound');
      assertClose(flows.outboundOverGateway, at(over.outbound), 'outbound');
    }),
    { numRuns: cases(500) },
  );
});

function assertClose(found: number | Float64Array, expected: number | Float64Array, what: string): void {
  const list = (value: number | Float64Array): number[] => (typeof value === 'number' ? [value] : [...value]);
  const pairs = list(expected).map((value, at) => [list(found)[at], value]);
  for (const [one, other] of pairs)
    assert.ok(Math.abs(one - other) < 1e-9, `${what}: ${one} is not ${other}`);
}
