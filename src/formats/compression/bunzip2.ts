import { grown } from '../../core/grown.ts';
import { peek, take, type BitWindow } from './bit-window.ts';
import { bzip2Memory, decodeBlock, type Bzip2Memory } from './bzip2-block.ts';
import {
  cutFinding,
  damagedFinding,
  trailingFinding,
  type DecompressionTarget,
  type Decompressor,
} from './decompressor.ts';

const BLOCK_MAGIC = [0x314159, 0x265359] as const;
const END_MAGIC = [0x177245, 0x385090] as const;
/** A block is decoded when at least this much more than its level says is there, so that it is complete. */
const BLOCK_MARGIN = 50_000;

/**
 * bzip2, block by block, streams of several members too. A damaged block is left out and reported, and reading goes on at the
 * next block; of a stream that is cut every complete block is delivered.
 */
export function openBunzip2(target: DecompressionTarget): Decompressor {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  let consumed = 0;
  let memory: Bzip2Memory | undefined;
  let isDone = false;

  function pushed(chunk: Uint8Array): void {
    bytes = grown(bytes, length + chunk.length + 4);
    bytes.set(chunk, length);
    length += chunk.length;
  }

  /** Decodes what is complete, and at the end whatever there is. */
  function run(final: boolean): void {
    const bits: BitWindow = { view: new DataView(bytes.buffer), at: bitOffset, end: length * 8 };
    bytes.fill(0, length, length + 4);
    while (!isDone && hasEnough(bits, final)) step(bits, final);
    const whole = Math.min(bits.at >>> 3, length);
    bytes.copyWithin(0, whole, length);
    length -= whole;
    consumed += whole;
    bitOffset = Math.min(bits.at - whole * 8, length * 8 + 7);
  }

  /** Position of the next bit in `bytes`: a block may begin within a byte. */
  let bitOffset = 0;

  function hasEnough(bits: BitWindow, final: boolean): boolean {
    if (final) return bits.at < bits.end;
    return bits.end - bits.at >= (memory ? (memory.capacity + BLOCK_MARGIN) * 8 : 32);
  }

  function step(bits: BitWindow, final: boolean): void {
    if (!memory) return readHeader(bits);
    const start = bits.at;
    const magic = [take(bits, 24), take(bits, 24)] as const;
    if (isMagic(magic, END_MAGIC)) {
      take(bits, 16);
      take(bits, 16);
      if (bits.at > bits.end) target.finding(cutFinding('bzip2', offsetOf(start)));
      bits.at = (bits.at + 7) & ~7;
      memory = undefined;
      return;
    }
    const block = isMagic(magic, BLOCK_MAGIC)
      ? decodeBlock(bits, memory)
      : bits.at > bits.end
        ? 'cut'
        : 'damaged';
    if (block === 'cut' && final) {
      target.finding(cutFinding('bzip2', offsetOf(start)));
      isDone = true;
    } else if (block === 'cut' || block === 'damaged') {
      target.finding(damagedFinding('bzip2', offsetOf(start)));
      seekBlock(bits, start + 1);
    } else target.data(block.bytes);
  }

  function readHeader(bits: BitWindow): void {
    const start = bits.at;
    const isHeader = take(bits, 24) === 0x425a68;
    const level = take(bits, 8) - 0x30;
    if (isHeader && level >= 1 && level <= 9 && bits.at <= bits.end) {
      memory = bzip2Memory(level);
      return;
    }
    target.finding(trailingFinding('bzip2', offsetOf(start)));
    isDone = true;
  }

  /** Moves to the next bit position at which a block or the end of a stream begins. */
  function seekBlock(bits: BitWindow, from: number): void {
    for (bits.at = from; bits.at + 48 <= bits.end; bits.at++) {
      const high = peek(bits) >>> 8;
      if (high !== BLOCK_MAGIC[0] && high !== END_MAGIC[0]) continue;
      const at = bits.at;
      const magic = [take(bits, 24), take(bits, 24)] as const;
      bits.at = at;
      if (isMagic(magic, BLOCK_MAGIC) || isMagic(magic, END_MAGIC)) return;
    }
  }

  function offsetOf(bit: number): number {
    return consumed + (bit >>> 3);
  }

  return {
    push(chunk) {
      if (isDone) return;
      pushed(chunk);
      run(false);
    },
    finish() {
      run(true);
      if (memory && !isDone) target.finding(cutFinding('bzip2', consumed + length));
    },
  };
}

function isMagic(found: readonly [number, number], magic: readonly [number, number]): boolean {
  return found[0] === magic[0] && found[1] === magic[1];
}
