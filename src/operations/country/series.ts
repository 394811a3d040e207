import { dataChanges, haveSameSizes, otherSources } from '../../answers/data-changes.ts';
import { seriesAnswer, type MeasuredMoment } from '../../answers/series-answer.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { momentOf } from '../../engines/country/network-changes.ts';
import { planeOf, type Plane } from '../../engines/territory/plane.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import type { SeriesRequest } from '../../schemas/requests/country.ts';
import type { SeriesAnswer } from '../../schemas/series-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { noPlane } from './assess.ts';
import { DEFINITIONS, measuredWorld } from './country-ranks-cache.ts';
import { countryCode, findCountry } from './find-country.ts';
import { optionOf } from '../option-of.ts';
import { snapshotBuildRequest } from '../../schemas/requests/snapshot.ts';

/** How measures of countries moved from snapshot to snapshot, and what moved them. */
export async function seriesOf(
  snapshots: readonly Snapshot[],
  { plane, measures, ...request }: Pick<SeriesRequest, 'plane' | 'measures' | 'countries'>,
  work: Work = {},
): Promise<SeriesAnswer> {
  const countries = [...new Set(request.countries.map(countryCode))];
  refuseUnknown(countries, snapshots);
  const moments: MeasuredMoment[] = [];
  for (const [at, snapshot] of snapshots.entries()) {
    const own = planeOf(snapshot.internet, plane);
    if (!own) throw noPlane(snapshot.name, plane);
    moments.push(await measured(snapshot, own, snapshots[at - 1], work));
  }
  return seriesAnswer(moments, {
    plane,
    measures,
    countries,
    definitions: DEFINITIONS,
    notices: noticesOf(snapshots),
  });
}

async function measured(
  snapshot: Snapshot,
  plane: Plane,
  before: Snapshot | undefined,
  work: Work,
): Promise<MeasuredMoment> {
  return {
    snapshot,
    moment: momentOf(snapshot.internet, plane, before && otherSources(before, snapshot)?.marks),
    measures: await measuredWorld(snapshot, plane, work),
    dataChanges: before ? dataChanges(before, snapshot) : [],
  };
}

/** Refuses where a snapshot knows no countries, and where none of them has a network of any country asked for. */
function refuseUnknown(countries: readonly string[], snapshots: readonly Snapshot[]): void {
  for (const { internet, name } of snapshots)
    if (internet.countries.length <= 1)
      throw new Refusal('bad-data', 'assess.no-countries', {
        file: name,
        option: optionOf(snapshotBuildRequest, 'asns'),
      });
  const isKnown = (country: string): boolean =>
    snapshots.some(({ internet }) => internet.countries.includes(country));
  if (!countries.some(isKnown)) findCountry(snapshots[0].internet.countries, countries[0]);
}

const YEARS_APART = 'snapshot.notice.years-apart';

/** Which of the snapshots rest on sources of different years, as one sentence. */
function sourcesYearsApart(snapshots: readonly Snapshot[]): CodedNotice[] {
  const concerned = snapshots.flatMap(({ manifest: { date }, notices }) =>
    notices.filter(({ code }) => code === YEARS_APART).map(({ facts }) => ({ date, facts })),
  );
  if (concerned.length === 0) return [];
  const days = concerned
    .flatMap(({ facts }) => [String(facts['oldest']), String(facts['newest'])])
    .toSorted();
  const dates = concerned.map(({ date }) => date).toSorted();
  const span = { oldest: days[0], newest: days[days.length - 1] };
  return concerned.length === 1
    ? [{ code: 'series.notice.years-apart', facts: { snapshot: dates[0], ...span } }]
    : [
        {
          code: 'series.notice.years-apart-many',
          facts: {
            snapshots: dates.length,
            of: snapshots.length,
            first: dates[0],
            last: dates[dates.length - 1],
            ...span,
          },
        },
      ];
}

/** What all answers from the snapshots have to say, once each. */
function noticesOf(snapshots: readonly Snapshot[]): CodedNotice[] {
  const all = snapshots.flatMap(({ notices }) => notices);
  const others = all.filter(({ code }) => code !== YEARS_APART);
  const once = new Map(others.map((notice) => [JSON.stringify(notice), notice]));
  const sameSizes = snapshots.some((snapshot, at) => at > 0 && haveSameSizes(snapshots[at - 1], snapshot));
  return [
    ...once.values(),
    ...sourcesYearsApart(snapshots),
    ...(sameSizes ? [{ code: 'series.notice.same-sizes', facts: {} }] : []),
  ];
}
