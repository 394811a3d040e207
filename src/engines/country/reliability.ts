import { meshOf } from '../reach/mesh.ts';
import { dominatedBy } from '../worst/dominated.ts';
import type { Territory } from '../territory/territory.ts';
import { upwardClosure } from '../routing/upward-closure.ts';

/** The national AS that most others depend on, and what share of the national ASes that is. */
export interface Reliability {
  /** −1 where no failure cuts anyone off. */
  readonly as: number;
  /** 0 … 1; NaN without linked national ASes. The less the better. */
  readonly share: number;
}

/**
 * Share of the national ASes that lose their last chain of providers to the provider-free clique when the national AS fails
 * that hurts most (after Qrator's National Internet Segment Reliability). Every AS with a link in the plane counts one; the
 * failed one does not lose itself.
 */
export function reliabilityOf({ graph, nationals: ases }: Territory, linked: number): Reliability {
  const key = new Float64Array(graph.asCount);
  for (const as of ases) key[as] = 1;
  const { behind } = dominatedBy(graph, meshOf(graph), key, [], upwardClosure(graph, ases));
  let worst = { as: -1, lost: 0 };
  for (const as of ases) if (behind[as] - 1 > worst.lost) worst = { as, lost: behind[as] - 1 };
  return { as: worst.as, share: linked === 0 ? NaN : worst.lost / linked };
}
