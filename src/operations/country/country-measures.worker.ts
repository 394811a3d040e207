import type { Internet } from '../../core/internet.ts';
import { assessCountry, surveyCountry, type Observatory } from '../../engines/country/assess-country.ts';
import type { CountryCoverage, MetricValues } from '../../schemas/metrics.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import { simulatedVantagePoints, vantageDag } from '../../engines/country/transit-influence.ts';
import { BRISK } from '../../engines/worst/worst-loss.ts';
import type { CountryFlows } from '../../engines/flows/country-flows.ts';
import { serveJobs } from '../threads/worker-jobs.ts';

/** What a worker needs to measure countries; names are no part of it. */
export interface MeasureCountries {
  readonly internet: Omit<Internet, 'nameOf'>;
  readonly plane: PlaneId;
  /** By job: one country each. */
  readonly flows: readonly CountryFlows[];
}

export type MeasuredCountries = readonly {
  readonly country: number;
  readonly metrics: MetricValues;
  readonly coverage: CountryCoverage;
}[];

await serveJobs<MeasuredCountries>((data) => {
  const { internet: columns, plane: id, flows } = data as MeasureCountries;
  const internet: Internet = { ...columns, nameOf: () => undefined };
  const plane = planeOf(internet, id)!;
  const vantagePoints = simulatedVantagePoints(plane.graph);
  const observatory: Observatory = {
    internet,
    plane,
    vantagePoints,
    vantageRoutes: vantageDag(plane.graph, vantagePoints),
  };
  const measured: MeasuredCountries[number][] = [];
  return {
    doJob: (job) => {
      const { country } = flows[job];
      const survey = surveyCountry(observatory, country, BRISK);
      const { metrics, coverage } = assessCountry(internet, survey, flows[job]);
      measured.push({ country, metrics, coverage });
    },
    finish: () => measured,
  };
});
