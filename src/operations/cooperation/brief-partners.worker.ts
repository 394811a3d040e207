import type { Internet } from '../../core/internet.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import type { CountryMeasures } from '../../engines/country/rank.ts';
import type { CountryFlows } from '../../engines/flows/country-flows.ts';
import type { BriefFigures } from '../../answers/brief-answer.ts';
import { briefFigures, lossesOf } from '../../answers/brief-figures.ts';
import { serveJobs } from '../threads/worker-jobs.ts';

/** What a worker needs to brief one country about its partners, one a job. */
export interface BriefPartners {
  readonly internet: Omit<Internet, 'nameOf'>;
  /** By AS. */
  readonly names: readonly (string | undefined)[];
  readonly home: CountryFlows;
  /** By job. */
  readonly partners: readonly CountryFlows[];
  readonly measures: CountryMeasures;
}

export type BriefedPartners = readonly (readonly [job: number, figures: BriefFigures])[];

await serveJobs<BriefedPartners>((data) => {
  const { internet: columns, names, home, partners, measures } = data as BriefPartners;
  const internet: Internet = { ...columns, nameOf: (as) => names[as] };
  const plane = planeOf(internet, 'ipv4')!;
  const ofHome = { flows: home, losses: lossesOf({ internet, plane }, home.country) };
  const briefed: [number, BriefFigures][] = [];
  return {
    doJob: async (job) => {
      const flows = partners[job];
      const members = [home.country, flows.country];
      const ofPartner = { flows, losses: lossesOf({ internet, plane }, flows.country) };
      briefed.push([job, await briefFigures({ internet, plane, members }, [ofHome, ofPartner], measures)]);
    },
    finish: () => briefed,
  };
});
