const MINUTE = 60_000;
/** The least and the greatest offset in use: Baker Island and Kiritimati. */
const LEAST_OFFSET = -12 * 60;
const GREATEST_OFFSET = 14 * 60;

/** Minutes of an offset from UTC such as `+03:30`, `+0330`, `+4`, `Z` or `UTC`; undefined for another text, NaN out of range. */
export function offsetMinutes(text: string): number | undefined {
  if (/^(?:z|utc|gmt)$/i.test(text)) return 0;
  const [, sign, hours, minutes = '0'] = /^([+\-−])(\d{1,2})(?::?(\d{2}))?$/.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const value = (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
  return Number(minutes) > 59 || value < LEAST_OFFSET || value > GREATEST_OFFSET ? Number.NaN : value;
}

/** Whether a text names a time zone: an offset from UTC, or a name such as `Asia/Tehran`. */
export function isTimeZone(zone: string): boolean {
  const offset = offsetMinutes(zone);
  if (offset !== undefined) return !Number.isNaN(offset);
  try {
    zoneOffsetAt(zone, 0);
    return true;
  } catch {
    return false;
  }
}

/** Minutes by which the clocks of a zone are ahead of UTC at a moment (milliseconds since 1970). */
export function zoneOffsetAt(zone: string, moment: number): number {
  const fixed = offsetMinutes(zone);
  if (fixed !== undefined) return fixed;
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    moment,
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  // Before time zones there were offsets with seconds.
  const [, sign, hours, minutes] = /^GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? ['', '+', '0', '0'];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * Minutes by which local clocks are ahead of UTC when they show a time (as milliseconds since 1970, were it UTC). Where they show
 * it twice, the first; undefined where they jump over it.
 */
export function offsetOfLocal(zone: string, local: number): number | undefined {
  const day = 24 * 60 * MINUTE;
  const candidates = [zoneOffsetAt(zone, local - day), zoneOffsetAt(zone, local + day)];
  return candidates.find((offset) => zoneOffsetAt(zone, local - offset * MINUTE) === offset);
}

/** `+03:30`; `Z` for none. */
export function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
