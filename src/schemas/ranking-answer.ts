import type { MetricId, MetricKind } from './metrics.ts';
import type { PlaneId } from './planes.ts';
import type { CodedNotice, SnapshotOfAnswer } from './assess-answer.ts';

/** The answer to `muruna rank METRIC`, as `--json` prints it. */
export interface RankingAnswer {
  readonly format: 'muruna/rank';
  readonly version: 1;
  readonly metric: MetricId;
  readonly kind: MetricKind;
  readonly plane: PlaneId;
  readonly snapshot: SnapshotOfAnswer;
  readonly notices: readonly CodedNotice[];
  /** First the most exposed (for measures of size the largest); equals share a rank. */
  readonly ranked: readonly { readonly country: string; readonly value: number; readonly rank: number }[];
  /** Countries whose measure is not known. */
  readonly missing: readonly string[];
}
