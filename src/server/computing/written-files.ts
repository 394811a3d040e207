import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { ContentFolder } from '../../operations/files/content-folder.ts';
import type { FolderContent } from '../folder-content.ts';

/** A folder of ours that a question may write into: it is gone when the question is answered. */
export interface WritingPlace {
  /** Where each place lies that the request names. */
  readonly places: Readonly<Record<string, string>>;
  /** Keeps what was written, and names the list of it. */
  readonly keep: (contents: ContentFolder) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** A place for what a question writes, by the names under which its request does; none where it writes nothing. */
export async function writingPlace(
  outputs: Readonly<Record<string, string>> | undefined,
): Promise<WritingPlace | undefined> {
  if (!outputs) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'muruna-written-'));
  const names = Object.values(outputs);
  return {
    places: Object.fromEntries(names.map((name) => [name, join(folder, name)])),
    async keep(contents) {
      const files: { name: string; content: string }[] = [];
      for (const name of names)
        for (const { path, place } of await filesAt(join(folder, name), name))
          // oxlint-disable-next-line no-await-in-loop -- one file after the other, so that few are in memory
          files.push({ name: path, content: await contents.put(await readFile(place)) });
      return contents.put(Buffer.from(JSON.stringify({ files } satisfies FolderContent)));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The file at a place, or all below it, with their paths as a reader of the answer knows them. */
async function filesAt(place: string, name: string): Promise<{ path: string; place: string }[]> {
  const info = await stat(place).catch(() => undefined);
  if (!info) return [];
  if (!info.isDirectory()) return [{ path: name, place }];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => ({ path: `${name}/${relative(place, file).split(sep).join('/')}`, place: file }));
}
