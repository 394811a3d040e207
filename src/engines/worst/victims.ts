import type { AsGraph } from '../../core/as-graph.ts';
import { failureOf, type Candidate } from '../reach/candidates.ts';
import type { LossKind } from '../../schemas/worst-cases.ts';
import type { Baseline } from '../reach/damage.ts';
import { maskOf } from '../reach/failure.ts';
import { meshOf, underMesh } from '../reach/mesh.ts';
import { reachedByAny } from '../reach/reach-lanes.ts';
import { reachedWeights } from '../reach/reached-weights.ts';
import { inPlane } from '../territory/territory.ts';

/**
 * Who can lose what, for the bound of the worst-case search.
 *
 * The mesh used here survives every choice of candidates as a mesh, so a pair can only be lost if one of its ends
 * loses its last chain of providers into it, or was never under it. Each victim therefore carries the most it can lose.
 */
export interface Victims {
  /** Candidate that an AS (a link) belongs to, or −1; [n], [m]. */
  readonly candidateOfAs: Int32Array;
  readonly candidateOfLink: Int32Array;
  /** 1 = member of the mesh, [n]. */
  readonly inMesh: Uint8Array;
  /** ASes under the mesh that some choice of candidates may cut off: groups that stand under the same providers. */
  readonly groups: readonly VictimGroup[];
  /** ASes never under the mesh with something to lose. */
  readonly outsiders: readonly number[];
  /** Value of what each AS reaches undamaged, and when all candidates are down, [n]: it cannot lose more than lies between. */
  readonly before: Float64Array;
  readonly least: Float64Array;
}

export interface VictimGroup {
  /** Their chains of providers are the same, so one stands for all. */
  readonly ases: readonly number[];
  /** Most they can lose together, as value. */
  readonly weight: number;
}

export function victimsOf(baseline: Baseline, candidates: readonly Candidate[], kind: LossKind): Victims {
  const { territory } = baseline;
  const { graph, isNational, nationals, weight } = territory;
  const candidateOfAs = new Int32Array(graph.asCount).fill(-1);
  const candidateOfLink = new Int32Array(graph.linkKind.length).fill(-1);
  candidates.forEach(({ ases, links }, candidate) => {
    for (const as of ases) candidateOfAs[as] = candidate;
    for (const link of links) candidateOfLink[link] = candidate;
  });
  const working = inPlane(territory, baseline.undamaged);
  const mesh = lastingMesh(graph, meshOf(graph, working), candidateOfLink);
  const under = underMesh(graph, mesh, working);
  const all = [...candidates.keys()];
  const everything = maskOf(graph, failureOf(candidates, all));
  const worst = inPlane(territory, everything);
  const alwaysUnder = underMesh(
    graph,
    mesh.filter((as) => !worst.failedAs?.[as]),
    worst,
  );
  const stillReached = reachedWeights(territory, everything, baseline.space);

  const before = new Float64Array(graph.asCount);
  const least = new Float64Array(graph.asCount);
  nationals.forEach((as, row) => {
    // A pair of nationals is ordered: who is cut off loses it both ways.
    const times = kind === 'international' ? weight[as] : 2 * weight[as];
    before[as] =
      times * (kind === 'international' ? baseline.reached.foreign : baseline.reached.national)[row];
    least[as] = times * (kind === 'international' ? stillReached.foreign : stillReached.national)[row];
  });
  if (kind === 'international')
    for (let as = 0; as < graph.asCount; as++)
      if (!isNational[as]) before[as] = weight[as] * territory.nationalWeight;

  const groups = new Map<string, { ases: number[]; weight: number }>();
  const outsiders: number[] = [];
  for (let as = 0; as < graph.asCount; as++) {
    const weightOf = before[as] - least[as];
    if (weightOf <= 0 || alwaysUnder[as]) continue;
    if (!under[as]) {
      outsiders.push(as);
      continue;
    }
    const key = candidateOfAs[as] >= 0 ? `${as}` : chainKey(graph, as, candidateOfLink);
    const group = groups.get(key);
    if (!group) groups.set(key, { ases: [as], weight: weightOf });
    else {
      group.ases.push(as);
      group.weight += weightOf;
    }
  }
  return {
    candidateOfAs,
    candidateOfLink,
    inMesh: Uint8Array.from({ length: graph.asCount }, (_, as) => Number(mesh.includes(as))),
    groups: [...groups.values()],
    outsiders: whoReaches(baseline, outsiders),
    before,
    least,
  };
}

/** Members no two of which are joined by a candidate link. */
function lastingMesh(graph: AsGraph, mesh: readonly number[], candidateOfLink: Int32Array): number[] {
  const { offsets, targets, links } = graph.peers;
  const kept = new Set<number>();
  for (const as of mesh) {
    let lasting = true;
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++)
      if (kept.has(targets[arc]) && candidateOfLink[links[arc]] >= 0) lasting = false;
    if (lasting) kept.add(as);
  }
  return [...kept];
}

function chainKey({ providers }: AsGraph, as: number, candidateOfLink: Int32Array): string {
  let key = '';
  for (let arc = providers.offsets[as]; arc < providers.offsets[as + 1]; arc++)
    key += `${providers.targets[arc]}:${candidateOfLink[providers.links[arc]]} `;
  return key;
}

/** Foreign outsiders matter only if they reach a national; national ones if they reach anyone, which `before` said. */
function whoReaches({ territory, undamaged }: Baseline, outsiders: readonly number[]): number[] {
  const reached = reachedByAny(territory.graph, territory.nationals, inPlane(territory, undamaged));
  return outsiders.filter((as) => territory.isNational[as] || reached[as]);
}
