import type { Finding } from '../../core/finding.ts';
import { LONGEST_BLOCK_BYTES, type Bzip2Bits, type Bzip2Outcome } from '../../kernels/bzip2.ts';
import { grown } from '../../core/grown.ts';
import { cutFinding, damagedFinding, trailingFinding } from './decompressor.ts';

/** A part of a bzip2 stream. Blocks can be decoded on any thread; `bzip2Findings` wants all parts in order. */
export type Bzip2Part =
  | {
      readonly kind: 'block';
      readonly block: Bzip2Bits;
      /** In the input, of its first byte. */
      readonly offset: number;
      /** The input ends in it. */
      readonly isLast: boolean;
    }
  | { readonly kind: 'end'; readonly crc: number; readonly offset: number }
  | { readonly kind: 'finding'; readonly finding: Finding };

/** Splits bzip2 streams, several of them one behind the other too, into blocks. */
export interface Bzip2Blocks {
  push(chunk: Uint8Array): Iterable<Bzip2Part>;
  finish(): Iterable<Bzip2Part>;
}

const BLOCK_MAGIC = [0x314159, 0x265359] as const;
const END_MAGIC = [0x177245, 0x385090] as const;
const MAGIC_BITS = 48;
const END_BITS = MAGIC_BITS + 32;
const HEADER_BYTES = 4;
const HIGHEST_LEVEL = 9;

/**
 * A block reaches to where the next one begins. Its length stands nowhere, so the 48 bits of the next magic are looked for:
 * that they occur within a block happens once in 30,000 GB.
 */
export function openBzip2Blocks(): Bzip2Blocks {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  /** Bytes of the input before `bytes`. */
  let passed = 0;
  /** 1 … 9 within a stream, 0 between streams. */
  let level = 0;
  /** Bit at which the next part begins, and from which its end is still to be looked for. */
  let at = 0;
  let searched = 0;
  let hasStream = false;
  let isDone = false;
  /** Within bits that begin nothing and are being passed over. */
  let isLost = false;
  /** Where bytes behind a stream begin that are not the header of another. */
  let strayAt: number | undefined;

  const bitsAt = (bit: number, count: number): number => {
    const byte = bit >>> 3;
    const window = (bytes[byte] << 24) | (bytes[byte + 1] << 16) | (bytes[byte + 2] << 8) | bytes[byte + 3];
    return (window << (bit & 7)) >>> (32 - count);
  };
  const isMagic = (bit: number, [high, low]: readonly [number, number]): boolean =>
    bitsAt(bit, 24) === high && bitsAt(bit + 24, 24) === low;

  function* parts(final: boolean): Iterable<Bzip2Part> {
    for (let part = next(final); part !== undefined; part = next(final)) if (part !== NOTHING) yield part;
    const whole = Math.min(at >>> 3, length);
    bytes.copyWithin(0, whole, length);
    length -= whole;
    passed += whole;
    at -= 8 * whole;
    searched = Math.max(at, searched - 8 * whole);
  }

  /** The next part; undefined where more input is needed for it. */
  function next(final: boolean): Bzip2Part | typeof NOTHING | undefined {
    if (isDone) {
      at = 8 * length;
      return undefined;
    }
    if (level === 0) return header(final);
    if (8 * length - at < MAGIC_BITS) return final ? lastBits() : undefined;
    if (isMagic(at, BLOCK_MAGIC)) return block(final);
    if (!isMagic(at, END_MAGIC)) return passOver(final);
    if (8 * length - at < END_BITS) return final ? lastBits() : undefined;
    const crc = ((bitsAt(at + MAGIC_BITS, 16) << 16) | bitsAt(at + MAGIC_BITS + 16, 16)) >>> 0;
    const part: Bzip2Part = { kind: 'end', crc, offset: offset() };
    at = (at + END_BITS + 7) & ~7;
    level = 0;
    return part;
  }

  function header(final: boolean): Bzip2Part | typeof NOTHING | undefined {
    const from = at >>> 3;
    const isAll = length - from >= HEADER_BYTES;
    if (!isAll && !(final && length > from)) {
      if (final && !hasStream) return lastBits();
      return undefined;
    }
    const digit = bytes[from + 3] - 0x30;
    if (isAll && bitsAt(at, 24) === 0x425a68 && digit >= 1 && digit <= 9) {
      level = digit;
      at += 8 * HEADER_BYTES;
      searched = at;
      hasStream = true;
      return NOTHING;
    }
    // What follows a stream is another one whose header is damaged if blocks come, else it is nothing of ours.
    strayAt = offset();
    level = HIGHEST_LEVEL;
    return NOTHING;
  }

  function block(final: boolean): Bzip2Part | undefined {
    const end = nextMagic(Math.max(searched, at + MAGIC_BITS));
    const isTooLong = end < 0 && 8 * length - at > 8 * LONGEST_BLOCK_BYTES;
    if (end < 0 && !isTooLong && !final) return undefined;
    const to = end >= 0 ? end : isTooLong ? at + 8 * LONGEST_BLOCK_BYTES - 64 : 8 * length;
    const first = at >>> 3;
    const part: Bzip2Part = {
      kind: 'block',
      block: {
        bytes: bytes.slice(first, (to + 7) >>> 3),
        from: at - 8 * first + MAGIC_BITS,
        to: to - 8 * first,
        level,
      },
      offset: offset(),
      isLast: end < 0 && !isTooLong,
    };
    at = to;
    searched = Math.max(searched, at);
    if (part.isLast) isDone = true;
    return part;
  }

  /** Bits that begin neither a block nor the end of a stream: on to the next that do. */
  function passOver(final: boolean): Bzip2Part | typeof NOTHING | undefined {
    const finding = damagedFinding('bzip2', strayAt ?? offset());
    const found = nextMagic(Math.max(searched, at + 1));
    const isTold = isLost || (strayAt !== undefined && found < 0);
    at = found >= 0 ? found : Math.max(at + 1, searched);
    isLost = found < 0;
    if (found < 0 && final) return lastBits();
    if (found >= 0) strayAt = undefined;
    if (!isTold) return faultOf(finding);
    return found >= 0 ? NOTHING : undefined;
  }

  /** What is left at the end of input and too short for a magic. */
  function lastBits(): Bzip2Part | undefined {
    isDone = true;
    if (strayAt !== undefined) return faultOf(trailingFinding('bzip2', strayAt));
    return isLost ? undefined : faultOf(cutFinding('bzip2', passed + length));
  }

  /** The first bit from `from` on at which a magic stands, or −1. What has been searched is not searched again. */
  function nextMagic(from: number): number {
    const stop = 8 * length - MAGIC_BITS;
    let bit = from;
    while (bit <= stop) {
      // Where the bits begin within a byte, the second byte of a magic is one of eight values for each magic.
      const byte = bit >>> 3;
      if ((bit & 7) === 0 && !MAY_FOLLOW[bytes[byte + 1]]) {
        bit += 8;
        continue;
      }
      if (isMagic(bit, BLOCK_MAGIC) || isMagic(bit, END_MAGIC)) return bit;
      bit++;
    }
    searched = Math.max(from, stop + 1);
    return -1;
  }

  function offset(): number {
    return passed + (at >>> 3);
  }

  return {
    *push(chunk) {
      bytes = grown(bytes, length + chunk.length + 8);
      bytes.set(chunk, length);
      length += chunk.length;
      bytes.fill(0, length, length + 8);
      yield* parts(false);
    },
    finish: () => parts(true),
  };
}

/** What the decoding of the blocks, in order, and the ends of streams say of damage. */
export interface Bzip2Findings {
  block(part: Extract<Bzip2Part, { kind: 'block' }>, outcome: Bzip2Outcome): void;
  end(part: Extract<Bzip2Part, { kind: 'end' }>): void;
}

export function bzip2Findings(onFinding: (finding: Finding) => void): Bzip2Findings {
  let combined = 0;
  let isSound = true;
  return {
    block({ block, offset, isLast }, { state, end, crc }) {
      combined = ((combined << 1) | (combined >>> 31)) ^ crc;
      const hasRest = state === 'whole' && block.to - end >= (isLast ? 8 : 1);
      if (isLast && state !== 'damaged') onFinding(cutFinding('bzip2', offset + block.bytes.length));
      else if (state !== 'whole' || hasRest)
        onFinding(damagedFinding('bzip2', offset + (hasRest ? end >>> 3 : 0)));
      else return;
      isSound = false;
    },
    end({ crc, offset }) {
      if (isSound && crc !== combined >>> 0) onFinding(damagedFinding('bzip2', offset));
      combined = 0;
      isSound = true;
    },
  };
}

const NOTHING = Symbol('no part, but a step on');

function faultOf(finding: Finding): Bzip2Part {
  return { kind: 'finding', finding };
}

/** 1 for the values that the second byte of a magic has where the magic begins at any bit of the first. */
const MAY_FOLLOW = Uint8Array.from({ length: 256 }, (_, byte) =>
  [BLOCK_MAGIC, END_MAGIC].some(([high]) =>
    Array.from({ length: 8 }, (_, shift) => (high >>> (8 + shift)) & 255).includes(byte),
  )
    ? 1
    : 0,
);
