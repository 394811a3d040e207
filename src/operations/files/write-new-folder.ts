import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { writeRefusal } from '../../sources/write-file.ts';
import { optionOf } from '../option-of.ts';
import { inventoryImportRequest } from '../../schemas/requests/restoration.ts';
import { makeFolder } from '../../sources/make-folder.ts';

/** Refuses a folder that holds any of some files. */
export async function refuseTaken(folder: string, names: Iterable<string>): Promise<void> {
  const present = new Set(await readdir(folder).catch(() => []));
  const taken = [...names].find((name) => present.has(name));
  if (taken !== undefined) throw new Refusal('usage', 'inventory.exists', { file: join(folder, taken) });
}

/** Writes files into a folder, which is made; refuses to touch a folder that already holds any of them. */
export async function writeNewFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  try {
    await makeFolder(folder);
  } catch (error) {
    throw writeRefusal(error, folder, optionOf(inventoryImportRequest, 'out'));
  }
  await refuseTaken(folder, files.keys());
  for (const [name, text] of files)
    try {
      await writeFile(join(folder, name), text, { flag: 'wx' });
    } catch (error) {
      throw writeRefusal(error, join(folder, name), optionOf(inventoryImportRequest, 'out'));
    }
}
