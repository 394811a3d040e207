import { createHash, randomUUID } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { clearWhenEnded } from '../../sources/clear-when-ended.ts';

/** How the name of such a file ends. */
export const TEXTS = '.texts';

/** Where a text lies in a file of texts, in bytes. */
export interface TextPlace {
  readonly offset: number;
  readonly length: number;
}

/** What lies closer together than this is read at once. */
const GAP = 2 ** 14;
const MOST_AT_ONCE = 2 ** 20;

/** The file that was written is not there any more, or is another one. */
export class TextsGone extends Error {}

/** Many texts in one file, which are found by where they lie: none of them is kept in memory. */
export interface KeptTexts {
  readonly path: string;
  /** By which the file is known again. */
  readonly stamp: string;
}

/** A file as it was read, and by what it is known again. */
export interface StampedBytes {
  readonly stamp: string;
  /** undefined where it is the known one. */
  readonly bytes: Buffer | undefined;
}

/**
 * Reads a file unless it is the known one.
 *
 * @param known its stamp
 * @returns undefined where it is not there
 */
export async function readStamped(path: string, known?: string): Promise<StampedBytes | undefined> {
  try {
    await using file = await openThere(path);
    const stamp = await stampIn(file);
    return { stamp, bytes: stamp === known ? undefined : await file.readFile() };
  } catch (error) {
    if (error instanceof TextsGone) return undefined;
    throw error;
  }
}

/** What a file of texts ends with: where its summary begins (8 bytes, big-endian), the SHA-256 of that, and a mark. */
const MARK = Buffer.from('texts 1\n');
const ENDING = 8 + 32 + MARK.length;

/**
 * A file of texts that an earlier process wrote, with what it wrote down about them at the end.
 *
 * @returns undefined where it is not there, or not whole
 */
export async function summaryAt(
  path: string,
): Promise<{ readonly texts: KeptTexts; readonly summary: string } | undefined> {
  await using file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  const { size } = await file.stat();
  if (size < ENDING) return undefined;
  const ending = await bytesOf(file, { offset: size - ENDING, length: ENDING });
  const offset = Number(ending.readBigUInt64BE(0));
  if (!ending.subarray(40).equals(MARK) || offset > size - ENDING) return undefined;
  const bytes = await bytesOf(file, { offset, length: size - ENDING - offset });
  if (!sha256(bytes).equals(ending.subarray(8, 40))) return undefined;
  return { texts: { path, stamp: await stampIn(file) }, summary: bytes.toString() };
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Whether the file is there as it was written. */
export async function isThere(texts: KeptTexts): Promise<boolean> {
  try {
    await using file = await openKept(texts);
    return file.fd >= 0;
  } catch (error) {
    if (error instanceof TextsGone) return false;
    throw error;
  }
}

/**
 * The texts that lie at these places, in their order.
 *
 * @throws TextsGone
 */
export async function textsAt(texts: KeptTexts, places: readonly TextPlace[]): Promise<string[]> {
  await using file = await openKept(texts);
  const found = new Map<TextPlace, string>();
  const runs = runsOf(places);
  await Promise.all(
    runs.map(async (run) => {
      const bytes = await bytesOf(file, run);
      for (const place of run.places) {
        const from = place.offset - run.offset;
        found.set(place, bytes.toString('utf8', from, from + place.length));
      }
    }),
  );
  return places.map((place) => found.get(place)!);
}

/** A file of texts that is being written: under another name, until it is whole. */
export interface TextsWriter {
  readonly add: (text: string) => Promise<TextPlace>;
  /** Writes down about the texts what `summaryAt` is to give back; nothing follows it. */
  readonly summarise: (summary: string) => Promise<void>;
  /** Takes texts over from another file; where they lie now, by where they lay. */
  readonly take: (
    from: KeptTexts,
    places: readonly TextPlace[],
  ) => Promise<ReadonlyMap<TextPlace, TextPlace>>;
}

/**
 * Writes a file of texts whole or not at all.
 *
 * @param path its folder has to be there
 * @throws TextsGone where texts were to be taken over from a file that is gone, or somebody removed what was being written
 */
export async function writeTexts<T>(
  path: string,
  write: (writer: TextsWriter) => Promise<T>,
): Promise<{ readonly texts: KeptTexts; readonly result: T }> {
  const temporary = `${path}.${randomUUID()}.part`;
  const forget = clearWhenEnded(temporary);
  try {
    let result: T;
    {
      await using file = await open(temporary, 'wx', 0o600);
      const writer = writerTo(file);
      result = await write(writer);
      await writer.flush();
    }
    await rename(temporary, path).catch(goneIfAbsent);
    return { texts: { path, stamp: await stampAt(path) }, result };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    forget();
  }
}

function writerTo(file: FileHandle): TextsWriter & { readonly flush: () => Promise<void> } {
  let [size, waiting] = [0, 0];
  let parts: Buffer[] = [];
  const put = async (bytes: Buffer): Promise<number> => {
    const at = size;
    parts.push(bytes);
    size += bytes.length;
    waiting += bytes.length;
    if (waiting >= MOST_AT_ONCE) await flush();
    return at;
  };
  const flush = async (): Promise<void> => {
    const bytes = Buffer.concat(parts);
    [parts, waiting] = [[], 0];
    await file.appendFile(bytes);
  };
  return {
    flush,
    async add(text) {
      const bytes = Buffer.from(text);
      return { offset: await put(bytes), length: bytes.length };
    },
    async summarise(summary) {
      const bytes = Buffer.from(summary);
      const ending = Buffer.alloc(8);
      ending.writeBigUInt64BE(BigInt(await put(bytes)));
      await put(Buffer.concat([ending, sha256(bytes), MARK]));
    },
    async take(from, places) {
      await using source = await openKept(from);
      const taken = new Map<TextPlace, TextPlace>();
      for (const run of runsOf(places)) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, so that little is in memory
        const bytes = await bytesOf(source, run);
        let last: TextPlace | undefined;
        let offset = 0;
        for (const place of run.places) {
          const start = place.offset - run.offset;
          // What several places name lies there once.
          if (last?.offset !== place.offset)
            // oxlint-disable-next-line no-await-in-loop -- as above
            offset = await put(bytes.subarray(start, start + place.length));
          taken.set(place, { offset, length: place.length });
          last = place;
        }
      }
      return taken;
    },
  };
}

interface Run extends TextPlace {
  readonly places: readonly TextPlace[];
}

/** Places in the order in which they lie, joined to what is read at once. */
function runsOf(places: readonly TextPlace[]): Run[] {
  const runs: { offset: number; length: number; places: TextPlace[] }[] = [];
  for (const place of places.toSorted((a, b) => a.offset - b.offset)) {
    const end = place.offset + place.length;
    const run = runs.at(-1);
    if (run && place.offset - (run.offset + run.length) <= GAP && end - run.offset <= MOST_AT_ONCE) {
      run.places.push(place);
      run.length = Math.max(run.length, end - run.offset);
    } else runs.push({ ...place, places: [place] });
  }
  return runs;
}

async function bytesOf(file: FileHandle, { offset, length }: TextPlace): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  const { bytesRead } = await file.read(bytes, 0, length, offset);
  if (bytesRead !== length) throw new TextsGone();
  return bytes;
}

async function openKept({ path, stamp }: KeptTexts): Promise<FileHandle> {
  const file = await openThere(path);
  if ((await stampIn(file)) === stamp) return file;
  await file.close();
  throw new TextsGone();
}

async function openThere(path: string): Promise<FileHandle> {
  return open(path).catch(goneIfAbsent);
}

function goneIfAbsent(error: unknown): never {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new TextsGone();
  throw error;
}

async function stampAt(path: string): Promise<string> {
  await using file = await open(path);
  return stampIn(file);
}

/** Not the time of its last change of name, which is ours. */
async function stampIn(file: FileHandle): Promise<string> {
  const { dev, ino, size, mtimeNs } = await file.stat({ bigint: true });
  return `${dev} ${ino} ${size} ${mtimeNs}`;
}
