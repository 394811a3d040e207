import type { SnapshotOfAnswer } from '../schemas/answer-parts.ts';
import type { CodedNotice } from '../schemas/coded.ts';

/** What an answer says of the snapshot that was asked. */
export interface AskedSnapshot {
  readonly id: string;
  readonly name: string;
  readonly notices: readonly CodedNotice[];
  readonly manifest: Pick<SnapshotOfAnswer, 'date' | 'sources'>;
}

/** Where an answer comes from, and what belongs under it. */
export function snapshotParts({ id, name, manifest, notices }: AskedSnapshot): {
  readonly snapshot: SnapshotOfAnswer;
  readonly notices: readonly CodedNotice[];
} {
  const sources = manifest.sources.map(({ name: file, role, date, terms, sha256 }) => ({
    name: file,
    role,
    ...(date !== undefined && { date }),
    terms,
    sha256,
  }));
  return { snapshot: { id, name, date: manifest.date, sources }, notices };
}

/** What a page must know of a snapshot beside the part of it that it computes from. */
export interface PartFacts {
  readonly snapshot: SnapshotOfAnswer;
  readonly notices: readonly CodedNotice[];
  /** ISO codes of all countries with networks in the snapshot. */
  readonly countries: readonly string[];
}
