import { addSums, createFlowKernel, type FlowSums } from '../engines/hegemony/flow-kernel.ts';
import type { FlowPlan } from '../engines/hegemony/flow-plan.ts';
import { LANES } from '../engines/routing/routing-kernel.ts';
import { serveJobs } from './worker-jobs.ts';

/** What the workers share. */
export interface FlowWork {
  readonly plan: FlowPlan;
  readonly jobCount: number;
  /** Shared: the sums of the jobs that are done, added in the order of the jobs. */
  readonly sums: FlowSums;
  /** Shared: the job whose turn it is to be added. */
  readonly turn: Int32Array;
}

serveJobs<boolean>((data) => {
  const { plan, jobCount, sums, turn } = data as FlowWork;
  const kernel = createFlowKernel(plan);
  const { destinations } = plan;
  return {
    doJob: (job) => {
      kernel.clearSums();
      for (let first = job * LANES; first < destinations.length; first += jobCount * LANES)
        kernel.addBlock(destinations.subarray(first, first + LANES));
      // In turn, so that rounding, and with it every bit of the answer, is the same however many workers there are.
      for (let now = Atomics.load(turn, 0); now !== job; now = Atomics.load(turn, 0))
        Atomics.wait(turn, 0, now);
      addSums(sums, kernel.sums);
      Atomics.add(turn, 0, 1);
      Atomics.notify(turn, 0);
    },
    finish: () => kernel.reachesLimit(),
  };
});
