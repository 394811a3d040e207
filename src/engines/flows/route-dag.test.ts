import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { routeDag, upwardClosure } from './route-dag.ts';

test('rows of states and a search for each destination give the same routes and flows', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.nat(), ({ graph, country }, seed) => {
      const sources = Array.from({ length: graph.asCount }, (_, as) => as).filter((as) => (seed >> as) & 1);
      const nodes = upwardClosure(graph, sources);
      const [byRows, bySearch] = [100, 0].map((small) => routeDag(graph, nodes, country, small));
      for (let to = 0; to < graph.asCount; to++) {
        const flows = [byRows, bySearch].map((dag) => {
          dag.aim(to);
          const flow = new Float64Array(graph.asCount);
          for (const as of sources) if (dag.routeClass[as] !== 0) flow[as] = 1;
          dag.spread(flow, undefined);
          return flow;
        });
        for (let as = 0; as < graph.asCount; as++) assert.ok(Math.abs(flows[0][as] - flows[1][as]) < 1e-12);
        for (const as of nodes) {
          assert.equal(byRows.routeClass[as], bySearch.routeClass[as]);
          assert.equal(byRows.nextHop(as), bySearch.nextHop(as));
          if (byRows.routeClass[as] !== 0 && as !== to)
            assert.equal(byRows.shareWithout(as, country[as]), bySearch.shareWithout(as, country[as]));
        }
      }
    }),
    { numRuns: 300 },
  );
});
