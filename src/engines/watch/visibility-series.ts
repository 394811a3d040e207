/** Visible address space at a moment, in units of IPv4 and IPv6; NaN where it could not be told. */
export interface VisibilityPoint {
  /** Unix seconds. */
  readonly time: number;
  readonly units: readonly [number, number];
}

/** Values by the minute; points that repeat the one before and the one behind them are left out. */
export function createVisibilitySeries(points: VisibilityPoint[] = []) {
  const isSame = (a: VisibilityPoint, units: readonly [number, number]): boolean =>
    Object.is(a.units[0], units[0]) && Object.is(a.units[1], units[1]);

  return {
    points: points as readonly VisibilityPoint[],
    /** Points before the time go, but for the last one, which says how it was then. */
    forget(before: number): void {
      const first = points.findLastIndex(({ time }) => time <= before);
      if (first > 0) points.splice(0, first);
    },
    sample(time: number, units: readonly [number, number]): void {
      const last = points.at(-1);
      const before = points.at(-2);
      if (last && before && isSame(last, units) && isSame(before, units)) points.pop();
      points.push({ time, units });
    },
  };
}
