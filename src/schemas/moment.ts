import { z } from 'zod';
import { dayStart, dayText, writtenDay } from '../core/calendar-date.ts';
import { MOMENT_EXAMPLE, readMoment, type MomentFault } from '../core/moment.ts';
import { isTimeZone } from '../core/time-zone.ts';

type Fault = { readonly code: string; readonly facts: Readonly<Record<string, string>> };

/** A text that a reader finds no fault with; a fault becomes an issue whose message is its code. */
function textWithout(faultOf: (text: string) => Fault | undefined): z.ZodString {
  return z.string().check(({ value, issues }) => {
    const fault = faultOf(value);
    if (fault) issues.push({ code: 'custom', message: fault.code, params: { ...fault.facts }, input: value });
  });
}

/** Where the times of a file are read that have no offset of their own. */
export const timeZone = textWithout((zone) =>
  isTimeZone(zone)
    ? undefined
    : { code: 'moment.no-such-zone', facts: { zone, example: 'Asia/Tehran, +03:30' } },
).describe('Time zone of times without an offset: Asia/Tehran, +03:30; UTC if left out');

/** A moment as it stands in a file; `momentIn` says which it is once the file's zone is known. */
export const writtenMoment = textWithout((text) => momentFault(text, MOMENT_EXAMPLE)).describe(
  `${MOMENT_EXAMPLE}, or without an offset in the time zone of the file: 2026-11-28 21:00`,
);

const RELATIVE_EXAMPLES = '2026-11-28, 2026-11-28T21:00+03:30, +36h, +2d';

/** A moment, or hours or days since the start of the file's events. */
export const momentOrDelay = textWithout((text) =>
  /^\+\d+(\.\d+)?[hd]$/.test(text) ? undefined : momentFault(text, RELATIVE_EXAMPLES),
).describe(RELATIVE_EXAMPLES);

/** A day of the Gregorian calendar; however it is written, it becomes `2026-11-28`, so that days compare as texts. */
export const calendarDay = textWithout(dayFault)
  .overwrite((text) => canonicalDay(text) ?? text)
  .describe('2026-11-28');

/** A time of day, `09:30`. */
export const clockTime = textWithout((value) =>
  /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)
    ? undefined
    : {
        code: 'moment.malformed-clock',
        facts: { value, example: /^\d:[0-5]\d$/.test(value) ? `0${value}` : '09:30' },
      },
).meta({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

/** The moment that a checked text stands for, with its offset; a time that the zone's clocks jump over becomes an issue. */
export function momentIn(
  text: string,
  zone: string,
  context: z.core.$RefinementCtx,
  path: readonly PropertyKey[],
): string {
  const read = readMoment(text, { zone });
  if (!('code' in read)) return read.moment;
  context.addIssue({ code: 'custom', message: read.code, params: { ...read.facts }, path: [...path] });
  return text;
}

function momentFault(text: string, example: string): Fault | undefined {
  const read = readMoment(text, { zone: 'UTC' });
  if (!('code' in read)) return undefined;
  return read.code === 'moment.malformed' ? malformed(text, example) : read;
}

function dayFault(text: string): Fault | undefined {
  return writtenDay(text) ? momentFault(text, '2026-11-28') : malformed(text, '2026-11-28');
}

function canonicalDay(text: string): string | undefined {
  const day = writtenDay(text);
  const start = day === undefined || dayFault(text) ? Number.NaN : dayStart(day);
  return Number.isNaN(start) ? undefined : dayText(start);
}

function malformed(value: string, example: string): MomentFault {
  return { code: 'moment.malformed', facts: { value, example } };
}
