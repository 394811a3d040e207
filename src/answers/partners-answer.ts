import { UNKNOWN_COUNTRY, type Internet } from '../core/internet.ts';
import { orNull } from '../core/missing.ts';
import { strengthsAgainstGaps } from '../engines/cooperation/strengths.ts';
import { shareThrough } from '../engines/country/assess-country.ts';
import type { CountryMeasures } from '../engines/country/rank.ts';
import type { CountryFlows } from '../engines/flows/country-flows.ts';
import type { PartnerAnswer, PartnersAnswer } from '../schemas/partners-answer.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** How many third countries are named for each partner. */
const SHARED_NAMED = 3;

/** What one country and each other depend on of the other; `flows` by country, of which those in `partners` are asked about. */
export function partnersAnswer(
  snapshot: AskedSnapshot & { readonly internet: Pick<Internet, 'countries'> },
  home: number,
  partners: readonly number[],
  flows: readonly CountryFlows[],
  measures: CountryMeasures,
): PartnersAnswer {
  const { countries } = snapshot.internet;
  const through = (from: number): number[] => countries.map((_, at) => shareThrough(flows[from], at));
  const ours = through(home);
  const rows = partners.map((partner): PartnerAnswer => {
    const theirs = through(partner);
    const [one, other] = [countries[home], countries[partner]];
    return {
      country: other,
      on: orNull(ours[partner]),
      by: orNull(theirs[home]),
      shared: sharedBy(countries, ours, theirs, [home, partner]),
      offers: strengthsAgainstGaps(measures, one, other).map(({ metric }) => metric),
      needs: strengthsAgainstGaps(measures, other, one).map(({ metric }) => metric),
    };
  });
  return {
    format: 'muruna/partners',
    version: 1,
    country: countries[home],
    ...snapshotParts(snapshot),
    partners: rows.toSorted(byDependence),
  };
}

/** Third countries that carry routes of both sides, by the smaller of the two shares. */
function sharedBy(
  countries: readonly string[],
  ours: readonly number[],
  theirs: readonly number[],
  sides: readonly number[],
): PartnerAnswer['shared'] {
  return countries
    .map((country, at) => ({ country, at, on: ours[at], by: theirs[at] }))
    .filter(({ at, on, by }) => at !== UNKNOWN_COUNTRY && !sides.includes(at) && Math.min(on, by) > 0)
    .toSorted((a, b) => Math.min(b.on, b.by) - Math.min(a.on, a.by) || a.at - b.at)
    .slice(0, SHARED_NAMED)
    .map(({ country, on, by }) => ({ country, on, by }));
}

function byDependence(a: PartnerAnswer, b: PartnerAnswer): number {
  const most = ({ on, by }: PartnerAnswer): number => Math.max(on ?? 0, by ?? 0);
  return most(b) - most(a) || (a.country < b.country ? -1 : 1);
}
