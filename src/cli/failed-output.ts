import { fstatSync, writeFileSync } from 'node:fs';
import { Refusal } from '../core/refusal.ts';

type Output = NodeJS.WriteStream & { readonly fd: number };

/**
 * Ends the program when its output can no longer be written: quietly, as SIGPIPE would, where the reader has gone (`muruna … | head`),
 * otherwise with the exit code and the sentence that `end` gives. Without this Node throws at the next write.
 */
export function endWithOutput(stream: Output, end: (refusal: Refusal) => number): void {
  if (fstatSync(stream.fd).isFile()) writeWhole(stream);
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? ENDED_BY_SIGPIPE : end(outputRefusal(error)));
  });
}

/** Into a file Node writes with one call, and overlooks what the call could not write before the disk was full. */
function writeWhole(stream: Output): void {
  // oxlint-disable-next-line no-underscore-dangle
  stream._write = (chunk: Uint8Array, _encoding, done) => {
    try {
      writeFileSync(stream.fd, chunk);
      done();
    } catch (error) {
      done(error as Error);
    }
  };
}

/** 128 + 13, which is what a shell reports of a program ended by SIGPIPE. */
export const ENDED_BY_SIGPIPE = 141;

function outputRefusal({ code = '?' }: NodeJS.ErrnoException): Refusal {
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('no-space', 'output-failed.no-space');
  const kind = code === 'EFBIG' ? 'no-space' : 'denied';
  return new Refusal(kind, 'output-failed.unwritable', { reason: code });
}
