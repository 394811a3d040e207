import { once } from '../core/once.ts';

/** How one language writes bare values. All strings are plain, without isolates. */
export interface NumberWords {
  /** Digits: default 0 for whole numbers, else up to 2. What would round to nothing is written "< 0.01". */
  readonly number: (value: number, digits?: number, signed?: boolean) => string;
  /** 0.456 → 45.6 %. Digits: default 1; a share that would round to nothing is written "< 0.1 %". */
  readonly share: (value: number, digits?: number, signed?: boolean) => string;
  /** Short form for axes and narrow cells: 1.2M, 340K. */
  readonly compact: (value: number) => string;
  /** A year of the common era. */
  readonly year: (year: number) => string;
  /** ISO 8601 date, moment in UTC, or clock time somewhere (without a zone); undefined where it is not a date. */
  readonly date: (iso: string) => string | undefined;
  /** A moment on an axis: the day at midnight UTC, else the time of day. */
  readonly moment: (milliseconds: number, midnight: boolean) => string;
  /** Hours → "5 hr, 30 min", "3 days, 4 hr". */
  readonly duration: (hours: number) => string;
  readonly country: (code: string) => string;
  readonly plural: (value: number) => string;
  /** Pieces of a list in order: an index into the items, or words between them. */
  readonly list: (count: number) => readonly (number | string)[];
}

/** Where the conventions of values come from. */
export interface NumberLocale {
  /** With its digits: `fa-u-nu-arabext`. */
  readonly locale: string;
  /** That of dates, where it is another. */
  readonly dates?: string;
  /** The calendar that leads dates, where it is not the Gregorian. */
  readonly calendar?: string;
  /** What stands before the bound of a figure too small to be written, where it is not "<" and ">". */
  readonly bounds?: Bounds;
}

export interface Bounds {
  readonly below: string;
  readonly above: string;
}

/** What sums of floating-point numbers leave of zero. */
const ROUNDING = 1e-12;

/** Words for values in a locale. */
export function numberWords({
  locale,
  dates = locale,
  calendar,
  bounds = { below: '<\u00a0', above: '>\u00a0' },
}: NumberLocale): NumberWords {
  const formats = new Map<string, Intl.NumberFormat>();
  const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    const known = formats.get(key) ?? new Intl.NumberFormat(locale, options);
    formats.set(key, known);
    return known;
  };
  // Making a format takes milliseconds, and most runs need few of them.
  const rules = once(() => new Intl.PluralRules(locale));
  const countries = once(() => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const units = once(() => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }));
  const amount = (value: number, unit: string): string =>
    numberFormat({ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 }).format(value);
  /** A number to so many digits; the smallest that can be written bounds what would round to nothing. */
  const figure = (value: number, digits: number, options: Intl.NumberFormatOptions): string => {
    const write = (exact: number): string =>
      withMinus(numberFormat({ maximumFractionDigits: digits, ...options }).format(exact));
    const smallest = 10 ** -(options.style === 'percent' ? digits + 2 : digits);
    const size = Math.abs(value);
    if (size < ROUNDING) return write(0);
    if (size >= smallest / 2) return write(value);
    return value > 0 ? bounds.below + write(smallest) : bounds.above + write(-smallest);
  };

  return {
    number: (value, digits, signed) =>
      figure(value, digits ?? (Number.isInteger(value) ? 0 : 2), {
        minimumFractionDigits: digits ?? 0,
        signDisplay: signed ? 'exceptZero' : 'auto',
      }),
    share: (value, digits = 1, signed) =>
      figure(value, digits, {
        style: 'percent',
        minimumFractionDigits: digits,
        signDisplay: signed ? 'exceptZero' : 'auto',
      }),
    year: (year) => numberFormat({ useGrouping: false }).format(year),
    compact: (value) =>
      withMinus(numberFormat({ notation: 'compact', maximumFractionDigits: 1 }).format(value)),
    date: (iso) => dateWords(dates, calendar, iso),
    moment: (milliseconds, midnight) => momentWords(dates, milliseconds, midnight),
    duration: (hours) => units().format(durationParts(hours).map(([value, unit]) => amount(value, unit))),
    country: (code) => (/^([A-Z]{2}|[0-9]{3})$/.test(code) ? (countries().of(code) ?? code) : code),
    plural: (value) => rules().select(Math.abs(value)),
    list: (count) => listPieces(lists(), count),
  };
}

/** Most locales write a hyphen where a minus belongs, which is narrower than the plus beside it and may stand at the end of a line. */
function withMinus(figure: string): string {
  return figure.replace('-', '\u2212');
}

function durationParts(hours: number): [number, 'day' | 'hour' | 'minute' | 'second'][] {
  const seconds = Math.round(Math.abs(hours) * 3600);
  if (seconds < 60) return [[seconds, 'second']];
  const minutes = Math.round(seconds / 60);
  if (minutes < 48 * 60) return twoParts(Math.floor(minutes / 60), 'hour', minutes % 60, 'minute');
  const whole = Math.round(minutes / 60);
  return twoParts(Math.floor(whole / 24), 'day', whole % 24, 'hour');
}

function twoParts<Big, Small>(
  big: number,
  bigUnit: Big,
  small: number,
  smallUnit: Small,
): [number, Big | Small][] {
  const parts: [number, Big | Small][] = [];
  if (big > 0) parts.push([big, bigUnit]);
  if (small > 0) parts.push([small, smallUnit]);
  return parts;
}

/** Making a format takes milliseconds, and there are few of them. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, known);
  return known;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Dates are Gregorian; another calendar of the language goes first, and the Gregorian date in brackets. */
function dateWords(locale: string, leading: string | undefined, iso: string): string | undefined {
  const isLocal = /T[\d:.]+$/.test(iso);
  const moment = new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T00:00:00Z` : isLocal ? `${iso}Z` : iso);
  if (Number.isNaN(moment.getTime())) return undefined;
  const write = (options: Intl.DateTimeFormatOptions): string =>
    dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC', ...options }).format(moment);
  const gregorian = iso.includes('T')
    ? `${write({ calendar: 'gregory', timeStyle: 'short', hourCycle: 'h23' })}${isLocal ? '' : ' UTC'}`
    : write({ calendar: 'gregory' });
  return leading === undefined ? gregorian : `${write({ calendar: leading })} (${gregorian})`;
}

function momentWords(locale: string, milliseconds: number, midnight: boolean): string {
  return dateFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    ...(midnight
      ? { day: 'numeric', month: 'short' }
      : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  }).format(milliseconds);
}

function listPieces(lists: Intl.ListFormat, count: number): (number | string)[] {
  let next = 0;
  return lists
    .formatToParts(Array.from({ length: count }, () => 'x'))
    .map((part) => (part.type === 'element' ? next++ : part.value));
}
