import { PEER_TO_PEER, PROVIDER_TO_CUSTOMER } from '../../core/link-kind.ts';
import { failureOf, type Candidate } from '../reach/candidates.ts';
import { collateralValue, undamagedValue } from '../reach/collateral.ts';
import type { LossKind } from '../../schemas/worst-cases.ts';
import { baselineIn, type Baseline } from '../reach/damage.ts';
import { maskOf } from '../reach/failure.ts';
import { linkLookup } from '../routing/link-lookup.ts';
import { canProvide, patchGraph, type NewLink } from '../routing/patch-graph.ts';
import { meshOf, underMesh } from '../reach/mesh.ts';
import { reachedWeights } from '../reach/reached-weights.ts';
import { inPlane, onGraph } from '../territory/territory.ts';
import type { WorstSet, WorstSets } from './worst-search.ts';

/** What the worst set makes of the country once some links are there. */
export interface DefendedLoss {
  /** Collateral loss of the worst of the sets looked at, as a share of what is undamaged without the new links. */
  readonly worst: number;
  /** No set of the size loses more than this; above `worst` only where the sets looked at ran out. */
  readonly bound: number;
  /** The worst of the sets, members ascending. */
  readonly set: readonly number[];
}

/**
 * The same country with more links, still measured against what it reached without them: a new link never takes reach
 * away, so no set can lose more than before.
 */
export function withLinks(baseline: Baseline, links: readonly NewLink[]): Baseline {
  const { territory } = baseline;
  return baselineIn(baseline, onGraph(territory, patchGraph(territory.graph, links)));
}

/**
 * The worst loss once `links` are there, from `sets`: all sets that lose at least `floor` without them, in descending order
 * of that loss. As soon as one loses more with the links than the next does without, no further one can be worse; as soon as
 * one loses `enough`, the rest is of no interest.
 */
export function defendedLoss(
  baseline: Baseline,
  candidates: readonly Candidate[],
  loss: LossKind,
  sets: readonly WorstSet[],
  floor: number,
  links: readonly NewLink[],
  enough = Infinity,
): DefendedLoss {
  const defended = withLinks(baseline, links);
  const value = undamagedValue(baseline, loss);
  let worst = -Infinity;
  let worstSet: readonly number[] = [];
  for (const { members, collateral } of sets) {
    if (collateral <= worst) return { worst, bound: worst, set: worstSet };
    const lost = collateralValue(defended, failureOf(candidates, members), loss) / value;
    if (lost <= worst) continue;
    worst = lost;
    worstSet = members;
    if (worst >= enough) return { worst, bound: Infinity, set: worstSet };
  }
  return { worst, bound: Math.max(worst, floor), set: worstSet };
}

/** The worst loss that some links leave, of the sets that a search kept: those that lose `keptShare` of the worst at least. */
export type LinkJudge = (links: readonly NewLink[], enough?: number) => DefendedLoss;

export function linkJudge(
  baseline: Baseline,
  candidates: readonly Candidate[],
  loss: LossKind,
  { sets, moreTies, bound }: WorstSets,
  keptShare: number,
): LinkJudge {
  // Sets that were not kept lose no more than the last one kept, or than the share below which none was kept.
  const floor = moreTies ? sets.at(-1)!.collateral : Math.min(bound, sets[0].collateral) * keptShare;
  return (links, enough) => defendedLoss(baseline, candidates, loss, sets, floor, links, enough);
}

/**
 * Links worth asking about: from the national ASes behind which most is lost in the worst sets to the partners. A partner
 * becomes the provider where the order of the graph allows it, else a peer.
 */
export function proposedLinks(
  baseline: Baseline,
  candidates: readonly Candidate[],
  sets: readonly WorstSet[],
  partners: readonly number[],
  places: number,
): NewLink[] {
  const { graph } = baseline.territory;
  const linkBetween = linkLookup(graph);
  return placesToDefend(baseline, candidates, sets, places).flatMap((national) =>
    partners
      .filter((partner) => partner !== national && linkBetween(national, partner) === undefined)
      .map((partner): NewLink =>
        canProvide(graph, partner, national)
          ? { from: partner, to: national, kind: PROVIDER_TO_CUSTOMER }
          : { from: Math.min(partner, national), to: Math.max(partner, national), kind: PEER_TO_PEER },
      ),
  );
}

/** A link, and others that are worth as much but for ASes outside the mesh. */
export interface Proposal {
  readonly link: NewLink;
  readonly alike: readonly NewLink[];
}

/**
 * Puts links together that lower losses alike: those of one national AS to foreign providers that stay under the mesh
 * whatever candidates fail. Each of them gives it a way to everyone under the mesh; they can differ only in ASes outside.
 */
export function proposals(
  { territory }: Baseline,
  candidates: readonly Candidate[],
  links: readonly NewLink[],
): Proposal[] {
  const { graph, isNational } = territory;
  const everything = inPlane(territory, maskOf(graph, failureOf(candidates, [...candidates.keys()])));
  const safe = underMesh(graph, meshOf(graph, everything), everything);
  const groups = new Map<string, NewLink[]>();
  for (const link of links) {
    const alike =
      link.kind === PROVIDER_TO_CUSTOMER && isNational[link.to] && !isNational[link.from] && safe[link.from];
    const key = alike ? `to ${link.to}` : `${link.from} ${link.to}`;
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  return Array.from(groups.values(), ([link, ...alike]) => ({ link, alike }));
}

/** The national ASes whose customer cones, themselves included, lose most reach in the worst sets. */
function placesToDefend(
  { territory, reached, space }: Baseline,
  candidates: readonly Candidate[],
  sets: readonly WorstSet[],
  places: number,
): number[] {
  const { graph, nationals, weight } = territory;
  const most = new Float64Array(graph.asCount);
  for (const { members } of sets) {
    const failure = failureOf(candidates, members);
    const mask = maskOf(graph, failure);
    const after = reachedWeights(territory, mask, space);
    const lost = new Float64Array(graph.asCount);
    nationals.forEach((as, row) => {
      lost[as] =
        weight[as] *
        (reached.foreign[row] - after.foreign[row] + reached.national[row] - after.national[row]);
    });
    for (const as of nationals)
      if (!mask.failedAs?.[as])
        most[as] = Math.max(most[as], lossBehind(graph.customers, as, lost, mask.failedAs));
  }
  return Array.from(nationals)
    .filter((as) => most[as] > 0)
    .sort((a, b) => most[b] - most[a] || graph.asns[a] - graph.asns[b])
    .slice(0, places);
}

function lossBehind(
  { offsets, targets }: { readonly offsets: Uint32Array; readonly targets: Uint32Array },
  as: number,
  lost: Float64Array,
  failedAs: Uint8Array | undefined,
): number {
  const cone = new Set([as]);
  let sum = 0;
  for (const member of cone) {
    sum += lost[member];
    for (let arc = offsets[member]; arc < offsets[member + 1]; arc++)
      if (!failedAs?.[targets[arc]]) cone.add(targets[arc]);
  }
  return sum;
}
