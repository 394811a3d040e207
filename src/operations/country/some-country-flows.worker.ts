import type { Divided } from '../../core/divided.ts';
import type { CountryFlows } from '../../engines/flows/country-flows.ts';
import { flowEnds, type FlowQuestion } from '../../engines/flows/flow-ends.ts';
import { dividedFlows } from '../../engines/flows/divided-flows.ts';
import { serveJobs } from '../threads/worker-jobs.ts';

export interface FlowsOfSome {
  readonly question: FlowQuestion;
  /** By job the country, and the part of its flows; all jobs of a country stand together. */
  readonly jobs: readonly (readonly [home: number, part: number])[];
}

/** Sums by the number of their job. */
export type FollowedParts = readonly (readonly [job: number, sums: Float64Array])[];

await serveJobs<FollowedParts>((data) => {
  const { question, jobs } = data as FlowsOfSome;
  const { country, countryCount } = question;
  const ends = flowEnds(question);
  // A kernel takes much memory, so that only that of one country is kept.
  let current: { readonly home: number; readonly flows: Divided<CountryFlows> } | undefined;
  const parts: [number, Float64Array][] = [];
  return {
    doJob: (job) => {
      const [home, part] = jobs[job];
      if (current?.home !== home)
        current = { home, flows: dividedFlows({ ends, country, countryCount, home }) };
      parts.push([job, current.flows.part(part)]);
    },
    finish: () => parts,
  };
});
