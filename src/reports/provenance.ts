import { codedText } from '../i18n/coded-text.ts';
import type { CodedNotice } from '../schemas/coded.ts';
import type { Notice, ReportProvenance } from './model.ts';

/** Who answered, and how to ask again: what every report builder takes beside the answer. */
export interface Asked {
  /** Name and version of the program. */
  readonly software: string;
  /** The command line that repeats it. */
  readonly command: string;
}

/** What an answer says it was computed from. */
export interface Basis {
  readonly snapshot?: NamedSnapshot;
  readonly seed?: number;
  readonly parameters?: ReportProvenance['parameters'];
}

interface NamedSnapshot {
  readonly id: string;
  readonly name: string;
  readonly date?: string;
  readonly sources?: readonly {
    readonly name: string;
    readonly date?: string;
    readonly terms: string;
    readonly sha256: string;
  }[];
}

/** Enough to repeat an answer. */
export function provenanceOf(
  { software, command }: Asked,
  { snapshot, seed, parameters = [] }: Basis = {},
): ReportProvenance {
  return {
    ...(snapshot && { snapshot: snapshotOf(snapshot) }),
    parameters,
    ...(seed !== undefined && { seed }),
    software,
    command,
  };
}

function snapshotOf({
  id,
  name,
  date,
  sources = [],
}: NamedSnapshot): NonNullable<ReportProvenance['snapshot']> {
  return {
    name,
    sha256: id,
    ...(date !== undefined && { date }),
    sources: sources.map((source) => ({
      name: source.name,
      ...(source.date !== undefined && { date: source.date }),
      licence: source.terms,
      sha256: source.sha256,
    })),
  };
}

/** A coded notice of an answer as a notice of its report. */
export function noticeOf(notice: CodedNotice): Notice {
  return { level: 'caution', text: codedText(notice) };
}
