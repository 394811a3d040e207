/** Decimals of a share or index; what sums in another order change lies far behind them. */
const DECIMALS = 9;
const SCALE = 10 ** DECIMALS;
/** Larger figures are counts, in which that many decimals mean nothing. */
const LARGEST = 1e6;

/**
 * A figure as it is compared, ranked and written: to nine decimals, so that rounding in the sums behind it decides nothing. NaN stays
 * NaN.
 */
export function roundedFigure(value: number): number {
  // + 0 makes a zero of a negative one.
  return Math.abs(value) > LARGEST ? value : Math.round(value * SCALE) / SCALE + 0;
}
