import { dayNumber, isoDateOfDay } from '../../core/day-number.ts';
import type { Language } from '../../i18n/language.ts';
import type { Scale } from '../model.ts';

/** Bounds and ticks of an axis: ticks are multiples of 1, 2, 2.5 or 5 times a power of ten, or of hours that people count in. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** An axis over the values (NaN left out), with about `count` ticks; the scale's own bounds win. */
export function axisOf(values: readonly number[], scale: Scale, count = 5, fromZero = true): Axis {
  const known = values.filter((value) => !Number.isNaN(value));
  if (fromZero) known.push(0);
  const low = scale.min ?? known.reduce((a, b) => Math.min(a, b), Infinity);
  const high = scale.max ?? known.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!(high >= low)) return { min: 0, max: 1, ticks: [0, 1] };
  const span = high > low ? high - low : Math.abs(high) || 1;
  if (scale.type === 'day') return { min: low, max: high, ticks: newYears(low, high, count) };
  const step = stepOf(span / count, scale, known.every(Number.isInteger));
  const min = scale.min ?? Math.floor(low / step + 1e-9) * step;
  const max = scale.max ?? (high > low ? Math.ceil(high / step - 1e-9) * step : low + span);
  const shift = clockShift(scale, step);
  const first = Math.ceil((min + shift) / step - 1e-9);
  const tickCount = Math.floor((max + shift) / step + 1e-9) - first + 1;
  const ticks = Array.from({ length: tickCount }, (_, at) =>
    Number(((first + at) * step - shift).toPrecision(12)),
  );
  return { min, max, ticks };
}

const DAYS_OF_YEAR = 365.2425;

/** The first days of years that are whole numbers apart, or the ends where there is no new year between them. */
function newYears(low: number, high: number, count: number): number[] {
  const apart = Math.max(1, Math.ceil((high - low) / DAYS_OF_YEAR / count));
  const first = Number(isoDateOfDay(low).slice(0, 4));
  const days = Array.from({ length: Math.ceil((high - low) / DAYS_OF_YEAR) + 2 }, (_, at) => first + at)
    .filter((year) => year % apart === 0)
    .map((year) => dayNumber(`${year}-01-01`))
    .filter((day) => day >= low && day <= high);
  return days.length > 0 ? days : [...new Set([low, high])];
}

/** How far the start of a time axis is past a round hour of its day: ticks stand at round hours, midnight among them. */
function clockShift({ type, start }: Scale, step: number): number {
  const begin = type === 'time' && start !== undefined ? Date.parse(start) : Number.NaN;
  return Number.isNaN(begin) ? 0 : (begin / 3_600_000) % Math.min(step, 24);
}

/** A value of an axis in words, short. */
export function axisText(value: number, scale: Scale, { words, plain }: Language): string {
  switch (scale.type) {
    case 'share':
      return words.share(value, Number.isInteger(Number((value * 100).toPrecision(9))) ? 0 : 1);
    case 'hours':
      return words.number(value);
    case 'day':
      return dayText(value, words);
    case 'time':
      return momentText(value, scale.start ?? '', words.moment, words.number);
    default:
      return Math.abs(value) >= 10_000 ? words.compact(value) : plain({ kind: 'number', value });
  }
}

/** A new year as its number, another day as its date. */
function dayText(day: number, { year, date }: Language['words']): string {
  const iso = isoDateOfDay(Math.round(day));
  return iso.endsWith('-01-01') ? year(Number(iso.slice(0, 4))) : (date(iso) ?? iso);
}

function momentText(
  hours: number,
  start: string,
  moment: (milliseconds: number, midnight: boolean) => string,
  number: (value: number) => string,
): string {
  const begin = Date.parse(start);
  if (Number.isNaN(begin)) return number(hours);
  const at = begin + hours * 3_600_000;
  return moment(at, at % 86_400_000 === 0);
}

const HOUR_STEPS = [0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 72, 168, 336];

function stepOf(raw: number, scale: Scale, areWhole: boolean): number {
  if (scale.type === 'hours' || scale.type === 'time') {
    const step = HOUR_STEPS.find((hours) => hours >= raw);
    if (step !== undefined) return step;
  }
  // Of things that are counted there are no halves.
  const isCount = areWhole && scale.type === 'number';
  if (isCount && raw <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factors = isCount && power === 1 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10];
  const factor = factors.find((factor) => factor * power >= raw * 0.999) ?? 10;
  return factor * power;
}
