import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Finding } from '../core/finding.ts';
import type { Work } from '../core/progress.ts';
import { readDecompressed, tooLarge } from './read-file.ts';

/** What is known of a file after it was read. */
export interface ReadInput {
  readonly name: string;
  /** Of the file as it is, compressed if it is. */
  readonly bytes: number;
  readonly sha256: string;
  /** About the compressed stream. */
  readonly findings: readonly Finding[];
  /** The beginning of the content, some thousand bytes. */
  readonly head: Uint8Array;
}

const HEAD_BYTES = 4096;

/**
 * Passes on the chunks of a file as long as they are no more than can be meant.
 *
 * @throws Refusal `file.too-large`
 */
export function atMost(
  bytes: number,
  path: string,
  onChunk: (chunk: Uint8Array) => void,
): (chunk: Uint8Array) => void {
  let passed = 0;
  return (chunk) => {
    passed += chunk.length;
    if (passed > bytes) throw tooLarge(path, bytes);
    onChunk(chunk);
  };
}

/** Reads a file, unpacked if it is packed, chunk by chunk, and says what it was, so that a snapshot can name it. */
export async function readInput(
  path: string,
  onChunk: (chunk: Uint8Array) => void,
  work: Work = {},
): Promise<ReadInput> {
  const findings: Finding[] = [];
  const onFinding = (finding: Finding): void => void findings.push(finding);
  const progress = (_: string, done: number, total: number): void =>
    work.progress?.('snapshot.progress.reading', done, total);
  const head: number[] = [];
  for await (const chunk of readDecompressed(path, { ...work, progress, onFinding })) {
    if (head.length < HEAD_BYTES) head.push(...chunk.subarray(0, HEAD_BYTES - head.length));
    onChunk(chunk);
  }
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  const { size } = await stat(path);
  return {
    name: basename(path),
    bytes: size,
    sha256: hash.digest('hex'),
    findings,
    head: Uint8Array.from(head),
  };
}
