import type { Finding } from '../../core/finding.ts';

/** What the readers of text formats give beside their records. */
export interface WithFindings {
  /** The first few thousand, in order of lines. */
  readonly findings: readonly Finding[];
  /** All of them, code → how often. */
  readonly findingCounts: Readonly<Record<string, number>>;
  /** How many of them say that something was left out. */
  readonly lostCount: number;
  /** How many lines were left out whole. */
  readonly lostLines: number;
}

/** Takes findings about lines; a file full of faults does not fill memory. */
export interface LineFindings {
  readonly add: (finding: Finding) => void;
  /** A line was left out. */
  readonly lost: (code: string, line: number, text: string) => void;
  readonly found: () => WithFindings;
}

const KEPT = 4096;
/** As much of a line as a message needs to show. */
const SHOWN = 80;

export function lineFindings(): LineFindings {
  const findings: Finding[] = [];
  const findingCounts: Record<string, number> = {};
  let lostCount = 0;
  let lostLines = 0;
  const add = (finding: Finding): void => {
    if (finding.severity === 'lost') lostCount++;
    if (findings.length < KEPT) findings.push(finding);
    findingCounts[finding.code] = (findingCounts[finding.code] ?? 0) + 1;
  };
  return {
    add,
    lost(code, line, text) {
      lostLines++;
      add({ code, severity: 'lost', facts: { text: text.slice(0, SHOWN) }, line });
    },
    found: () => ({ findings, findingCounts, lostCount, lostLines }),
  };
}
