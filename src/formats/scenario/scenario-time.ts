/** Hours since the scenario's start of a time in a file: ISO dates against `origin`, or `+36h`, `+2d`. */
export function hoursOf(time: string, origin: number): number {
  const relative = /^\+([\d.]+)([hd])$/.exec(time);
  if (relative) return Number(relative[1]) * (relative[2] === 'd' ? 24 : 1);
  return (instantOf(time) - origin) / 3_600_000;
}

/** Milliseconds since 1970 of a date or instant; NaN for one that does not exist (30 February), or for a relative time. */
export function instantOf(time: string): number {
  if (time.startsWith('+')) return NaN;
  const text = time.includes('T') ? time : `${time}T00:00Z`;
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) return NaN;
  // Date.parse lets 30 February roll over into March.
  return new Date(instant).toISOString().startsWith(time.slice(0, 10)) ? instant : NaN;
}
