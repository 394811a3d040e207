/** Stands in `hops` for an AS set or a confederation segment: hops whose order is not known. AS 0 itself is never valid. */
export const UNORDERED_HOP = 0;

/**
 * AS paths as vantage points reported them: prepending, loops and all. Path `p` is
 * `hops[offsets[p]] … hops[offsets[p + 1] - 1]`, the vantage point's own AS first and the origin last.
 */
export interface ObservedPaths {
  /** Length p + 1, ascending. */
  readonly offsets: Uint32Array;
  /** AS numbers, UNORDERED_HOP where a set stood. */
  readonly hops: Uint32Array;
  /** Identity of the vantage point, [p]: any number that distinguishes sessions (index of the peer in the table). */
  readonly vantagePoint: Uint32Array;
  /** How many table entries carried this path, [p]. */
  readonly entries: Uint32Array;
  /** Address family the path was seen in, [p]: 4 or 6. */
  readonly plane: Uint8Array;
  /** Day number on which the path was in use, [p]; absent where that does not matter. */
  readonly day?: Uint16Array;
}

/** Paths from plain lists, for tests and small inputs. */
export function observedPaths(
  paths: readonly {
    readonly hops: readonly number[];
    readonly vantagePoint?: number;
    readonly entries?: number;
    readonly plane?: number;
    readonly day?: number;
  }[],
): ObservedPaths {
  const offsets = new Uint32Array(paths.length + 1);
  paths.forEach(({ hops }, path) => (offsets[path + 1] = offsets[path] + hops.length));
  return {
    offsets,
    hops: Uint32Array.from(paths.flatMap(({ hops }) => hops)),
    vantagePoint: Uint32Array.from(paths, ({ vantagePoint, hops }) => vantagePoint ?? hops[0] ?? 0),
    entries: Uint32Array.from(paths, ({ entries }) => entries ?? 1),
    plane: Uint8Array.from(paths, ({ plane }) => plane ?? 4),
    day: Uint16Array.from(paths, ({ day }) => day ?? 0),
  };
}
