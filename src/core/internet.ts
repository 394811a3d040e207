import type { AsGraph } from './as-graph.ts';

/** The entry of `Internet.countries` for networks whose country no source says. */
export const UNKNOWN_COUNTRY = 0;

/** Networks that announce address space but have no link, by country, [countries]: no route of theirs is known. */
export interface UnlinkedSpace {
  readonly networks: Uint32Array;
  /** What they originate, in the unit of the plane's weights. */
  readonly weight: Float64Array;
}

/**
 * The Internet at one time: the AS graph with what is known of each AS. Everything the engines ask of a snapshot.
 *
 * Columns are by dense AS index, [n], or by link, [m]. An unknown weight is NaN, never zero.
 */
export interface Internet {
  readonly graph: AsGraph;
  /** Country of registration: an index into `countries`; UNKNOWN_COUNTRY where no source says. */
  readonly country: Uint16Array;
  /** ISO 3166-1 alpha-2 codes in ascending order behind the entry 0, which is `''`: unknown. */
  readonly countries: readonly string[];
  /** IPv4 addresses originated (more-specifics of other origins subtracted); NaN = the source says nothing. */
  readonly addresses4: Float64Array;
  /** IPv6 weight in /48 networks originated; NaN = the source says nothing. All NaN: there is no IPv6 plane. */
  readonly addresses6: Float64Array;
  /** Evidence per link, where the graph was inferred: by how many vantage points it was seen; 0 = not recorded. */
  readonly linkVantagePoints: Uint16Array;
  /**
   * Day on which each link was last seen, counted from 1970-01-01, [m]; 0 = not recorded. undefined: the snapshot does not
   * tell, and every link is as old as the snapshot.
   */
  readonly linkLastSeen?: Uint16Array | undefined;
  /** 1 for links between siblings by their paths, [m]: each end carries the other's routes. undefined: none is known. */
  readonly linkSiblings?: Uint8Array | undefined;
  /** 1 for links seen in IPv6 paths, where planes are told apart; else undefined and the IPv6 plane uses all links. */
  readonly linkInPlane6: Uint8Array | undefined;
  readonly linkInPlane4: Uint8Array | undefined;
  /** What networks without links announce in each plane; undefined where the snapshot does not tell. */
  readonly unlinked4?: UnlinkedSpace | undefined;
  readonly unlinked6?: UnlinkedSpace | undefined;
  /** Name of an AS, or undefined. */
  readonly nameOf: (as: number) => string | undefined;
}
