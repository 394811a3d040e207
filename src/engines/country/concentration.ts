/**
 * Herfindahl–Hirschman index of some weights: the sum of the squared shares, 1/n when all of n are equal, 1 when one has
 * all. NaN without weight. Unknown weights are left out.
 */
export function herfindahl(weights: Iterable<number>): number {
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    if (!(weight > 0)) continue;
    sum += weight;
    squares += weight * weight;
  }
  return squares / (sum * sum);
}
