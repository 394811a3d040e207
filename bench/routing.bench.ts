import { REAL_GRAPH, realGraph } from '../test/real-graph.ts';
import { needsSharedData } from '../test/shared-data.ts';
import { meanHops } from '../src/engines/routing/all-routes.ts';
import { kernelGraph } from '../src/engines/routing/kernel-graph.ts';
import { createRoutingKernel, LANES } from '../src/engines/routing/routing-kernel.ts';
import { routesTo } from '../src/engines/routing/routes-to.ts';
import { countAllRoutes } from '../src/operations/routes/count-all-routes.ts';
import { processorMs, timed } from './processor-time.ts';
import type { Recorder } from './results.ts';

/** All routes of the real graph, and the kernel beside its scalar twin on the same destinations, interleaved. */
export async function bench(record: Recorder): Promise<void> {
  if (needsSharedData(REAL_GRAPH).skip) return;
  const graph = realGraph();
  const kernel = createRoutingKernel(kernelGraph(graph));
  const times = { twin: Infinity, kernel: Infinity, one: Infinity };
  for (let round = 0; round < 5; round++) {
    const destinations = Array.from(
      { length: LANES },
      (_, lane) => (round * 997 + lane * 1201) % graph.asCount,
    );
    times.kernel = Math.min(times.kernel, processorMs(() => kernel.routeBlock(destinations)) / LANES);
    times.twin = Math.min(
      times.twin,
      processorMs(() => destinations.forEach((to) => routesTo(graph, to))) / LANES,
    );
    times.one = Math.min(
      times.one,
      processorMs(() => kernel.routeBlock(destinations.slice(0, 1))),
    );
  }
  say(`one destination, scalar twin with next hops: ${times.twin.toFixed(3)} ms`);
  say(`one destination alone in the kernel, class and hops: ${times.one.toFixed(3)} ms`);
  say(
    `one of 64 destinations in the kernel: ${times.kernel.toFixed(4)} ms, twin / kernel = ${(times.twin / times.kernel).toFixed(1)}`,
  );
  record('routing.one', times.twin);
  record('routing.kernel', times.kernel, { name: 'scalar twin', value: times.twin });
  for (const workers of [1, 2]) {
    const [tally, { cpuMs, wallMs }] = await timed(() => countAllRoutes(graph, {}, workers));
    say(
      `all ${graph.asCount ** 2} routes, ${workers} worker(s): ${(wallMs / 1000).toFixed(2)} s, of the processor ${(cpuMs / 1000).toFixed(2)} s, mean ${meanHops(tally).toFixed(3)} hops`,
    );
  }
  const megabytes = process.memoryUsage().rss / 1e6;
  record('routing.memory', megabytes);
  say(`resident memory: ${Math.round(megabytes)} MB`);
}

function say(line: string): void {
  process.stdout.write(`  ${line}\n`);
}
