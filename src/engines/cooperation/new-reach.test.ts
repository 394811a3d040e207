import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { newLinks } from '../../../test/new-links.ts';
import { anyAsGraph } from '../../../test/random-internet.ts';
import type { AsGraph } from '../../core/as-graph.ts';
import { PROVIDER_TO_CUSTOMER } from '../../core/link-kind.ts';
import { marks } from '../../core/marks.ts';
import { NONE } from '../routing/route-class.ts';
import { patchGraph } from '../routing/patch-graph.ts';
import { routesTo } from '../routing/routes-to.ts';
import { bringsNothing } from './new-reach.ts';

test('links that are said to bring nothing leave every pair as it was, whatever one has failed', () => {
  const told = { nothing: 0, something: 0, ofProviders: 0 };
  const links = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(anyAsGraph(12), links, fc.nat(), (graph, drawn, chosen) => {
      const added = newLinks(graph, drawn);
      const failed = chosen % 3 === 0 ? [] : [chosen % graph.asCount];
      if (!bringsNothing(graph, failed)(added)) {
        told.something++;
        return;
      }
      told.nothing++;
      if (added.some(({ kind }) => kind === PROVIDER_TO_CUSTOMER)) told.ofProviders++;
      const mask = { failedAs: marks(graph.asCount, failed) };
      const richer = patchGraph(graph, added);
      for (let to = 0; to < graph.asCount; to++) {
        const reaches = (one: AsGraph): boolean[] =>
          Array.from(routesTo(one, to, mask).routeClass, (routeClass) => routeClass !== NONE);
        assert.deepEqual(reaches(richer), reaches(graph));
      }
    }),
    { numRuns: cases(3000) },
  );
  for (const count of Object.values(told)) assert.ok(count >= cases(50), JSON.stringify(told));
});
