import type { MrtCursor } from './cursor.ts';
import { readPeerIndexTable } from './peer-index-table.ts';
import { TABLE_DUMP_V2 } from './record-types.ts';
import { report, type MrtSink } from './sink.ts';

/** TABLE_DUMP_V2 (RFC 6396 §4.3, RFC 8050 §4): a peer index table, then one record per prefix. */
export function walkTableDumpV2(cursor: MrtCursor, sink: MrtSink): void {
  switch (cursor.subtype) {
    case TABLE_DUMP_V2.peerIndexTable: {
      const peers = readPeerIndexTable(cursor);
      if (peers.missing > 0) report(sink, cursor, 'mrt.peer-table-cut', 'lost', { missing: peers.missing });
      if (peers.short > 0) report(sink, cursor, 'mrt.peer-without-as', 'repaired', { peers: peers.short });
      cursor.peers = peers;
      return sink.peerIndexTable(cursor);
    }
    case TABLE_DUMP_V2.ipv4Unicast:
      return walkRib(cursor, sink, 4, 1, false);
    case TABLE_DUMP_V2.ipv4Multicast:
      return walkRib(cursor, sink, 4, 2, false);
    case TABLE_DUMP_V2.ipv6Unicast:
      return walkRib(cursor, sink, 6, 1, false);
    case TABLE_DUMP_V2.ipv6Multicast:
      return walkRib(cursor, sink, 6, 2, false);
    case TABLE_DUMP_V2.ipv4UnicastAddPath:
      return walkRib(cursor, sink, 4, 1, true);
    case TABLE_DUMP_V2.ipv4MulticastAddPath:
      return walkRib(cursor, sink, 4, 2, true);
    case TABLE_DUMP_V2.ipv6UnicastAddPath:
      return walkRib(cursor, sink, 6, 1, true);
    case TABLE_DUMP_V2.ipv6MulticastAddPath:
      return walkRib(cursor, sink, 6, 2, true);
    case TABLE_DUMP_V2.generic:
      return walkGenericRib(cursor, sink, false);
    case TABLE_DUMP_V2.genericAddPath:
      return walkGenericRib(cursor, sink, true);
    default:
      report(sink, cursor, 'mrt.type-unread', 'lost', { type: cursor.type, subtype: cursor.subtype });
  }
}

function walkRib(cursor: MrtCursor, sink: MrtSink, family: number, safi: number, addPath: boolean): void {
  if (cursor.bodyAt + 5 > cursor.end) return reportShort(cursor, sink);
  cursor.sequence = cursor.view.getUint32(cursor.bodyAt);
  cursor.family = family;
  cursor.safi = safi;
  const entriesAt = setPrefix(cursor, cursor.bodyAt + 4);
  if (entriesAt < 0) return reportPrefix(cursor, sink);
  walkEntries(cursor, sink, entriesAt, addPath);
}

/** RIB_GENERIC (RFC 6396 §4.3.3): AFI, SAFI and one NLRI, with a path identifier in front in the ADD-PATH form. */
function walkGenericRib(cursor: MrtCursor, sink: MrtSink, addPath: boolean): void {
  const nlriAt = cursor.bodyAt + 7;
  if (nlriAt + 1 > cursor.end) return reportShort(cursor, sink);
  const afi = cursor.view.getUint16(cursor.bodyAt + 4);
  const safi = cursor.view.getUint8(cursor.bodyAt + 6);
  if (afi < 1 || afi > 2 || safi < 1 || safi > 2) {
    return report(sink, cursor, 'mrt.family-unread', 'lost', { afi, safi });
  }
  cursor.sequence = cursor.view.getUint32(cursor.bodyAt);
  cursor.family = afi === 1 ? 4 : 6;
  cursor.safi = safi;
  const entriesAt = setPrefix(cursor, nlriAt);
  if (entriesAt < 0) return reportPrefix(cursor, sink);
  walkEntries(cursor, sink, entriesAt, addPath);
}

/** Puts the prefix at `at` into the cursor; returns where it ends, or −1 where it is too long or cut. */
function setPrefix(cursor: MrtCursor, at: number): number {
  const length = cursor.view.getUint8(at);
  const end = at + 1 + ((length + 7) >> 3);
  cursor.prefixLength = length;
  cursor.prefixAt = at + 1;
  return length > (cursor.family === 4 ? 32 : 128) || end > cursor.end ? -1 : end;
}

function walkEntries(cursor: MrtCursor, sink: MrtSink, at: number, addPath: boolean): void {
  const { view, end } = cursor;
  if (at + 2 > end) return reportShort(cursor, sink);
  const headSize = addPath ? 12 : 8;
  cursor.addPath = addPath;
  cursor.pathId = 0;
  cursor.asnSize = 4;
  sink.ribPrefix(cursor);
  let left = view.getUint16(at);
  at += 2;
  for (; left > 0; left--) {
    const attributesAt = at + headSize;
    const next = attributesAt <= end ? attributesAt + view.getUint16(attributesAt - 2) : Infinity;
    if (next > end) {
      return report(sink, cursor, 'mrt.entry-cut', 'lost', { entries: left, bytes: end - at }, at, end);
    }
    cursor.peerIndex = view.getUint16(at);
    cursor.originatedAt = view.getUint32(at + 2);
    if (addPath) cursor.pathId = view.getUint32(at + 6);
    cursor.attributesAt = attributesAt;
    cursor.attributesEnd = next;
    if (setPeer(cursor)) sink.ribEntry(cursor);
    else report(sink, cursor, 'mrt.unknown-peer', 'lost', { index: cursor.peerIndex }, at, next);
    at = next;
  }
  if (at < end) report(sink, cursor, 'mrt.bytes-after-entries', 'note', { bytes: end - at }, at, end);
}

function setPeer(cursor: MrtCursor): boolean {
  const { peers, peerIndex } = cursor;
  if (!peers || peerIndex >= peers.count) return false;
  cursor.peerAsn = peers.asn[peerIndex];
  cursor.peerFamily = peers.family[peerIndex];
  return true;
}

function reportShort(cursor: MrtCursor, sink: MrtSink): void {
  report(sink, cursor, 'mrt.record-short', 'lost', { type: cursor.type, subtype: cursor.subtype });
}

function reportPrefix(cursor: MrtCursor, sink: MrtSink): void {
  report(sink, cursor, 'mrt.prefix-length', 'lost', { length: cursor.prefixLength });
}
