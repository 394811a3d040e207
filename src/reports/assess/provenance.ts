import type { MessageCode } from '../../i18n/codes.ts';
import type { Notice, Provenance } from '../model.ts';
import type { CodedNotice, SnapshotOfAnswer } from '../../schemas/assess-answer.ts';

/** What a report needs beside the answer. */
export interface ReportContext {
  /** Name and version of the program. */
  readonly software: string;
  /** The command line that repeats it. */
  readonly command: string;
}

/** Enough to repeat an answer from a snapshot. */
export function provenanceOf(
  { id, name, date, sources }: SnapshotOfAnswer,
  { software, command }: ReportContext,
): Provenance {
  return {
    snapshot: {
      name,
      sha256: id,
      date,
      sources: sources.map((source) => ({
        name: source.name,
        ...(source.date !== undefined && { date: source.date }),
        licence: source.terms,
        sha256: source.sha256,
      })),
    },
    parameters: [],
    software,
    command,
  };
}

/** A coded notice of a snapshot as a notice of a report. */
export function noticeOf({ code, facts }: CodedNotice): Notice {
  // The codes of notices are those of the catalogues; the snapshot says them as plain strings.
  return { level: 'caution', text: { code: code as MessageCode, params: facts } };
}
