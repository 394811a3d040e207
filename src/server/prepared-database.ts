import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { MIGRATIONS } from '../store/database/migrate.ts';
import { makeFolder } from '../sources/make-folder.ts';

// The embedded database as it is after its first start, made once when the program is built: making the tables of a new cluster
// takes seconds and as much memory as everything else together.

/** Where it lies, seen from `src` and from `dist`. */
export const PREPARED_FILE = fileURLToPath(new URL('../../dist/database/prepared.zip.zst', import.meta.url));

/** Names the version of the engine and of the tables that made it; of any other it is not used. */
const MADE_BY = 'made-by';

async function makers(): Promise<string> {
  const about = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  const { version } = JSON.parse(await readFile(about, 'utf8')) as { version: string };
  return [version, ...Object.keys(MIGRATIONS)].join(' ');
}

/** Packs the files of a cluster that is closed; folders end in a slash. */
export async function packPrepared(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const all: Zippable = { ...files, [MADE_BY]: Buffer.from(await makers()) };
  // Packed as one: most of its files are alike.
  const params = { [constants.ZSTD_c_compressionLevel]: 15 };
  return promisify(zstdCompress)(zipSync(all, { level: 0 }), { params });
}

/**
 * Puts the prepared cluster where there is none: whole or not at all, also where the process is killed meanwhile.
 *
 * @returns whether it did; without it the engine makes a new cluster by itself
 */
export async function unpackPrepared(folder: string, file = PREPARED_FILE): Promise<boolean> {
  if (await isThere(folder)) return false;
  const files = await preparedFiles(file);
  if (!files) return false;
  const unfinished = `${folder}.part`;
  await rm(unfinished, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(unfinished, name);
    // oxlint-disable-next-line no-await-in-loop -- a folder before what lies in it
    await makeFolder(name.endsWith('/') ? path : dirname(path), 0o700);
    // oxlint-disable-next-line no-await-in-loop -- a thousand small files
    if (!name.endsWith('/')) await writeFile(path, bytes, { mode: 0o600 });
  }
  await rename(unfinished, folder);
  return true;
}

/** The files of the prepared cluster, folders ending in a slash; undefined where there is none of this version. */
export async function preparedFiles(
  file = PREPARED_FILE,
): Promise<Readonly<Record<string, Uint8Array>> | undefined> {
  const packed = await readFile(file).catch(() => undefined);
  if (!packed) return undefined;
  const { [MADE_BY]: by, ...files } = unzipSync(await promisify(zstdDecompress)(packed));
  return by !== undefined && Buffer.from(by).toString() === (await makers()) ? files : undefined;
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
