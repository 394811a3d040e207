import { MESSAGE } from '../bgp/message.ts';
import type { MrtCursor } from './cursor.ts';
import { MESSAGE_OF_OLD, MRT, OLD_BGP } from './record-types.ts';
import { report, type MrtSink } from './sink.ts';
import { walkUpdate } from './walk-update.ts';

/**
 * BGP, BGP4PLUS and BGP4PLUS_01 (RFC 6396 appendix B.2): AS number and address of both sides, then a BGP message without its
 * header; or of one side, then two states.
 */
export function walkOldBgp(cursor: MrtCursor, sink: MrtSink): void {
  const { subtype } = cursor;
  const type = MESSAGE_OF_OLD[subtype];
  const isState = subtype === OLD_BGP.stateChange;
  if (type === undefined && !isState)
    return report(sink, cursor, 'mrt.type-unread', 'lost', { type: cursor.type, subtype });
  const at = readSession(cursor, isState);
  if (at < 0) return report(sink, cursor, 'mrt.record-short', 'lost', { type: cursor.type, subtype });
  if (isState) {
    cursor.oldState = cursor.view.getUint16(at);
    cursor.newState = cursor.view.getUint16(at + 2);
    return sink.stateChange(cursor);
  }
  cursor.messageType = type;
  cursor.messageAt = at;
  cursor.messageEnd = cursor.end;
  if (type === MESSAGE.update) walkUpdate(cursor, sink, at);
  else sink.message(cursor);
}

/** Puts the session into the cursor and returns where it ends; −1 where the record is too short. */
function readSession(cursor: MrtCursor, isState: boolean): number {
  const { view, bodyAt, end, type } = cursor;
  const addressSize = type === MRT.bgp ? 4 : 16;
  const side = 2 + addressSize;
  const at = bodyAt + (isState ? side : 2 * side);
  if (at + (isState ? 4 : 0) > end) return -1;
  cursor.asnSize = 2;
  cursor.peerIndex = -1;
  cursor.peerAsn = view.getUint16(bodyAt);
  cursor.localAsn = isState ? 0 : view.getUint16(bodyAt + side);
  cursor.peerFamily = addressSize === 4 ? 4 : 6;
  cursor.peerAddressAt = bodyAt + 2;
  cursor.isLabelledAddPath = false;
  cursor.pathId = 0;
  return at;
}
