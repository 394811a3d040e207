import type { SnapshotManifest } from '../../store/manifest.ts';
import type { SectionEntry } from '../../store/section.ts';
import type { SnapshotNotice } from '../../store/snapshot.ts';
import { loadSnapshot } from './load-snapshot.ts';

/** What a snapshot is and what it was made of. */
export interface SnapshotInfo {
  readonly id: string;
  readonly file: string;
  readonly fileBytes: number;
  readonly compact: boolean;
  readonly manifest: SnapshotManifest;
  readonly sections: readonly SectionEntry[];
  readonly notices: readonly SnapshotNotice[];
}

/** Opens the snapshot at `path`, or the bundled one, and tells what it says of itself. */
export async function snapshotInfo(path?: string): Promise<SnapshotInfo> {
  const { id, name, fileBytes, compact, manifest, sections, notices } = await loadSnapshot(path);
  return { id, file: name, fileBytes, compact, manifest, sections, notices };
}
