/** How few border ASes see most of a country's international routes. */
export interface Chokepoint {
  /** 1 / number of border ASes needed; NaN where all of them together do not reach the share, or there are no routes. */
  readonly potential: number;
  /** Those border ASes, with the share of the routes that pass or end at each, the largest first. */
  readonly ases: readonly { readonly as: number; readonly share: number }[];
}

/** Share of the routes that the border ASes together must see. */
export const CHOKEPOINT_SHARE = 0.9;

/**
 * National chokepoint potential (Leyba et al., COMPASS 2019): 1/j for the smallest j such that the shares of the j busiest
 * border ASes add up to more than `CHOKEPOINT_SHARE`. A route counts at every border AS on it, its ends included.
 *
 * `seen`: weight of the international routes at each border AS; `routed`: of all of them.
 */
export function chokepointOf(
  borderAses: Uint32Array,
  seen: (as: number) => number,
  routed: number,
): Chokepoint {
  if (!(routed > 0)) return { potential: NaN, ases: [] };
  const shares = Array.from(borderAses, (as) => ({ as, share: seen(as) / routed })).sort(
    (a, b) => b.share - a.share || a.as - b.as,
  );
  let sum = 0;
  const needed = shares.findIndex(({ share }) => (sum += share) > CHOKEPOINT_SHARE) + 1;
  return { potential: needed === 0 ? NaN : 1 / needed, ases: shares.slice(0, needed || shares.length) };
}
