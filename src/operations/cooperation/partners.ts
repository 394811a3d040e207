import { partnersAnswer } from '../../answers/partners-answer.ts';
import { UNKNOWN_COUNTRY } from '../../core/internet.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import type { PartnersAnswer } from '../../schemas/partners-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { noPlane } from '../country/assess.ts';
import { flowsInPlane } from '../country/country-measures.ts';
import { measuresOfAllCountries } from '../country/country-ranks-cache.ts';
import { findCountry } from '../country/find-country.ts';

/** One country beside every other that has networks in the snapshot: who depends on whom, on which third countries both do, who can help whom. */
export async function partnersFrom(
  snapshot: Snapshot,
  country: string,
  work: Work = {},
): Promise<PartnersAnswer> {
  const { internet, name } = snapshot;
  const home = findCountry(internet.countries, country, name);
  const plane = planeOf(internet, 'ipv4');
  if (!plane) throw noPlane(name);
  const partners = [...new Set(internet.country)].filter((at) => at !== UNKNOWN_COUNTRY && at !== home);
  if (partners.length === 0) throw new Refusal('not-found', 'brief.partners.none', { country });
  const flows = await flowsInPlane(internet, plane, work);
  const measures = await measuresOfAllCountries(snapshot, plane, work, flows);
  return partnersAnswer(snapshot, home, partners, flows, measures);
}
