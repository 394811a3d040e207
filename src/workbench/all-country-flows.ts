import type { Work } from '../core/progress.ts';
import { allCountryFlows, type CountryFlows } from '../engines/hegemony/country-flows.ts';
import { emptySums, type FlowSums } from '../engines/hegemony/flow-kernel.ts';
import { flowPlan, type FlowPlan, type FlowQuestion } from '../engines/hegemony/flow-plan.ts';
import type { FlowWork } from './all-country-flows.worker.ts';
import { inSharedMemory } from './in-shared-memory.ts';
import { runJobs } from './worker-pool.ts';

/** So many that no worker waits long for the last; each costs an addition of all sums. */
const JOBS = 16;

/** The flows of every country, by country, on all processors; the same bits on any number of them. */
export async function flowsOfAllCountries(
  question: FlowQuestion,
  work: Work = {},
  workers?: number,
): Promise<CountryFlows[]> {
  for (const hang of [true, false]) {
    const plan = inSharedMemory(flowPlan(question, hang));
    const { sums, reachesLimit } = await sumOnWorkers(plan, work, workers);
    if (!hang || !reachesLimit) return allCountryFlows(plan, sums);
  }
  throw new Error('unreachable');
}

async function sumOnWorkers(
  plan: FlowPlan,
  work: Work,
  workers: number | undefined,
): Promise<{ sums: FlowSums; reachesLimit: boolean }> {
  const bytes = Float64Array.BYTES_PER_ELEMENT;
  const sums = emptySums(plan, (length) => new Float64Array(new SharedArrayBuffer(length * bytes)));
  const turn = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const data: FlowWork = { plan, jobCount: JOBS, sums, turn };
  const limits = await runJobs<boolean>(
    {
      worker: './all-country-flows.worker',
      data,
      jobCount: JOBS,
      phase: 'routes.flows-progress',
      workers,
    },
    work,
  );
  return { sums, reachesLimit: limits.includes(true) };
}
