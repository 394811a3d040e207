import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { Refusal } from '../../core/refusal.ts';
import type { Work } from '../../core/progress.ts';
import type { BagFile } from '../../exchange/dossier/bag.ts';
import { localHeader, zipDirectory, zipOffsets, type ZipEntry } from '../../exchange/dossier/zip-layout.ts';
import { clearWhenEnded } from '../../sources/clear-when-ended.ts';
import { writeRefusal } from '../../sources/write-file.ts';
import { optionOf } from '../option-of.ts';
import { dossierBuildRequest } from '../../schemas/requests/evidence.ts';

/** A file of a dossier: its bytes, or the place they are read from when they are needed. */
export interface SourceFile extends BagFile {
  readonly crc32: number;
  readonly content:
    | Uint8Array
    | { readonly file: string }
    | { readonly read: () => AsyncIterable<Uint8Array> };
}

const CHUNK = 1 << 18;

/** A file from bytes at hand. */
export function fileOfBytes(path: string, content: string | Uint8Array): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, bytes: bytes.length, sha256, crc32: crc32(bytes), content: bytes };
}

/** A file on disk, read once for its sums and again when it is written: never whole in memory. */
export async function fileOnDisk(path: string, file: string, { signal }: Work = {}): Promise<SourceFile> {
  const hash = createHash('sha256');
  let [bytes, crc] = [0, 0];
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
      signal?.throwIfAborted();
      hash.update(chunk as Buffer);
      crc = crc32(chunk as Buffer, crc);
      bytes += (chunk as Buffer).length;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new Refusal('not-found', 'file.not-found', { file });
    if (code !== undefined && code !== 'ABORT_ERR')
      throw new Refusal('denied', 'file.unreadable', { file, reason: code });
    throw error;
  }
  return { path, bytes, sha256: hash.digest('hex'), crc32: crc, content: { file } };
}

/** Writes an archive as a whole (see zip-layout.ts); `root` is the folder inside it. */
export async function writeArchive(
  target: string,
  root: string,
  files: readonly SourceFile[],
  work: Work = {},
): Promise<void> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entries = sorted.map((file): ZipEntry => ({
    name: `${root}/${file.path}`,
    bytes: file.bytes,
    crc32: file.crc32,
  }));
  const { headers, directory, total } = zipOffsets(entries);
  const temporary = `${target}.${process.pid}.part`;
  const forget = clearWhenEnded(temporary);
  try {
    const archive = await open(temporary, 'w');
    try {
      for (const [at, file] of sorted.entries()) {
        await archive.write(localHeader(entries[at]));
        await writeContent(archive, file, work);
        work.progress?.('dossier.phase.writing', headers[at] + file.bytes, total);
      }
      await archive.write(zipDirectory(entries, headers, directory));
      await archive.sync();
    } finally {
      await archive.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw writeRefusal(error, target, optionOf(dossierBuildRequest, 'out'));
  } finally {
    forget();
  }
}

async function writeContent(archive: FileHandle, file: SourceFile, { signal }: Work): Promise<void> {
  if (file.content instanceof Uint8Array) {
    await archive.write(file.content);
    return;
  }
  let crc = 0;
  const { content } = file;
  const chunks: AsyncIterable<Uint8Array> =
    'read' in content ? content.read() : createReadStream(content.file, { highWaterMark: CHUNK });
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    crc = crc32(chunk, crc);
    await archive.write(chunk);
  }
  if (crc !== file.crc32) throw new Refusal('bad-data', 'dossier.input-changed', { file: file.path });
}
