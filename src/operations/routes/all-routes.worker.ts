import { createRouteCounter, type RouteTally } from '../../engines/routing/all-routes.ts';
import type { TwinClasses } from '../../engines/routing/twin-classes.ts';
import { serveJobs } from '../threads/worker-jobs.ts';

export interface CountRoutes {
  readonly classes: TwinClasses;
  readonly alsoSingleHomed: boolean;
}

await serveJobs<RouteTally>((data) => {
  const { classes, alsoSingleHomed } = data as CountRoutes;
  const counter = createRouteCounter(classes, alsoSingleHomed);
  return {
    doJob: (job) => counter.addBlock(job),
    finish: () => counter.tally,
  };
});
