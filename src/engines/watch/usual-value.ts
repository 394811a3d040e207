const RING = 60;
const HOUR = 3600;
const DAY_HOURS = 24;
/** Days whose same hour is remembered. */
const MOST_DAYS = 7;

/**
 * What a value usually is: the median of the same hours of preceding days when there are any, else the median of the past hour. A
 * short-lived rise or fall hardly moves it.
 */
export interface UsualValue {
  /** NaN before the first sample. */
  value(now: number): number;
  /** Once a minute, while the value can be told and no incident distorts it. */
  sample(now: number, value: number): void;
  save(): UsualValueState;
}

/** Everything remembered, to go on from. */
export interface UsualValueState {
  readonly ring: number[];
  readonly same: number;
  readonly hour: number;
  readonly days: number[][];
}

export function createUsualValue(saved?: UsualValueState): UsualValue {
  const ring: number[] = saved?.ring ?? [];
  /** How many samples in a row were the same: a flat hour needs no sorting. */
  let same = saved?.same ?? 0;
  let hour = saved?.hour ?? Number.NaN;
  /** Medians by hour of the day, oldest first. */
  const days: number[][] = saved?.days ?? Array.from({ length: DAY_HOURS }, () => []);

  const ofRing = (): number => (same >= ring.length ? (ring[0] ?? Number.NaN) : median(ring));

  return {
    value(now) {
      const past = days[Math.floor(now / HOUR) % DAY_HOURS];
      return past.length > 0 ? median(past) : ofRing();
    },
    sample(now, value) {
      const current = Math.floor(now / HOUR);
      if (current !== hour) {
        if (ring.length > 0) {
          const past = days[hour % DAY_HOURS];
          past.push(ofRing());
          if (past.length > MOST_DAYS) past.shift();
        }
        hour = current;
      }
      same = value === ring[ring.length - 1] ? same + 1 : 1;
      ring.push(value);
      if (ring.length > RING) ring.shift();
    },
    save: () => ({ ring, same, hour, days }),
  };
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
