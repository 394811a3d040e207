import type { CodedNotice, SnapshotOfAnswer } from './assess-answer.ts';
import type { TitleAnswer } from './match-answer.ts';

/**
 * How a commitment stands: `met` by measurement or `done` as reported; else `due` (the day has not come) or `late`;
 * `unmeasured`: late or not, the measure has no value on this snapshot.
 */
export type CommitmentState = 'met' | 'done' | 'due' | 'late' | 'unmeasured';

/** The answer to `muruna commitments`, as `--json` prints it. */
export interface CommitmentsAnswer {
  readonly format: 'muruna/commitments';
  readonly version: 1;
  readonly today: string;
  readonly snapshot: SnapshotOfAnswer;
  readonly notices: readonly CodedNotice[];
  readonly commitments: readonly CommitmentAnswer[];
}

export interface CommitmentAnswer {
  readonly agreement: string;
  /** Of the agreement: countries and ids of organisations. */
  readonly parties: readonly string[];
  readonly id: string;
  readonly text: TitleAnswer;
  readonly owner: PartyAnswer;
  readonly due: string;
  readonly state: CommitmentState;
  readonly measure: string | null;
  readonly kind: 'count' | 'share' | 'index' | null;
  readonly value: number | null;
  readonly atMost: number | null;
  readonly atLeast: number | null;
}

/** A country, or an organisation of the book. */
export interface PartyAnswer {
  readonly id: string;
  /** null for a country. */
  readonly name: TitleAnswer | null;
  /** null for an international body. */
  readonly country: string | null;
}
