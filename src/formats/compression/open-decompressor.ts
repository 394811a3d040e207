import type { OnFinding } from '../../core/finding.ts';
import { openBunzip2 } from './bunzip2.ts';
import { unreadFinding, type Decompressor } from './decompressor.ts';
import { expansionLimit } from './expansion-limit.ts';
import { openGunzip } from './gunzip.ts';
import { MAGIC_BYTES, recogniseCompression } from './recognise.ts';
import { openUnzstd } from './unzstd.ts';

/** Input goes to the decompressors in parts of this size, so that what comes out is never far ahead of what went in. */
const PART_BYTES = 1 << 14;

/**
 * A decompressor for whatever the first bytes say: gzip, bzip2, zstd, or bytes as they are. xz and zip cannot be read here:
 * their bytes are reported and dropped, as is whatever follows once the input expands more than a thousandfold.
 */
export function openDecompressor(onFinding: OnFinding): Decompressor {
  const limit = expansionLimit();
  let head = new Uint8Array(0);
  let chosen: Decompressor | undefined;
  let isOver = false;

  /** The pieces, until the input expands beyond reason. */
  function* within(pieces: Iterable<Uint8Array>): Iterable<Uint8Array> {
    for (const piece of pieces) {
      if (!limit.gave(piece.length)) {
        isOver = true;
        onFinding(limit.finding());
        return;
      }
      yield piece;
    }
  }

  function* pushed(chunk: Uint8Array): Iterable<Uint8Array> {
    for (let at = 0; at < chunk.length && !isOver; at += PART_BYTES) {
      const part = chunk.subarray(at, at + PART_BYTES);
      limit.took(part.length);
      yield* within(chosen!.push(part));
    }
  }

  return {
    *push(chunk) {
      if (!chosen) {
        head = joined(head, chunk);
        if (head.length < MAGIC_BYTES) return;
        chosen = decompressorFor(head, onFinding);
        yield* pushed(head);
      } else yield* pushed(chunk);
    },
    *finish() {
      if (!chosen) {
        chosen = decompressorFor(head, onFinding);
        yield* pushed(head);
      }
      if (!isOver) yield* within(chosen.finish());
    },
  };
}

function decompressorFor(head: Uint8Array, onFinding: OnFinding): Decompressor {
  const compression = recogniseCompression(head);
  switch (compression) {
    case 'gzip':
      return openGunzip(onFinding);
    case 'bzip2':
      return openBunzip2(onFinding);
    case 'zstd':
      return openUnzstd(onFinding);
    case 'none':
      return { push: (chunk) => [chunk.slice()], finish: () => [] };
    default:
      onFinding(unreadFinding(compression, 0));
      return { push: () => [], finish: () => [] };
  }
}

/** Decompresses a whole file held in memory. */
export function decompress(bytes: Uint8Array, onFinding: OnFinding): Uint8Array {
  const decompressor = openDecompressor(onFinding);
  const pieces = [...decompressor.push(bytes), ...decompressor.finish()];
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
