import type { Work } from '../../core/progress.ts';
import {
  allCountryFlows,
  emptySums,
  flowPlan,
  type CountryFlows,
} from '../../engines/flows/country-flows.ts';
import type { FlowQuestion } from '../../engines/flows/flow-ends.ts';
import type { FlowWork } from './all-country-flows.worker.ts';
import { inSharedMemory } from '../threads/in-shared-memory.ts';
import { runJobs } from '../threads/worker-pool.ts';

/** So many that no worker waits long for the last; each costs an addition of all sums. */
const JOBS = 16;

/** The flows of every country, by country, on all processors; the same bits on any number of them. */
export async function flowsOfAllCountries(
  question: FlowQuestion,
  work: Work = {},
  workers?: number,
): Promise<CountryFlows[]> {
  const plan = inSharedMemory(flowPlan(question));
  const bytes = Float64Array.BYTES_PER_ELEMENT;
  const sums = emptySums(plan, (length) => new Float64Array(new SharedArrayBuffer(length * bytes)));
  const turn = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const data: FlowWork = { plan, jobCount: JOBS, sums, turn };
  await runJobs(
    {
      worker: new URL('./all-country-flows.worker', import.meta.url),
      data,
      jobCount: JOBS,
      phase: 'routes.flows-progress',
      workers,
    },
    work,
  );
  return allCountryFlows(plan, sums);
}
