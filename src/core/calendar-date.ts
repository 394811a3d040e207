import { latinDigits } from './latin-digits.ts';

/** A day of the calendar as people write it: `2026-11-28`, `2026/11/28`, `۱۴۰۵/۰۹/۰۷`, `28/11/2026`, `28.11.2026`. */
export interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** With the year last, a day and a month that could change places (`05/11/2026`): the other day that may be meant. */
  readonly other?: WrittenDay;
}

const DAY_MS = 86_400_000;
/** Marks that programs put between the numbers of dates in right-to-left texts. */
export const DIRECTION_MARKS = /[\u061c\u200c-\u200f\u2066-\u2069]/g;

/** The numbers of a day; undefined where the text is not a day at all. Whether there is such a day is another question. */
export function writtenDay(text: string): WrittenDay | undefined {
  const plain = latinDigits(text).replaceAll(DIRECTION_MARKS, '').trim();
  const [, year, , month, day] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(plain) ?? [];
  if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) };
  const [, first, mark, second, last] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(plain) ?? [];
  return first === undefined ? undefined : yearLast(Number(first), Number(second), Number(last), mark);
}

/** Day first, unless only the other order is a day; points and the Solar Hijri calendar have the day first everywhere. */
function yearLast(first: number, second: number, year: number, mark: string): WrittenDay {
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (first === second || mark === '.' || looksSolarHijri(dayFirst)) return dayFirst;
  if (second > 12 && first <= 12) return monthFirst;
  return first > 12 ? dayFirst : { ...dayFirst, other: monthFirst };
}

/** Midnight UTC of a Gregorian day, in milliseconds since 1970; NaN where there is no such day (30 February, month 13). */
export function dayStart({ year, month, day }: WrittenDay): number {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  const there =
    moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return there ? moment.getTime() : Number.NaN;
}

/** `2026-11-28` of a moment, in UTC. */
export function dayText(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** Whether a year is more likely one of the Solar Hijri calendar, which is 621 years behind. */
export function looksSolarHijri({ year }: WrittenDay): boolean {
  return year >= 1300 && year <= 1499;
}

/** The Gregorian day of a Solar Hijri one, as `dayStart` gives it; NaN where that calendar has no such day. */
export function solarHijriStart({ year, month, day }: WrittenDay): number {
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  // The year begins within a day of 20 March.
  const about = Date.UTC(year + 621, 2, 20) + (before + day - 1) * DAY_MS;
  const wanted = `${month}/${day}/${year}`;
  const found = [0, DAY_MS, -DAY_MS, 2 * DAY_MS, -2 * DAY_MS].find(
    (shift) => solarHijri(about + shift) === wanted,
  );
  return found === undefined ? Number.NaN : about + found;
}

let solar: Intl.DateTimeFormat | undefined;

/** `9/7/1405`. */
function solarHijri(moment: number): string {
  solar ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = new Map(solar.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get('month')}/${parts.get('day')}/${parts.get('year')}`;
}
