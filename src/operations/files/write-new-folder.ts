import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { writeRefusal } from '../../sources/write-file.ts';
import { optionOf } from '../option-of.ts';
import { inventoryImportRequest } from '../../schemas/requests/restoration.ts';

/** Writes files into a folder, which is made; refuses to touch a folder that already holds any of them. */
export async function writeNewFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw writeRefusal(error, folder, optionOf(inventoryImportRequest, 'out'));
  }
  const present = new Set(await readdir(folder));
  const taken = [...files.keys()].find((name) => present.has(name));
  if (taken !== undefined) throw new Refusal('usage', 'inventory.exists', { file: join(folder, taken) });
  for (const [name, text] of files)
    try {
      await writeFile(join(folder, name), text, { flag: 'wx' });
    } catch (error) {
      throw writeRefusal(error, join(folder, name), optionOf(inventoryImportRequest, 'out'));
    }
}
