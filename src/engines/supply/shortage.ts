/**
 * Failures of one kind that draw on a store: of `items` that fail independently, `rate` a year together, each takes `pieces` from it.
 * Those of the last `window` years are those whose replacement has not come: the lead time of what is ordered one for one, the time to
 * the end of an item that stops running, or Infinity where nothing comes any more.
 */
export interface PartsDemand {
  /** Failures a year, ≥ 0. */
  readonly rate: number;
  /** Pieces that one failure takes, a whole number ≥ 1. */
  readonly pieces: number;
  /** Years, ≥ 0. */
  readonly window: number;
}

/**
 * The chance that failures of the last `years` ask for more than the store holds: P(Σ pieces · N > stock), the N independent and Poisson
 * with means rate · min(years, window). One order for one failure (base stock; Palm 1938, Feeney & Sherbrooke 1966).
 *
 * @param stock whole pieces at hand, ≥ 0
 * @returns 0 … 1, exact but for rounding (compound Poisson by Panjer's recursion, 1981)
 * @example chanceShort(0, [{ rate: 2, pieces: 1, window: Infinity }], 0.5) // 1 − e^−1 = 0.632
 */
export function chanceShort(stock: number, demands: readonly PartsDemand[], years: number): number {
  const asked = demands
    .map(({ rate, pieces, window }) => ({ mean: rate * Math.min(years, window), pieces }))
    .filter(({ mean }) => mean > 0);
  // Of one size everything counts in units of it.
  const unit = asked.reduce((common, { pieces }) => divisor(common, pieces), 0);
  if (unit === 0) return 0;
  const most = Math.floor(stock / unit);
  const sizes = asked.map(({ mean, pieces }) => ({ weight: mean * (pieces / unit), size: pieces / unit }));
  const total = asked.reduce((sum, { mean }) => sum + mean, 0);
  // Terms relative to the first, e^−total, which may lie below the smallest number: `scale` is the logarithm taken out of them.
  const terms = new Float64Array(most + 1);
  terms[0] = 1;
  let [sum, scale] = [1, -total];
  for (let n = 1; n <= most; n++) {
    let term = 0;
    for (const { weight, size } of sizes) if (size <= n) term += weight * terms[n - size];
    terms[n] = term / n;
    sum += terms[n];
    if (sum < LARGE) continue;
    for (let back = 0; back <= n; back++) terms[back] /= LARGE;
    sum /= LARGE;
    scale += Math.log(LARGE);
  }
  return Math.min(1, Math.max(0, 1 - Math.exp(scale + Math.log(sum))));
}

/**
 * Pieces that are left after some years for all but a `chance`: the largest number r with P(asked for > stock − r) ≤ chance.
 *
 * @returns whole pieces, 0 … stock
 */
export function piecesLeft(
  stock: number,
  demands: readonly PartsDemand[],
  years: number,
  chance: number,
): number {
  let [low, high] = [0, stock];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (chanceShort(stock - middle, demands, years) <= chance) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** So large that what it divides away does not count, so small that sums of it do not overflow. */
const LARGE = 1e200;

/**
 * Years until the chance of a shortage exceeds `chance`; Infinity where it never does.
 *
 * @param chance between 0 and 1, e.g. 0.05
 * @returns years ≥ 0, within a millionth of itself
 */
export function yearsUntilShort(stock: number, demands: readonly PartsDemand[], chance: number): number {
  if (chanceShort(stock, demands, Infinity) <= chance) return Infinity;
  let [low, high] = [0, 1];
  while (chanceShort(stock, demands, high) <= chance) [low, high] = [high, 2 * high];
  while (high - low > 1e-6 * high) {
    const middle = (low + high) / 2;
    if (chanceShort(stock, demands, middle) > chance) high = middle;
    else low = middle;
  }
  return high;
}

function divisor(one: number, other: number): number {
  return one === 0 ? other : divisor(other % one, one);
}
