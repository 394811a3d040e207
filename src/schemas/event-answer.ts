import type { LanguageCode } from '../i18n/codes.ts';
import type { CodedNotice, SnapshotOfAnswer } from './assess-answer.ts';
import type { CommitmentAnswer, PartyAnswer } from './commitments-answer.ts';
import type { TitleAnswer } from './match-answer.ts';

/** The answer to `muruna event`: the agenda, and what was prepared for every meeting. */
export interface EventAnswer {
  readonly format: 'muruna/event';
  readonly version: 1;
  readonly id: string;
  readonly name: TitleAnswer;
  readonly place: TitleAnswer;
  readonly country: string;
  readonly from: string;
  readonly to: string;
  /** `+04:00`; null where the book does not say. */
  readonly utcOffset: string | null;
  readonly snapshot: SnapshotOfAnswer;
  readonly notices: readonly CodedNotice[];
  /** In order of time. */
  readonly meetings: readonly MeetingAnswer[];
}

export interface MeetingAnswer {
  readonly id: string;
  readonly date: string;
  /** `10:00`, at the place; null where it is not set. */
  readonly start: string | null;
  readonly minutes: number;
  readonly parties: readonly PartyAnswer[];
  readonly topics: readonly TitleAnswer[];
  /** Those of both sides, as the book says. */
  readonly languages: readonly LanguageCode[];
  /** Countries of the parties whose networks the snapshot has: what the brief is about, where there are two. */
  readonly countries: readonly string[];
  /** Countries of the parties that the snapshot has no networks of. */
  readonly withoutData: readonly string[];
  /** Between the parties, and neither met nor done. */
  readonly commitments: readonly CommitmentAnswer[];
}
