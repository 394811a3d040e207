import type { Candidate } from '../reach/candidates.ts';
import type { LossKind } from '../../schemas/worst-cases.ts';
import type { Baseline } from '../reach/damage.ts';
import { chainFinder } from './disjoint-chains.ts';
import { residualReach } from '../reach/residual-reach.ts';
import { inPlane } from '../territory/territory.ts';
import { victimsOf } from './victims.ts';

/** Upper bounds of the collateral loss, as value. */
export interface LossBounds {
  /** Most that is lost when exactly these members fail. */
  readonly most: (set: readonly number[]) => number;
  /**
   * Most that is lost with `set` alone, and what each further candidate may add, so that any choice of up to `room` more
   * that are not `excluded` adds at most the sum of what they promise. A candidate that promises nothing adds nothing.
   */
  readonly outlook: (set: readonly number[], excluded: ReadonlySet<number>, room: number) => Outlook;
}

export interface Outlook {
  readonly lost: number;
  /** By candidate. */
  readonly promise: Float64Array;
}

/**
 * Bounds for choices of up to k candidates.
 *
 * An AS under the mesh is cut off from it only if each of its disjoint chains is hit, by a candidate of its own: with more
 * chains than room it is safe, else each of its c chains is worth a c-th of it to the candidates on it. An AS that is cut
 * off, or never was under the mesh, can only lose more through a candidate it still reaches.
 */
export function lossBounds(
  baseline: Baseline,
  candidates: readonly Candidate[],
  kind: LossKind,
  k: number,
): LossBounds {
  const victims = victimsOf(baseline, candidates, kind);
  const { groups, outsiders, before, least, candidateOfAs } = victims;
  const finder = chainFinder(
    baseline.territory.graph,
    victims,
    inPlane(baseline.territory, baseline.undamaged),
  );
  const none = new Set<number>();
  const chains = groups.map(({ ases }) => finder.chains(ases[0], none, k + 1));
  const groupsOn = candidates.map((): number[] => []);
  chains.forEach((list, group) => list?.flat().forEach((candidate) => groupsOn[candidate].push(group)));
  const touchedBy = (set: readonly number[]): Set<number> =>
    new Set(set.flatMap((member) => groupsOn[member]));
  const outside = outsiders.reduce((sum, as) => sum + before[as] - least[as], 0);

  const most = (set: readonly number[]): number => {
    const failed = new Set(set);
    let lost = outside;
    for (const group of touchedBy(set)) {
      const { ases, weight } = groups[group];
      if (!failed.has(candidateOfAs[ases[0]]) && finder.chains(ases[0], failed, 1)?.length === 0)
        lost += weight;
    }
    return lost;
  };

  const outlook = (set: readonly number[], excluded: ReadonlySet<number>, room: number): Outlook => {
    const failed = new Set(set);
    const touched = touchedBy(set);
    const promise = new Float64Array(candidates.length);
    const cutOff = outsiders.filter((as) => !failed.has(candidateOfAs[as]));
    for (let group = 0; group < groups.length; group++) {
      const { ases, weight } = groups[group];
      if (failed.has(candidateOfAs[ases[0]])) continue;
      const left = touched.has(group) ? finder.chains(ases[0], failed, room + 1) : chains[group];
      if (left === undefined || left.length > room) continue;
      if (left.length === 0) for (const as of ases) cutOff.push(as);
      // A chain all of whose candidates are excluded cannot be hit.
      else if (left.every((chain) => chain.some((candidate) => !excluded.has(candidate))))
        for (const candidate of left.flat()) promise[candidate] += weight / left.length;
    }
    let lost = 0;
    for (const { as, value, near } of residualReach(baseline, candidates, set, cutOff, kind)) {
      lost += Math.max(0, before[as] - Math.max(value, least[as]));
      const further = value - least[as];
      if (further > 0) for (const candidate of near) promise[candidate] += further;
    }
    return { lost, promise };
  };
  return { most, outlook };
}
