import type { MrtCursor } from './cursor.ts';
import { TABLE_DUMP } from './record-types.ts';
import { report, type MrtSink } from './sink.ts';

/**
 * TABLE_DUMP (RFC 6396 §4.2): view, sequence and one route. Collectors before 2001 wrote many routes behind one view and
 * sequence, with a length field four octets too small; both are read.
 */
export function walkTableDump(cursor: MrtCursor, sink: MrtSink): void {
  const { view, limit, subtype } = cursor;
  const addressSize = subtype === TABLE_DUMP.ipv4 || subtype === TABLE_DUMP.ipv4As4 ? 4 : 16;
  const asnSize = subtype === TABLE_DUMP.ipv4As4 || subtype === TABLE_DUMP.ipv6As4 ? 4 : 2;
  const fixedSize = 2 * addressSize + 8 + asnSize;
  if (cursor.end < cursor.bodyAt + 4 || subtype < 1) {
    return report(sink, cursor, 'mrt.record-short', 'lost', { type: cursor.type, subtype });
  }
  cursor.sequence = view.getUint16(cursor.bodyAt + 2);
  cursor.family = addressSize === 4 ? 4 : 6;
  cursor.safi = 1;
  cursor.peerFamily = cursor.family;
  cursor.peerIndex = -1;
  cursor.asnSize = asnSize;
  cursor.addPath = false;
  cursor.pathId = 0;
  let at = cursor.bodyAt + 4;
  while (at < limit) {
    const attributesAt = at + fixedSize;
    const end = attributesAt <= limit ? attributesAt + view.getUint16(attributesAt - 2) : Infinity;
    cursor.prefixLength = at + addressSize < limit ? view.getUint8(at + addressSize) : 0;
    if (end > limit || cursor.prefixLength > 8 * addressSize) {
      return report(sink, cursor, 'mrt.entry-cut', 'lost', { bytes: limit - at }, at, limit);
    }
    cursor.prefixAt = at;
    cursor.originatedAt = view.getUint32(at + addressSize + 2);
    cursor.peerAddressAt = at + addressSize + 6;
    const asnAt = cursor.peerAddressAt + addressSize;
    cursor.peerAsn = asnSize === 4 ? view.getUint32(asnAt) : view.getUint16(asnAt);
    cursor.attributesAt = attributesAt;
    cursor.attributesEnd = end;
    sink.ribPrefix(cursor);
    sink.ribEntry(cursor);
    at = end;
  }
}
