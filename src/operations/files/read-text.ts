import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWorkbook } from '../../formats/structured-text/table-files.ts';
import { decodeText, type DecodedText } from '../../formats/text/decode-text.ts';
import { readInput } from '../../sources/read-input.ts';

/** A file that someone wrote, as text in whatever encoding it is; throws what the file system throws. */
export async function readTextFile(path: string): Promise<DecodedText> {
  return decodeText(await readFile(path));
}

/** The same of a file that may be packed. */
export async function readPackedText(path: string): Promise<DecodedText> {
  const chunks: Uint8Array[] = [];
  await readInput(path, (chunk) => chunks.push(chunk.slice()));
  return decodeText(Buffer.concat(chunks));
}

/** The files of a folder whose names are wanted, by name; of workbooks the name only. Throws what the file system throws. */
export async function readTextFolder(
  folder: string,
  wanted: RegExp,
): Promise<readonly (DecodedText & { readonly name: string })[]> {
  const names = (await readdir(folder)).filter((name) => wanted.test(name) || isWorkbook(name)).sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      ...(isWorkbook(name) ? decodeText(new Uint8Array(0)) : await readTextFile(join(folder, name))),
    })),
  );
}
