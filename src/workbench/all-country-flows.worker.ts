import { createFlowKernel, type FlowSums } from '../engines/hegemony/flow-kernel.ts';
import type { FlowPlan } from '../engines/hegemony/flow-plan.ts';
import { LANES } from '../engines/routing/routing-kernel.ts';
import { serveJobs } from './worker-jobs.ts';

/** What one worker has added up. */
export interface FlowPart {
  readonly sums: FlowSums;
  readonly reachesLimit: boolean;
}

serveJobs<FlowPart>((data) => {
  const plan = data as FlowPlan;
  const kernel = createFlowKernel(plan);
  return {
    doJob: (job) => kernel.addBlock(plan.destinations.subarray(job * LANES, (job + 1) * LANES)),
    finish: () => ({ sums: kernel.copySums(), reachesLimit: kernel.reachesLimit() }),
  };
});
