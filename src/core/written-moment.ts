const DAY_MS = 86_400_000;

/**
 * A moment as people write it in a cell: a whole day as that day, anything else to its second, in UTC.
 *
 * @param ms since 1970; the beginning of a day, or its end where `isEnd`
 * @example momentInCell(Date.UTC(2027, 2, 2), true) // '2027-03-01'
 */
export function momentInCell(ms: number, isEnd: boolean): string {
  if (ms % DAY_MS !== 0) return new Date(ms).toISOString();
  return new Date(isEnd ? ms - DAY_MS : ms).toISOString().slice(0, 10);
}
