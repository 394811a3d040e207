import type { AsGraph } from '../../core/as-graph.ts';
import type { Work } from '../../core/progress.ts';
import {
  addTally,
  emptyTally,
  reachesLimit,
  routedBlocks,
  type RouteTally,
} from '../../engines/routing/all-routes.ts';
import type { Mask } from '../../engines/routing/mask.ts';
import { twinClasses, type TwinClasses } from '../../engines/routing/twin-classes.ts';
import type { CountRoutes } from './all-routes.worker.ts';
import { inSharedMemory } from '../threads/in-shared-memory.ts';
import { runJobs } from '../threads/worker-pool.ts';

/** Counts the routes of every AS to every AS on all processors. */
export async function countAllRoutes(
  graph: AsGraph,
  mask: Mask,
  workers: number | undefined,
  work: Work = {},
): Promise<RouteTally> {
  const classes = inSharedMemory(twinClasses(graph, mask));
  const tally = await countOnWorkers(classes, true, workers, work);
  return reachesLimit(tally) ? countOnWorkers(classes, false, workers, work) : tally;
}

async function countOnWorkers(
  classes: TwinClasses,
  alsoSingleHomed: boolean,
  workers: number | undefined,
  work: Work,
): Promise<RouteTally> {
  const data: CountRoutes = { classes, alsoSingleHomed };
  const parts = await runJobs<RouteTally>(
    {
      worker: new URL('./all-routes.worker', import.meta.url),
      data,
      jobCount: routedBlocks(classes, alsoSingleHomed),
      phase: 'routes.progress',
      workers,
    },
    work,
  );
  const sum = emptyTally();
  for (const part of parts) addTally(sum, part);
  return sum;
}
