import type { AsGraph } from '../../core/as-graph.ts';
import { patchGraph, type NewLink } from '../routing/patch-graph.ts';
import type { Area } from './area.ts';
import { candidateProjects, type Project } from './candidate-projects.ts';
import type { AfterPart } from '../../core/divided.ts';
import { gainOf, isWorse, ROUNDING, trafficFigures } from './side-figures.ts';
import type { SideFigures } from '../../schemas/side-measures.ts';
import { singleLossWith, type SingleLosses } from './single-loss.ts';
import { sweepArea } from './sweep.ts';
import type { Traffic } from './traffic.ts';

/** What stands before any project: everything that gains are measured against. */
export interface Present {
  /** The whole graph of the plane; the area is a part of it. */
  readonly graph: AsGraph;
  readonly area: Area;
  readonly traffic: Traffic;
  /** By member. */
  readonly losses: readonly SingleLosses[];
  readonly figures: readonly SideFigures[];
  /** Candidates with the traffic once they are built; those that are known to make a member worse off may be missing. */
  readonly candidates: readonly { readonly project: Project; readonly traffic: Traffic }[];
}

/** A project, or several, with the figures of every member once they are built. */
export interface ProjectOutcome {
  readonly projects: readonly Project[];
  /** By member. */
  readonly figures: readonly SideFigures[];
  /** Mean relative betterment, by member. */
  readonly gains: readonly number[];
}

/** How many of the best projects are tried together. */
export const TRIED_TOGETHER = 6;
/** How many projects make a set. */
const SET_SIZES = [2, 3];

/** Routes all traffic of the area as it is, and with each candidate built. `visit` is called after each part. */
export function presentOf(
  graph: AsGraph,
  area: Area,
  losses: readonly SingleLosses[],
  visit?: AfterPart,
): Present {
  const projects = candidateProjects(area);
  const { traffic, richer } = sweepArea(area, projects.map(linksOf), visit);
  return presentFrom(
    { graph, area, losses, traffic },
    projects.map((project, at) => ({ project, traffic: richer[at] })),
  );
}

/** The same, given the traffic as it is, and with each candidate. */
export function presentFrom(
  { graph, area, losses, traffic }: Pick<Present, 'graph' | 'area' | 'losses' | 'traffic'>,
  candidates: Present['candidates'],
): Present {
  const figures = losses.map(({ worst }, member) => ({
    loss: worst.loss,
    ...trafficFigures(traffic, area, member),
  }));
  return { graph, area, traffic, losses, figures, candidates };
}

/**
 * Projects between the members of which no member is worse off in any figure and some member gains, best first: by the
 * gain of the member that gains least, then by the sum.
 */
export function jointProjects(present: Present): ProjectOutcome[] {
  return present.candidates
    .flatMap(({ project, traffic }) => outcomeOf(present, [project], project.links, traffic) ?? [])
    .sort(better);
}

/** The best set of two or three of the best projects, tried in all combinations; undefined without a pair to combine. */
export function bestSet(present: Present, outcomes: readonly ProjectOutcome[]): ProjectOutcome | undefined {
  const sets = setsToTry(outcomes);
  return sets.length === 0
    ? undefined
    : bestSetFrom(present, sets, sweepArea(present.area, sets.map(linksOfSet)).richer);
}

/** Sets of two or three of the best projects that have no link in common. */
export function setsToTry(outcomes: readonly ProjectOutcome[]): Project[][] {
  const tried = outcomes.slice(0, TRIED_TOGETHER).flatMap(({ projects }) => projects);
  return SET_SIZES.flatMap((size) => combinations(tried, size)).filter(linksOnce);
}

/** The best of some sets, given the traffic with each; undefined where it is known to make a member worse off. */
export function bestSetFrom(
  present: Present,
  sets: readonly (readonly Project[])[],
  richer: readonly (Traffic | undefined)[],
): ProjectOutcome | undefined {
  return sets
    .flatMap((projects, at) => {
      const traffic = richer[at];
      return (traffic && outcomeOf(present, projects, linksOfSet(projects), traffic)) ?? [];
    })
    .sort(better)
    .at(0);
}

/** What each set of projects brings; undefined where a member is worse off or nobody gains. */
export function outcomesOf(
  present: Present,
  sets: readonly (readonly Project[])[],
): (ProjectOutcome | undefined)[] {
  const { richer } = sweepArea(present.area, sets.map(linksOfSet));
  return sets.map((projects, at) => outcomeOf(present, projects, linksOfSet(projects), richer[at]));
}

export function linksOf({ links }: Project): readonly NewLink[] {
  return links;
}

export function linksOfSet(projects: readonly Project[]): readonly NewLink[] {
  return projects.flatMap(linksOf);
}

function outcomeOf(
  { graph, area, losses, figures: before }: Present,
  projects: readonly Project[],
  links: readonly NewLink[],
  after: Traffic,
): ProjectOutcome | undefined {
  // The traffic is asked first: most projects fail by it.
  const partly = before.map(({ loss }, member) => ({ loss, ...trafficFigures(after, area, member) }));
  if (partly.some((figures, member) => isWorse(before[member], figures))) return undefined;
  const outer = links.map((link) => outerLink(area, link));
  let known: AsGraph | undefined;
  const patched = (): AsGraph => (known ??= patchGraph(graph, outer));
  const figures = partly.map((each, member) => ({
    ...each,
    loss: singleLossWith(losses[member], outer, patched).loss,
  }));
  if (figures.some((each, member) => isWorse(before[member], each))) return undefined;
  const gains = figures.map((each, member) => gainOf(before[member], each));
  return gains.some((gain) => gain > ROUNDING) ? { projects, figures, gains } : undefined;
}

function outerLink({ outer }: Area, { from, to, kind }: NewLink): NewLink {
  return { from: outer[from], to: outer[to], kind };
}

function better(one: ProjectOutcome, other: ProjectOutcome): number {
  const least = ({ gains }: ProjectOutcome): number => Math.min(...gains);
  const sum = ({ gains }: ProjectOutcome): number => gains.reduce((total, gain) => total + gain, 0);
  const difference = least(other) - least(one);
  return Math.abs(difference) > ROUNDING ? difference : sum(other) - sum(one);
}

/** Whether no two projects of a set link the same networks. */
function linksOnce(projects: readonly Project[]): boolean {
  const pairs = projects.flatMap(({ links }) =>
    links.map(({ from, to }) => `${Math.min(from, to)} ${Math.max(from, to)}`),
  );
  return new Set(pairs).size === pairs.length;
}

function combinations<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) =>
    combinations(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
