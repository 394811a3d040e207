import type { AfterPart } from '../../core/divided.ts';
import type { Internet } from '../../core/internet.ts';
import { areaOf } from './area.ts';
import type { BookNeed } from './match.ts';
import { jointProjects, presentOf, type ProjectOutcome, type Present } from './joint-projects.ts';
import { isPairMeasure, type MeasureId } from '../../schemas/measures.ts';
import type { SideMeasure } from '../../schemas/side-measures.ts';
import type { Plane } from '../territory/plane.ts';
import { patchGraph } from '../routing/patch-graph.ts';
import { baselineOf } from '../reach/damage.ts';
import { territoryIn } from '../territory/territory.ts';
import { measureOfPair } from './pair-measure.ts';
import { singleLosses } from './single-loss.ts';

/** Measures of a country that a link between two countries is measured by. */
const LINKED: Readonly<Partial<Record<MeasureId, SideMeasure>>> = {
  'loss-single': 'loss',
  detour: 'detour',
};

/** How many of the best projects are measured again for a measure of the pair. */
const TRIED = 3;

/**
 * What a need's figure becomes with the best new link between its country and that of an offer: of all joint projects that
 * make neither side worse, the one that brings the figure furthest. NaN where no link can touch the figure. `visit` is called
 * as projects are tried.
 */
export function linkReach(
  internet: Internet,
  plane: Plane,
  visit?: AfterPart,
): (need: BookNeed, offer: { readonly country: string | null }) => number {
  const pairs = new Map<string, { present: Present; outcomes: readonly ProjectOutcome[] }>();
  const outcomesOf = (
    members: readonly number[],
  ): { present: Present; outcomes: readonly ProjectOutcome[] } => {
    const key = members.join(' ');
    const known = pairs.get(key) ?? tryLinks(plane, internet.country, members, visit);
    pairs.set(key, known);
    return known;
  };
  return ({ country, partner, within, wish }, offer) => {
    if (!wish || Number.isNaN(wish.now) || offer.country === null) return NaN;
    const members = [country, offer.country].map((code) => internet.countries.indexOf(code));
    if (members.some((member) => member <= 0)) return NaN;
    const sign = wish.side === 'most' ? 1 : -1;
    const best = (values: readonly number[]): number =>
      values.length === 0 ? NaN : sign * Math.min(...values.map((value) => sign * value));
    const side = LINKED[wish.measure];
    if (side !== undefined) return best(outcomesOf(members).outcomes.map(({ figures }) => figures[0][side]));
    if (!isPairMeasure(wish.measure) || partner !== offer.country) return NaN;
    const { measure } = wish;
    const { present, outcomes } = outcomesOf(members);
    const inside = [...members, ...within.map((code) => internet.countries.indexOf(code))];
    return best(
      leadersFor(measure === 'pair-hops' ? 'length' : 'foreign', outcomes).map((outcome) =>
        measureOfPair(withLinks(plane, present, outcome), internet.country, inside, measure),
      ),
    );
  };
}

function tryLinks(
  plane: Plane,
  country: Uint16Array,
  members: readonly number[],
  visit: AfterPart | undefined,
): { present: Present; outcomes: readonly ProjectOutcome[] } {
  const area = areaOf(plane, country, members);
  const losses = members.map((member) => singleLosses(baselineOf(territoryIn(plane, country, member))));
  const present = presentOf(plane.graph, area, losses, visit);
  const outcomes = jointProjects(present);
  return { present, outcomes };
}

/** Outcomes that better one figure of both sides most, taken together. */
function leadersFor(side: SideMeasure, outcomes: readonly ProjectOutcome[]): ProjectOutcome[] {
  const sum = ({ figures }: ProjectOutcome): number => figures[0][side] + figures[1][side];
  return outcomes.toSorted((a, b) => sum(a) - sum(b)).slice(0, TRIED);
}

/** The plane with the links of an outcome built. */
function withLinks(plane: Plane, { area }: Present, { projects }: ProjectOutcome): Plane {
  const links = projects
    .flatMap((project) => project.links)
    .map(({ from, to, kind }) => ({ from: area.outer[from], to: area.outer[to], kind }));
  return { ...plane, graph: patchGraph(plane.graph, links) };
}
