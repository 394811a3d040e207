import type { OnFinding } from '../../core/finding.ts';
import { Decompress } from 'fzstd';
import { xxh64Low } from '../../kernels/checksums.ts';
import {
  cutFinding,
  damagedFinding,
  memoryFinding,
  trailingFinding,
  unreadFinding,
  type Decompressor,
} from './decompressor.ts';
import { grown } from '../../core/grown.ts';
import { isSkippable, isZstd, MOST_WINDOW_BYTES, readFrameHeader, type ZstdFrame } from './zstd-frame.ts';
import { slidingWindow } from './zstd-window.ts';

const LONGEST_BLOCK = 1 << 17;
const BLOCK = { raw: 0, repeated: 1, reserved: 3 } as const;
const CHECKSUM_BYTES = 4;
/** With these behind it, fzstd reads the header of a frame before the first block: it waits for 18 bytes. */
const EMPTY_BLOCKS = new Uint8Array(12);

/**
 * zstd (RFC 8878), several frames too, each held to its checksum and content size. Of a stream that is cut or damaged what came
 * before is delivered. Frames and blocks are told apart here and handed to fzstd one block at a time, so that no input makes
 * more than 128 KB at once.
 */
export function openUnzstd(onFinding: OnFinding): Decompressor {
  const input = byteQueue();
  const checksum = xxh64Low();
  let ready: Uint8Array[] = [];
  let frame: ZstdFrame | undefined;
  let window = slidingWindow();
  let fzstd = newDecompress();
  let size = 0;
  let stage: 'header' | 'block' | 'checksum' | 'skip' | 'done' = 'header';
  let skip = 0;
  let isFirst = true;

  function newDecompress(): Decompress {
    window = slidingWindow();
    return new Decompress((bytes, isEnd) => {
      if (isEnd) return;
      window.take(fzstd, bytes);
      if (bytes.length === 0) return;
      ready.push(bytes.slice());
      checksum.add(bytes);
      size += bytes.length;
    });
  }

  function fail(): true {
    stage = 'done';
    onFinding(damagedFinding('zstd', input.taken));
    return true;
  }

  /** One step on; false where more input is needed. */
  function step(): boolean {
    switch (stage) {
      case 'header':
        return begin();
      case 'block':
        return takeBlock();
      case 'checksum':
        return takeChecksum();
      case 'skip': {
        const dropped = input.drop(skip);
        skip -= dropped;
        if (skip === 0) stage = 'header';
        return dropped > 0 || skip === 0;
      }
      default:
        input.drop(input.length);
        return false;
    }
  }

  function begin(): boolean {
    const { head } = input;
    if (head.length < 4) return false;
    if (isSkippable(head)) return beginSkip();
    if (!isZstd(head)) {
      stage = 'done';
      onFinding(isFirst ? damagedFinding('zstd', 0) : trailingFinding('zstd', input.taken));
      return true;
    }
    const header = readFrameHeader(head);
    if (header === 'short') return false;
    if (header === 'damaged') return fail();
    if (header.windowBytes > MOST_WINDOW_BYTES || header.dictionary !== 0) {
      stage = 'done';
      onFinding(
        header.dictionary === 0
          ? memoryFinding('zstd', header.windowBytes, MOST_WINDOW_BYTES, input.taken)
          : unreadFinding('zstd --dict', input.taken),
      );
      return true;
    }
    isFirst = false;
    frame = header;
    size = 0;
    checksum.clear();
    fzstd = newDecompress();
    input.drop(header.headerBytes);
    stage = 'block';
    return give(header.plainHeader, false) && give(EMPTY_BLOCKS, false);
  }

  function beginSkip(): boolean {
    if (input.length < 8) return false;
    const { head } = input;
    skip = 8 + new DataView(head.buffer, head.byteOffset).getUint32(4, true);
    isFirst = false;
    stage = 'skip';
    return true;
  }

  function takeBlock(): boolean {
    const { head } = input;
    if (head.length < 3) return false;
    const fields = head[0] | (head[1] << 8) | (head[2] << 16);
    const kind = (fields >> 1) & 3;
    const length = fields >> 3;
    if (kind === BLOCK.reserved || length > Math.min(LONGEST_BLOCK, frame!.windowBytes)) return fail();
    const stored = 3 + (kind === BLOCK.repeated ? 1 : length);
    if (input.length < stored) return false;
    const isLast = (fields & 1) === 1;
    if (length === 0 && kind === BLOCK.raw && !isLast) return input.drop(stored) > 0;
    if (!give(input.take(stored), isLast)) return true;
    if (isLast) endFrame();
    return true;
  }

  /** Hands bytes to fzstd; false where it finds them damaged. */
  function give(bytes: Uint8Array, final: boolean): boolean {
    try {
      window.before(fzstd);
      // In two parts: of what it takes at once, fzstd keeps an empty rest that it never frees.
      fzstd.push(bytes.subarray(0, 1), false);
      fzstd.push(bytes.subarray(1), false);
      if (final) fzstd.push(new Uint8Array(0), true);
      return true;
    } catch {
      fail();
      return false;
    }
  }

  function endFrame(): void {
    stage = frame!.hasChecksum ? 'checksum' : 'header';
    const { contentBytes } = frame!;
    if (contentBytes !== undefined && contentBytes !== size) fail();
  }

  function takeChecksum(): boolean {
    if (input.length < CHECKSUM_BYTES) return false;
    const stored = input.take(CHECKSUM_BYTES);
    stage = 'header';
    const wanted = new DataView(stored.buffer).getUint32(0, true);
    return wanted === checksum.value() || fail();
  }

  function* run(): Iterable<Uint8Array> {
    while (step()) {
      yield* ready;
      ready = [];
    }
    yield* ready;
    ready = [];
  }

  return {
    *push(chunk) {
      input.add(chunk);
      yield* run();
    },
    *finish() {
      yield* run();
      const isWhole = stage === 'done' || (stage === 'header' && input.length === 0 && !isFirst);
      if (isWhole) return;
      const isTrailing = stage === 'header' && !isFirst && input.length < 4;
      onFinding((isTrailing ? trailingFinding : cutFinding)('zstd', input.taken + input.length));
    },
  };
}

/** Bytes come in at one end and are taken off the other. */
function byteQueue() {
  let bytes = new Uint8Array(0);
  let from = 0;
  let end = 0;
  let taken = 0;
  const drop = (count: number): number => {
    const dropped = Math.min(count, end - from);
    from += dropped;
    taken += dropped;
    return dropped;
  };
  return {
    get length() {
      return end - from;
    },
    /** Of all that came in. */
    get taken() {
      return taken;
    },
    /** As much as a frame header needs. */
    get head() {
      return bytes.subarray(from, Math.min(end, from + 32));
    },
    add(chunk: Uint8Array): void {
      bytes.copyWithin(0, from, end);
      end -= from;
      from = 0;
      bytes = grown(bytes, end + chunk.length);
      bytes.set(chunk, end);
      end += chunk.length;
    },
    drop,
    take(count: number): Uint8Array<ArrayBuffer> {
      const part = bytes.slice(from, from + count);
      drop(count);
      return part;
    },
  };
}
