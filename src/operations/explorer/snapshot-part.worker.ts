import { loadSnapshot } from '../snapshot/load-snapshot.ts';
import { serveJobs } from '../threads/worker-jobs.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import type { PartFacts } from '../../answers/snapshot-parts.ts';
import { partFacts, snapshotPart } from './snapshot-part.ts';

export interface PartJob {
  readonly path: string;
  readonly plane: PlaneId;
}

export interface MadePart {
  readonly facts: PartFacts;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

await serveJobs<MadePart>((data) => {
  const { path, plane } = data as PartJob;
  let made: MadePart | undefined;
  return {
    doJob: async () => {
      const snapshot = await loadSnapshot(path);
      made = { facts: partFacts(snapshot), bytes: await snapshotPart(snapshot, plane) };
    },
    finish: () => made!,
  };
});
