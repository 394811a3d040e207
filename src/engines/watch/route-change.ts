import type { Stretch } from './address-space.ts';
import type { PathNote } from './path-notes.ts';

/** A route of a vantage point that came, went or took another path. One object, written over by the next change. */
export interface RouteChange {
  view: number;
  prefix: number;
  /** Ids of the paths, `NO_PATH` where there is none; both are still kept. */
  before: number;
  after: number;
  /** Origins of the paths, `UNKNOWN_ORIGIN` where there is none. */
  was: number;
  is: number;
  /** Unix seconds. */
  now: number;
  /** Whether it counts as usual: from a table, or in the first minutes. */
  isLearning: boolean;
  /** Whether it is from a table. */
  isTable: boolean;
}

/** What detectors ask of the routes. */
export interface RouteView {
  /** Address space of a prefix; undefined where it is none that is announced globally. */
  readonly stretchOf: (prefix: number) => Stretch | undefined;
  /** AS number of a vantage point. */
  readonly asnOf: (view: number) => number;
  readonly originOf: (path: number) => number;
  readonly hopsOf: (path: number) => Uint32Array;
  /** What is remarkable about a path; undefined for nearly all. */
  readonly noteOf: (path: number) => PathNote | undefined;
  /** Share of the voters that these are; NaN where there are too few to tell. */
  readonly shareOf: (prefix: number, carriers: ReadonlySet<number>) => number;
  readonly keepMessage: () => number;
  /** Every route to the prefix as it stands. */
  readonly routesTo: (prefix: number) => readonly { readonly view: number; readonly path: number }[];
}
