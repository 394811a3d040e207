import { offsetMinutes } from './time-zone.ts';

/** A moment some hours after another, in its offset, to the minute: `clockAfter('2025-06-15T03:00+03:30', 11.5)` is `2025-06-15T14:30+03:30`. */
export function clockAfter(at: string, hours: number): string {
  const offset = /(Z|[+-]\d{2}:\d{2})$/.exec(at)![0];
  const local = new Date(Date.parse(at) + hours * 3_600_000 + offsetMinutes(offset)! * 60_000);
  return `${local.toISOString().slice(0, 16)}${offset}`;
}
