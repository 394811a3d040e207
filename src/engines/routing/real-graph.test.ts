import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REAL_GRAPH, realGraph } from '../../../test/real-graph.ts';
import { needsSharedData } from '../../../test/shared-data.ts';
import { seededRandom } from '../../core/random.ts';
import { kernelGraph } from './kernel-graph.ts';
import { routeByte } from './route-byte.ts';
import { createRoutingKernel, LANES } from './routing-kernel.ts';
import { routesTo } from './routes-to.ts';
import { NO_NODE, twinClasses } from './twin-classes.ts';

test(
  'on the real graph a block of any destinations is the twin, with and without twins drawn together',
  needsSharedData(REAL_GRAPH),
  () => {
    const graph = realGraph();
    const classes = twinClasses(graph);
    const whole = createRoutingKernel(kernelGraph(graph));
    const drawn = createRoutingKernel(classes.graph);
    const random = seededRandom(20250901);
    const destinations = Array.from({ length: LANES }, () => random.below(graph.asCount));
    const wholeRows = whole.routeBlock(destinations);
    const drawnRows = drawn.routeBlock(destinations.map((as) => classes.nodeOf[as]));
    assert.ok(!classes.nodeOf.includes(NO_NODE));
    for (let lane = 0; lane < LANES; lane += 4) {
      const { routeClass, hops } = routesTo(graph, destinations[lane]);
      let differences = 0;
      for (let as = 0; as < graph.asCount; as++) {
        const byte = routeByte(routeClass[as], hops[as]);
        if (wholeRows[as * LANES + lane] !== byte) differences++;
        // Routes between twins are not in the drawn graph: all-routes.ts has them.
        const twins = classes.nodeOf[as] === classes.nodeOf[destinations[lane]];
        if (!twins && drawnRows[classes.nodeOf[as] * LANES + lane] !== byte) differences++;
      }
      assert.equal(differences, 0);
    }
  },
);
