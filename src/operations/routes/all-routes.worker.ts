import { createRouteCounter, type RouteTally } from '../../engines/routing/all-routes.ts';
import type { TwinClasses } from '../../engines/routing/twin-classes.ts';
import { serveJobs } from '../threads/worker-jobs.ts';

export interface CountRoutes {
  readonly classes: TwinClasses;
  readonly alsoHanging: boolean;
}

await serveJobs<RouteTally>((data) => {
  const { classes, alsoHanging } = data as CountRoutes;
  const counter = createRouteCounter(classes, alsoHanging);
  return {
    doJob: (job) => counter.addBlock(job),
    finish: () => counter.tally,
  };
});
