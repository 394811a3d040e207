import { grown } from '../../core/grown.ts';
import type { AttributeScan } from './attribute-scan.ts';
import { AS_TRANS, SEGMENT } from './attribute-types.ts';

/** Low two bits of a hop's mark: the kind of segment it stands in. */
export const HOP = { sequence: 0, set: 1, confederationSequence: 2, confederationSet: 3 } as const;
/** Bit of a hop's mark: it is the first of its segment. */
export const SEGMENT_START = 4;

/** An AS path in flat form. Written over by every reading, so that reading a path makes no object. */
export interface FlatPath {
  length: number;
  /** [≥ length] */
  asns: Uint32Array<ArrayBuffer>;
  /** [≥ length] HOP kind and SEGMENT_START. */
  marks: Uint8Array<ArrayBuffer>;
  /** A segment ran over the attribute, or had an unknown type: the hops before it are kept. */
  malformed: boolean;
}

export function createFlatPath(): FlatPath {
  return { length: 0, asns: new Uint32Array(256), marks: new Uint8Array(256), malformed: false };
}

const kindOf = Uint8Array.from([255, HOP.set, HOP.sequence, HOP.confederationSequence, HOP.confederationSet]);

const newPath = createFlatPath();

/** The AS path of a scanned block: AS_PATH, with AS4_PATH merged in where RFC 6793 §4.2.3 says so. */
export function readPath(view: DataView, scan: AttributeScan, asnSize: number, path: FlatPath): void {
  path.length = 0;
  path.malformed = false;
  if (scan.asPathAt < 0) return;
  appendSegments(view, scan.asPathAt, scan.asPathEnd, asnSize, path);
  if (asnSize === 4 || scan.as4PathAt < 0 || path.malformed) return;
  if (scan.aggregatorAt >= 0 && scan.as4AggregatorAt >= 0) {
    if (view.getUint16(scan.aggregatorAt) !== AS_TRANS) return;
  }
  newPath.length = 0;
  newPath.malformed = false;
  appendSegments(view, scan.as4PathAt, scan.as4PathEnd, 4, newPath);
  if (!newPath.malformed) mergePaths(path, newPath);
}

/**
 * Puts the 4-octet path in the place of the last hops of the 2-octet one (RFC 6793 §4.2.3). Where the 4-octet path is the
 * longer one it is ignored. A set counts as one hop (RFC 4271 §9.1.2.2), confederation segments as none (RFC 5065 §5.3).
 */
export function mergePaths(path: FlatPath, newer: FlatPath): void {
  let keep = pathHops(path) - pathHops(newer);
  if (keep < 0) return;
  let kept = 0;
  while (kept < path.length && (keep > 0 || isFree(path, kept))) {
    if (!isFree(path, kept)) keep--;
    kept++;
  }
  const length = kept + newer.length;
  path.asns = grown(path.asns, length);
  path.marks = grown(path.marks, length);
  for (let hop = 0; hop < newer.length; hop++) {
    path.asns[kept + hop] = newer.asns[hop];
    path.marks[kept + hop] = newer.marks[hop];
  }
  path.length = length;
}

/** Whether the hop at `index` adds nothing to the count: in a confederation, or in a set already counted. */
function isFree(path: FlatPath, index: number): boolean {
  const kind = path.marks[index] & 3;
  return kind >= HOP.confederationSequence || (kind === HOP.set && (path.marks[index] & SEGMENT_START) === 0);
}

/** Number of hops as BGP counts them. */
export function pathHops(path: FlatPath): number {
  let hops = 0;
  for (let index = 0; index < path.length; index++) if (!isFree(path, index)) hops++;
  return hops;
}

function appendSegments(view: DataView, at: number, end: number, asnSize: number, path: FlatPath): void {
  while (at < end) {
    const type = view.getUint8(at);
    const count = at + 1 < end ? view.getUint8(at + 1) : 0;
    const next = at + 2 + count * asnSize;
    if (type < SEGMENT.set || type > SEGMENT.confederationSet || next > end) {
      path.malformed = true;
      return;
    }
    path.asns = grown(path.asns, path.length + count);
    path.marks = grown(path.marks, path.length + count);
    let mark = kindOf[type] | SEGMENT_START;
    for (let from = at + 2; from < next; from += asnSize) {
      path.asns[path.length] = asnSize === 4 ? view.getUint32(from) : view.getUint16(from);
      path.marks[path.length++] = mark;
      mark = kindOf[type];
    }
    at = next;
  }
}
