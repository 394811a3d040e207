import { orNull } from '../../core/missing.ts';
import type { Internet } from '../../core/internet.ts';
import { areaOf, type Area } from '../../engines/cooperation/area.ts';
import { areaStudy, type AreaQuestion, type AreaStudy } from '../../engines/cooperation/area-study.ts';
import { candidateProjects } from '../../engines/cooperation/candidate-projects.ts';
import { wholeOf } from '../../core/divided.ts';
import {
  bestSetFrom,
  jointProjects,
  linksOf,
  linksOfSet,
  presentFrom,
  setsToTry,
  type ProjectOutcome,
} from '../../engines/cooperation/joint-projects.ts';
import { dependenceOn } from '../../engines/cooperation/mutual-dependence.ts';
import type { SideFigures } from '../../schemas/side-measures.ts';
import { singleLosses, type SingleLosses } from '../../engines/cooperation/single-loss.ts';
import { medianOfRegion, strengthsAgainstGaps } from '../../engines/cooperation/strengths.ts';
import { assessCountry, shareThrough, type Observatory } from '../../engines/country/assess-country.ts';
import { METRIC_KINDS, type MetricId, type MetricValues } from '../../schemas/metrics.ts';
import type { Plane } from '../../engines/territory/plane.ts';
import type { CountryMeasures } from '../../engines/country/rank.ts';
import { simulatedVantagePoints, vantageDag } from '../../engines/country/transit-influence.ts';
import { BRISK } from '../../engines/worst/worst-loss.ts';
import type { CountryFlows } from '../../engines/flows/country-flows.ts';
import { territoryIn } from '../../engines/territory/territory.ts';
import type {
  BriefAnswer,
  DependenceAnswer,
  FiguresAnswer,
  OfferAnswer,
  OutcomeAnswer,
  StandingAnswer,
} from '../../schemas/brief-answer.ts';

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

/** What the figures of a brief are reckoned from; `members` are indices into `internet.countries`. */
export interface Setting {
  readonly internet: Internet;
  readonly plane: Plane;
  readonly members: readonly number[];
}

/** What is known of one country, for any partner. */
export interface Seat {
  readonly flows: CountryFlows;
  readonly losses: SingleLosses;
}

/** All figures of a brief: what follows from a snapshot alone. */
export type BriefFigures = Omit<BriefAnswer, 'format' | 'version' | 'snapshot' | 'notices' | 'restoration'>;

/** Answers a question about an area, wherever its parts are done. */
export type StudyArea = (area: Area, question: AreaQuestion) => AreaStudy | Promise<AreaStudy>;

/** On this thread, all at once. */
export const studyHere: StudyArea = (area, question) => wholeOf(areaStudy(area, question));

/** The figures, given a seat for each member. What can be done meanwhile is done while others study the area. */
export async function briefFigures(
  setting: Setting,
  sides: readonly Seat[],
  all: CountryMeasures | undefined,
  study: StudyArea = studyHere,
): Promise<BriefFigures> {
  const { internet, plane, members } = setting;
  const area = areaOf(plane, internet.country, members);
  const projects = candidateProjects(area);
  const studying = study(area, { sets: projects.map(linksOf), dependences: true });
  const stood = standing(setting, sides, all);
  const answer = await studying;
  const losses = sides.map((side) => side.losses);
  const present = presentFrom(plane.graph, area, losses, projects, answer.swept);
  const outcomes = jointProjects(present);
  const sets = setsToTry(outcomes);
  const set =
    sets.length === 0
      ? undefined
      : bestSetFrom(
          present,
          sets,
          (await study(area, { sets: sets.map(linksOfSet), dependences: false })).swept,
        );
  const countries = members.map((country) => internet.countries[country]);
  return {
    countries,
    standing: stood,
    dependences: dependences(setting, sides, answer),
    shared: sharedByAll(setting, sides),
    figures: present.figures.map(figuresAnswer),
    projects: outcomes.slice(0, NAMED).map((outcome) => outcomeAnswer(setting, area, outcome)),
    set: set ? outcomeAnswer(setting, area, set) : null,
    offers: all ? offers(all, countries) : null,
  };
}

/** What the failure of single networks of a country takes from the others. */
export function lossesOf({ internet, plane }: Omit<Setting, 'members'>, country: number): SingleLosses {
  return singleLosses(territoryIn(plane, internet.country, country));
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
    values: own.map((values) => orNull(values[metric])),
    medians: members.map((country) =>
      all ? orNull(medianOfRegion(all, internet.countries[country], metric)) : null,
    ),
  }));
}

function dependences(
  { internet, members }: Setting,
  sides: readonly Seat[],
  { through, between }: AreaStudy,
): DependenceAnswer[] {
  const { countries, country } = internet;
  return members.flatMap((home, one) => {
    return members.flatMap((partner, other) => {
      if (one === other) return [];
      const { flows, losses } = sides[one];
      const found = dependenceOn(flows, country, through[one][other], losses.baseline, partner);
      const { international, domestic } = found.withdrawal;
      return {
        country: countries[home],
        partner: countries[partner],
        international: orNull(found.international),
        domestic: orNull(found.domestic),
        networks: found.networks
          .slice(0, NETWORKS_NAMED)
          .map(({ as, share }) => ({ ...networkOf(internet, as), share })),
        withdrawal: orNull(international.collateral),
        withdrawalDomestic: orNull(domestic.collateral),
        thirds: between[one * members.length + other]
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

function outcomeAnswer({ internet, members }: Setting, area: Area, outcome: ProjectOutcome): OutcomeAnswer {
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
  return { loss: orNull(loss), foreign: orNull(foreign), detour: orNull(detour), length: orNull(length) };
}

function networkOf({ graph, nameOf }: Internet, as: number): { asn: number; name: string | null } {
  return { asn: graph.asns[as], name: nameOf(as) ?? null };
}
