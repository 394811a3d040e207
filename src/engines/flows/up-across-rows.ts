import type { AsGraph } from '../../core/as-graph.ts';
import type { Rows } from '../../core/rows.ts';
import { MAX_HOPS } from '../routing/route-class.ts';

/** A state byte: class in the two high bits (3 customer or origin, 2 peer, 0 no route), 63 − hops in the six low ones. */
const CUSTOMER_BITS = 3 << 6;
const PEER_BITS = 2 << 6;

/**
 * Customer and peer routes of a small set of ASes to any destination, as rows of state bytes in which "better" is "larger".
 *
 * A destination is reached from above over one of its providers, one hop further than the provider itself, or directly
 * over a peer link of its own. So a row is the bytewise maximum of its providers' rows, one hop worse, and what its own
 * peer links give: one pass in topological order instead of a search for each destination.
 */
export interface UpAcrossRows {
  /** Fills `row` (one byte for each AS of the set) for a destination. */
  readonly rowTo: (destination: number, row: Uint8Array) => void;
  /** Position of each AS in the set, [n]; −1 = outside. */
  readonly positionOf: Int32Array;
  /** Whether an AS peers with the AS at a position of the set. */
  readonly arePeers: (as: number, position: number) => boolean;
  /** The link of two peers of which the second is in the set. */
  readonly linkOfPeers: (as: number, inSet: number) => number;
}

/** Rows for all transit ASes as destinations (`set.length` bytes each); those of stubs follow from them on demand. */
export function upAcrossRows(
  { asCount, transitCount, providers, peers }: AsGraph,
  set: Uint32Array,
): UpAcrossRows {
  const width = set.length;
  const positionOf = new Int32Array(asCount).fill(-1);
  set.forEach((as, position) => (positionOf[as] = position));
  const rows = new Uint8Array(transitCount * width);

  const rowTo = (destination: number, row: Uint8Array): void => {
    row.fill(0);
    for (let arc = providers.offsets[destination]; arc < providers.offsets[destination + 1]; arc++) {
      const start = providers.targets[arc] * width;
      for (let at = 0; at < width; at++) {
        const state = rows[start + at];
        if (state > row[at]) row[at] = state;
      }
    }
    // One hop more; a route at the limit is not passed on.
    for (let at = 0; at < width; at++) if (row[at] !== 0) row[at] = (row[at] & 63) === 0 ? 0 : row[at] - 1;
    for (let arc = peers.offsets[destination]; arc < peers.offsets[destination + 1]; arc++) {
      const at = positionOf[peers.targets[arc]];
      const near = PEER_BITS | (MAX_HOPS - 1);
      if (at >= 0 && row[at] < near) row[at] = near;
    }
    if (positionOf[destination] >= 0) row[positionOf[destination]] = CUSTOMER_BITS | MAX_HOPS;
  };
  for (let as = 0; as < transitCount; as++) rowTo(as, rows.subarray(as * width, (as + 1) * width));
  // One bit for each pair of an AS and a peer of it in the set.
  const words = Math.ceil(width / 32);
  const bits = new Uint32Array(asCount * words);
  for (const [position, as] of set.entries())
    for (let arc = peers.offsets[as]; arc < peers.offsets[as + 1]; arc++)
      bits[peers.targets[arc] * words + (position >>> 5)] |= 1 << (position & 31);
  return {
    rowTo,
    positionOf,
    arePeers: (as, position) => ((bits[as * words + (position >>> 5)] >>> (position & 31)) & 1) === 1,
    linkOfPeers: (as, inSet) => {
      const [from, to] = degree(peers, as) < degree(peers, inSet) ? [as, inSet] : [inSet, as];
      for (let arc = peers.offsets[from]; arc < peers.offsets[from + 1]; arc++)
        if (peers.targets[arc] === to) return peers.links[arc];
      throw new Error(`no peers: ${as} and ${inSet}`);
    },
  };
}

function degree({ offsets }: Rows, as: number): number {
  return offsets[as + 1] - offsets[as];
}

/** Whether a state is a route from a customer (or the origin), and how far it leads. */
export function isCustomerState(state: number): boolean {
  return state >= CUSTOMER_BITS;
}

export function hopsOfState(state: number): number {
  return MAX_HOPS - (state & 63);
}
