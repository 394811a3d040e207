import { createFlowFollower, type FlowPlan, type FlowSums } from '../../engines/flows/country-flows.ts';
import { serveJobs } from '../threads/worker-jobs.ts';

/** What the workers share. */
export interface FlowWork {
  readonly plan: FlowPlan;
  readonly jobCount: number;
  /** Shared: the sums of the jobs that are done, added in the order of the jobs. */
  readonly sums: FlowSums;
  /** Shared: the job whose turn it is to be added. */
  readonly turn: Int32Array;
}

await serveJobs<undefined>((data) => {
  const { plan, jobCount, sums, turn } = data as FlowWork;
  const follower = createFlowFollower(plan);
  const length = plan.blocks.length / jobCount;
  return {
    doJob: (job) => {
      for (let block = Math.round(job * length); block < Math.round((job + 1) * length); block++)
        follower.addBlock(block);
      // In turn, so that rounding, and with it every bit of the answer, is the same however many workers there are.
      for (let now = Atomics.load(turn, 0); now !== job; now = Atomics.load(turn, 0))
        Atomics.wait(turn, 0, now);
      follower.handOver(sums);
      Atomics.add(turn, 0, 1);
      Atomics.notify(turn, 0);
    },
    finish: () => undefined,
  };
});
