import { Decompress } from 'fzstd';
import { cutFinding, damagedFinding, type DecompressionTarget, type Decompressor } from './decompressor.ts';

/** zstd (RFC 8878), several frames too. Of a stream that is cut or damaged what came before is delivered. */
export function openUnzstd(target: DecompressionTarget): Decompressor {
  const decompress = new Decompress((bytes) => {
    if (bytes.length > 0) target.data(bytes.slice());
  });
  let taken = 0;
  let isDone = false;

  function push(chunk: Uint8Array, final: boolean): void {
    if (isDone) return;
    taken += chunk.length;
    try {
      decompress.push(chunk, final);
    } catch (error) {
      isDone = true;
      const isEarlyEnd = (error as { code?: number }).code === 5;
      target.finding(isEarlyEnd ? cutFinding('zstd', taken) : damagedFinding('zstd', taken));
    }
  }

  return { push: (chunk) => push(chunk, false), finish: () => push(new Uint8Array(0), true) };
}
