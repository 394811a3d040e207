import type { Finding } from '../../core/finding.ts';

/** Tables of routes and networks come to some twenty times their compressed size; gzip cannot make more than 1,032 of one. */
const MOST_TIMES = 1000;
/** What little may come out whatever went in: small files of one repeated byte are no danger. */
const FREE_BYTES = 1 << 23;

/** Holds what comes out of a decompressor against what went in, so that a small file cannot fill disk, memory or days. */
export interface ExpansionLimit {
  took(bytes: number): void;
  /** False when the input expands beyond reason; from then on always. */
  gave(bytes: number): boolean;
  finding(): Finding;
}

export function expansionLimit(): ExpansionLimit {
  let taken = 0;
  let given = 0;
  return {
    took: (bytes) => void (taken += bytes),
    gave(bytes) {
      given += bytes;
      return given <= FREE_BYTES || given <= MOST_TIMES * taken;
    },
    finding: () => ({
      code: 'compression.bomb',
      severity: 'lost',
      facts: { times: MOST_TIMES },
      offset: taken,
    }),
  };
}
