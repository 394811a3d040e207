import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet, anyMask } from '../../../test/random-internet.ts';
import { assertSameFlows, assertSamePaths } from '../../../test/same-inbound-flows.ts';
import { watchGatewayPaths } from './gateway-paths.ts';
import { inboundInLanes } from './inbound-lanes.ts';
import { foreignSources, inboundFlows } from './inbound-flows.ts';
import { territoryOf } from '../territory/territory.ts';
import { cases } from '../../../test/cases.ts';

test('many destinations at once by the kernel give the flows of asking for each alone', () => {
  fc.assert(
    fc.property(anyInternet(20), fc.nat(), (internet, seed) => {
      const territory = territoryOf(internet, 1 + (seed % 3));
      const sources = foreignSources(territory);
      const mask = anyMask(internet.graph, seed);
      const [one, other] = [0, 1].map(() => watchGatewayPaths(territory));
      assertSameFlows(
        inboundInLanes(territory, mask, one.watch),
        inboundFlows(territory, sources, mask, other.watch),
      );
      assertSamePaths(one.paths(), other.paths());
    }),
    { numRuns: cases(2000) },
  );
});
