import type { Work } from '../core/progress.ts';
import { allCountryFlows, type CountryFlows } from '../engines/hegemony/country-flows.ts';
import { flowPlan, type FlowPlan, type FlowQuestion } from '../engines/hegemony/flow-plan.ts';
import { addSums, type FlowSums } from '../engines/hegemony/flow-kernel.ts';
import { LANES } from '../engines/routing/routing-kernel.ts';
import type { FlowPart } from './all-country-flows.worker.ts';
import { inSharedMemory } from './in-shared-memory.ts';
import { runJobs } from './worker-pool.ts';

/** The flows of every country, by country, on all processors. */
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

async function sumOnWorkers(plan: FlowPlan, work: Work, workers: number | undefined): Promise<FlowPart> {
  const parts = await runJobs<FlowPart>(
    {
      worker: './all-country-flows.worker',
      data: plan,
      jobCount: Math.ceil(plan.destinations.length / LANES),
      phase: 'routes.flows-progress',
      workers,
    },
    work,
  );
  const sums: FlowSums = parts[0].sums;
  for (const part of parts.slice(1)) addSums(sums, part.sums);
  return { sums, reachesLimit: parts.some((part) => part.reachesLimit) };
}
