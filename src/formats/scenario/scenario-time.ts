/** Hours since the scenario's start of a time in it: a moment against `origin`, or `+36h`, `+2d`. */
export function hoursOf(time: string, origin: number): number {
  const relative = /^\+([\d.]+)([hd])$/.exec(time);
  if (relative) return Number(relative[1]) * (relative[2] === 'd' ? 24 : 1);
  return (instantOf(time) - origin) / 3_600_000;
}

/** Milliseconds since 1970 of a moment as the reader gives it, with its offset; NaN for a relative time. */
export function instantOf(time: string): number {
  return time.startsWith('+') ? NaN : Date.parse(time);
}
