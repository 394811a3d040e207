import { protectedServices } from '../../answers/claimed-protection.ts';
import { remedyId, servicesKeepAnswer } from '../../answers/services-keep-answer.ts';
import type { Work } from '../../core/progress.ts';
import { keeping } from '../../engines/services/keep.ts';
import { nameGraph } from '../../engines/services/name-graph.ts';
import { possibleShare } from '../../engines/services/possible-share.ts';
import { REACHED } from '../../engines/services/question-hours.ts';
import {
  placeOfRemedy,
  remediedTables,
  remediesFor,
  type RemedyTables,
} from '../../engines/services/remedies.ts';
import { serviceGraph } from '../../engines/services/service-graph.ts';
import { serviceWeights } from '../../engines/services/service-weights.ts';
import { strikeOf } from '../../engines/services/strike-of.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import type { ServicesKeepRequest } from '../../schemas/requests/services.ts';
import type { DnsRecord, ServicesFolder } from '../../schemas/services-folder.ts';
import type { ServicesKeepAnswer } from '../../schemas/services-keep-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import type { House } from '../operation.ts';
import type { ScenarioInput } from '../stress/scenario-input.ts';
import { homeNetwork, homePlaceOf, remedyTables } from './remedy-home.ts';
import { originsOfPlaces } from './origins-of-places.ts';
import { refuseUnneeded } from './refuse-unneeded.ts';
import { pricesOf } from './remedy-prices.ts';
import { handlingOf } from './services-folder.ts';
import { struckCountry, type StruckCountry } from './struck-services.ts';

/** Sets that are computed for each size before the search stops without proof. */
const MOST_SETS = 20_000;
/** What longer lifetimes are looked at: a week, in seconds. */
const WEEK_SECONDS = 604_800;

/**
 * What would keep the services of a folder under a scenario: each remedy, and the best sets of them.
 *
 * @throws Refusal for an unknown country or network, one without weights, prices that say nothing, and a scenario that the snapshot does not know
 */
export async function servicesKeepFrom(
  snapshot: Snapshot,
  request: ServicesKeepRequest,
  folder: ServicesFolder,
  input: ScenarioInput,
  locate: House['locate'],
  work: Work = {},
): Promise<ServicesKeepAnswer> {
  const { plane, gone = [], days, hour, budget, remedies: size } = request;
  refuseUnneeded(gone, folder);
  const { internet } = snapshot;
  const struck = await struckCountry(snapshot, request, input, locate);
  const code = internet.countries[struck.country];
  // Of one hour it is looked at what ends up to it.
  const horizon = hour === undefined ? days * 24 : hour + 1;
  const { network: home, reached } = homeNetwork(struck, snapshot, request.home, horizon);
  const tables = remedyTables(folder, plane);
  const remedies = remediesFor(tables, [code === 'GB' ? 'uk' : code.toLowerCase()], Date.parse(struck.start));
  const prices = pricesOf(request, remedies.map(remedyId));

  const { strike, weights, hasPrefixes } = await struckTables(
    snapshot,
    struck,
    input,
    remediedTables(tables, remedies),
    home,
    remedies.map(placeOfRemedy),
  );
  const notices: CodedNotice[] = [...struck.notices];
  if (!hasPrefixes) notices.push({ code: 'services.no-prefixes', facts: {} });
  const claims = protectedServices(folder.services, Date.parse(struck.start));
  const groupShares = sharesOf(weights);
  const used = serviceWeights(folder.services);
  const serviceShares = sharesOf(used.weights);
  const homePlace = homePlaceOf(snapshot, home);
  const found = keeping(
    {
      strike,
      remedies,
      isHomeReached: (group, stretch) => strike.stateOf(group, homePlace, stretch) === REACHED,
      asking: [...weights.keys()].filter((group) => weights[group] > 0),
      horizon,
      hour,
    },
    groupShares,
    serviceShares,
    {
      size,
      prices,
      budget,
      mostSets: MOST_SETS,
      watched: new Set(claims.map(({ of }) => of)),
      onSets(looked) {
        work.signal?.throwIfAborted();
        work.progress?.('services-keep.progress', looked, NaN);
      },
    },
  );
  const possible = async (records: readonly DnsRecord[]): Promise<number> => {
    const now = await struckTables(snapshot, struck, input, { ...tables, records }, home, []);
    return possibleShare(now.strike, sharesOf(now.weights), serviceShares, { horizon, hour });
  };
  return servicesKeepAnswer({
    internet,
    country: struck.country,
    plane,
    snapshot: { ...snapshot, notices },
    scenario: input,
    start: struck.start,
    handling: handlingOf(folder),
    claims,
    gone,
    withdrawal: request.withdrawal,
    days: hour === undefined ? days : undefined,
    hour,
    timed: strike.names.timed,
    budget,
    weighting: used.weighting,
    serviceCoverage: used.weights.filter((weight) => weight > 0).length / folder.services.length,
    spaceCoverage: struck.spaceCoverage,
    home: { network: home, reached, isAsked: request.home !== undefined },
    remedies,
    prices,
    found,
    memory: {
      now: await possible(tables.records),
      longer: await possible(
        tables.records.map((record) => ({ ...record, ttl: Math.max(record.ttl ?? 0, WEEK_SECONDS) })),
      ),
    },
  });
}

/** The strike on tables, with the network at home among the places that are asked, and the places of remedies in it. */
async function struckTables(
  snapshot: Snapshot,
  { territory, campaign, start, goneAt }: StruckCountry,
  { events }: ScenarioInput,
  tables: RemedyTables,
  home: number,
  remedied: readonly string[],
) {
  const services = serviceGraph(tables);
  const names = nameGraph(tables.records, services.questions, {
    staleHours: 0,
    hasClocks: true,
    start: Date.parse(start),
  });
  const { originsOf, hasPrefixes } = await originsOfPlaces(snapshot, names.places.keys());
  const { certificates } = tables;
  const { strike, weights } = strikeOf({
    territory,
    campaign,
    events,
    names,
    services,
    certificates,
    originsOf: new Map([
      ...originsOf,
      ...[homePlaceOf(snapshot, home), ...remedied].map((place) => [place, [home]] as const),
    ]),
    start: Date.parse(start),
    goneAt,
  });
  return { strike, weights, hasPrefixes };
}

function sharesOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
