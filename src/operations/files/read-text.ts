import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isWorkbook } from '../../formats/structured-text/table-files.ts';
import { decodeText, type DecodedText } from '../../formats/text/decode-text.ts';
import { tooLarge } from '../../sources/read-file.ts';
import { atMost, readInput } from '../../sources/read-input.ts';

/** What a person or a drawing program writes is smaller by far; more would only fill the memory. */
const MOST_TEXT_BYTES = 2 ** 26;

/**
 * A file that someone wrote, as text in whatever encoding it is; throws what the file system throws.
 *
 * @throws Refusal `file.too-large`
 */
export async function readTextFile(path: string): Promise<DecodedText> {
  const { size } = await stat(path);
  if (size > MOST_TEXT_BYTES) throw tooLarge(path, MOST_TEXT_BYTES);
  return decodeText(await readFile(path));
}

/** The same of a file that may be packed. */
export async function readPackedText(path: string, mostBytes = MOST_TEXT_BYTES): Promise<DecodedText> {
  const chunks: Uint8Array[] = [];
  const keep = (chunk: Uint8Array): void => void chunks.push(chunk.slice());
  await readInput(path, atMost(mostBytes, path, keep));
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
