import { z } from 'zod';

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
export const flagCell = () =>
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(['yes', 'no', 'true', 'false', '1', '0']))
    .transform((value) => ['yes', 'true', '1'].includes(value))
    .meta({ description: 'yes, no, true, false, 1 or 0; left out: no' });

/** `a;b;c` (commas do as well), blank items left out. */
export function itemsOf(value: string): string[] {
  return value
    .split(/[;,؛،]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Several names in a cell. */
export const listCell = () => z.string().transform(itemsOf).meta({ description: 'a;b;c' });
