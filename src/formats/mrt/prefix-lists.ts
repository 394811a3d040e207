import { hasUnlabelledPathIds } from '../bgp/add-path.ts';
import type { MrtCursor } from './cursor.ts';
import { report, type MrtSink } from './sink.ts';

/** Sets the cursor before the first prefix of the list in [at, end); path identifiers are found even where none are announced. */
export function openPrefixes(cursor: MrtCursor, at: number, end: number, family: number, safi: number): void {
  cursor.listAt = at;
  cursor.listEnd = end;
  cursor.listFault = false;
  cursor.family = family;
  cursor.safi = safi;
  cursor.pathId = 0;
  cursor.listUnlabelled = !cursor.isLabelledAddPath && hasUnlabelledPathIds(cursor.view, at, end, family);
  cursor.addPath = cursor.isLabelledAddPath || cursor.listUnlabelled;
}

/**
 * Steps to the next prefix (RFC 4271 §4.3; with a path identifier in front, RFC 7911 §3). False at the end of the list, and at
 * a prefix that is too long for its family or runs over the list: what follows cannot be delimited, so it is given up.
 */
export function nextPrefix(cursor: MrtCursor, sink: MrtSink): boolean {
  const { view, listEnd, addPath } = cursor;
  let at = cursor.listAt;
  if (at >= listEnd) return false;
  if (cursor.listUnlabelled) reportUnlabelled(cursor, sink);
  const lengthAt = addPath ? at + 4 : at;
  const length = lengthAt < listEnd ? view.getUint8(lengthAt) : 0;
  const next = lengthAt + 1 + ((length + 7) >> 3);
  if (next > listEnd || length > (cursor.family === 4 ? 32 : 128)) {
    cursor.listFault = true;
    cursor.listAt = listEnd;
    report(sink, cursor, 'bgp.prefix', 'lost', { length, bytes: listEnd - at }, at, listEnd);
    return false;
  }
  if (addPath) cursor.pathId = view.getUint32(at);
  cursor.prefixLength = length;
  cursor.prefixAt = lengthAt + 1;
  cursor.listAt = next;
  return true;
}

function reportUnlabelled(cursor: MrtCursor, sink: MrtSink): void {
  const { listAt, listEnd } = cursor;
  cursor.listUnlabelled = false;
  report(sink, cursor, 'bgp.add-path-unlabelled', 'repaired', { bytes: listEnd - listAt }, listAt, listEnd);
}

/**
 * Opens the prefixes of the MP_REACH_NLRI in [at, end) (RFC 4760 §3). False where it has none to read: the abbreviated form
 * of a table dump (RFC 6396 §4.3.4), another family than IPv4 and IPv6, another SAFI than unicast (1), multicast (2) or both
 * (3), or an attribute that is cut.
 */
export function openReach(cursor: MrtCursor, at: number, end: number): boolean {
  const { view } = cursor;
  if (!setNextHop(cursor, at, end)) return false;
  if (view.getUint8(at) !== 0) return false;
  const { nextHopAt, nextHopLength } = cursor;
  let listAt = nextHopAt + nextHopLength + 1;
  if (listAt > end) return false;
  for (let left = view.getUint8(listAt - 1); left > 0 && listAt < end; left--) {
    listAt += 1 + ((view.getUint8(listAt) + 1) >> 1);
  }
  return openFamily(cursor, view.getUint16(at), view.getUint8(at + 2), Math.min(listAt, end), end);
}

/** Opens the prefixes of the MP_UNREACH_NLRI in [at, end) (RFC 4760 §4); false as for `openReach`. */
export function openUnreach(cursor: MrtCursor, at: number, end: number): boolean {
  const { view } = cursor;
  if (at + 3 > end) return false;
  return openFamily(cursor, view.getUint16(at), view.getUint8(at + 2), at + 3, end);
}

/** Puts the next hop of an MP_REACH_NLRI, full or abbreviated, into the cursor; false where the attribute is cut. */
export function setNextHop(cursor: MrtCursor, at: number, end: number): boolean {
  const { view } = cursor;
  // Where there is none, it must not stand where that of another record did.
  cursor.nextHopAt = end + 1;
  cursor.nextHopLength = 0;
  if (at >= end) return false;
  const lengthAt = view.getUint8(at) === 0 ? at + 3 : at;
  if (lengthAt >= end) return false;
  cursor.nextHopLength = view.getUint8(lengthAt);
  cursor.nextHopAt = lengthAt + 1;
  return cursor.nextHopAt + cursor.nextHopLength <= end;
}

function openFamily(cursor: MrtCursor, afi: number, safi: number, at: number, end: number): boolean {
  if (afi < 1 || afi > 2 || safi < 1 || safi > 3) return false;
  openPrefixes(cursor, at, end, afi === 1 ? 4 : 6, safi);
  return true;
}
