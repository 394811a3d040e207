import type { Finding } from '../../core/finding.ts';
import { createFlatPath, readPath } from '../bgp/as-path.ts';
import { createAttributeScan, scanAttributes } from '../bgp/attribute-scan.ts';
import { ByteText } from '../byte-text.ts';
import { LONGEST_ATTRIBUTES, writePathAndOrigin, writeRest } from './attribute-text.ts';
import type { MrtCursor } from './cursor.ts';
import { nextPrefix, openPrefixes, openReach, openUnreach, setNextHop } from './prefix-lists.ts';
import { BGP4MP, isOldBgp, MRT } from './record-types.ts';
import { report, type MrtSink } from './sink.ts';
import { createTailCache } from './tail-cache.ts';

const BUFFER_BYTES = 1 << 18;
const LINE_HEAD_BYTES = 256;

/** Renders a dump as `bgpdump -m` does, one line a route. */
export interface TextSink extends MrtSink {
  /** Hands on the lines not yet written. */
  flush(): void;
}

/**
 * One line per route, the form that `bgpdump -m` made common (docs/formats/mrt.md). `write` gets whole lines in pieces of
 * about a quarter of a megabyte and may keep them.
 */
export function createTextSink(
  write: (bytes: Uint8Array) => void,
  onFinding: (finding: Finding) => void,
): TextSink {
  let out = new ByteText(BUFFER_BYTES + LONGEST_ATTRIBUTES + LINE_HEAD_BYTES);
  const scan = createAttributeScan();
  const path = createFlatPath();
  const tails = createTailCache(writeRibTail);
  /** `TYPE|time|B|` and `prefix/length|` of the table prefix in hand; `address|AS|` by index of its peer. */
  const head = new ByteText(64);
  const prefix = new ByteText(64);
  let peerTexts: ByteText[] = [];
  const peerText = new ByteText(64);
  const before = new ByteText(LONGEST_ATTRIBUTES);
  const rest = new ByteText(LONGEST_ATTRIBUTES);

  const sink: TextSink = {
    peerIndexTable(cursor) {
      peerTexts = Array.from({ length: cursor.peers?.count ?? 0 }, (_, index) => indexedPeer(cursor, index));
    },
    ribPrefix(cursor) {
      head.length = 0;
      head.ascii(ribType(cursor));
      head.decimal(cursor.seconds);
      head.ascii('|B|');
      prefix.length = 0;
      writePrefix(prefix, cursor);
      prefix.byte(124);
    },
    ribEntry(cursor) {
      if (cursor.safi !== 1) return;
      makeRoom();
      out.copy(head.bytes, 0, head.length);
      const peer = cursor.peerIndex >= 0 ? peerTexts[cursor.peerIndex] : namedPeer(cursor);
      out.copy(peer.bytes, 0, peer.length);
      out.copy(prefix.bytes, 0, prefix.length);
      if (cursor.addPath) {
        out.decimal(cursor.pathId);
        out.byte(124);
      }
      tails.write(out, cursor);
    },
    update(cursor) {
      scanAttributes(cursor.view, cursor.attributesAt, cursor.attributesEnd, cursor.asnSize, scan);
      writeWithdrawals(cursor);
      writeAnnouncements(cursor);
    },
    stateChange(cursor) {
      makeRoom();
      out.ascii(wordOf(cursor.type));
      out.byte(124);
      writeTime(cursor);
      out.ascii('|STATE|');
      const peer = namedPeer(cursor);
      out.copy(peer.bytes, 0, peer.length);
      out.decimal(cursor.oldState);
      out.byte(124);
      out.decimal(cursor.newState);
      out.byte(10);
    },
    message: () => {},
    finding: onFinding,
    flush() {
      if (out.length === 0) return;
      write(out.bytes.subarray(0, out.length));
      out = new ByteText(BUFFER_BYTES + LONGEST_ATTRIBUTES + LINE_HEAD_BYTES);
    },
  };

  function makeRoom(): void {
    if (out.length >= BUFFER_BYTES) sink.flush();
  }

  function writeTime(cursor: MrtCursor): void {
    out.decimal(cursor.seconds);
    if (cursor.type !== MRT.bgp4mpEt) return;
    out.byte(46);
    out.sixDigits(cursor.microseconds);
  }

  function namedPeer(cursor: MrtCursor): ByteText {
    peerText.length = 0;
    if (cursor.peerFamily === 6) peerText.ipv6(cursor.bytes, cursor.peerAddressAt);
    else peerText.ipv4(cursor.bytes, cursor.peerAddressAt);
    peerText.byte(124);
    peerText.decimal(cursor.peerAsn);
    peerText.byte(124);
    return peerText;
  }

  /** The attributes of a table entry: everything behind prefix and path identifier. */
  function writeRibTail(tail: ByteText, cursor: MrtCursor): void {
    scanAttributes(cursor.view, cursor.attributesAt, cursor.attributesEnd, cursor.asnSize, scan);
    readPath(cursor.view, scan, cursor.asnSize, path);
    if (scan.fault !== '' || path.malformed) reportFault(cursor);
    writePathAndOrigin(tail, scan, path);
    if (!writeReachNextHop(tail, cursor)) writeNextHop(tail, cursor);
    writeRest(tail, cursor, scan);
  }

  /** The next hop of a table entry that has an MP_REACH_NLRI for unicast, full or abbreviated; that of IPv4 may be IPv6 (RFC 8950). */
  function writeReachNextHop(tail: ByteText, cursor: MrtCursor): boolean {
    for (let index = 0; index < scan.reach.length; index += 2) {
      const at = scan.reach[index];
      const end = scan.reach[index + 1];
      const isFull = at < end && cursor.view.getUint8(at) === 0;
      if (isFull && !(at + 3 <= end && isUnicast(cursor.view.getUint32(at) >>> 8))) continue;
      if (!setNextHop(cursor, at, end) && cursor.nextHopAt > end) continue;
      const hopEnd = Math.min(end, cursor.nextHopAt + 16);
      if (cursor.nextHopLength === 4) tail.ipv4(cursor.bytes, cursor.nextHopAt, hopEnd);
      else tail.ipv6(cursor.bytes, cursor.nextHopAt, hopEnd);
      return true;
    }
    return false;
  }

  function writeNextHop(tail: ByteText, cursor: MrtCursor): void {
    if (scan.nextHopAt >= 0) tail.ipv4(cursor.bytes, scan.nextHopAt);
    else tail.ascii('255.255.255.255');
  }

  function reportFault(cursor: MrtCursor): void {
    const { attributesAt, attributesEnd } = cursor;
    const code = scan.fault === '' ? 'bgp.as-path' : `bgp.attribute-${scan.fault}`;
    report(sink, cursor, code, 'lost', { attribute: scan.faultType }, attributesAt, attributesEnd);
  }

  function writeWithdrawals(cursor: MrtCursor): void {
    openPrefixes(cursor, cursor.withdrawnAt, cursor.withdrawnEnd, 4, 1);
    writeWithdrawnList(cursor);
    eachFamily(cursor, scan.unreach, openUnreach, writeWithdrawnList);
  }

  function writeWithdrawnList(cursor: MrtCursor): void {
    while (nextPrefix(cursor, sink)) {
      makeRoom();
      writeUpdateHead(cursor, '|W|');
      writePrefix(out, cursor);
      if (cursor.addPath) {
        out.byte(124);
        out.decimal(cursor.pathId);
      }
      out.byte(10);
    }
  }

  function writeAnnouncements(cursor: MrtCursor): void {
    if (cursor.nlriAt === cursor.nlriEnd && scan.reach.length === 0) {
      if (scan.fault !== '') reportFault(cursor);
      return;
    }
    readPath(cursor.view, scan, cursor.asnSize, path);
    if (scan.fault !== '' || path.malformed) reportFault(cursor);
    before.length = 0;
    writePathAndOrigin(before, scan, path);
    rest.length = 0;
    writeRest(rest, cursor, scan);
    openPrefixes(cursor, cursor.nlriAt, cursor.nlriEnd, 4, 1);
    writeAnnouncedList(cursor, false);
    eachFamily(cursor, scan.reach, openReach, (cursor) => writeAnnouncedList(cursor, true));
  }

  function writeAnnouncedList(cursor: MrtCursor, hasOwnNextHop: boolean): void {
    while (nextPrefix(cursor, sink)) {
      makeRoom();
      writeUpdateHead(cursor, '|A|');
      writePrefix(out, cursor);
      out.byte(124);
      if (cursor.addPath) {
        out.decimal(cursor.pathId);
        out.byte(124);
      }
      out.copy(before.bytes, 0, before.length);
      if (!hasOwnNextHop) writeNextHop(out, cursor);
      else if (cursor.nextHopLength < 16 && cursor.family === 4) out.ipv4(cursor.bytes, cursor.nextHopAt);
      else out.ipv6(cursor.bytes, cursor.nextHopAt, cursor.nextHopAt + cursor.nextHopLength);
      out.copy(rest.bytes, 0, rest.length);
    }
  }

  function writeUpdateHead(cursor: MrtCursor, kind: string): void {
    out.ascii(updateType(cursor));
    writeTime(cursor);
    out.ascii(kind);
    const peer = namedPeer(cursor);
    out.copy(peer.bytes, 0, peer.length);
  }

  return sink;
}

/**
 * Steps through the lists of an UPDATE in bgpdump's order, IPv4 before IPv6, unicast before multicast; of two lists for one
 * family the first counts. `lists` holds pairs of begin and end.
 */
function eachFamily(
  cursor: MrtCursor,
  lists: readonly number[],
  open: (cursor: MrtCursor, at: number, end: number) => boolean,
  visit: (cursor: MrtCursor) => void,
): void {
  if (lists.length === 2) {
    if (open(cursor, lists[0], lists[1])) visit(cursor);
    return;
  }
  for (let wanted = 0; wanted < 6 && lists.length > 0; wanted++) {
    for (let index = 0; index < lists.length; index += 2) {
      if (!open(cursor, lists[index], lists[index + 1])) continue;
      if ((cursor.family === 6 ? 3 : 0) + cursor.safi - 1 !== wanted) continue;
      visit(cursor);
      break;
    }
  }
}

/** AFI in the upper two octets, SAFI in the lowest. */
function isUnicast(family: number): boolean {
  return family === 0x000101 || family === 0x000201;
}

function writePrefix(text: ByteText, cursor: MrtCursor): void {
  const end = cursor.prefixAt + ((cursor.prefixLength + 7) >> 3);
  if (cursor.family === 6) text.ipv6(cursor.bytes, cursor.prefixAt, end);
  else text.ipv4(cursor.bytes, cursor.prefixAt, end);
  text.byte(47);
  text.decimal(cursor.prefixLength);
}

function indexedPeer(cursor: MrtCursor, index: number): ByteText {
  const { asn, family, address } = cursor.peers!;
  const octets = new Uint8Array(16);
  const view = new DataView(octets.buffer);
  for (let word = 0; word < 4; word++) view.setUint32(4 * word, address[4 * index + word]);
  const text = new ByteText(64);
  if (family[index] === 6) text.ipv6(octets, 0);
  else text.ipv4(octets, 0);
  text.byte(124);
  text.decimal(asn[index]);
  text.byte(124);
  return text;
}

function ribType(cursor: MrtCursor): string {
  if (cursor.type === MRT.tableDump) return 'TABLE_DUMP|';
  return cursor.addPath ? 'TABLE_DUMP2_AP|' : 'TABLE_DUMP2|';
}

/** bgpdump's word for the subtype; it takes the ADD-PATH forms of sent messages for received ones. */
function updateType(cursor: MrtCursor): string {
  const { type, subtype } = cursor;
  const isLocal = !isOldBgp(type) && (subtype === BGP4MP.messageLocal || subtype === BGP4MP.messageAs4Local);
  return `${wordOf(type)}${isLocal ? '_LOCAL' : ''}${cursor.addPath ? '_AP' : ''}|`;
}

function wordOf(type: number): string {
  if (type === MRT.bgp) return 'BGP';
  if (isOldBgp(type)) return 'BGP4PLUS';
  return type === MRT.bgp4mpEt ? 'BGP4MP_ET' : 'BGP4MP';
}
