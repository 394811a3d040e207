import type { Territory } from '../../engines/territory/territory.ts';
import type { RemedyTables } from '../../engines/services/remedies.ts';
import type { ServiceStrike, ThingGone } from '../../engines/services/service-hours.ts';
import { strikeOf } from '../../engines/services/strike-of.ts';
import { campaignOf, type Campaign } from '../../engines/stress/campaign.ts';
import { testedCountry } from '../../engines/stress/stress-test.ts';
import { coverageOfSides, knownShare } from '../../engines/territory/coverage.ts';
import { planeOnGraph } from '../../engines/territory/plane.ts';
import { territoryOf } from '../../engines/territory/territory.ts';
import type { CodedNotice } from '../../schemas/coded.ts';
import type { ServicesLiveRequest } from '../../schemas/requests/services.ts';
import type { ServicesFolder } from '../../schemas/services-folder.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { findCountry } from '../country/find-country.ts';
import type { House } from '../operation.ts';
import { refuseWithoutWeight } from '../stress/refuse-without-weight.ts';
import { takenFaults } from '../stress/scenario-faults.ts';
import { scenarioFromFile, scenarioFromFlags, type ScenarioInput } from '../stress/scenario-input.ts';
import { namedTables } from './named-tables.ts';
import { namedServices } from './named-services.ts';
import { withdrawnThings, type WithdrawnThings } from './withdrawn-things.ts';

/** What a question about services under a scenario says of the scenario. */
export type StrikeRequest = Pick<
  ServicesLiveRequest,
  'country' | 'plane' | 'scenario' | 'gone' | 'withdrawal' | 'lenient' | 'today'
>;

/** A country under a scenario, before anybody asks for its services. */
export interface StruckCountry {
  readonly country: number;
  /** With the links that the scenario adds. */
  readonly territory: Territory;
  readonly campaign: Campaign;
  readonly notices: readonly CodedNotice[];
  /** Hour 0, ISO 8601. */
  readonly start: string;
  readonly withdrawn: WithdrawnThings | undefined;
  readonly goneAt: ServiceStrike['goneAt'];
  /** Share of the country's address space whose networks have known links. */
  readonly spaceCoverage: number;
}

/** Gone from hour 0 on. */
const AT_ONCE: ThingGone = { earliest: 0, latest: 0 };

/**
 * The scenario of a file; without one the country is cut off, or, where something else has failed (suppliers withdraw, sites are damaged),
 * no link fails: that is for a scenario to say.
 *
 * @param otherwise what strikes without a scenario
 */
export async function strikeInput(
  { scenario, withdrawal }: Pick<StrikeRequest, 'scenario' | 'withdrawal'>,
  locate: House['locate'],
  otherwise: 'cut-off' | 'nothing' = withdrawal === undefined ? 'cut-off' : 'nothing',
): Promise<ScenarioInput> {
  if (scenario !== undefined) return scenarioFromFile(scenario, locate);
  const cutOff = await scenarioFromFlags({ event: { isolation: true }, sets: [] }, locate);
  return otherwise === 'cut-off' ? cutOff : { ...cutOff, events: [] };
}

/** The services of a folder, struck: as the networks of the country see them. */
export interface StruckServices extends StruckCountry {
  readonly strike: ServiceStrike;
  /** People behind each group of networks. */
  readonly weights: readonly number[];
  readonly originsOf: ReadonlyMap<string, readonly number[]>;
}

/** Tables that stand in place of the folder's. */
interface RemediedServices {
  readonly tables: RemedyTables;
  /** Networks of places that nobody announces. */
  readonly originsOf: ReadonlyMap<string, readonly number[]>;
  readonly withIssuers: (strike: ServiceStrike) => ServiceStrike;
}

/**
 * @param remedied what stands in place of the folder's tables
 * @throws Refusal for an unknown country, one without weights, and a scenario that the snapshot does not know
 */
export async function struckServices(
  snapshot: Snapshot,
  request: StrikeRequest & Pick<ServicesLiveRequest, 'stale' | 'rootCopy'>,
  folder: ServicesFolder,
  input: ScenarioInput,
  locate: House['locate'],
  remedied?: (struck: StruckCountry) => RemediedServices,
): Promise<StruckServices> {
  const struck = await struckCountry(snapshot, request, input, locate);
  const { stale: staleHours, rootCopy: hasRootCopy } = request;
  const memory = { staleHours, hasClocks: true, hasRootCopy, start: Date.parse(struck.start) };
  const taken = remedied?.(struck);
  const named = taken
    ? await namedTables(snapshot, taken.tables, memory)
    : await namedServices(snapshot, folder, request.plane, memory);
  const { names, services, hasPrefixes } = named;
  const originsOf = new Map([...named.originsOf, ...(taken?.originsOf ?? [])]);
  const { territory, campaign, goneAt, start } = struck;
  const { strike, weights } = strikeOf({
    territory,
    campaign,
    events: input.events,
    names,
    services,
    certificates: folder.certificates,
    originsOf,
    start: Date.parse(start),
    goneAt,
  });
  const blind: CodedNotice[] = hasPrefixes ? [] : [{ code: 'services.no-prefixes', facts: {} }];
  return {
    ...struck,
    notices: [...struck.notices, ...blind],
    strike: taken?.withIssuers(strike) ?? strike,
    weights,
    originsOf,
  };
}

/** @throws Refusal for an unknown country, one without weights, and a scenario that the snapshot does not know */
export async function struckCountry(
  snapshot: Snapshot,
  request: StrikeRequest,
  input: ScenarioInput,
  locate: House['locate'],
): Promise<StruckCountry> {
  const { plane, gone = [], lenient, today, withdrawal } = request;
  const { internet } = snapshot;
  const country = findCountry(internet.countries, request.country);
  const tested = testedCountry(internet, country, plane);
  refuseWithoutWeight(tested.territory, plane, internet.countries[country]);
  const { campaign, faults } = campaignOf({ ...tested, sets: input.sets }, input.events);
  const start = input.start ?? `${today!}T00:00:00Z`;
  const withdrawn =
    withdrawal === undefined ? undefined : await withdrawnThings(locate(withdrawal), Date.parse(start));
  return {
    country,
    territory:
      campaign.internet === internet ? tested.territory : territoryOf(campaign.internet, country, plane),
    campaign,
    notices: [...snapshot.notices, ...takenFaults(faults, input, lenient)],
    start,
    withdrawn,
    goneAt: new Map([...(withdrawn?.goneAt ?? []), ...gone.map((thing) => [thing, AT_ONCE] as const)]),
    spaceCoverage: knownShare(
      coverageOfSides(planeOnGraph(internet, plane), internet.country, country).national,
    ),
  };
}
