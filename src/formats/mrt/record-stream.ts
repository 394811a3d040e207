import type { Finding } from '../../core/finding.ts';
import { grown } from '../../core/grown.ts';
import { createCursor, type MrtCursor } from './cursor.ts';
import { isRegistered, MRT } from './record-types.ts';

const HEADER_SIZE = 12;
/** No collector writes records this long; a larger length field is a broken one. */
const LARGEST_RECORD = 1 << 24;
/** Neighbouring records lie closer in time than this, else the second is believed only with a third behind it. */
const NEAR_SECONDS = 86_400;
/** How far beyond the nominal end of a record the next one is looked for before its bytes are given up. */
const SEARCH_BYTES = 1 << 18;
const RAW_BYTES = 4096;

/** Takes a dump in chunks of any size and hands on its records one by one. */
export interface RecordStream {
  readonly cursor: MrtCursor;
  push(chunk: Uint8Array): void;
  /** No more chunks: hands on what is left. */
  finish(): void;
}

/**
 * Splits a dump into records (RFC 6396 §2) and calls `onRecord` with the cursor set on each.
 *
 * A record is believed when another header, or the end of input, stands where its length says. Otherwise the reader looks
 * for the next place from which two headers follow each other, and reports what lies between. The outcome does not depend
 * on how the input is cut into chunks. At most 17 MiB and one chunk are kept.
 */
export function openRecordStream(
  onRecord: (cursor: MrtCursor) => void,
  onFinding: (finding: Finding) => void,
): RecordStream {
  const cursor = createCursor();
  let carry = new Uint8Array(0);
  let carried = 0;
  let lost: { readonly offset: number; bytes: number; readonly raw: number[] } | undefined;

  /** Takes records off `bytes` and returns where the first one that is not complete begins. */
  function read(bytes: Uint8Array, final: boolean): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = bytes.length;
    cursor.bytes = bytes;
    cursor.view = view;
    let at = 0;
    while (at + HEADER_SIZE <= size) {
      if (lost || !isHeader(view, at)) {
        const next = findChain(view, at, size, undefined, size, final);
        const stop = next >= 0 ? next : final ? size : undecidedAt(next);
        lose(at, stop);
        at = stop;
        if (next < 0) break;
        reportLost();
      }
      const end = at + HEADER_SIZE + view.getUint32(at + 8);
      const next = nextRecord(view, at, end, size, final);
      if (next === WAIT) break;
      if (next < 0 && end > size) break;
      const stop = next < 0 ? end : next;
      deliver(at, Math.min(end, stop), stop);
      if (stop !== end) reportLength(at, end, stop);
      at = stop;
    }
    if (!final) return at;
    if (lost) lose(at, size);
    else if (at < size) reportCut(at, size);
    reportLost();
    return size;
  }

  function deliver(at: number, end: number, limit: number): void {
    pointAt(cursor, at, end, limit);
    onRecord(cursor);
  }

  function raw(from: number, to: number): Uint8Array {
    return cursor.bytes.slice(from, Math.min(to, from + RAW_BYTES));
  }

  /** Bytes of no record are gathered, so that one gap is one finding whatever the chunks are. */
  function lose(from: number, to: number): void {
    if (to <= from) return;
    lost ??= { offset: cursor.base + from, bytes: 0, raw: [] };
    const room = Math.min(to - from, RAW_BYTES - lost.raw.length);
    for (let at = from; at < from + room; at++) lost.raw.push(cursor.bytes[at]);
    lost.bytes += to - from;
  }

  function reportLost(): void {
    if (!lost) return;
    const { offset, bytes } = lost;
    const raw = Uint8Array.from(lost.raw);
    lost = undefined;
    onFinding({ code: 'mrt.no-record', severity: 'lost', facts: { bytes }, offset, raw });
  }

  function reportCut(from: number, to: number): void {
    const length = to - from < HEADER_SIZE ? 0 : cursor.view.getUint32(from + 8);
    const facts = { bytes: to - from, missing: from + HEADER_SIZE + length - to };
    onFinding({
      code: 'mrt.cut-record',
      severity: 'lost',
      facts,
      offset: cursor.base + from,
      raw: raw(from, to),
    });
  }

  function reportLength(at: number, end: number, next: number): void {
    const facts = { length: end - at - HEADER_SIZE, found: next - at - HEADER_SIZE };
    const bytes = raw(Math.min(end, next), Math.min(Math.max(end, next), cursor.bytes.length));
    onFinding({
      code: 'mrt.record-length',
      severity: 'repaired',
      facts,
      offset: cursor.base + at,
      raw: bytes,
    });
  }

  return {
    cursor,
    push(chunk) {
      if (carried === 0) {
        // A plain array even where a Buffer comes, whose `slice` would not copy.
        const bytes = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        const taken = read(bytes, false);
        keep(bytes, taken);
        return;
      }
      carry = grown(carry, carried + chunk.length);
      carry.set(chunk, carried);
      const bytes = carry.subarray(0, carried + chunk.length);
      const taken = read(bytes, false);
      keep(bytes, taken);
    },
    finish() {
      read(carry.subarray(0, carried), true);
      cursor.base += carried;
      carried = 0;
    },
  };

  function keep(bytes: Uint8Array, from: number): void {
    const rest = bytes.length - from;
    cursor.base += from;
    if (bytes.buffer === carry.buffer) carry.copyWithin(0, from, bytes.length);
    else {
      carry = grown(carry, rest);
      carry.set(bytes.subarray(from));
    }
    carried = rest;
  }
}

/** The next record's place is not known, or not before more bytes are there. */
const NOT_FOUND = -1;
const WAIT = -2;

/** Where the record after the one at `at` begins: at its nominal `end` if the input says so, else at the next chain. */
function nextRecord(view: DataView, at: number, end: number, size: number, final: boolean): number {
  const followed = followedAt(view, at, end, size, final);
  if (followed !== NOT_FOUND) return followed;
  if (end + HEADER_SIZE <= size) {
    const chained = isChain(view, end, size, final);
    if (chained !== NOT_FOUND) return chained;
  }
  const stop = Math.min(end + SEARCH_BYTES, size);
  const found = findChain(view, at + HEADER_SIZE, stop, view.getUint32(at), size, final);
  if (found >= 0 || final) return Math.max(found, NOT_FOUND);
  return undecidedAt(found) < end + SEARCH_BYTES ? WAIT : NOT_FOUND;
}

/**
 * Where a record that ends at `end` is followed by another or by the end of input: at `end` itself, or four octets later
 * for TABLE_DUMP, since old collectors left view and sequence out of the length.
 */
function followedAt(view: DataView, at: number, end: number, size: number, final: boolean): number {
  const slack = view.getUint16(at + 4) === MRT.tableDump ? 4 : 0;
  if (!final && end + slack + HEADER_SIZE > size) return WAIT;
  const seconds = view.getUint32(at);
  // Nearly always the next header has the same time, type and subtype.
  if (end + HEADER_SIZE <= size && view.getUint32(end) === seconds) {
    if (view.getUint32(end + 4) === view.getUint32(at + 4) && isHeader(view, end)) return end;
  }
  for (let next = end; next <= end + slack; next += 4) {
    if (next + HEADER_SIZE <= size && isHeader(view, next) && isNear(view.getUint32(next), seconds))
      return next;
  }
  if (end + slack === size) return size;
  return end <= size && end + HEADER_SIZE > size ? end : NOT_FOUND;
}

/**
 * First place in [from, to) where two records follow each other, the first of them near `seconds` if given; else a negative
 * number from which `undecidedAt` gives the first place that more bytes may still prove to be one (`to` if none).
 */
function findChain(
  view: DataView,
  from: number,
  to: number,
  seconds: number | undefined,
  size: number,
  final: boolean,
): number {
  for (let at = from; at < to; at++) {
    if (at + HEADER_SIZE > size) return -1 - at;
    if (!isHeader(view, at)) continue;
    if (seconds !== undefined && !isNear(view.getUint32(at), seconds)) continue;
    const chained = isChain(view, at, size, final);
    if (chained === WAIT) return -1 - at;
    if (chained >= 0) return at;
  }
  return -1 - to;
}

function undecidedAt(result: number): number {
  return -1 - result;
}

/** `at` if a header stands there and another where its record ends (or the input ends there). */
function isChain(view: DataView, at: number, size: number, final: boolean): number {
  if (!isHeader(view, at)) return NOT_FOUND;
  const end = at + HEADER_SIZE + view.getUint32(at + 8);
  const followed = followedAt(view, at, end, size, final);
  return followed < 0 ? followed : at;
}

function isHeader(view: DataView, at: number): boolean {
  return (
    view.getUint32(at + 8) <= LARGEST_RECORD && isRegistered(view.getUint16(at + 4), view.getUint16(at + 6))
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= NEAR_SECONDS;
}

/** Sets the cursor on the record in [at, end) of its bytes; the next one begins at `limit`. */
export function pointAt(cursor: MrtCursor, at: number, end: number, limit: number): void {
  const { view } = cursor;
  const type = view.getUint16(at + 4);
  const extended = (type === MRT.bgp4mpEt || type === 33 || type === 49) && end - at >= HEADER_SIZE + 4;
  cursor.recordAt = at;
  cursor.seconds = view.getUint32(at);
  cursor.type = type;
  cursor.subtype = view.getUint16(at + 6);
  cursor.microseconds = extended ? view.getUint32(at + HEADER_SIZE) : 0;
  cursor.bodyAt = at + HEADER_SIZE + (extended ? 4 : 0);
  cursor.end = end;
  cursor.limit = limit;
}
