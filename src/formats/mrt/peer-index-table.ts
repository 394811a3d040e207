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
}

const PEER_IPV6 = 1;
const PEER_AS4 = 2;

/** Reads the table at the cursor; a table that is cut gives the peers before the cut. */
export function readPeerIndexTable(cursor: MrtCursor): PeerIndexTable {
  const { view, bytes, bodyAt, end } = cursor;
  if (bodyAt + 8 > end) return emptyTable(0);
  const nameEnd = bodyAt + 6 + view.getUint16(bodyAt + 4);
  if (nameEnd + 2 > end) return emptyTable(view.getUint32(bodyAt));
  const announced = view.getUint16(nameEnd);
  const asn = new Uint32Array(announced);
  const family = new Uint8Array(announced);
  const address = new Uint32Array(4 * announced);
  const bgpId = new Uint32Array(announced);
  let at = nameEnd + 2;
  let count = 0;
  for (; count < announced; count++) {
    const kind = at < end ? view.getUint8(at) : 0;
    const addressSize = kind & PEER_IPV6 ? 16 : 4;
    const asnSize = kind & PEER_AS4 ? 4 : 2;
    const next = at + 5 + addressSize + asnSize;
    if (next > end) break;
    bgpId[count] = view.getUint32(at + 1);
    family[count] = addressSize === 16 ? 6 : 4;
    readAddressWords(view, at + 5, family[count], address.subarray(4 * count));
    asn[count] = asnSize === 4 ? view.getUint32(next - 4) : view.getUint16(next - 2);
    at = next;
  }
  return {
    collectorId: view.getUint32(bodyAt),
    viewName: String.fromCharCode(...bytes.subarray(bodyAt + 6, Math.min(nameEnd, bodyAt + 262))),
    missing: announced - count,
    count,
    asn,
    family,
    address,
    bgpId,
  };
}

function emptyTable(collectorId: number): PeerIndexTable {
  return {
    collectorId,
    viewName: '',
    missing: 0,
    count: 0,
    asn: new Uint32Array(0),
    family: new Uint8Array(0),
    address: new Uint32Array(0),
    bgpId: new Uint32Array(0),
  };
}
