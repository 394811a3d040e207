import type { Internet } from '../../core/internet.ts';
import type { Work } from '../../core/progress.ts';
import type { Plane } from '../../engines/territory/plane.ts';
import type { CountryFlows } from '../../engines/flows/country-flows.ts';
import type { MeasuredWorld } from '../../engines/country/rank.ts';
import { flowsOfAllCountries } from './all-country-flows.ts';
import type { MeasureCountries, MeasuredCountries } from './country-measures.worker.ts';
import { inSharedMemory } from '../threads/in-shared-memory.ts';
import { runJobs } from '../threads/worker-pool.ts';

/** The flows of every country of a snapshot in a plane, by country. */
export function flowsInPlane(
  { country, countries }: Internet,
  { graph, weights: weight }: Plane,
  work: Work = {},
): Promise<CountryFlows[]> {
  return flowsOfAllCountries({ graph, country, countryCount: countries.length, weight }, work);
}

/** Measures every country that has a network in the plane, on all processors; `known` are the flows of all countries. */
export async function measureAllCountries(
  internet: Internet,
  plane: Plane,
  work: Work = {},
  known?: readonly CountryFlows[],
): Promise<MeasuredWorld> {
  const { countries, country } = internet;
  const sizes = new Uint32Array(countries.length);
  for (const at of country) sizes[at]++;
  const all = known ?? (await flowsInPlane(internet, plane, work));
  // The largest first, so that no worker is left with one when the others are done.
  const flows = all
    .filter((each) => each.country !== 0 && sizes[each.country] > 0)
    .sort((a, b) => sizes[b.country] - sizes[a.country] || a.country - b.country)
    .map(inSharedMemory);
  const { nameOf: _names, ...columns } = internet;
  const data: MeasureCountries = { internet: inSharedMemory(columns), plane: plane.id, flows };
  const parts = await runJobs<MeasuredCountries>(
    {
      worker: new URL('./country-measures.worker', import.meta.url),
      data,
      jobCount: flows.length,
      phase: 'assess.progress.countries',
    },
    work,
  );
  const measured = parts.flat().sort((a, b) => a.country - b.country);
  return {
    measures: new Map(measured.map(({ country: at, metrics }) => [countries[at], metrics])),
    coverage: new Map(measured.map(({ country: at, coverage }) => [countries[at], coverage])),
  };
}
