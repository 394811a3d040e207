import type { Finding } from '../../core/finding.ts';

/** Enough to see what is wrong with a dump; the rest is counted, so that a dump full of faults does not fill memory. */
const KEPT = 4096;

/** Findings in order of appearance, the first few thousand with all they say, the others only counted. */
export interface KeptFindings {
  readonly list: Finding[];
  readonly count: number;
  add(finding: Finding): void;
}

export function keepFindings(): KeptFindings {
  const list: Finding[] = [];
  let count = 0;
  return {
    list,
    get count() {
      return count;
    },
    add(finding) {
      if (count++ < KEPT) list.push(finding);
    },
  };
}
