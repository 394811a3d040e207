import type { Finding } from '../../core/finding.ts';

/** A file of the book as read. */
export interface PartRead {
  readonly records: readonly PlacedRecord[];
  /** Ids of records that were left out: what refers to them is not to blame. */
  readonly unreadIds: readonly string[];
  /** No record could be read. */
  readonly isUnread: boolean;
  readonly findings: readonly Finding[];
}

/** A record that fits, and where its parts stand. */
export interface PlacedRecord {
  readonly record: unknown;
  /** 1-based line of the part at a path of keys and list positions inside the record. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The ids of records, as far as they have one. */
export function idsOf(records: readonly unknown[]): string[] {
  return records.flatMap((record) => {
    const id = typeof record === 'object' && record !== null ? (record as { id?: unknown }).id : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}
