import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileWhole } from '../../sources/write-file.ts';
import { makeFolder } from '../../sources/make-folder.ts';

/** Files named by the SHA-256 of what they hold: written once, never changed, the same on every machine. */
export interface ContentFolder {
  /** Keeps the bytes and gives their name. */
  readonly put: (bytes: Uint8Array) => Promise<string>;
  /** The bytes of that name; undefined where they are not here. */
  readonly get: (name: string) => Promise<Uint8Array | undefined>;
  /** Whether the bytes of that name are here. */
  readonly has: (name: string) => Promise<boolean>;
  /** The names of all that is here. */
  readonly names: () => Promise<string[]>;
  /** Where the file of that name lies, for readers that take their input from the disk. */
  readonly pathOf: (name: string) => string;
}

const NAME = /^[0-9a-f]{64}$/;

/** @example const contents = contentFolder('data/contents'); await contents.get(await contents.put(bytes)) */
export function contentFolder(folder: string): ContentFolder {
  const pathOf = (name: string): string => {
    if (!NAME.test(name)) throw new Error(`not the name of a content: ${name}`);
    return join(folder, name.slice(0, 2), name);
  };
  return {
    pathOf,
    async put(bytes) {
      const name = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(name);
      const there = await stat(path).catch(() => undefined);
      if (there?.size === bytes.length) return name;
      await makeFolder(join(folder, name.slice(0, 2)));
      await writeFileWhole(path, bytes);
      return name;
    },
    has: (name) =>
      stat(pathOf(name)).then(
        (found) => found.isFile(),
        () => false,
      ),
    async names() {
      const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      return files
        .filter((file) => file.isFile() && NAME.test(file.name))
        .map(({ name }) => name)
        .toSorted();
    },
    get: (name) => readFile(pathOf(name)).catch(undefinedIfAbsent),
  };
}

function undefinedIfAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
