import { open, type FileHandle } from 'node:fs/promises';
import type { Finding } from '../core/finding.ts';
import type { Work } from '../core/progress.ts';
import { Refusal } from '../core/refusal.ts';
import { expansionLimit } from '../formats/compression/expansion-limit.ts';
import { openDecompressor } from '../formats/compression/open-decompressor.ts';
import { MAGIC_BYTES, recogniseCompression, type Compression } from '../formats/compression/recognise.ts';
import { bunzip2OnThreads } from './bunzip2-threads.ts';
import { gunzipByZlib, isZlibError, zlibFinding } from './gunzip-by-zlib.ts';

const CHUNK_BYTES = 1 << 18;
/** Starting worker threads takes as long as decompressing this much. */
const WORTH_THREADS_BYTES = 1 << 21;
/** The largest table dumps there are have some ten gigabytes. */
const MOST_BYTES = 2 ** 36;
/** What `readFileWhole` makes no more of. */
const MOST_WHOLE_BYTES = 2 ** 30;

/** Progress is in bytes of the file (`file.read`, done, size); findings are about the compressed stream. */
export interface ReadWork extends Work {
  readonly onFinding?: (finding: Finding) => void;
}

/**
 * The decompressed content of a file, in chunks of at most some megabytes that the receiver may keep. The compression is recognised by
 * content: gzip, bzip2, zstd or none. A stream that is cut or damaged gives what is there and a finding. `-` is standard input.
 *
 * @throws Refusal `file.not-found`, `file.is-directory`, `file.unreadable`, `file.compression-unread`, `file.workbook`, and where the content would
 * be more than can be meant: `file.bomb`, `file.compression-memory`, `file.too-large`.
 */
export async function* readDecompressed(path: string, work: ReadWork = {}): AsyncGenerator<Uint8Array> {
  const content =
    path === '-' ? decompressStream(standardInput(work), path, work) : decompressFile(path, work);
  let given = 0;
  for await (const piece of content) {
    given += piece.length;
    if (given > MOST_BYTES) throw tooLarge(path, MOST_BYTES);
    yield piece;
  }
}

async function* decompressFile(path: string, work: ReadWork): AsyncGenerator<Uint8Array> {
  const { compression, bytes } = await headOf(path);
  if (compression === 'gzip') yield* readGzip(path, work);
  else if (compression === 'bzip2' && bytes >= WORTH_THREADS_BYTES) yield* readBzip2(path, work);
  else yield* decompressStream(fileChunks(path, work), path, work);
}

async function* readBzip2(path: string, work: ReadWork): AsyncGenerator<Uint8Array> {
  const onFinding = refusingFindings(path, work);
  yield* withoutBombs(path, fileChunks(path, work), (chunks) => bunzip2OnThreads(chunks, onFinding));
}

async function* readGzip(path: string, work: ReadWork): AsyncGenerator<Uint8Array> {
  let given = 0;
  try {
    for await (const piece of withoutBombs(path, fileChunks(path, work), gunzipByZlib)) {
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
  const decompressor = openDecompressor(refusingFindings(name, work));
  for await (const chunk of chunks) yield* decompressor.push(chunk);
  yield* decompressor.finish();
}

/** What another decompressor makes of the chunks, as long as it does not expand beyond reason. */
async function* withoutBombs(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  decompress: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const limit = expansionLimit();
  const counted = async function* (): AsyncIterable<Uint8Array> {
    for await (const chunk of chunks) {
      limit.took(chunk.length);
      yield chunk;
    }
  };
  for await (const piece of decompress(counted())) {
    if (!limit.gave(piece.length)) refusingFindings(name, {})(limit.finding());
    yield piece;
  }
}

const REFUSALS: Readonly<Record<string, string>> = {
  'compression.unread': 'file.compression-unread',
  'compression.workbook': 'file.workbook',
  'compression.bomb': 'file.bomb',
  'compression.memory': 'file.compression-memory',
};

/** Passes findings on, but refuses a file of which nothing, or not all, can be had. */
function refusingFindings(name: string, work: ReadWork): (finding: Finding) => void {
  return (finding) => {
    const code = REFUSALS[finding.code];
    if (code === undefined) return work.onFinding?.(finding);
    throw new Refusal('bad-data', code, {
      file: name,
      known: 'gzip, bzip2, zstd',
      option: '--long',
      ...finding.facts,
    });
  };
}

/** The content of a file is more than is read at once, in bytes. */
export function tooLarge(file: string, most: number): Refusal {
  return new Refusal('bad-data', 'file.too-large', { file, most: most / 2 ** 20 });
}

/** The whole decompressed content in one piece. */
export async function readFileWhole(path: string, work: ReadWork = {}): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of readDecompressed(path, work)) {
    size += piece.length;
    if (size > MOST_WHOLE_BYTES) throw tooLarge(path, MOST_WHOLE_BYTES);
    pieces.push(piece);
  }
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
    throw readRefusal(path, error);
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
    throw readRefusal(path, error);
  });
  if (!(await file.stat()).isDirectory()) return file;
  await file.close();
  throw new Refusal('usage', 'file.is-directory', { file: path });
}

/** What a file system says against reading a file, as a refusal. */
export function readRefusal(file: string, error: unknown): unknown {
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

async function headOf(path: string): Promise<{ compression: Compression; bytes: number }> {
  const file = await openFile(path);
  try {
    const { buffer, bytesRead } = await readPiece(file, path, MAGIC_BYTES, 0);
    const { size } = await file.stat();
    return { compression: recogniseCompression(buffer.subarray(0, bytesRead)), bytes: size };
  } finally {
    await file.close();
  }
}

/** The chunks without their first `count` bytes. */
async function* without(count: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of chunks) {
    if (chunk.length > left) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
