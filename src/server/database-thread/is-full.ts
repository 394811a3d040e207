import { statfs } from 'node:fs/promises';

/** A piece of the journal of changes: without room for one nothing is written. */
const JOURNAL_BYTES = 16 * 2 ** 20;

/** Whether the disk of the database has too little room for the engine to work. */
export async function isFull(folder: string): Promise<boolean> {
  const free = await statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => Infinity,
  );
  return free < JOURNAL_BYTES;
}
