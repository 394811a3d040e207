import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet, anyMask } from '../../../test/random-internet.ts';
import { assertSameFlows, assertSamePaths } from '../../../test/same-inbound-flows.ts';
import { watchGatewayPaths } from './gateway-paths.ts';
import type { Mask } from '../routing/mask.ts';
import { borderFlows, borderFlowsInSteps } from './border-flows.ts';
import { borderOf } from './border-world.ts';
import { foreignSources, inboundFlows } from './inbound-flows.ts';
import { territoryOf, type Territory } from '../territory/territory.ts';
import { cases } from '../../../test/cases.ts';

/** The mask with what is foreign in working order again. */
function nationalPart({ graph, isNational }: Territory, { failedAs, failedLink }: Mask): Mask {
  return {
    failedAs: failedAs?.map((failed, as) => failed & isNational[as]),
    failedLink: failedLink?.map(
      (failed, link) => failed & (isNational[graph.linkFrom[link]] | isNational[graph.linkTo[link]]),
    ),
  };
}

test('asking the world once for each set of announcements gives the flows of asking for each destination', () => {
  fc.assert(
    fc.property(anyInternet(20), fc.nat(), (internet, seed) => {
      const territory = territoryOf(internet, 1 + (seed % 3));
      const sources = foreignSources(territory);
      const mask = anyMask(internet.graph, seed);
      const [one, other] = [0, 1].map(() => watchGatewayPaths(territory));
      assertSameFlows(
        borderFlows(borderOf(territory), mask, one.watch),
        inboundFlows(territory, sources, mask, other.watch),
      );
      assertSamePaths(one.paths(), other.paths());
    }),
    { numRuns: cases(2000) },
  );
});

test('answers of the world that are kept hold for every national failure, and are left alone by foreign ones', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.array(fc.nat(), { minLength: 2, maxLength: 5 }), (internet, seeds) => {
      const territory = territoryOf(internet, 1);
      const sources = foreignSources(territory);
      const border = borderOf(territory);
      for (const seed of seeds) {
        const mask = anyMask(internet.graph, seed);
        const failure = seed % 3 === 0 ? mask : nationalPart(territory, mask);
        assertSameFlows(borderFlows(border, failure), inboundFlows(territory, sources, failure));
      }
    }),
    { numRuns: cases(700) },
  );
});

test('failures that are followed in turns, a step of each, give the flows that each gives alone', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.array(fc.nat(), { minLength: 2, maxLength: 4 }), (internet, seeds) => {
      const territory = territoryOf(internet, 1);
      const masks = seeds.map((seed) => nationalPart(territory, anyMask(internet.graph, seed)));
      const border = borderOf(territory);
      const open = masks.map((mask) => ({ mask, steps: borderFlowsInSteps(border, mask) }));
      while (open.length > 0) {
        const turn = open.shift()!;
        const { done, value } = turn.steps.next();
        if (done) assertSameFlows(value, borderFlows(borderOf(territory), turn.mask));
        else open.push(turn);
      }
    }),
    { numRuns: cases(300) },
  );
});
