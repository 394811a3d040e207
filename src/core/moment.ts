import {
  DIRECTION_MARKS,
  dayStart,
  dayText,
  looksSolarHijri,
  solarHijriStart,
  writtenDay,
  type WrittenDay,
} from './calendar-date.ts';
import type { FactsOf } from './finding.ts';
import { latinDigits } from './latin-digits.ts';
import { isTimeZone, offsetMinutes, offsetOfLocal, offsetText, zoneOffsetAt } from './time-zone.ts';

/** What else a time may lean on. */
export interface MomentSetting {
  /** Where a time without an offset is read: an offset such as `+03:30`, or a name such as `Asia/Tehran`. */
  readonly zone: string;
  /** Milliseconds since 1970, where there is a clock: then `now`, `tonight 21:00` and `21:00` are times too. */
  readonly now?: number | undefined;
}

/** Why a text is not a moment, with the code of the sentence that says so. */
export type MomentFault = FaultOf<
  | 'moment.malformed'
  | 'moment.no-such-date'
  | 'moment.no-such-time'
  | 'moment.no-such-offset'
  | 'moment.no-such-zone'
  | 'moment.skipped'
  | 'moment.solar-hijri'
  | 'moment.two-readings'
  | 'moment.no-such-year'
>;

type FaultOf<Code extends string> = Code extends string
  ? { readonly code: Code; readonly facts: FactsOf<Code> & Readonly<Record<string, string>> }
  : never;

/** A moment with its offset, `2026-11-28T21:00+03:30`, or why there is none. */
export type MomentRead = { readonly moment: string } | MomentFault;

export const MOMENT_EXAMPLE = '2026-11-28T21:00+03:30';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** No moment is written at greater length. */
const LONGEST = 64;

const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?`;
const OFFSET = String.raw`z|utc|gmt|[+\-−]\d{1,2}(?::?\d{2})?`;
/** A day or a word, then perhaps a time, then perhaps its offset. */
const MOMENT = new RegExp(String.raw`^(.*?)(?:(?:^|(?<=\d)t|[\s,،]+)(${TIME})(?:\s*(${OFFSET}))?)?$`, 'i');

/**
 * Reads a moment as people write it: `2026-11-28T21:00+03:30`, `2026-11-28 21:00`, `2026/11/28`, `28.11.2026`, with digits of any
 * kind, and with a clock also `now`, `tonight 21:00`, `tomorrow 6:00`, `21:00`, in each of the five languages. What the calendar or
 * the clock does not have is a fault; so are a day that may be either of two (`05/11/2026`), with both, and a year of the Solar Hijri
 * calendar, with the Gregorian date that is probably meant.
 */
export function readMoment(text: string, { zone, now }: MomentSetting): MomentRead {
  const malformed: MomentFault = {
    code: 'moment.malformed',
    facts: { value: text, example: MOMENT_EXAMPLE },
  };
  if (text.length > LONGEST) return malformed;
  if (!isTimeZone(zone))
    return { code: 'moment.no-such-zone', facts: { zone, example: 'Asia/Tehran, +03:30' } };
  const plain = latinDigits(text).replaceAll(DIRECTION_MARKS, '').trim();
  if (now !== undefined && wordOf(plain) === 'now')
    return { moment: written(Math.floor(now / MINUTE) * MINUTE, zoneOffsetAt(zone, now)) };

  const [, head, time, offset] = MOMENT.exec(plain) ?? [];
  if (head === undefined) return malformed;
  const minutes = time === undefined ? 0 : minuteOfDay(time);
  const day = dayOf(head, minutes, time !== undefined, { zone, now });
  if (day === undefined) return malformed;
  if ('code' in day) return day;
  if (Number.isNaN(minutes)) return { code: 'moment.no-such-time', facts: { time } };
  const shift = offset === undefined ? undefined : offsetMinutes(offset);
  if (shift !== undefined && Number.isNaN(shift)) return { code: 'moment.no-such-offset', facts: { offset } };
  const local = day.start + minutes * MINUTE;
  const ahead = shift ?? offsetOfLocal(zone, local);
  if (ahead === undefined) return { code: 'moment.skipped', facts: { value: text, zone } };
  return { moment: written(local - ahead * MINUTE, ahead) };
}

/** Whether a time says by itself where it is: by an offset from UTC. */
export function hasOffset(text: string): boolean {
  return new RegExp(`${TIME}\\s*(?:${OFFSET})$`, 'i').test(latinDigits(text).trim());
}

type DayRead = { readonly start: number } | MomentFault | undefined;

/** Midnight of the day a text names, as if it were UTC. */
function dayOf(head: string, minutes: number, timed: boolean, { zone, now }: MomentSetting): DayRead {
  const day = writtenDay(head);
  const minute = timed ? minutes : Number.NaN;
  if (day?.other) return eitherOf(day, day.other, head, minute);
  if (day) return looksSolarHijri(day) ? gregorianOf(day, head, minute) : gregorian(day, head);
  if (now === undefined) return undefined;
  const today = Math.floor((now + zoneOffsetAt(zone, now) * MINUTE) / DAY) * DAY;
  switch (head === '' ? (timed ? 'today' : undefined) : wordOf(head)) {
    case 'today':
      return { start: today };
    case 'tomorrow':
      return { start: today + DAY };
    case 'yesterday':
      return { start: today - DAY };
    case 'tonight':
      // The night goes on after midnight; between six and noon nothing is tonight.
      if (!timed || (minutes >= 6 * 60 && minutes < 12 * 60)) return undefined;
      return { start: minutes < 6 * 60 ? today + DAY : today };
    default:
      return undefined;
  }
}

/** Years that people mean; 0000 and 9999 are how programs write that they know none. */
const YEARS = { first: 1900, last: 2199 };

function gregorian(day: WrittenDay, text: string): DayRead {
  const { year } = day;
  if (year < YEARS.first || year > YEARS.last)
    return { code: 'moment.no-such-year', facts: { date: text, year: String(year).padStart(4, '0') } };
  const start = dayStart(day);
  return Number.isNaN(start) ? { code: 'moment.no-such-date', facts: { date: text } } : { start };
}

/** The day in the other calendar, with the time if there is one that a clock shows. */
function gregorianOf(day: WrittenDay, text: string, minutes: number): MomentFault {
  const start = solarHijriStart(day);
  if (Number.isNaN(start)) return { code: 'moment.no-such-date', facts: { date: text } };
  return { code: 'moment.solar-hijri', facts: { value: text, gregorian: localText(start, minutes) } };
}

/** Both days that a text may mean, with the time if there is one. */
function eitherOf(day: WrittenDay, other: WrittenDay, text: string, minutes: number): MomentFault {
  const [one, two] = [day, other].map((either) => localText(dayStart(either), minutes));
  return { code: 'moment.two-readings', facts: { value: text, one, other: two } };
}

/** A day, with the minutes after its midnight if there are any. */
function localText(start: number, minutes: number): string {
  return Number.isNaN(minutes) ? dayText(start) : written(start + minutes * MINUTE, 0).replace('Z', '');
}

/** Minutes after midnight of `21:00`; seconds are dropped. NaN where no clock shows it. */
function minuteOfDay(time: string): number {
  const [hour, minute, second = 0] = time.split(':').map(Number);
  return hour > 23 || minute > 59 || second >= 60 ? Number.NaN : hour * 60 + minute + second / 60;
}

function written(moment: number, offset: number): string {
  const local = new Date(moment + offset * MINUTE).toISOString();
  const seconds = local.slice(17, 19) === '00' ? '' : local.slice(16, 19);
  return `${local.slice(0, 16)}${seconds}${offsetText(offset)}`;
}

type Word = 'now' | 'today' | 'tonight' | 'tomorrow' | 'yesterday';

const WORDS: Readonly<Record<Word, readonly string[]>> = {
  now: ['now', 'الآن', 'الان', 'اکنون', 'همین حالا', 'حالا', 'maintenant', 'сейчас'],
  today: ['today', 'اليوم', 'امروز', "aujourd'hui", 'сегодня'],
  tonight: ['tonight', 'الليلة', 'امشب', 'ce soir', 'сегодня вечером', 'сегодня ночью'],
  tomorrow: ['tomorrow', 'غدا', 'فردا', 'demain', 'завтра'],
  yesterday: ['yesterday', 'أمس', 'دیروز', 'hier', 'вчера'],
};

function wordOf(text: string): Word | undefined {
  const folded = text
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\u064b-\u0652]/g, '')
    .replaceAll(/\s+/g, ' ');
  return (Object.keys(WORDS) as Word[]).find((word) => WORDS[word].includes(folded));
}
