import type { SnapshotInfo } from '../../schemas/snapshot-answers.ts';
import { loadSnapshot } from './load-snapshot.ts';

/** Opens the snapshot at `path`, or the bundled one, and gives what it says of itself. */
export async function snapshotInfo(path?: string): Promise<SnapshotInfo> {
  const { id, name, fileBytes, compact, manifest, sections, notices } = await loadSnapshot(path);
  return { id, file: name, fileBytes, compact, manifest, sections, notices };
}
