/** A share down to the whole percent, so that what is not all known never reads 100 %. */
export function wholePercent(share: number): number {
  return Math.floor(100 * share + 1e-6) / 100;
}
