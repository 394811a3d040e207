import type { OnFinding } from '../../core/finding.ts';
import { Gunzip } from 'fflate';
import { crc32 } from '../../kernels/checksums.ts';
import { cutFinding, damagedFinding, trailingFinding, type Decompressor } from './decompressor.ts';

/** What fflate has of a part when it meets damage is lost, and what it makes of one comes at once: at most 4 MB. */
const PART_BYTES = 4096;
/** So much input of which nothing comes is no data: a header with a name of megabytes, which fflate keeps and joins again and again. */
const MOST_QUIET_BYTES = 1 << 20;
/** Checksum and length at the end of a member (RFC 1952 §2.3.1). */
const TRAILER_BYTES = 8;

/**
 * gzip (RFC 1952), files of several members too, each held to its checksum and length. Of a stream that is cut or damaged what
 * came before is delivered.
 */
export function openGunzip(onFinding: OnFinding): Decompressor {
  let ready: Uint8Array[] = [];
  let hasData = false;
  let isDone = false;
  let memberAt = 0;
  const input = recentBytes(PART_BYTES + TRAILER_BYTES + 512);
  const crc = crc32();
  let size = 0;
  let quiet = 0;
  const gunzip = new Gunzip((bytes) => {
    hasData = true;
    if (bytes.length === 0) return;
    quiet = 0;
    crc.add(bytes);
    size += bytes.length;
    ready.push(bytes.slice());
  });
  gunzip.onmember = (offset) => {
    endMember(offset);
    memberAt = offset;
    quiet = 0;
  };

  /** Holds the member that ends at `end` to its trailer. */
  function endMember(end: number): void {
    const missing = missingOfTrailer(input.before(end, TRAILER_BYTES), trailerOf(crc.value(), size));
    if (missing === TRAILER_BYTES) onFinding(damagedFinding('gzip', memberAt));
    else if (missing > 0) onFinding(cutFinding('gzip', end));
    crc.clear();
    size = 0;
  }

  /** Where the last member ends is not told when other bytes follow it: its trailer is looked for before them. */
  function endBeforeOthers(): void {
    const isSound = input.has(trailerOf(crc.value(), size));
    onFinding(isSound ? trailingFinding('gzip', input.taken) : damagedFinding('gzip', memberAt));
  }

  function end(): void {
    const wanted = trailerOf(crc.value(), size);
    if (missingOfTrailer(input.before(input.taken, TRAILER_BYTES), wanted) < TRAILER_BYTES)
      endMember(input.taken);
    else endBeforeOthers();
  }

  function stop(error: unknown): void {
    isDone = true;
    if (isEarlyEnd(error)) onFinding(cutFinding('gzip', input.taken));
    else if (hasData && isNoMember(error)) endBeforeOthers();
    else onFinding(damagedFinding('gzip', memberAt));
  }

  function* pushed(part: Uint8Array, final: boolean): Iterable<Uint8Array> {
    if (isDone) return;
    input.add(part);
    quiet += part.length;
    try {
      if (quiet > MOST_QUIET_BYTES) throw new Error('nothing comes of it');
      gunzip.push(part, final);
      if (final) end();
    } catch (error) {
      stop(error);
    }
    yield* ready;
    ready = [];
  }

  return {
    *push(chunk) {
      for (let at = 0; at < chunk.length; at += PART_BYTES)
        yield* pushed(chunk.subarray(at, at + PART_BYTES), false);
    },
    finish: () => pushed(new Uint8Array(0), true),
  };
}

function trailerOf(crc: number, size: number): Uint8Array {
  const trailer = new DataView(new ArrayBuffer(TRAILER_BYTES));
  trailer.setUint32(0, crc, true);
  trailer.setUint32(4, size % 2 ** 32, true);
  return new Uint8Array(trailer.buffer);
}

/** How many bytes of the trailer the input lacks at its end: 0 = none, all eight where another trailer stands there. */
function missingOfTrailer(found: Uint8Array, wanted: Uint8Array): number {
  for (let missing = 0; missing < TRAILER_BYTES; missing++) {
    const part = found.subarray(found.length - TRAILER_BYTES + missing);
    if (part.length === TRAILER_BYTES - missing && part.every((byte, at) => byte === wanted[at]))
      return missing;
  }
  return TRAILER_BYTES;
}

/** The last `count` bytes of the input, or somewhat more. */
function recentBytes(count: number) {
  let bytes = new Uint8Array(0);
  let taken = 0;
  return {
    get taken() {
      return taken;
    },
    add(part: Uint8Array): void {
      const kept = bytes.subarray(Math.max(0, bytes.length + part.length - count));
      const joined = new Uint8Array(kept.length + part.length);
      joined.set(kept);
      joined.set(part, kept.length);
      bytes = joined;
      taken += part.length;
    },
    before(end: number, length: number): Uint8Array {
      const at = bytes.length - (taken - end);
      return bytes.subarray(Math.max(0, at - length), Math.max(0, at));
    },
    has(wanted: Uint8Array): boolean {
      for (let at = 0; at + wanted.length <= bytes.length; at++)
        if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
      return false;
    },
  };
}

/** fflate's codes: 0 = unexpected end, 6 = invalid header. */
function isEarlyEnd(error: unknown): boolean {
  return (error as { code?: number }).code === 0;
}

function isNoMember(error: unknown): boolean {
  return (error as { code?: number }).code === 6;
}
