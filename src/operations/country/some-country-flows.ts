import { wholeOf } from '../../core/divided.ts';
import type { Work } from '../../core/progress.ts';
import type { CountryFlows } from '../../engines/flows/country-flows.ts';
import { flowEnds, type FlowQuestion } from '../../engines/flows/flow-ends.ts';
import { dividedFlows } from '../../engines/flows/divided-flows.ts';
import { twinClasses } from '../../engines/routing/twin-classes.ts';
import { inSharedMemory } from '../threads/in-shared-memory.ts';
import type { FlowsOfSome, FollowedParts } from './some-country-flows.worker.ts';
import { runJobs } from '../threads/worker-pool.ts';

/** ASes up to which the flows are known before a worker has started. */
const SMALL = 2000;

/** The flows of some countries, in their order, on all processors, small ones here; the same bits wherever it is done. */
export async function flowsOfSomeCountries(
  asked: FlowQuestion,
  homes: readonly number[],
  work: Work = {},
  workers: number | undefined = work.workers,
): Promise<CountryFlows[]> {
  const { country, countryCount } = asked;
  const question = { ...asked, twins: twinClasses(asked.graph, asked.mask) };
  const ends = flowEnds(question);
  const divided = homes.map((home) => dividedFlows({ ends, country, countryCount, home }));
  if (workers === undefined && question.graph.asCount <= SMALL)
    return divided.map((flows) => wholeOf(flows, () => work.signal?.throwIfAborted()));
  const jobs = divided.flatMap(({ partCount }, at) =>
    Array.from({ length: partCount }, (_, part) => [homes[at], part] as const),
  );
  const data: FlowsOfSome = { question: inSharedMemory(question), jobs };
  const done = await runJobs<FollowedParts>(
    {
      worker: new URL('./some-country-flows.worker', import.meta.url),
      data,
      jobCount: jobs.length,
      phase: 'brief.progress.flows',
      workers,
    },
    work,
  );
  const parts: Float64Array[] = [];
  for (const [job, sums] of done.flat()) parts[job] = sums;
  const ofHome = (home: number): Float64Array[] => parts.filter((_, job) => jobs[job][0] === home);
  return divided.map(({ whole }, at) => whole(ofHome(homes[at])));
}
