import { MESSAGE } from '../bgp/message.ts';
import type { MrtCursor } from './cursor.ts';
import { BGP4MP, hasAddPath, hasAs4 } from './record-types.ts';
import { report, type MrtSink } from './sink.ts';
import { walkUpdate } from './walk-update.ts';

const BGP_HEADER_SIZE = 19;

/** BGP4MP and BGP4MP_ET (RFC 6396 §4.4, RFC 8050 §3): a BGP message or a change of state, with the session it belongs to. */
export function walkBgp4mp(cursor: MrtCursor, sink: MrtSink): void {
  const { subtype } = cursor;
  if (subtype === BGP4MP.entry || subtype === BGP4MP.snapshot) {
    return report(sink, cursor, 'mrt.type-unread', 'lost', { type: cursor.type, subtype });
  }
  const isState = subtype === BGP4MP.stateChange || subtype === BGP4MP.stateChangeAs4;
  const at = readSession(cursor, isState);
  if (at < 0) return report(sink, cursor, 'mrt.record-short', 'lost', { type: cursor.type, subtype });
  if (isState) {
    cursor.oldState = cursor.view.getUint16(at);
    cursor.newState = cursor.view.getUint16(at + 2);
    return sink.stateChange(cursor);
  }
  walkMessage(cursor, sink, at);
}

/** Puts the session into the cursor and returns where the message begins; −1 where the record is too short for both. */
function readSession(cursor: MrtCursor, isState: boolean): number {
  const { view, bodyAt, end } = cursor;
  const asnSize = hasAs4(cursor.subtype) ? 4 : 2;
  const familyAt = bodyAt + 2 * asnSize + 2;
  if (familyAt + 2 > end) return -1;
  const afi = view.getUint16(familyAt);
  const addressSize = afi === 2 ? 16 : 4;
  const at = familyAt + 2 + 2 * addressSize;
  if (afi < 1 || afi > 2 || at + (isState ? 4 : BGP_HEADER_SIZE) > end) return -1;
  cursor.asnSize = asnSize;
  cursor.peerIndex = -1;
  cursor.peerAsn = asnSize === 4 ? view.getUint32(bodyAt) : view.getUint16(bodyAt);
  cursor.localAsn = asnSize === 4 ? view.getUint32(bodyAt + 4) : view.getUint16(bodyAt + 2);
  cursor.peerFamily = afi === 2 ? 6 : 4;
  cursor.peerAddressAt = familyAt + 2;
  cursor.isLabelledAddPath = hasAddPath(cursor.subtype);
  cursor.pathId = 0;
  return at;
}

function walkMessage(cursor: MrtCursor, sink: MrtSink, at: number): void {
  const { view, end } = cursor;
  for (let word = 0; word < 4; word++) {
    if (view.getUint32(at + 4 * word) !== 0xffffffff) {
      return report(sink, cursor, 'bgp.marker', 'lost', {}, at, end);
    }
  }
  const length = view.getUint16(at + 16);
  if (length < BGP_HEADER_SIZE)
    return report(sink, cursor, 'bgp.message-length', 'lost', { length }, at, end);
  if (at + length > end) {
    report(sink, cursor, 'bgp.message-cut', 'lost', { length, found: end - at }, at, end);
  } else if (at + length < end) {
    report(sink, cursor, 'bgp.bytes-after-message', 'note', { bytes: end - at - length }, at + length, end);
  }
  cursor.messageType = view.getUint8(at + 18);
  cursor.messageAt = at;
  cursor.messageEnd = Math.min(at + length, end);
  if (cursor.messageType === MESSAGE.update) walkUpdate(cursor, sink, at + BGP_HEADER_SIZE);
  else sink.message(cursor);
}
