import { latinDigits } from '../../core/latin-digits.ts';

const PART = String.raw`(\d+(?:[.,]\d+)?)`;
const DEGREES = new RegExp(
  String.raw`^([-+])?([NSEW])?\s*${PART}\s*°?\s*(?:${PART}\s*['′’]\s*)?(?:${PART}\s*(?:["″”]|'')\s*)?([NSEW])?$`,
  'i',
);

/**
 * Degrees as maps and instruments write them, with minutes, seconds and the hemisphere; undefined for what is no such thing.
 *
 * @example degreesIn(`35°41'21"N`) // 35.689…
 */
export function degreesIn(text: string): number | undefined {
  const found = DEGREES.exec(latinDigits(text).replaceAll('٫', '.').trim());
  if (!found) return undefined;
  const [, sign, before, ...parts] = found;
  const behind = parts.pop();
  if (before !== undefined && behind !== undefined) return undefined;
  const [degrees, minutes, seconds] = parts.map((part) => Number((part ?? '0').replace(',', '.')));
  if (minutes >= 60 || seconds >= 60) return undefined;
  const hemisphere = before ?? behind;
  if (sign !== undefined && hemisphere !== undefined) return undefined;
  const isNegative = sign === '-' || /[sw]/i.test(hemisphere ?? '');
  return (isNegative ? -1 : 1) * (degrees + minutes / 60 + seconds / 3600);
}
