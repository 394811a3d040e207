import type { Mask } from '../routing/mask.ts';
import { meshOf, underMesh } from './mesh.ts';
import { farSources, joinFarLanes, type FarLanes } from './far-lanes.ts';
import { reachInLanesWithHelp, underWithHelp, type Helpers } from './help.ts';
import {
  addToLanes,
  laneSpace,
  laneSums,
  narrowed,
  patternsOf,
  patternWeights,
  reachedByAny,
  reachInLanes,
  takeLaneSums,
  weightOfLanes,
  type LaneSpace,
  type LaneSums,
} from './reach-lanes.ts';
import { inPlane, type Territory } from '../territory/territory.ts';

/** What each national AS reaches under policy, by national (as in `territory.nationals`); 0 for failed ones. */
export interface ReachedWeights {
  /** Weight of the foreign ASes it reaches. */
  readonly foreign: Float64Array;
  /** Weight of the other national ASes it reaches. */
  readonly national: Float64Array;
}

/** Sources that go through the graph at once: 16 words, a cache line per AS. */
export const LANE_WORDS = 16;

/**
 * What each national AS reaches, whatever has failed.
 *
 * All under one mesh reach each other, which settles nearly all pairs by one pass over the graph. The few ASes left
 * outside become sources in the lanes: foreign ones for what they mean to the nationals under the mesh, national ones
 * for everything. With `help` helpers carry too. `homeOnly` leaves out what has to do with foreign ASes alone: `foreign` is then of no use.
 */
export function reachedWeights(
  territory: Territory,
  mask: Mask,
  space: LaneSpace = laneSpace(territory.graph, LANE_WORDS),
  homeOnly = false,
  help?: Helpers,
): ReachedWeights {
  const { graph, nationals, weight } = territory;
  const working = inPlane(territory, mask);
  const { failedAs } = working;
  const agreed = underMesh(graph, meshOf(graph, working), working);
  const under = help ? underWithHelp(graph, agreed, working, help) : agreed;
  const foreign = new Float64Array(nationals.length);
  if (homeOnly && !help) {
    const sources = nationals.filter((as) => weight[as] > 0 && !failedAs?.[as]);
    if (sources.length <= 32)
      return { foreign, national: weightOfFew(territory, under, sources, space, working) };
  }
  let nationalUnder = 0;
  const nationalOutside: number[] = [];
  for (const as of nationals)
    if (under[as]) nationalUnder += weight[as];
    else if (!failedAs?.[as]) nationalOutside.push(as);
  const [foreignUnder, foreignOutside] = homeOnly ? [0, []] : foreignsBy(territory, under, failedAs);

  const national = new Float64Array(nationals.length);
  for (let row = 0; row < nationals.length; row++) {
    const as = nationals[row];
    if (!under[as]) continue;
    foreign[row] = foreignUnder;
    national[row] = nationalUnder - weight[as];
  }
  const above = help?.above ?? territory.aboveNationals;
  const follow = (sources: readonly number[], lanes: LaneSpace, within: Uint8Array | undefined): void =>
    help
      ? reachInLanesWithHelp(graph, sources, lanes, working, help, within)
      : reachInLanes(graph, sources, lanes, working, within);
  const bringing = help ? foreignOutside : whoReachesANational(territory, foreignOutside, working);
  for (const sources of chunks(bringing, 32 * space.words)) {
    const lanes = narrowed(space, sources.length);
    follow(sources, lanes, above);
    addWhatSourcesBring(territory, under, sources, lanes, foreign);
  }
  const rowOf = new Map<number, number>();
  for (let row = 0; row < nationals.length; row++) rowOf.set(nationals[row], row);
  for (const sources of chunks(nationalOutside, 32 * space.words)) {
    const lanes = narrowed(space, sources.length);
    const far = homeOnly || help ? undefined : farLanesOf(territory, sources, lanes, working);
    if (!far) follow(sources, lanes, homeOnly ? above : undefined);
    addWhatSourcesBring(territory, under, sources, lanes, national);
    const sums = sumsOfSources(territory, sources.length, lanes, far, homeOnly);
    sources.forEach((source, lane) => {
      foreign[rowOf.get(source)!] = sums.foreign[lane];
      national[rowOf.get(source)!] = sums.national[lane] - weight[source];
    });
  }
  return { foreign, national };
}

/** Weight of the foreign ASes under the mesh, and those outside with any, in one pass over all ASes. */
function foreignsBy(
  { graph, isNational, weight }: Territory,
  under: Uint8Array,
  failedAs: Uint8Array | undefined,
): [under: number, outside: number[]] {
  let sum = 0;
  const outside: number[] = [];
  for (let as = 0; as < graph.asCount; as++)
    if (under[as]) sum += isNational[as] ? 0 : weight[as];
    else if (weight[as] > 0 && !isNational[as] && !failedAs?.[as]) outside.push(as);
  return [sum, outside];
}

/** What each national AS reaches of few national ones, the only ones with weight, whose routes are followed instead of everyone's. */
function weightOfFew(
  territory: Territory,
  under: Uint8Array,
  sources: Uint32Array,
  space: LaneSpace,
  mask: Mask,
): Float64Array {
  const { graph, nationals, weight, aboveNationals } = territory;
  const lanes = narrowed(space, sources.length);
  reachInLanes(graph, sources, lanes, mask, aboveNationals);
  const { reach, inReach } = lanes;
  return Float64Array.from(nationals, (as) => {
    if (mask.failedAs?.[as]) return 0;
    let sum = 0;
    // All under the mesh reach each other, also where no lane leads.
    for (let lane = 0; lane < sources.length; lane++)
      if (
        sources[lane] !== as &&
        ((under[as] && under[sources[lane]]) || (inReach[as] && (reach[as] >>> lane) & 1))
      )
        sum += weight[sources[lane]];
    return sum;
  });
}

/** The sources with a route to any national AS, from one pass with all nationals in one lane. */
function whoReachesANational(
  territory: Territory,
  sources: readonly number[],
  mask: Mask,
): readonly number[] {
  if (sources.length <= 32 * LANE_WORDS) return sources;
  const reached = reachedByAny(territory.graph, territory.nationals, mask);
  return sources.filter((source) => reached[source]);
}

/** Adds to every national under the mesh the weight of the sources it reaches. */
function addWhatSourcesBring(
  { nationals, weight }: Territory,
  under: Uint8Array,
  sources: readonly number[],
  { words, reach, inReach }: LaneSpace,
  into: Float64Array,
): void {
  const table = patternWeights(
    Float64Array.from(sources, (source) => weight[source]),
    words,
  );
  for (let row = 0; row < nationals.length; row++) {
    const as = nationals[row];
    if (under[as] && inReach[as]) into[row] += weightOfLanes(table, reach, as * words, words);
  }
}

/** Follows few sources that reach far apart from the many that do not; undefined where they are not as few as that. */
function farLanesOf(
  { graph, nationals }: Territory,
  sources: readonly number[],
  lanes: LaneSpace,
  mask: Mask,
): FarLanes | undefined {
  const laneOf = farSources(graph, sources, mask);
  if (laneOf.length > 32 || lanes.words === 1) return undefined;
  const near = [...sources];
  for (const lane of laneOf) near[lane] = -1;
  reachInLanes(graph, near, lanes, mask);
  const far = { space: lanes.beside(), laneOf };
  reachInLanes(
    graph,
    laneOf.map((lane) => sources[lane]),
    far.space,
    mask,
  );
  joinFarLanes(lanes, far, nationals);
  return far;
}

/** Foreign and national weight each source reaches, by lane. */
function sumsOfSources(
  { graph, isNational, nationals, weight }: Territory,
  lanes: number,
  { words, reach, inReach }: LaneSpace,
  far: FarLanes | undefined,
  homeOnly: boolean,
): { foreign: Float64Array; national: Float64Array } {
  const foreign = laneSums(words);
  const national = laneSums(words);
  const add = (as: number): void => {
    if (inReach[as] && weight[as] > 0)
      addToLanes(isNational[as] ? national : foreign, reach, as * words, words, weight[as]);
  };
  if (homeOnly) for (const as of nationals) add(as);
  else if (!far) for (let as = 0; as < graph.asCount; as++) add(as);
  else {
    const addFar = addingToFarLanes(foreign, far);
    for (let as = 0; as < graph.asCount; as++)
      if (inReach[as]) add(as);
      else if (far.space.inReach[as] && weight[as] > 0) addFar(as, weight[as]);
  }
  return { foreign: takeLaneSums(foreign, lanes), national: takeLaneSums(national, lanes) };
}

/** Adds a weight to the lanes of the far sources at an AS as `addToLanes` would: many ASes have the same lanes. */
function addingToFarLanes(
  { byPattern }: LaneSums,
  { space: { reach }, laneOf }: FarLanes,
): (as: number, weight: number) => void {
  const known = new Map<number, Int32Array>();
  let bits = 0;
  let patterns = patternsOf(bits, laneOf);
  return (as, weight) => {
    if (reach[as] !== bits) {
      bits = reach[as];
      patterns = known.get(bits) ?? patternsOf(bits, laneOf);
      known.set(bits, patterns);
    }
    for (let at = 0; at < patterns.length; at++) byPattern[patterns[at]] += weight;
  };
}

function chunks(items: readonly number[], size: number): number[][] {
  const parts: number[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}
