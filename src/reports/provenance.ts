import { codedText } from '../i18n/coded-text.ts';
import { message, type Text } from '../i18n/text.ts';
import type { CodedNotice } from '../schemas/coded.ts';
import type { Notice, ReportProvenance, SourceLine } from './model.ts';

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
  /** Several snapshots, none of which is the answer's own. */
  readonly snapshots?: readonly NamedSnapshot[];
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
  { snapshot, snapshots, seed, parameters = [] }: Basis = {},
): ReportProvenance {
  return {
    ...(snapshot && { snapshot: snapshotOf(snapshot) }),
    ...(snapshots && { sources: sourcesOfAll(snapshots) }),
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
    sources: sources.map(sourceLine),
  };
}

type Source = NonNullable<NamedSnapshot['sources']>[number];

function sourceLine({ name, date, terms, sha256 }: Source): SourceLine {
  return { name, ...(date !== undefined && { date }), licence: terms, sha256 };
}

/** Each source once, however many snapshots were made from it. */
function sourcesOfAll(snapshots: readonly NamedSnapshot[]): SourceLine[] {
  const all = snapshots.flatMap(({ sources = [] }) => sources);
  return [...new Map(all.map((source) => [source.sha256, source])).values()].map(sourceLine);
}

/** A coded notice of an answer as a notice of its report. */
export function noticeOf(notice: CodedNotice): Notice {
  return { level: 'caution', text: codedText(notice) };
}
