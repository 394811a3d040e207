import type { AsGraph } from './as-graph.ts';

/** What a number rests on when nothing is known: columns of this file use NaN for an unknown weight, never zero. */
export const UNKNOWN_COUNTRY = 0;

/**
 * One picture of the Internet: the AS graph with what is known of each AS. Everything the engines ask of a snapshot.
 *
 * All columns are by dense AS index, [n].
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
  /** 1 for links seen in IPv6 paths, where planes are told apart; else undefined and the IPv6 plane uses all links. */
  readonly linkInPlane6: Uint8Array | undefined;
  readonly linkInPlane4: Uint8Array | undefined;
  /** Name of an AS, or undefined. */
  readonly nameOf: (as: number) => string | undefined;
}
