import { snapshotDiff } from '../../answers/snapshot-diff.ts';
import type { SnapshotDiff } from '../../schemas/snapshot-answers.ts';
import { loadSnapshot } from './load-snapshot.ts';

/** Compares two snapshots by what they say, not by their bytes. */
export async function diffSnapshots(beforePath: string, afterPath: string): Promise<SnapshotDiff> {
  const [before, after] = await Promise.all([loadSnapshot(beforePath), loadSnapshot(afterPath)]);
  return snapshotDiff(before, after);
}
