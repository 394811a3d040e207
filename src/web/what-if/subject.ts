import type { SnapshotOfAnswer } from '../../schemas/answer-parts.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import type { SnapshotNotice } from '../../store/snapshot.ts';

/** A part of a snapshot: what is known of the snapshot, beside the bytes of the part. */
export interface PartFacts {
  /** The snapshot the figures come from; the part is not all of it. */
  readonly snapshot: SnapshotOfAnswer;
  readonly notices: readonly SnapshotNotice[];
  /** ISO codes of all countries with networks in the snapshot. */
  readonly countries: readonly string[];
}

/** The country that is looked at, and the snapshot that answers. */
export interface Subject extends PartFacts {
  readonly country: string;
  readonly plane: PlaneId;
}
