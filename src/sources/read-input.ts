import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { Work } from '../core/progress.ts';
import { Refusal } from '../core/refusal.ts';

/** What is known of a file after it was read. */
export interface InputFile {
  readonly name: string;
  /** Of the file as it is, compressed if it is. */
  readonly bytes: number;
  readonly sha256: string;
}

/** Reads a file, unpacked if it is packed (told by content), chunk by chunk, and says what it was. */
export async function readInput(
  path: string,
  onChunk: (chunk: Uint8Array) => void,
  work: Work = {},
): Promise<InputFile> {
  const hash = createHash('sha256');
  const { size, magic } = await beginningOf(path);
  let read = 0;
  const raw = createReadStream(path, { highWaterMark: 1 << 18 });
  raw.on('data', (chunk) => {
    hash.update(chunk);
    read += chunk.length;
    work.progress?.('snapshot.progress.reading', read, size);
  });
  for await (const chunk of unpacked(raw, magic)) {
    work.signal?.throwIfAborted();
    onChunk(chunk as Uint8Array);
  }
  return { name: basename(path), bytes: size, sha256: hash.digest('hex') };
}

function unpacked(raw: Readable, magic: string): AsyncIterable<unknown> {
  if (magic.startsWith('1f8b')) return raw.pipe(createGunzip());
  if (magic === '28b52ffd') return raw.pipe(createZstdDecompress());
  if (!magic.startsWith('425a68')) return raw;
  const child = spawn('bzip2', ['-dc'], { stdio: ['pipe', 'pipe', 'ignore'] });
  raw.pipe(child.stdin);
  return child.stdout;
}

async function beginningOf(path: string): Promise<{ size: number; magic: string }> {
  try {
    await using file = await open(path, 'r');
    const { size } = await file.stat();
    const { buffer } = await file.read(new Uint8Array(4), 0, 4, 0);
    return { size, magic: Buffer.from(buffer).toString('hex') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new Refusal('not-found', 'file.not-found', { file: path });
    throw new Refusal('denied', 'file.unreadable', { file: path, reason: code ?? 'unknown' });
  }
}
