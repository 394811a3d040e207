import type { Finding } from '../../core/finding.ts';
import type { PrefixColumns } from '../../core/prefix-index.ts';

/** In columns of indices: there is none (a withdrawal has no path, a state change no prefix). */
export const NO_ROW = 0xffffffff;

export { HOP } from '../bgp/as-path.ts';

/** In `PathColumns.origins`: the path is empty or ends in a set, so nobody is its origin. */
export const NO_ORIGIN = 0;

/** Codes of the ORIGIN attribute (RFC 4271 §5.1.1); 255 = the attribute is absent. */
export const ORIGIN_CODE = { igp: 0, egp: 1, incomplete: 2, absent: 255 } as const;

/** Vantage points; rows in the order of the peer index table, or of first appearance where there is none. */
export interface PeerColumns {
  readonly count: number;
  /** AS number, [count]. */
  readonly asn: Uint32Array;
  /** 4 or 6, [count]. */
  readonly family: Uint8Array;
  /** Four 32-bit words a peer, most significant first, [4 · count]; IPv4 is word 0, the others 0. */
  readonly address: Uint32Array;
  /** BGP identifier, 0 where the dump does not say, [count]. */
  readonly bgpId: Uint32Array;
}

/** Distinct AS paths (AS_PATH merged with AS4_PATH, RFC 6793); path 0 is always the empty one. */
export interface PathColumns {
  readonly count: number;
  /** Hops of path p: `asns[offsets[p]] … asns[offsets[p + 1] - 1]`, [count + 1]. */
  readonly offsets: Uint32Array;
  /** AS numbers, the peer's side first and the origin last; prepending kept. */
  readonly asns: Uint32Array;
  /** By hop: `HOP` kind in the low two bits, bit 2 (`SEGMENT_START`) on the first hop of a segment. */
  readonly marks: Uint8Array;
  /** AS number of the origin or `NO_ORIGIN`, [count]. */
  readonly origins: Uint32Array;
}

/** Distinct attribute blocks as they stand in the dump; `decodeAttributes` opens one. */
export interface AttributeColumns {
  readonly count: number;
  /** Bytes of block b: `bytes.subarray(offsets[b], offsets[b + 1])`, [count + 1]. */
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
  /** Octets per AS number in AS_PATH and AGGREGATOR: 2 or 4, [count]. */
  readonly asnSize: Uint8Array;
}

/** One row per route of a table dump. */
export interface RibEntryColumns {
  readonly count: number;
  /** Row of `peers`, [count]. */
  readonly peer: Uint16Array;
  /** Row of `prefixes`, [count]. */
  readonly prefix: Uint32Array;
  /** Row of `paths`, [count]. */
  readonly path: Uint32Array;
  /** Row of `blocks`, [count]. */
  readonly block: Uint32Array;
  /** `ORIGIN_CODE`, [count]. */
  readonly origin: Uint8Array;
  /** When the route was last changed, unix seconds, [count]. */
  readonly originatedAt: Uint32Array;
  /** Path identifier (RFC 7911), undefined where no entry of the dump has one; else 0 where an entry has none. */
  readonly pathId: Uint32Array | undefined;
}

/** A table dump as columns. */
export interface Rib {
  /** Time stamp of the first record, unix seconds; NaN where there is no record. */
  readonly time: number;
  readonly peers: PeerColumns;
  readonly prefixes: PrefixColumns;
  readonly paths: PathColumns;
  readonly blocks: AttributeColumns;
  readonly entries: RibEntryColumns;
  readonly findings: readonly Finding[];
  /** Findings beyond the first few thousand are counted, not kept: code → how often. */
  readonly findingCounts: Readonly<Record<string, number>>;
  /** How many say that something was left out. */
  readonly lostCount: number;
}

/** What a row of an `UpdateBatch` is. */
export const UPDATE = { announce: 1, withdraw: 2, state: 3 } as const;

/**
 * Some thousands of updates as columns. Each batch stands alone: its rows refer to the batch's own peers, prefixes, paths
 * and blocks, so that memory stays bounded however long the stream is.
 */
export interface UpdateBatch {
  readonly count: number;
  /** `UPDATE` code, [count]. */
  readonly kind: Uint8Array;
  /** Unix seconds, [count]. */
  readonly seconds: Uint32Array;
  /** Microseconds within the second; 0 where the dump has none, [count]. */
  readonly microseconds: Uint32Array;
  /** Row of `peers`, [count]. */
  readonly peer: Uint16Array;
  /** Row of `prefixes`; `NO_ROW` for a state change, [count]. */
  readonly prefix: Uint32Array;
  /** Row of `paths`; `NO_ROW` unless announced, [count]. */
  readonly path: Uint32Array;
  /** Row of `blocks`; `NO_ROW` unless announced, [count]. */
  readonly block: Uint32Array;
  /** `ORIGIN_CODE` of an announcement, [count]. */
  readonly origin: Uint8Array;
  /** Path identifier (RFC 7911); 0 where there is none, [count]. */
  readonly pathId: Uint32Array;
  /** For a state change: old · 256 + new state of the session (RFC 6396 §4.4.1), else 0, [count]. */
  readonly state: Uint16Array;
  readonly peers: PeerColumns;
  readonly prefixes: PrefixColumns;
  readonly paths: PathColumns;
  readonly blocks: AttributeColumns;
  readonly findings: readonly Finding[];
}
