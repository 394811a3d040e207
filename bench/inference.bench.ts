// Inference of relationships on a real table dump: 503,590 entries, 68,031 distinct paths, 64,727 links.
import { cleanPaths } from '../src/engines/inference/clean-paths.ts';
import { inferRelationships } from '../src/engines/inference/infer-relationships.ts';
import { noSources } from '../src/operations/snapshot/sources.ts';
import { readRibs } from '../src/operations/snapshot/ribs.ts';
import { needsSharedData, sharedData } from '../test/shared-data.ts';
import { median, processorMs } from './processor-time.ts';
import type { Recorder } from './results.ts';

const RIB = 'mrt/routeviews.route-views.jinx.ribs.1401487200.bz2';
const RUNS = 5;

export async function bench(record: Recorder): Promise<void> {
  if (needsSharedData(RIB).skip) return;
  const path = sharedData(RIB);
  const { paths, regionOf } = await readRibs([{ path }], noSources(), {});
  const cleaning: number[] = [];
  const inferring: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    cleaning.push(processorMs(() => cleanPaths(paths)));
    inferring.push(processorMs(() => inferRelationships(paths, { regionOf })));
  }
  record('inference.infer', median(inferring));
  process.stdout.write(`paths with counts: ${paths.vantagePoint.length}\n`);
  process.stdout.write(`clean: median ${median(cleaning).toFixed(0)} ms\n`);
  process.stdout.write(`infer (with cleaning): median ${median(inferring).toFixed(0)} ms\n`);
}
