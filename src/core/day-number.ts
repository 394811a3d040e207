const MS_PER_DAY = 86_400_000;

/** Days from 1 January 1970 to an ISO date; NaN for what is not a date. Fits in 16 bits until June 2149. */
export function dayNumber(isoDate: string): number {
  return /^\d{4}-\d\d-\d\d$/.test(isoDate) ? Math.floor(Date.parse(isoDate) / MS_PER_DAY) : Number.NaN;
}

/** The ISO date of a day number. */
export function isoDateOfDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
