import type { PeerColumns } from './columns.ts';
import type { MrtCursor } from './cursor.ts';
import { readAddressWords } from './peer-table.ts';

/** PEER_INDEX_TABLE (RFC 6396 §4.3.1). */
export interface PeerIndexTable extends PeerColumns {
  /** BGP identifier of the collector. */
  readonly collectorId: number;
  readonly viewName: string;
  /** Peers announced by the count but not there. */
  readonly missing: number;
  /** Octets behind the last peer. */
  readonly rest: number;
  /** Peers of nine octets, without an AS number. */
  readonly short: number;
}

const PEER_IPV6 = 1;
const PEER_AS4 = 2;

/**
 * Reads the table at the cursor; a table that is cut gives the peers before the cut.
 *
 * Some writers give routes of their own a peer of nine octets, zeros without an AS number, which shifts all peers behind it.
 * Where the table comes out even only with such peers, they are taken for what they are: AS number 0, not known.
 */
export function readPeerIndexTable(cursor: MrtCursor): PeerIndexTable {
  const { view, bytes, bodyAt, end } = cursor;
  if (bodyAt + 8 > end) return emptyTable(0);
  const nameEnd = bodyAt + 6 + view.getUint16(bodyAt + 4);
  if (nameEnd + 2 > end) return emptyTable(view.getUint32(bodyAt));
  const head = {
    collectorId: view.getUint32(bodyAt),
    viewName: String.fromCharCode(...bytes.subarray(bodyAt + 6, Math.min(nameEnd, bodyAt + 262))),
  };
  const asSaid = readPeers(view, nameEnd, end, false);
  if (asSaid.missing === 0 && asSaid.rest === 0) return { ...head, ...asSaid };
  const withShort = readPeers(view, nameEnd, end, true);
  return { ...head, ...(withShort.missing === 0 && withShort.rest === 0 ? withShort : asSaid) };
}

/** The peers behind their count at `at`; with `mayBeShort`, IPv4 peers of zeros have no AS number. */
function readPeers(view: DataView, at: number, end: number, mayBeShort: boolean) {
  const announced = view.getUint16(at);
  const asn = new Uint32Array(announced);
  const family = new Uint8Array(announced);
  const address = new Uint32Array(4 * announced);
  const bgpId = new Uint32Array(announced);
  at += 2;
  let count = 0;
  let short = 0;
  for (; count < announced; count++) {
    const kind = at < end ? view.getUint8(at) : 0;
    const addressSize = kind & PEER_IPV6 ? 16 : 4;
    const isShort = mayBeShort && addressSize === 4 && isOfZeros(view, at + 1, end);
    const asnSize = isShort ? 0 : kind & PEER_AS4 ? 4 : 2;
    const next = at + 5 + addressSize + asnSize;
    if (next > end) break;
    bgpId[count] = view.getUint32(at + 1);
    family[count] = addressSize === 16 ? 6 : 4;
    readAddressWords(view, at + 5, family[count], address.subarray(4 * count));
    if (asnSize > 0) asn[count] = asnSize === 4 ? view.getUint32(next - 4) : view.getUint16(next - 2);
    if (isShort) short++;
    at = next;
  }
  return { missing: announced - count, rest: end - at, short, count, asn, family, address, bgpId };
}

/** Whether BGP identifier and IPv4 address are zero. */
function isOfZeros(view: DataView, at: number, end: number): boolean {
  return at + 8 <= end && view.getUint32(at) === 0 && view.getUint32(at + 4) === 0;
}

function emptyTable(collectorId: number): PeerIndexTable {
  return {
    collectorId,
    viewName: '',
    missing: 0,
    rest: 0,
    short: 0,
    count: 0,
    asn: new Uint32Array(0),
    family: new Uint8Array(0),
    address: new Uint32Array(0),
    bgpId: new Uint32Array(0),
  };
}
