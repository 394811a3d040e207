import type { SnapshotVerification } from '../../schemas/snapshot-answers.ts';
import type { Snapshot } from '../../store/snapshot.ts';

/** Reads a snapshot to its last byte and holds every section to its checksum; refuses a damaged one. */
export async function verifySnapshot(snapshot: Snapshot): Promise<SnapshotVerification> {
  for (const { name } of snapshot.sections) await snapshot.section(name);
  const { id, name, fileBytes, sections } = snapshot;
  return { id, file: name, fileBytes, sections: sections.length };
}
