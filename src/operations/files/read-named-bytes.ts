import { readFile } from 'node:fs/promises';
import { readRefusal } from '../../sources/read-file.ts';

/**
 * The bytes of a file that somebody named.
 *
 * @param said how they called it
 * @throws Refusal where it is not there or cannot be read
 */
export async function readNamedBytes(place: string, said: string): Promise<Buffer> {
  return readFile(place).catch((error: unknown) => {
    throw readRefusal(said, error);
  });
}
