import { failureOf, type Candidate } from './candidates.ts';
import type { LossKind } from '../../schemas/worst-cases.ts';
import type { Baseline } from './damage.ts';
import { maskOf } from './failure.ts';
import { addToLanes, laneSums, reachInLanes, takeLaneSums } from './reach-lanes.ts';
import { inPlane } from '../territory/territory.ts';

/** What an AS outside the mesh still reaches, and which candidates could take it away. */
export interface Residual {
  readonly as: number;
  /** Value it still reaches. */
  readonly value: number;
  /** Candidates it reaches: no other failure can touch its routes. */
  readonly near: readonly number[];
}

/** What each of `sources` still reaches when the members of `set` are down. */
export function residualReach(
  baseline: Baseline,
  candidates: readonly Candidate[],
  set: readonly number[],
  sources: readonly number[],
  kind: LossKind,
): Residual[] {
  const { territory, space } = baseline;
  const { graph, isNational, weight } = territory;
  const { words, reach, inReach } = space;
  const failure = maskOf(graph, failureOf(candidates, set));
  const mask = inPlane(territory, failure);
  const found: Residual[] = [];
  for (let start = 0; start < sources.length; start += 32 * words) {
    const chunk = sources.slice(start, start + 32 * words);
    reachInLanes(graph, chunk, space, mask);
    const foreign = laneSums(words);
    const national = laneSums(words);
    for (let as = 0; as < graph.asCount; as++)
      if (inReach[as] && weight[as] > 0)
        addToLanes(isNational[as] ? national : foreign, reach, as * words, words, weight[as]);
    const ofForeign = takeLaneSums(foreign, chunk.length);
    const ofNational = takeLaneSums(national, chunk.length);
    const near = candidatesInReach(baseline, candidates, chunk.length);
    chunk.forEach((as, lane) => {
      const value = !isNational[as]
        ? weight[as] * ofNational[lane]
        : kind === 'international'
          ? weight[as] * ofForeign[lane]
          : 2 * weight[as] * (ofNational[lane] - weight[as]);
      found.push({ as, value, near: near[lane] });
    });
  }
  return found;
}

function candidatesInReach(
  { territory: { graph }, space: { words, reach, inReach } }: Baseline,
  candidates: readonly Candidate[],
  lanes: number,
): number[][] {
  const near = Array.from({ length: lanes }, (): number[] => []);
  const bits = new Uint32Array(words);
  candidates.forEach(({ ases, links }, candidate) => {
    bits.fill(0);
    const join = (as: number): void => {
      if (inReach[as]) for (let word = 0; word < words; word++) bits[word] |= reach[as * words + word];
    };
    for (const as of ases) join(as);
    for (const link of links) {
      join(graph.linkFrom[link]);
      join(graph.linkTo[link]);
    }
    for (let word = 0; word < words; word++)
      for (let left = bits[word]; left !== 0; left &= left - 1)
        near[word * 32 + 31 - Math.clz32(left & -left)].push(candidate);
  });
  return near;
}
