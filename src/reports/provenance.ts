import { codedText } from '../i18n/coded-text.ts';
import { message, type Text } from '../i18n/text.ts';
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

/** A snapshot in a line: its date, its hash, and the program. */
export function sourceOfSnapshot(
  { id, date }: { readonly id: string; readonly date?: string | undefined },
  software = 'Muruna',
): Text {
  return message('slides.source', {
    date: date === undefined ? { kind: 'missing' } : { kind: 'date', date },
    hash: id.slice(0, 12),
    software,
  });
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
