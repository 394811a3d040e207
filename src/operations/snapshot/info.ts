import type { SnapshotInfo } from '../../schemas/snapshot-answers.ts';
import type { Snapshot } from '../../store/snapshot.ts';

/** What an opened snapshot says of itself. */
export function snapshotInfo(snapshot: Snapshot): SnapshotInfo {
  const { id, name, fileBytes, compact, manifest, sections, notices } = snapshot;
  return { id, file: name, fileBytes, compact, manifest, sections, notices };
}
