import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Finding } from '../core/finding.ts';
import type { Work } from '../core/progress.ts';
import { Refusal } from '../core/refusal.ts';
import { cutFinding, damagedFinding } from '../formats/compression/decompressor.ts';
import { openDecompressor } from '../formats/compression/open-decompressor.ts';
import { MAGIC_BYTES, recogniseCompression, type Compression } from '../formats/compression/recognise.ts';

const CHUNK_BYTES = 1 << 18;

/** Progress is in bytes of the file (`file.read`, done, size); findings are about the compressed stream. */
export interface ReadWork extends Work {
  readonly onFinding?: (finding: Finding) => void;
}

/**
 * The decompressed content of a file, in chunks that the receiver may keep. The compression is recognised by content: gzip, bzip2,
 * zstd or none. A stream that is cut or damaged gives what is there and a finding. `-` is standard input.
 *
 * @throws Refusal `file.not-found`, `file.is-directory`, `file.unreadable`, `file.compression-unread`.
 */
export async function* readDecompressed(path: string, work: ReadWork = {}): AsyncGenerator<Uint8Array> {
  if (path === '-') yield* decompressStream(standardInput(work), path, work);
  else if ((await compressionOf(path)) === 'gzip') yield* readGzip(path, work);
  else yield* decompressStream(fileChunks(path, work), path, work);
}

async function* readGzip(path: string, work: ReadWork): AsyncGenerator<Uint8Array> {
  let given = 0;
  try {
    for await (const piece of gunzipped(fileChunks(path, work))) {
      given += piece.length;
      yield piece;
    }
  } catch (error) {
    if (!isZlibError(error)) throw error;
    let isExplained = false;
    const onFinding = (finding: Finding): void => {
      isExplained = true;
      work.onFinding?.(finding);
    };
    yield* without(given, decompressStream(fileChunks(path, work), path, { ...work, onFinding }));
    if (!isExplained) work.onFinding?.(zlibFinding(error));
  }
}

/** The same for bytes from anywhere, such as a download; `name` is what a refusal calls them. */
export async function* decompressStream(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  work: ReadWork = {},
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const decompressor = openDecompressor({
    data: (bytes) => ready.push(bytes),
    finding(finding) {
      if (finding.code === 'compression.unread') {
        throw new Refusal('bad-data', 'file.compression-unread', {
          file: name,
          known: 'gzip, bzip2, zstd',
          format: finding.facts['format'],
        });
      }
      work.onFinding?.(finding);
    },
  });
  for await (const chunk of chunks) {
    decompressor.push(chunk);
    yield* ready;
    ready = [];
  }
  decompressor.finish();
  yield* ready;
}

/** The whole decompressed content in one piece. */
export async function readFileWhole(path: string, work: ReadWork = {}): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readDecompressed(path, work)) pieces.push(piece);
  return pieces.length === 1 ? pieces[0] : new Uint8Array(Buffer.concat(pieces));
}

async function* fileChunks(path: string, work: Work): AsyncGenerator<Uint8Array> {
  const file = await openFile(path);
  try {
    const { size } = await file.stat();
    let done = 0;
    for (;;) {
      work.signal?.throwIfAborted();
      const { buffer, bytesRead } = await readPiece(file, path, CHUNK_BYTES, null);
      if (bytesRead === 0) return;
      done += bytesRead;
      yield buffer.subarray(0, bytesRead);
      work.progress?.('file.read', done, Math.max(size, done));
    }
  } finally {
    await file.close();
  }
}

async function readPiece(file: FileHandle, path: string, size: number, at: number | null) {
  return file.read(new Uint8Array(size), 0, size, at).catch((error: unknown) => {
    throw refusalFor(path, error);
  });
}

async function* standardInput(work: Work): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    work.signal?.throwIfAborted();
    done += chunk.length;
    yield chunk;
    work.progress?.('file.read', done, done);
  }
}

async function openFile(path: string): Promise<FileHandle> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw refusalFor(path, error);
  });
  if (!(await file.stat()).isDirectory()) return file;
  await file.close();
  throw new Refusal('usage', 'file.is-directory', { file: path });
}

function refusalFor(file: string, error: unknown): unknown {
  const { code } = error as { code?: string };
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Refusal('not-found', 'file.not-found', { file });
    case 'EISDIR':
      return new Refusal('usage', 'file.is-directory', { file });
    case undefined:
      return error;
    default:
      return new Refusal('denied', 'file.unreadable', { file, reason: code });
  }
}

async function compressionOf(path: string): Promise<Compression> {
  const file = await openFile(path);
  try {
    const { buffer, bytesRead } = await readPiece(file, path, MAGIC_BYTES, 0);
    return recogniseCompression(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/**
 * gzip with Node's own zlib, three times as fast as in JavaScript. It throws away its last piece at any fault and knows no
 * trailing bytes, so at its error the caller reads the file again in JavaScript, which gives all there is and says what is wrong.
 */
async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  const source = Readable.from(chunks);
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  try {
    for await (const piece of gunzip as AsyncIterable<Uint8Array>) yield piece;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

/** What only zlib notices: a checksum or length at the end that is missing or wrong. */
function zlibFinding(error: unknown): Finding {
  const isCut = (error as { code?: string }).code === 'Z_BUF_ERROR';
  return isCut ? cutFinding('gzip', 0) : damagedFinding('gzip', 0);
}

function isZlibError(error: unknown): boolean {
  return (error as { code?: string }).code?.startsWith('Z_') === true;
}

/** The chunks without their first `count` bytes. */
async function* without(count: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of chunks) {
    if (chunk.length > left) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
