import { Refusal } from '../../core/refusal.ts';
import { readRefusal } from '../../sources/read-file.ts';
import { readTextFile } from './read-text.ts';

/**
 * A text file that somebody named.
 *
 * @param said how they called it
 * @throws Refusal where it is not there, cannot be read, or is too large
 */
export async function readNamedText(
  place: string,
  said: string,
): Promise<Awaited<ReturnType<typeof readTextFile>>> {
  return readTextFile(place).catch((error: unknown) => {
    throw error instanceof Refusal ? error : readRefusal(said, error);
  });
}
