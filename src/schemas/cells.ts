import { z } from 'zod';
import { dayStart, looksSolarHijri, solarHijriStart, writtenDay } from '../core/calendar-date.ts';

/** A number in a cell of a table, as text. */
export function numberCell(min: number, max: number): z.ZodType<number, string> {
  return z
    .string()
    .transform((value, context) => {
      const parsed = Number(value.replace(/^\+/, ''));
      if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value)) return parsed;
      context.addIssue({ code: 'custom', params: { fault: 'not-a-number' } });
      return z.NEVER;
    })
    .pipe(z.number().min(min).max(max))
    .meta({ pattern: '^[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?$', description: `${min} … ${max}` });
}

/** `yes` or `no` in a cell. */
export const flagCell = (leftOut: 'no' | 'not known' = 'no') =>
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(['yes', 'no', 'true', 'false', '1', '0']))
    .transform((value) => ['yes', 'true', '1'].includes(value))
    .meta({ description: `yes, no, true, false, 1 or 0; left out: ${leftOut}` });

/** `a;b;c` (commas do as well), blank items left out. */
export function itemsOf(value: string): string[] {
  return value
    .split(/[;,؛،]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Several names in a cell. */
export const listCell = () => z.string().transform(itemsOf).meta({ description: 'a;b;c' });

/** `splice-kit:2;pole` → parts with quantities. */
export const partsCell = () =>
  z
    .string()
    .transform((value, context) =>
      itemsOf(value).map((item) => {
        const [, part, quantity] = /^\s*([^:]+?)\s*(?::\s*(\d+)\s*)?$/.exec(item) ?? [];
        if (part === undefined || quantity === '0')
          context.addIssue({ code: 'custom', params: { fault: 'bad-parts' } });
        return { part: part ?? '', quantity: Number(quantity ?? 1) };
      }),
    )
    .meta({ description: 'splice-kit:2;pole' });

/** `2027-03-01` → milliseconds since 1970, at the end of that day in UTC. */
export const dateCell = () =>
  momentCell(DAY_MS).meta({ description: '2027-03-01 (until its end) or 2027-03-01T12:00Z, in UTC' });

/** The same at the beginning of that day. */
export const startCell = () =>
  momentCell(0).meta({ description: '2027-03-01 (from its beginning) or 2027-03-01T12:00Z, in UTC' });

/** @param wholeDay milliseconds into a day that is written without a clock time */
function momentCell(wholeDay: number) {
  return z.string().transform((value, context) => {
    const [day, clock] = /^(\S+?)[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)$/.exec(value)?.slice(1) ?? [value];
    const written = writtenDay(day);
    const startOf = written && looksSolarHijri(written) ? solarHijriStart : dayStart;
    const start = written === undefined || written.other !== undefined ? NaN : startOf(written);
    const within = clock === undefined ? wholeDay : Date.parse(`1970-01-01T${clock.replace(/Z?$/, 'Z')}`);
    if (!Number.isNaN(start + within)) return start + within;
    context.addIssue({ code: 'custom', params: { fault: 'bad-date' } });
    return z.NEVER;
  });
}
const DAY_MS = 86_400_000;

/** `DE`, in whatever letters. */
export const countryCell = () =>
  z
    .string()
    .toUpperCase()
    .transform((value, context) => {
      if (!/^[A-Z]{2}$/.test(value)) context.addIssue({ code: 'custom', params: { fault: 'bad-country' } });
      return value;
    })
    .meta({ pattern: '^[A-Za-z]{2}$', description: 'two letters, ISO 3166-1' });
