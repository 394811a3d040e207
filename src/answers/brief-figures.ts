import {
  dependenceAnswer,
  figuresAnswer,
  NAMED,
  offerAnswers,
  outcomeAnswer,
  standingAnswers,
  type BriefFigures,
} from './brief-answer.ts';
import { headlineAnswer } from './headline-answer.ts';
import type { Internet } from '../core/internet.ts';
import { orNull } from '../core/missing.ts';
import { roundedFigure } from '../core/rounded-figure.ts';
import { knownCountries } from '../engines/country/country-coverage.ts';
import { coverageOfSides, pairCoverage } from '../engines/territory/coverage.ts';
import { pairSharesAnswer } from './losses.ts';
import { areaOf, type Area } from '../engines/cooperation/area.ts';
import { areaStudy, type AreaQuestion, type AreaStudy } from '../engines/cooperation/area-study.ts';
import { candidateProjects } from '../engines/cooperation/candidate-projects.ts';
import { wholeOf } from '../core/divided.ts';
import {
  bestSetFrom,
  jointProjects,
  linksOf,
  linksOfSet,
  presentFrom,
  setsToTry,
  type ProjectOutcome,
} from '../engines/cooperation/joint-projects.ts';
import { stagedChanges } from '../engines/cooperation/staged-changes.ts';
import { plusChange } from '../engines/cooperation/sweep.ts';
import { ownStream, type Stream, type Traffic } from '../engines/cooperation/traffic.ts';
import type { NewLink } from '../engines/routing/patch-graph.ts';
import { dependenceOn } from '../engines/cooperation/mutual-dependence.ts';
import { singleLosses, type SingleLosses } from '../engines/cooperation/single-loss.ts';
import {
  assessCountry,
  surveyCountry,
  type CountrySurvey,
  shareThrough,
  type Observatory,
} from '../engines/country/assess-country.ts';
import { type MetricValues } from '../schemas/metrics.ts';
import type { Plane } from '../engines/territory/plane.ts';
import type { CountryMeasures } from '../engines/country/rank.ts';
import { simulatedVantagePoints, vantageDag } from '../engines/country/transit-influence.ts';
import { BRISK } from '../engines/worst/worst-loss.ts';
import type { CountryFlows } from '../engines/flows/country-flows.ts';
import { baselineOf } from '../engines/reach/damage.ts';
import { territoryIn } from '../engines/territory/territory.ts';
import type {
  BriefAnswer,
  DependenceAnswer,
  KnowledgeAnswer,
  OutcomeAnswer,
} from '../schemas/brief-answer.ts';

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
  /** Made where it is needed, if it is not known. */
  readonly survey?: CountrySurvey | undefined;
}

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
  const own = sides.map(({ flows }) => ownStream(flows));
  const studying = changesAndBetween(area, own, projects.map(linksOf), study);
  const measures = ownMeasures(setting, sides, all);
  const { changes, between } = await studying;
  const losses = sides.map((side) => side.losses);
  const traffic = between.map(({ stream }, at) =>
    at % (members.length + 1) === 0 ? own[at % members.length] : stream,
  );
  const withChange = (change: Traffic | undefined): Traffic | undefined =>
    change && plusChange(traffic, change);
  const present = presentFrom(
    { graph: plane.graph, area, losses, traffic },
    projects.flatMap((project, at) => {
      const richer = withChange(changes[at]);
      return richer ? [{ project, traffic: richer }] : [];
    }),
  );
  const outcomes = jointProjects(present);
  const sets = setsToTry(outcomes);
  const set =
    sets.length === 0
      ? undefined
      : bestSetFrom(present, sets, (await changesOf(area, own, sets.map(linksOfSet), study)).map(withChange));
  const countries = members.map((country) => internet.countries[country]);
  const described = (outcome: ProjectOutcome): OutcomeAnswer =>
    outcomeAnswer(internet, members, area, outcome);
  return {
    countries,
    headlines: sides.map(({ flows, losses: { baseline } }) => headlineAnswer(internet, baseline, flows)),
    standing: standingAnswers(countries, measures, all),
    knowledge: knowledge(setting, sides),
    dependences: dependences(setting, sides, between),
    shared: sharedByAll(setting, sides),
    figures: present.figures.map(figuresAnswer),
    projects: outcomes.slice(0, NAMED).map(described),
    set: set ? described(set) : null,
    offers: all ? offerAnswers(all, countries) : null,
  };
}

/** What each set of links adds to the traffic, wherever the parts are done; see `stagedChanges`. */
async function changesOf(
  area: Area,
  own: readonly Stream[],
  sets: readonly (readonly NewLink[])[],
  ask: (area: Area, question: AreaQuestion) => AreaStudy | Promise<AreaStudy>,
): Promise<(Traffic | undefined)[]> {
  const stages = stagedChanges(area, own, sets);
  let step = stages.next();
  while (!step.done) {
    // oxlint-disable-next-line no-await-in-loop -- a stage asks only about what the one before has left
    const { changes } = await ask(area, { ...step.value, between: false });
    step = stages.next(changes);
  }
  return step.value;
}

/** The same, and what the members send each other as it is, asked together with the first stage. */
async function changesAndBetween(
  area: Area,
  own: readonly Stream[],
  sets: readonly (readonly NewLink[])[],
  study: StudyArea,
): Promise<{ readonly changes: (Traffic | undefined)[]; readonly between: AreaStudy['between'] }> {
  let between: AreaStudy['between'] | undefined;
  const changes = await changesOf(area, own, sets, async (whole, question) => {
    const answer = await study(whole, { ...question, between: between === undefined });
    between ??= answer.between;
    return answer;
  });
  return { changes, between: between! };
}

/** What the failure of single networks of a country takes from the others. */
export function lossesOf({ internet, plane }: Omit<Setting, 'members'>, country: number): SingleLosses {
  return singleLosses(baselineOf(territoryIn(plane, internet.country, country)));
}

/** Surveys countries; what is the same for all of them is found once. */
export function surveyor({ internet, plane }: Omit<Setting, 'members'>): (country: number) => CountrySurvey {
  let observatory: Observatory | undefined;
  return (country) => {
    if (!observatory) {
      const vantagePoints = simulatedVantagePoints(plane.graph);
      const vantageRoutes = vantageDag(plane.graph, vantagePoints);
      observatory = { internet, plane, vantagePoints, vantageRoutes };
    }
    return surveyCountry(observatory, country, BRISK);
  };
}

/** What is measured of each member: kept figures where there are any. */
function ownMeasures(
  { internet, plane, members }: Setting,
  sides: readonly Seat[],
  all: CountryMeasures | undefined,
): MetricValues[] {
  const survey = surveyor({ internet, plane });
  return members.map((country, at) => {
    const { flows, survey: known } = sides[at];
    return (
      all?.get(internet.countries[country]) ??
      assessCountry(internet, known ?? survey(country), flows).metrics
    );
  });
}

function dependences(
  { internet, members }: Setting,
  sides: readonly Seat[],
  between: AreaStudy['between'],
): DependenceAnswer[] {
  return members.flatMap((home, one) =>
    members.flatMap((partner, other) => {
      if (one === other) return [];
      const { flows, losses } = sides[one];
      const found = dependenceOn(flows, internet.country, losses.baseline, partner);
      return dependenceAnswer(internet, [home, partner], found, between[one * members.length + other].thirds);
    }),
  );
}

/** What is known of what the figures of each member need. */
function knowledge({ internet, plane, members }: Setting, sides: readonly Seat[]): KnowledgeAnswer[] {
  return members.map((country, at) => ({
    ...pairSharesAnswer(pairCoverage(coverageOfSides(plane, internet.country, country))),
    unknownCountry: orNull(roundedFigure(1 - knownCountries(sides[at].flows, internet.country))),
  }));
}

function sharedByAll({ internet, members }: Setting, sides: readonly Seat[]): BriefAnswer['shared'] {
  return internet.countries
    .map((country, at) => ({ country, at, shares: sides.map(({ flows }) => shareThrough(flows, at)) }))
    .filter(({ at, shares }) => at !== 0 && !members.includes(at) && Math.min(...shares) > 0)
    .sort((a, b) => Math.min(...b.shares) - Math.min(...a.shares))
    .slice(0, NAMED)
    .map(({ country, shares }) => ({ country, shares }));
}
