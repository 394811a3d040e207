/** What share of some ASes the source knows a weight for. */
export interface Coverage {
  readonly ases: number;
  readonly asesWithWeight: number;
  /** Sum of the known weights. */
  readonly weight: number;
}

/** How much is known of the weights of some ASes. */
export function coverageOf(ases: Iterable<number>, weights: Float64Array): Coverage {
  let count = 0;
  let asesWithWeight = 0;
  let weight = 0;
  for (const as of ases) {
    count++;
    if (Number.isNaN(weights[as])) continue;
    asesWithWeight++;
    weight += weights[as];
  }
  return { ases: count, asesWithWeight, weight };
}
