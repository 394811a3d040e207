// Inference of relationships on a real table dump: 503,590 entries, 68,031 distinct paths, 64,727 links.
import { cleanPaths } from '../src/engines/inference/clean-paths.ts';
import { inferRelationships } from '../src/engines/inference/infer-relationships.ts';
import { readRibs } from '../src/operations/snapshot/ribs.ts';
import { sharedData } from '../test/shared-data.ts';

const RUNS = 5;

export async function bench(): Promise<void> {
  const path = sharedData('mrt/routeviews.route-views.jinx.ribs.1401487200.bz2');
  const { paths, regionOf } = await readRibs([{ path }], { sources: [], findings: {} }, {});
  const cleaning: number[] = [];
  const inferring: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    cleaning.push(timed(() => cleanPaths(paths)));
    inferring.push(timed(() => inferRelationships(paths, { regionOf })));
  }
  process.stdout.write(`paths with counts: ${paths.vantagePoint.length}\n`);
  process.stdout.write(`clean: median ${median(cleaning)} ms\n`);
  process.stdout.write(`infer (with cleaning): median ${median(inferring)} ms\n`);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): string {
  return times.toSorted((a, b) => a - b)[times.length >> 1].toFixed(0);
}
