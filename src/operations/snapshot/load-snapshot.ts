import { fileURLToPath } from 'node:url';
import { openSnapshotFile } from '../../sources/snapshot-file.ts';
import type { Snapshot } from '../../store/snapshot.ts';

/** The snapshot that comes with the program; the same place seen from `src` and from `dist`. */
export const BUNDLED_FILE = fileURLToPath(new URL('../../../data/bundled.muruna', import.meta.url));

/** Opens the snapshot at `path`, or the bundled one. */
export function loadSnapshot(path?: string): Promise<Snapshot> {
  return openSnapshotFile(path ?? BUNDLED_FILE);
}
