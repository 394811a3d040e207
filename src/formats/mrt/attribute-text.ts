import { HOP, SEGMENT_START, type FlatPath } from '../bgp/as-path.ts';
import type { AttributeScan } from '../bgp/attribute-scan.ts';
import { AS_TRANS } from '../bgp/attribute-types.ts';
import type { ByteText } from '../byte-text.ts';
import type { MrtCursor } from './cursor.ts';
import { MRT } from './record-types.ts';

/** Longest AS path and community text that bgpdump prints; past these it breaks off, and so do we. */
const LONGEST_PATH = 7900;
const LONGEST_COMMUNITIES = 8191;

/** Upper bound of what one attribute block becomes, in bytes. */
export const LONGEST_ATTRIBUTES = 8100 + 8192 + 256;

const opening = [0, 123, 40, 91];
const closing = [0, 125, 41, 93];

/** `path|ORIGIN|` */
export function writePathAndOrigin(out: ByteText, scan: AttributeScan, path: FlatPath): void {
  if (path.malformed) out.ascii('! Error !');
  else writePath(out, path);
  out.ascii(scan.origin === 0 ? '|IGP|' : scan.origin === 1 ? '|EGP|' : '|INCOMPLETE|');
}

/** `|preference|MED|communities|AG or NAG|aggregator|` and the end of the line. */
export function writeRest(out: ByteText, cursor: MrtCursor, scan: AttributeScan): void {
  out.byte(124);
  out.decimal(scan.localPref);
  out.byte(124);
  out.decimal(scan.med);
  out.byte(124);
  if (scan.communitiesAt >= 0) writeCommunities(out, cursor, scan);
  // Of the deprecated type BGP, bgpdump leaves out the column of communities where there are none.
  if (scan.communitiesAt >= 0 || cursor.type !== MRT.bgp) out.byte(124);
  out.ascii(scan.atomic ? 'AG|' : 'NAG|');
  writeAggregator(out, cursor, scan);
  out.byte(124);
  out.byte(10);
}

/** Hops separated by spaces; {sets} and [confederation sets] by commas; (confederation sequences). */
export function writePath(out: ByteText, path: FlatPath): void {
  const start = out.length;
  let kind = HOP.sequence as number;
  for (let hop = 0; hop < path.length; hop++) {
    const mark = path.marks[hop];
    if (mark & SEGMENT_START) {
      if (kind !== HOP.sequence) out.byte(closing[kind]);
      if (hop > 0) out.byte(32);
      kind = mark & 3;
      if (kind !== HOP.sequence) out.byte(opening[kind]);
    } else out.byte(kind === HOP.set || kind === HOP.confederationSet ? 44 : 32);
    out.decimal(path.asns[hop]);
    if (out.length - start > LONGEST_PATH) return out.ascii('...');
  }
  if (kind !== HOP.sequence) out.byte(closing[kind]);
}

function writeCommunities(out: ByteText, cursor: MrtCursor, scan: AttributeScan): void {
  const start = out.length;
  for (let at = scan.communitiesAt; at < scan.communitiesEnd; at += 4) {
    if (at > scan.communitiesAt) out.byte(32);
    writeCommunity(out, cursor.view.getUint32(at));
    if (out.length - start >= LONGEST_COMMUNITIES - 1) {
      out.length = start + LONGEST_COMMUNITIES - 1;
      return;
    }
  }
}

function writeCommunity(out: ByteText, community: number): void {
  if (community === 0xffffff01) return out.ascii('no-export');
  if (community === 0xffffff02) return out.ascii('no-advertise');
  if (community === 0xffffff03) return out.ascii('local-AS');
  out.decimal(community >>> 16);
  out.byte(58);
  out.decimal(community & 0xffff);
}

/** AS number and address of AGGREGATOR, or of AS4_AGGREGATOR where the former says AS_TRANS (RFC 6793 §4.2.3). */
function writeAggregator(out: ByteText, cursor: MrtCursor, scan: AttributeScan): void {
  const { view, bytes, asnSize } = cursor;
  let at = scan.aggregatorAt;
  if (at < 0) return;
  let size = asnSize;
  if (size === 2 && scan.as4AggregatorAt >= 0 && view.getUint16(at) === AS_TRANS) {
    at = scan.as4AggregatorAt;
    size = 4;
  }
  if (view.getUint32(at + size) === 0xffffffff) return;
  out.decimal(size === 4 ? view.getUint32(at) : view.getUint16(at));
  out.byte(32);
  out.ipv4(bytes, at + size);
}
