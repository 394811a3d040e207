import { briefAnswer } from '../../answers/brief-answer.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import type { AfterPart } from '../../core/divided.ts';
import { planeOf } from '../../engines/territory/plane.ts';
import type { BriefAnswer } from '../../schemas/brief-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { noPlane } from '../country/assess.ts';
import { briefFigures, lossesOf, surveyor, type Seat, type Setting } from '../../answers/brief-figures.ts';
import { singleLosses } from '../../engines/cooperation/single-loss.ts';
import type { CountryMeasures } from '../../engines/country/rank.ts';
import { measuresOfAllCountries } from '../country/country-ranks-cache.ts';
import { findCountry } from '../country/find-country.ts';
import {
  jointRestoration,
  loadSides,
  type InventoriesRequest,
  type SharingEffort,
} from './joint-restoration.ts';
import { flowsOfSomeCountries } from '../country/some-country-flows.ts';
import { studyOnAllProcessors } from './study-area.ts';
import { optionOf } from '../option-of.ts';
import { briefRequest } from '../../schemas/requests/cooperation.ts';

export interface BriefQuestion {
  /** Two, or more for a region: two or three letters (ISO 3166-1) or a name. */
  readonly countries: readonly string[];
  /** With medians and offers, for which all countries are measured (slow the first time). Nothing is taken from a cache unasked. */
  readonly ranks?: boolean | undefined;
  /** Inventories of the two countries, for what they gain by sharing restoration. */
  readonly restoration?: InventoriesRequest | undefined;
}

/** How long plans of shared restoration are looked for. */
const SHARING: SharingEffort = { seed: 1, moves: 2000 };

/** How some countries depend on each other, and what they could build together; `seats` keeps what is asked again for other partners. */
export async function briefFrom(
  snapshot: Snapshot,
  request: BriefQuestion,
  work: Work = {},
  seats: Seats = new Map(),
): Promise<BriefAnswer> {
  const { internet } = snapshot;
  const members = request.countries.map((name) => findCountry(internet.countries, name, snapshot.name));
  if (members.length < 2)
    throw new Refusal('usage', 'brief.too-few', { option: optionOf(briefRequest, 'region') });
  const repeated = members.find((country, at) => members.indexOf(country) !== at);
  if (repeated !== undefined)
    throw new Refusal('usage', 'brief.same-country', { country: internet.countries[repeated] });
  const plane = planeOf(internet, 'ipv4');
  if (!plane) throw noPlane(snapshot.name);
  const setting = { internet, plane, members };
  const codes = members.map((country) => internet.countries[country]);
  const inventories =
    request.restoration &&
    (await loadSides(request.restoration, codes, SHARING.seed, snapshot.manifest.date));
  const all = request.ranks ? await measuresOfAllCountries(snapshot, plane, work) : undefined;
  const sides = await seatsOf(setting, seats, all, work);
  await pause(work, 'brief.progress.projects', 0, 1);
  const figures = await briefFigures(setting, sides, all, (area, question) =>
    studyOnAllProcessors(area, question, work),
  );
  const restoration = inventories ? await jointRestoration(inventories, SHARING, work) : null;
  return briefAnswer(snapshot, figures, restoration);
}

/** Seats by country, kept between briefs from one snapshot. */
export type Seats = Map<number, Seat>;

async function seatsOf(
  setting: Setting,
  seats: Seats,
  all: CountryMeasures | undefined,
  work: Work,
): Promise<Seat[]> {
  const { internet, plane, members } = setting;
  const missing = members.filter((country) => !seats.has(country));
  const following = flowsOfSomeCountries(
    {
      graph: plane.graph,
      country: internet.country,
      countryCount: internet.countries.length,
      weight: plane.knownWeights,
    },
    missing,
    work,
  );
  // Reckoned while the workers follow the flows.
  const survey = surveyor(setting);
  const known = missing.map((country) => {
    if (all?.has(internet.countries[country])) return { losses: lossesOf(setting, country) };
    const surveyed = survey(country);
    return { survey: surveyed, losses: singleLosses(surveyed.baseline) };
  });
  const flows = await following;
  missing.forEach((country, at) => seats.set(country, { flows: flows[at], ...known[at] }));
  return members.map((country) => seats.get(country)!);
}

/** Progress of trying projects, which a cancel stops. */
export function trying(work: Work): AfterPart {
  return (done, of) => {
    work.signal?.throwIfAborted();
    work.progress?.('brief.progress.projects', done, of);
  };
}

/** Lets the event loop have its turn. */
async function pause(work: Work, phase: string, done: number, of: number): Promise<void> {
  work.progress?.(phase, done, of);
  await new Promise(setImmediate);
  work.signal?.throwIfAborted();
}
