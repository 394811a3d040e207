import type { Finding } from '../../core/finding.ts';

/** Enough to see what is wrong with a dump; the rest is counted, so that a dump full of faults does not fill memory. */
const KEPT = 4096;

/** Findings in order of appearance, the first few thousand with all they say, the others only counted. */
export interface KeptFindings {
  readonly list: Finding[];
  readonly count: number;
  /** All of them, code → how often. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many say that something was left out. */
  readonly lostCount: number;
  add(finding: Finding): void;
}

export function keepFindings(): KeptFindings {
  const list: Finding[] = [];
  const counts: Record<string, number> = {};
  let count = 0;
  let lostCount = 0;
  return {
    list,
    counts,
    get lostCount() {
      return lostCount;
    },
    get count() {
      return count;
    },
    add(finding) {
      counts[finding.code] = (counts[finding.code] ?? 0) + 1;
      if (finding.severity === 'lost') lostCount++;
      if (count++ < KEPT) list.push(finding);
    },
  };
}
