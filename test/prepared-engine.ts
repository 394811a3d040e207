import type { PGlite } from '@electric-sql/pglite';
import { preparedFiles } from '../src/server/prepared-database.ts';
import { openEngine, type DatabasePlace } from '../src/store/database/open-database.ts';

/**
 * A database of its own in memory, with all tables and nothing in them: a copy of the one that the build prepared, since making the tables of a
 * new cluster takes five times as long. Where none was built it is made.
 */
export function preparedInMemory(): DatabasePlace {
  return { folder: 'memory://', engine: openCopy };
}

let archive: Promise<Blob | undefined> | undefined;

async function openCopy(folder: string): Promise<PGlite> {
  // Read once in a process.
  archive ??= preparedFiles().then((files) => files && new Blob(tarOf(files)));
  const loadDataDir = await archive;
  return openEngine(folder, loadDataDir && { loadDataDir });
}

const BLOCK = 512;

/** The files as a tape archive (POSIX.1-1988 ustar), which is what the engine loads. */
function tarOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer>[] {
  const parts = Object.entries(files).flatMap(([name, bytes]) => [
    headerOf(name, bytes.length),
    bytes as Uint8Array<ArrayBuffer>,
    new Uint8Array(-bytes.length & (BLOCK - 1)),
  ]);
  return [...parts, new Uint8Array(2 * BLOCK)];
}

function headerOf(name: string, size: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(BLOCK);
  const isFolder = name.endsWith('/');
  const octal = (value: number, at: number, length: number): number =>
    header.write(value.toString(8).padStart(length - 1, '0'), at);
  header.write(name, 0);
  octal(isFolder ? 0o700 : 0o600, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(0, 136, 12);
  header.write(' '.repeat(8), 148);
  header.write(isFolder ? '5' : '0', 156);
  header.write('ustar\u000000', 257);
  octal(
    header.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  );
  return header;
}
