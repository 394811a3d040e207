import { openBunzip2 } from './bunzip2.ts';
import type { DecompressionTarget, Decompressor } from './decompressor.ts';
import { openGunzip } from './gunzip.ts';
import { MAGIC_BYTES, recogniseCompression } from './recognise.ts';
import { openUnzstd } from './unzstd.ts';

/**
 * A decompressor for whatever the first bytes say: gzip, bzip2, zstd, or bytes as they are. xz and zip cannot be read here:
 * their bytes are reported and dropped.
 */
export function openDecompressor(target: DecompressionTarget): Decompressor {
  let head = new Uint8Array(0);
  let chosen: Decompressor | undefined;

  function choose(): Decompressor {
    const chosen = decompressorFor(head, target);
    if (head.length > 0) chosen.push(head);
    return chosen;
  }

  return {
    push(chunk) {
      if (chosen) return chosen.push(chunk);
      const joined = new Uint8Array(head.length + chunk.length);
      joined.set(head);
      joined.set(chunk, head.length);
      head = joined;
      if (head.length >= MAGIC_BYTES) chosen = choose();
    },
    finish() {
      chosen ??= choose();
      chosen.finish();
    },
  };
}

function decompressorFor(head: Uint8Array, target: DecompressionTarget): Decompressor {
  const compression = recogniseCompression(head);
  switch (compression) {
    case 'gzip':
      return openGunzip(target);
    case 'bzip2':
      return openBunzip2(target);
    case 'zstd':
      return openUnzstd(target);
    case 'none':
      return { push: (chunk) => target.data(chunk), finish: () => {} };
    default:
      target.finding({
        code: 'compression.unread',
        severity: 'lost',
        facts: { format: compression },
        offset: 0,
      });
      return { push: () => {}, finish: () => {} };
  }
}

/** Decompresses a whole file held in memory. */
export function decompress(bytes: Uint8Array, onFinding: DecompressionTarget['finding']): Uint8Array {
  const pieces: Uint8Array[] = [];
  const decompressor = openDecompressor({ data: (piece) => pieces.push(piece), finding: onFinding });
  decompressor.push(bytes);
  decompressor.finish();
  if (pieces.length === 1) return pieces[0];
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
