import { Gunzip } from 'fflate';
import {
  cutFinding,
  damagedFinding,
  trailingFinding,
  type DecompressionTarget,
  type Decompressor,
} from './decompressor.ts';

/** What fflate has of a piece when it meets damage is lost, so the pieces are small. */
const PIECE_BYTES = 4096;

/** gzip (RFC 1952), files of several members too. Of a stream that is cut or damaged what came before is delivered. */
export function openGunzip(target: DecompressionTarget): Decompressor {
  const gunzip = new Gunzip((bytes) => {
    if (bytes.length > 0) target.data(bytes.slice());
    hasData = true;
  });
  let hasData = false;
  let taken = 0;
  let memberAt = 0;
  let isDone = false;
  gunzip.onmember = (offset) => (memberAt = offset);

  function stop(error: unknown): void {
    isDone = true;
    if (isEarlyEnd(error)) target.finding(cutFinding('gzip', taken));
    else if (hasData && isNoMember(error)) target.finding(trailingFinding('gzip', taken));
    else target.finding(damagedFinding('gzip', memberAt));
  }

  function push(chunk: Uint8Array, final: boolean): void {
    if (isDone) return;
    taken += chunk.length;
    try {
      gunzip.push(chunk, final);
    } catch (error) {
      stop(error);
    }
  }

  return {
    push(chunk) {
      for (let at = 0; at < chunk.length; at += PIECE_BYTES)
        push(chunk.subarray(at, at + PIECE_BYTES), false);
    },
    finish: () => push(new Uint8Array(0), true),
  };
}

/** fflate's codes: 0 = unexpected end, 6 = invalid header. */
function isEarlyEnd(error: unknown): boolean {
  return (error as { code?: number }).code === 0;
}

function isNoMember(error: unknown): boolean {
  return (error as { code?: number }).code === 6;
}
