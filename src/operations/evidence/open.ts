import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import yauzl from 'yauzl';
import { Refusal } from '../../core/refusal.ts';
import { ENVELOPE_PATH } from './build.ts';
import { refuseTooMuchText } from './read-whole.ts';
import { isSafePath } from '../../exchange/dossier/safe-path.ts';
import { localHeader, zipDirectory, zipOffsets, type ZipEntry } from '../../exchange/dossier/zip-layout.ts';

/** The files of a dossier, wherever it lies: an archive of ours, one packed again by another tool, or an unpacked folder. */
export interface OpenDossier {
  /** Paths inside the dossier's own folder. */
  readonly files: readonly StoredFile[];
  /** Where the archive's frame is not as it was written: a file's name in it, and the byte. */
  readonly frameFault: { readonly file: string; readonly offset: number } | undefined;
  /** Another program packed the files again: nothing of the frame is as we write it. */
  readonly isRepacked: boolean;
  /** Files that a file manager has added for itself; they are passed over. */
  readonly litter: readonly string[];
  readonly close: () => Promise<void>;
}

export interface StoredFile {
  readonly path: string;
  readonly bytes: number;
  readonly read: () => AsyncIterable<Uint8Array>;
}

const CHUNK = 1 << 18;
/** Answers, inputs and reports in every language and format come to some hundred; each file of more would cost half a millisecond. */
const MOST_FILES = 4000;
const LARGEST_DIRECTORY = 1 << 26;
/** A file that unpacks to more than this many times its size is a bomb, not a report. */
const MOST_RATIO = 250;
const MOST_UNPACKED = 2 ** 36;

/**
 * Opens a dossier by its path, or from bytes at hand; nothing is unpacked or written. Refuses what is not an archive, names that
 * lead out of it, and bombs.
 */
export async function openDossier(source: string | Uint8Array): Promise<OpenDossier> {
  const dossier = await openAnywhere(source);
  try {
    refuseTooMuchText(typeof source === 'string' ? source : 'dossier', dossier.files);
    return dossier;
  } catch (error) {
    await dossier.close();
    throw error;
  }
}

async function openAnywhere(source: string | Uint8Array): Promise<OpenDossier> {
  if (typeof source !== 'string') return openArchive(memorySource(source));
  const info = await stat(source).catch(() => {
    throw new Refusal('not-found', 'file.not-found', { file: source });
  });
  return info.isDirectory() ? openFolder(source) : openArchive(await fileSource(source, info.size));
}

/** Where the bytes of an archive come from. */
interface ByteSource {
  /** Named in messages. */
  readonly name: string;
  readonly size: number;
  /** Up to `length` bytes; fewer at the end only. */
  readonly read: (position: number, length: number) => Promise<Buffer>;
  readonly openZip: (options: yauzl.Options) => Promise<yauzl.ZipFile>;
  readonly close: () => Promise<void>;
}

async function fileSource(path: string, size: number): Promise<ByteSource> {
  const file = await open(path, 'r');
  return {
    name: path,
    size,
    read: async (position, length) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    },
    openZip: (options) => yauzl.openPromise(path, { ...options, autoClose: false }),
    close: () => file.close(),
  };
}

function memorySource(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    name: 'dossier',
    size: bytes.length,
    read: (position, length) => Promise.resolve(buffer.subarray(position, position + length)),
    openZip: (options) => yauzl.fromBufferPromise(buffer, options),
    close: () => Promise.resolve(),
  };
}

async function openArchive(source: ByteSource): Promise<OpenDossier> {
  try {
    const strict = await readFrame(source);
    if (strict.frameFault === undefined && strict.entries) return ownArchive(source, strict.entries);
    const { isRepacked, ...foreign } = await foreignArchive(source);
    await source.close();
    const frameFault = isRepacked ? undefined : (strict.frameFault ?? { file: source.name, offset: 0 });
    return { ...foreign, isRepacked, frameFault };
  } catch (error) {
    const start = await source.read(0, 64).catch(() => Buffer.alloc(0));
    await source.close();
    throw isTruncated(error) ? (otherThanArchive(source.name, start) ?? error) : error;
  }
}

function isTruncated(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'dossier.truncated';
}

/** What a file is that does not begin like an archive; nothing where it may be one that was damaged. */
function otherThanArchive(file: string, start: Buffer): Refusal | undefined {
  if (start.length === 0 || start.toString('latin1', 0, 2) === 'PK') return undefined;
  const command = 'muruna dossier build';
  return /^(?:\xEF\xBB\xBF)?\s*[[{]/.test(start.toString('latin1'))
    ? new Refusal('bad-data', 'dossier.is-document', { file, command: `${command} --from ${file}` })
    : new Refusal('bad-data', 'dossier.not-one', { file, command });
}

interface Frame {
  readonly entries: readonly ZipEntry[] | undefined;
  readonly frameFault: OpenDossier['frameFault'];
}

/** Reads the directory and holds every byte of the frame to what its entries say it must be. */
async function readFrame({ name: path, size, read }: ByteSource): Promise<Frame> {
  const tail = await read(Math.max(0, size - 98), Math.min(98, size));
  const end = tail.length - 22;
  if (end < 0 || tail.readUInt32LE(end) !== 0x06054b50) return { entries: undefined, frameFault: undefined };
  let [length, start, count] = [
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
    tail.readUInt16LE(end + 10),
  ];
  if (start === 0xffffffff && end >= 76) {
    count = Number(tail.readBigUInt64LE(end - 44));
    length = Number(tail.readBigUInt64LE(end - 36));
    start = Number(tail.readBigUInt64LE(end - 28));
  }
  if (length > LARGEST_DIRECTORY || start + length > size || count > MOST_FILES)
    return { entries: undefined, frameFault: undefined };
  const directory = await read(start, size - start);
  const entries = readEntries(directory, count);
  if (!entries) return { entries: undefined, frameFault: { file: path, offset: start } };
  const offsets = zipOffsets(entries);
  for (const [at, entry] of entries.entries()) {
    const wanted = localHeader(entry);
    const found = await read(offsets.headers[at], wanted.length);
    const fault = firstDifference(found, wanted);
    if (fault >= 0) return { entries, frameFault: { file: entry.name, offset: offsets.headers[at] + fault } };
  }
  const wanted = zipDirectory(entries, offsets.headers, offsets.directory);
  const fault = offsets.directory === start ? firstDifference(directory, wanted) : 0;
  if (fault < 0) return { entries, frameFault: undefined };
  return { entries, frameFault: { file: entryAt(directory, fault, entries) ?? path, offset: start + fault } };
}

function readEntries(directory: Buffer, count: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let n = 0; n < count; n++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return undefined;
    const nameLength = directory.readUInt16LE(at + 28);
    const extra = at + 46 + nameLength;
    let bytes = directory.readUInt32LE(at + 24);
    if (bytes === 0xffffffff && extra + 12 <= directory.length)
      bytes = Number(directory.readBigUInt64LE(extra + 4));
    const name = directory.toString('latin1', at + 46, extra);
    entries.push({ name, bytes, crc32: directory.readUInt32LE(at + 16) });
    at = extra + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** The entry whose record in the directory holds this byte. */
function entryAt(directory: Buffer, offset: number, entries: readonly ZipEntry[]): string | undefined {
  let at = 0;
  for (const { name } of entries) {
    at +=
      46 +
      directory.readUInt16LE(at + 28) +
      directory.readUInt16LE(at + 30) +
      directory.readUInt16LE(at + 32);
    if (offset < at) return name;
  }
  return undefined;
}

function firstDifference(found: Uint8Array, wanted: Uint8Array): number {
  for (let at = 0; at < Math.max(found.length, wanted.length); at++) if (found[at] !== wanted[at]) return at;
  return -1;
}

function ownArchive(source: ByteSource, entries: readonly ZipEntry[]): OpenDossier {
  const { headers } = zipOffsets(entries);
  const root = rootOf(entries.map(({ name }) => name));
  const files = entries.map((entry, at): StoredFile => {
    const start = headers[at] + localHeader(entry).length;
    return {
      path: pathIn(root, entry.name),
      bytes: entry.bytes,
      read: () => slices(source, start, entry.bytes),
    };
  });
  return { files, frameFault: undefined, isRepacked: false, litter: [], close: source.close };
}

async function* slices({ name, read }: ByteSource, start: number, bytes: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < bytes;) {
    const chunk = await read(start + done, Math.min(CHUNK, bytes - done));
    if (chunk.length === 0) throw new Refusal('bad-data', 'dossier.truncated', { file: name });
    yield chunk;
    done += chunk.length;
  }
}

/** An archive that another tool packed: its names and sizes are checked before anything is read. */
async function foreignArchive({
  name: path,
  size,
  read,
  openZip,
}: ByteSource): Promise<Omit<OpenDossier, 'frameFault'>> {
  const zip = await openZip({ strictFileNames: true, validateEntrySizes: true }).catch(() => {
    throw new Refusal('bad-data', 'dossier.truncated', { file: path });
  });
  const entries: yauzl.Entry[] = [];
  const litter: string[] = [];
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      if (isLitter(entry.fileName)) {
        if (litter.push(entry.fileName) > MOST_FILES)
          throw new Refusal('bad-data', 'dossier.bomb', { file: path });
        continue;
      }
      unpacked += entry.uncompressedSize;
      if (!isSafePath(entry.fileName))
        throw new Refusal('bad-data', 'dossier.unsafe-name', { file: path, name: entry.fileName });
      if (entries.push(entry) > MOST_FILES || unpacked > MOST_UNPACKED || unpacked > size * MOST_RATIO)
        throw new Refusal('bad-data', 'dossier.bomb', { file: path });
    }
  } catch (error) {
    zip.close();
    if (error instanceof Refusal) throw error;
    const unsafe = /relative path|absolute path|characters in fileName|backslash/.test(String(error));
    throw new Refusal('bad-data', unsafe ? 'dossier.unsafe-name' : 'dossier.truncated', {
      file: path,
      ...(unsafe ? { name: String(error).split(': ').at(-1) ?? '' } : {}),
    });
  }
  const root = rootOf(entries.map(({ fileName }) => fileName));
  return {
    isRepacked: await isFrameOfAnother(entries, read),
    files: entries.map((entry) => ({
      path: pathIn(root, entry.fileName),
      bytes: entry.uncompressedSize,
      read: () => entryStream(zip, entry),
    })),
    litter,
    close: () => Promise.resolve(zip.close()),
  };
}

/** Whether no file has the header that we write: one that was changed leaves the others as they were. */
async function isFrameOfAnother(entries: readonly yauzl.Entry[], read: ByteSource['read']): Promise<boolean> {
  for (const { fileName: name, uncompressedSize: bytes, crc32, relativeOffsetOfLocalHeader } of entries) {
    const ours = localHeader({ name, bytes, crc32 });
    if (firstDifference(await read(relativeOffsetOfLocalHeader, ours.length), ours) < 0) return false;
  }
  return true;
}

async function* entryStream(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>;
}

async function openFolder(folder: string): Promise<OpenDossier> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const nameOf = (entry: { readonly parentPath: string; readonly name: string }): string =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
  const root = rootOf(names.filter((entry) => !entry.isDirectory() && !isLitter(nameOf(entry))).map(nameOf));
  const pathOf = (entry: Parameters<typeof nameOf>[0]): string => pathIn(root, nameOf(entry));
  const litter = names.filter((entry) => entry.isFile() && isLitter(pathOf(entry)));
  const files = await Promise.all(
    names
      .filter((entry) => !entry.isDirectory() && !litter.includes(entry))
      .map(async (entry): Promise<StoredFile> => {
        const place = join(entry.parentPath, entry.name);
        const path = pathOf(entry);
        // A link could lead anywhere.
        if (!entry.isFile())
          throw new Refusal('bad-data', 'dossier.unsafe-name', { file: folder, name: path });
        return {
          path,
          bytes: (await stat(place)).size,
          read: () => createReadStream(place, { highWaterMark: CHUNK }) as AsyncIterable<Uint8Array>,
        };
      }),
  );
  if (!files.some(({ path }) => path === ENVELOPE_PATH || path === 'bagit.txt'))
    throw new Refusal('bad-data', 'dossier.not-one', { file: folder, command: 'muruna dossier build' });
  return {
    files,
    frameFault: undefined,
    isRepacked: false,
    litter: litter.map(pathOf),
    close: () => Promise.resolve(),
  };
}

/** Files that the file managers of a Mac and of Windows put beside those they show or pack. */
function isLitter(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/.test(path);
}

/** The folder of the dossier, with its slash: where its one statement lies, else the one that all files lie in; empty where none is. */
function rootOf(names: readonly string[]): string {
  const statements = names.filter((name) => `/${name}`.endsWith(`/${ENVELOPE_PATH}`));
  if (statements.length === 1) return statements[0].slice(0, -ENVELOPE_PATH.length);
  const root = `${names[0]?.split('/')[0] ?? ''}/`;
  return names.length > 0 && names.every((name) => name.startsWith(root)) ? root : '';
}

/** The path inside the dossier; files beside its folder keep their names, and are found to be added. */
function pathIn(root: string, name: string): string {
  return name.startsWith(root) ? name.slice(root.length) : name;
}
