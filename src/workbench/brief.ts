import type { Internet } from '../core/internet.ts';
import type { Work } from '../core/progress.ts';
import { Refusal } from '../core/refusal.ts';
import { areaOf, type Area } from '../engines/cooperation/area.ts';
import { bestSet, jointProjects, presentOf, type Outcome } from '../engines/cooperation/joint-projects.ts';
import { betweenMembers, dependenceOn, domesticThrough } from '../engines/cooperation/mutual-dependence.ts';
import type { SideFigures } from '../engines/cooperation/side-figures.ts';
import { singleLosses, type SingleLosses } from '../engines/cooperation/single-loss.ts';
import { medianOfRegion, strengthsAgainstGaps } from '../engines/cooperation/strengths.ts';
import { assessCountry, shareThrough, type Observatory } from '../engines/country/assess-country.ts';
import { flowsOfCountry, type FlowsOfCountry } from '../engines/country/flows-of-country.ts';
import { METRIC_KINDS, type MetricId, type MetricValues } from '../engines/country/metric.ts';
import { nationalSet } from '../engines/country/national.ts';
import { planeOf, type Plane } from '../engines/country/plane.ts';
import type { CountryMeasures } from '../engines/country/rank.ts';
import { BRISK } from '../engines/country/worst-loss.ts';
import { simulatedVantagePoints, vantageDag } from '../engines/country/transit-influence.ts';
import { territoryOf } from '../engines/stress/territory.ts';
import type {
  BriefAnswer,
  DependenceAnswer,
  FiguresAnswer,
  OfferAnswer,
  OutcomeAnswer,
  StandingAnswer,
} from '../reports/brief/answer.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { noPlane, snapshotOfAnswer } from './assess.ts';
import { keptMeasures, measuresOfAllCountries } from './country-ranks-cache.ts';
import { findCountry } from './find-country.ts';
import { loadSnapshot } from './load-snapshot.ts';

export interface BriefRequest {
  /** Two, or more for a region: two or three letters (ISO 3166-1) or a name. */
  readonly countries: readonly string[];
  readonly snapshot?: string | undefined;
  /** Measure all countries for the medians where they are not kept yet (slow the first time). */
  readonly ranks?: boolean | undefined;
}

/** How many networks, third countries and projects an answer names. */
const NAMED = 8;

/** How many networks of a partner are named: the further ones carry next to nothing. */
const NETWORKS_NAMED = 5;

/** What figures the countries are put side by side by. */
const SIDE_BY_SIDE: readonly MetricId[] = [
  'networks',
  'weight',
  'border-networks',
  'foreign-providers',
  'leading-gateway',
  'leading-foreign-country',
  'detour',
  'chokepoint-potential',
  'islanding-policy',
  'loss-single',
];

/** How some countries depend on each other, and what they could build together. */
export async function brief(request: BriefRequest, work: Work = {}): Promise<BriefAnswer> {
  return briefFrom(await loadSnapshot(request.snapshot), request, work);
}

/** The same from a snapshot that is already open; `seats` keeps what is asked again for other partners. */
export async function briefFrom(
  snapshot: Snapshot,
  request: BriefRequest,
  work: Work = {},
  seats: Seats = new Map(),
): Promise<BriefAnswer> {
  const { internet } = snapshot;
  const members = request.countries.map((name) => findCountry(internet.countries, name, snapshot.name));
  if (members.length < 2) throw new Refusal('usage', 'brief.too-few', { option: '--region' });
  const repeated = members.find((country, at) => members.indexOf(country) !== at);
  if (repeated !== undefined)
    throw new Refusal('usage', 'brief.same-country', { country: internet.countries[repeated] });
  const plane = planeOf(internet, 'ipv4');
  if (!plane) throw noPlane(snapshot.name);
  const setting = { internet, plane, members };
  const all = request.ranks
    ? await measuresOfAllCountries(snapshot, plane, work)
    : await keptMeasures(snapshot, plane);
  const sides: Seat[] = [];
  for (const [at, country] of members.entries()) {
    await pause(work, 'brief.progress.flows', at, members.length);
    sides.push(seatOf(setting, country, seats));
  }
  const area = areaOf(plane, internet.country, members);
  const present = presentOf(
    plane.graph,
    area,
    sides.map(({ losses }) => losses),
    trying(work),
  );
  await pause(work, 'brief.progress.set', 0, 1);
  const outcomes = jointProjects(present);
  const set = bestSet(present, outcomes, trying(work));
  const codes = members.map((country) => internet.countries[country]);
  return {
    format: 'muruna/brief',
    version: 1,
    countries: codes,
    snapshot: snapshotOfAnswer(snapshot),
    notices: snapshot.notices,
    standing: standing(setting, sides, all),
    dependences: dependences(setting, area, sides),
    shared: sharedByAll(setting, sides),
    figures: present.figures.map(figuresAnswer),
    projects: outcomes.slice(0, NAMED).map((outcome) => outcomeAnswer(setting, area, outcome)),
    set: set ? outcomeAnswer(setting, area, set) : null,
    offers: all ? offers(all, codes) : null,
  };
}

interface Setting {
  readonly internet: Internet;
  readonly plane: Plane;
  readonly members: readonly number[];
}

/** What is known of one country, whoever its partner is. */
interface Seat {
  readonly flows: FlowsOfCountry;
  readonly losses: SingleLosses;
}

/** Seats by country, kept between briefs from one snapshot. */
export type Seats = Map<number, Seat>;

function seatOf({ internet, plane }: Setting, country: number, seats: Seats): Seat {
  const known = seats.get(country);
  if (known) return known;
  const territory = territoryOf(
    { ...internet, graph: plane.graph, linkInPlane4: undefined, linkInPlane6: undefined },
    country,
  );
  const seat = {
    flows: flowsOfCountry(
      plane,
      internet.country,
      internet.countries.length,
      nationalSet(internet, plane, country),
    ),
    losses: singleLosses(territory),
  };
  seats.set(country, seat);
  return seat;
}

/** Progress of trying projects, which a cancel stops. */
export function trying(work: Work): (done: number, of: number) => void {
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

function standing(
  { internet, plane, members }: Setting,
  sides: readonly Seat[],
  all: CountryMeasures | undefined,
): StandingAnswer[] {
  const vantagePoints = simulatedVantagePoints(plane.graph);
  const own = members.map((country, at): MetricValues => {
    const kept = all?.get(internet.countries[country]);
    if (kept) return kept;
    const vantageRoutes = vantageDag(plane.graph, vantagePoints);
    const observatory: Observatory = { internet, plane, vantagePoints, vantageRoutes };
    return assessCountry(observatory, country, sides[at].flows, BRISK).metrics;
  });
  return SIDE_BY_SIDE.map((metric) => ({
    metric,
    kind: METRIC_KINDS[metric].kind,
    values: own.map((values) => known(values[metric])),
    medians: members.map((country) =>
      all ? known(medianOfRegion(all, internet.countries[country], metric)) : null,
    ),
  }));
}

function dependences({ internet, members }: Setting, area: Area, sides: readonly Seat[]): DependenceAnswer[] {
  const { countries, country } = internet;
  return members.flatMap((home, one) => {
    const throughOf = domesticThrough(area, one);
    return members.flatMap((partner, other) => {
      if (one === other) return [];
      const { flows, losses } = sides[one];
      const found = dependenceOn(flows, country, throughOf[other], losses.baseline, partner);
      const { international, domestic } = found.withdrawal;
      return {
        country: countries[home],
        partner: countries[partner],
        international: known(found.international),
        domestic: known(found.domestic),
        networks: found.networks
          .slice(0, NETWORKS_NAMED)
          .map(({ as, share }) => ({ ...networkOf(internet, as), share })),
        withdrawal: known(international.collateral),
        withdrawalDomestic: known(domestic.collateral),
        thirds: betweenMembers(area, one, other)
          .slice(0, NAMED)
          .map(({ country: third, share }) => ({ country: countries[third], share })),
      };
    });
  });
}

function sharedByAll({ internet, members }: Setting, sides: readonly Seat[]): BriefAnswer['shared'] {
  return internet.countries
    .map((country, at) => ({ country, at, shares: sides.map(({ flows }) => shareThrough(flows, at)) }))
    .filter(({ at, shares }) => at !== 0 && !members.includes(at) && Math.min(...shares) > 0)
    .sort((a, b) => Math.min(...b.shares) - Math.min(...a.shares))
    .slice(0, NAMED)
    .map(({ country, shares }) => ({ country, shares }));
}

function outcomeAnswer({ internet, members }: Setting, area: Area, outcome: Outcome): OutcomeAnswer {
  const code = (member: number): string => internet.countries[members[member]];
  return {
    projects: outcome.projects.map(({ kind, from, to, fromMember, toMember, links }) => ({
      kind,
      from: networkOf(internet, area.outer[from]),
      to: to < 0 ? null : networkOf(internet, area.outer[to]),
      countries: [code(fromMember), code(toMember)],
      links: links.length,
    })),
    figures: outcome.figures.map(figuresAnswer),
    gains: outcome.gains,
  };
}

function offers(all: CountryMeasures, codes: readonly string[]): OfferAnswer[] {
  return codes.flatMap((from) =>
    codes.flatMap((to) =>
      strengthsAgainstGaps(all, from, to).map((strength) => ({
        from,
        to,
        kind: METRIC_KINDS[strength.metric].kind,
        ...strength,
      })),
    ),
  );
}

function figuresAnswer({ loss, foreign, detour, length }: SideFigures): FiguresAnswer {
  return { loss: known(loss), foreign: known(foreign), detour: known(detour), length: known(length) };
}

function networkOf({ graph, nameOf }: Internet, as: number): { asn: number; name: string | null } {
  return { asn: graph.asns[as], name: nameOf(as) ?? null };
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
