import type { AsGraph } from '../../core/as-graph.ts';
import type { Rows } from '../../core/rows.ts';
import { oneHopFurther, routeByte } from './route-byte.ts';
import { ORIGIN, PEER } from './route-class.ts';

/**
 * Customer and peer routes of a small set of ASes to any destination, as rows of route bytes.
 *
 * A destination is reached from above over one of its providers, one hop further than the provider itself, or directly
 * over a peer link of its own. So a row is the bytewise maximum of its providers' rows, one hop worse, and what its own
 * peer links give: a pass upwards in place of a search for each destination. Rows are made once, when a destination below asks for them:
 * questions about one country need those above it.
 */
export interface UpAcrossRows {
  /** The routes to a destination, one byte for each AS of the set; valid until the next call. */
  readonly rowTo: (destination: number) => Uint8Array;
  /** Position of each AS in the set, [n]; −1 = outside. */
  readonly positionOf: Int32Array;
  /** Whether an AS peers with the AS at a position of the set. */
  readonly arePeers: (as: number, position: number) => boolean;
  /** One bit for each pair of an AS and a peer of it in the set, [n × words]. */
  readonly peerBits: Uint32Array;
  readonly words: number;
  /** How many ASes are in the set. */
  readonly width: number;
  /** The link of two peers of which the second is in the set. */
  readonly linkOfPeers: (as: number, inSet: number) => number;
}

const OWN_ROUTE = routeByte(ORIGIN, 0);
const PEER_OF_DESTINATION = routeByte(PEER, 1);

/** Rows for transit ASes as destinations (`set.length` bytes each); those of stubs follow from them. */
export function upAcrossRows(
  { asCount, transitCount, providers, peers }: AsGraph,
  set: Uint32Array,
): UpAcrossRows {
  const width = set.length;
  const positionOf = new Int32Array(asCount).fill(-1);
  set.forEach((as, position) => (positionOf[as] = position));
  const rows = new Uint8Array(transitCount * width);
  /** 1 = the row of a transit AS is made. */
  const isMade = new Uint8Array(transitCount);

  const fillRow = (destination: number, row: Uint8Array): void => {
    row.fill(0);
    for (let arc = providers.offsets[destination]; arc < providers.offsets[destination + 1]; arc++) {
      const provider = providers.targets[arc];
      if (!isMade[provider]) makeRow(provider);
      const start = provider * width;
      for (let at = 0; at < width; at++) {
        const route = rows[start + at];
        if (route > row[at]) row[at] = route;
      }
    }
    for (let at = 0; at < width; at++) row[at] = oneHopFurther(row[at]);
    for (let arc = peers.offsets[destination]; arc < peers.offsets[destination + 1]; arc++) {
      const at = positionOf[peers.targets[arc]];
      if (at >= 0 && row[at] < PEER_OF_DESTINATION) row[at] = PEER_OF_DESTINATION;
    }
    if (positionOf[destination] >= 0) row[positionOf[destination]] = OWN_ROUTE;
  };
  const makeRow = (as: number): void => {
    fillRow(as, rows.subarray(as * width, (as + 1) * width));
    isMade[as] = 1;
  };
  const words = Math.ceil(width / 32);
  const bits = new Uint32Array(asCount * words);
  for (const [position, as] of set.entries())
    for (let arc = peers.offsets[as]; arc < peers.offsets[as + 1]; arc++)
      bits[peers.targets[arc] * words + (position >>> 5)] |= 1 << (position & 31);
  const asked = new Uint8Array(width);
  return {
    rowTo: (destination) => {
      fillRow(destination, asked);
      return asked;
    },
    positionOf,
    peerBits: bits,
    words,
    width,
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
