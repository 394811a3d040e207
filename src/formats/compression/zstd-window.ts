import type { Decompress } from 'fzstd';

/** What fzstd keeps of a frame: how far back matches reach, and the last bytes that came out. */
interface Kept {
  readonly e: number;
  w: Uint8Array;
}

/** The window moves back to the beginning of its array once in so many bytes, or in a quarter of its length. */
const LEAST_ROOM = 1 << 20;

const UNUSED = new Uint8Array(1 << 17);

/**
 * Keeps the window of one frame in an array that is longer than it, along which it slides. fzstd by itself moves the whole window behind
 * every block, which takes the time of a large window for each of many small blocks.
 */
export function slidingWindow(): SlidingWindow {
  let bytes = new Uint8Array(0);
  let end = 0;
  return {
    before(frame) {
      const kept = keptOf(frame);
      if (kept === undefined) return;
      if (bytes.length === 0) {
        bytes = new Uint8Array(kept.e + Math.max(LEAST_ROOM, kept.e >> 2));
        end = kept.e;
      }
      kept.w = bytes.subarray(end - kept.e, end);
    },
    take(frame, block) {
      const kept = keptOf(frame)!;
      // What fzstd moves and fills behind this call is as long as the block, and of no use.
      kept.w = UNUSED.subarray(0, block.length);
      if (block.length === 0) return;
      if (end + block.length > bytes.length) {
        bytes.copyWithin(0, end - kept.e, end);
        end = kept.e;
      }
      bytes.set(block, end);
      end += block.length;
    },
  };
}

export interface SlidingWindow {
  /** To be called before bytes of blocks are pushed. */
  before(frame: Decompress): void;
  /** To be called with each block that comes out, no more than 128 KB. */
  take(frame: Decompress, block: Uint8Array): void;
}

/** Undefined before fzstd has read the header of the frame, and after its last block. */
function keptOf(frame: Decompress): Kept | undefined {
  const kept: unknown = Reflect.get(frame, 's');
  return typeof kept === 'object' && kept !== null ? (kept as Kept) : undefined;
}
