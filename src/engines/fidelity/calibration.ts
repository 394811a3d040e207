import type { AsGraph } from '../../core/as-graph.ts';

/** A hop of the path in units of cost; preferences below it break ties only. */
export const COST_OF_HOP = 8;
/** Cost of an arc that is never used: the neighbour does not offer it, or the AS does not take it. */
export const BLOCKED = 255;
/** Local preference of an arc of which nothing was learnt; 0 is the warmest, MOST_LOCAL the coldest. */
export const NEUTRAL = 2;
export const MOST_LOCAL = 4;

/**
 * What was learnt about how ASes choose, on top of a graph.
 *
 * An *arc* is a link in one direction of learning: arc `2 · link` is the AS `linkFrom[link]` hearing from `linkTo[link]`, arc
 * `2 · link + 1` the other way round. Costs: 0 … MOST_LOCAL is a local preference, decisive among routes of the same length;
 * added whole multiples of COST_OF_HOP are as many prepended hops, plus such a preference; BLOCKED is an export exception.
 */
export interface Calibration {
  /** Cost of each arc on top of the hop, [2 m]. */
  readonly arcCost: Uint8Array;
  /** 1 where the neighbour passes on all its routes over this arc, as to a customer: partial transit, siblings, [2 m]. */
  readonly exportsAll: Uint8Array;
  /** Exceptions by the neighbour's own next hop; they replace what `arcCost` says. */
  readonly byNextHop: Exceptions;
  /** 1 where some observed route crosses the link, [m]. */
  readonly isSeen: Uint8Array;
  /** Added to arcs over links that no observed route crosses, unless the speaker is the destination itself. */
  readonly unseenCost: number;
  /** Local preference against routes from peers and from providers, 0 … 2. */
  readonly peerCost: number;
  readonly providerCost: number;
}

/** Costs of an arc for some of the routes heard over it, ascending by (arc, as). */
export interface Exceptions {
  readonly arc: Uint32Array;
  /** Next hop of the speaker, dense index; n + the class of the speaker's route where that is the destination itself. */
  readonly as: Uint32Array;
  readonly cost: Uint8Array;
}

const NO_EXCEPTIONS: Exceptions = {
  arc: new Uint32Array(0),
  as: new Uint32Array(0),
  cost: new Uint8Array(0),
};

/** Nothing learnt: all shortest exportable routes are equally good, whichever neighbour they come from. */
export function plainCalibration(graph: AsGraph): Calibration {
  const arcs = 2 * graph.linkKind.length;
  return {
    arcCost: new Uint8Array(arcs).fill(NEUTRAL),
    exportsAll: new Uint8Array(arcs),
    byNextHop: NO_EXCEPTIONS,
    isSeen: new Uint8Array(graph.linkKind.length).fill(1),
    unseenCost: 0,
    peerCost: 0,
    providerCost: 0,
  };
}

/** AS that receives routes over an arc, and AS that sends them. */
export function arcEnds(graph: AsGraph, arc: number): { receiver: number; speaker: number } {
  const link = arc >> 1;
  return (arc & 1) === 0
    ? { receiver: graph.linkFrom[link], speaker: graph.linkTo[link] }
    : { receiver: graph.linkTo[link], speaker: graph.linkFrom[link] };
}

/** Arc by which `receiver` gets routes over `link`. */
export function arcInto(graph: AsGraph, link: number, receiver: number): number {
  return 2 * link + (graph.linkFrom[link] === receiver ? 0 : 1);
}
