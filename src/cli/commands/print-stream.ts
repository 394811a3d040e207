import { once } from 'node:events';
import type { Finding } from '../../core/finding.ts';
import type { MessageCode } from '../../i18n/codes.ts';
import { codedText } from '../../i18n/coded-text.ts';
import type { Write } from '../../operations/snapshot/read-mrt.ts';
import type { Voice } from '../voice.ts';

/** Findings shown one by one; the rest are counted. */
const SHOWN_FINDINGS = 20;

/** Documents and lines as they come. */
export const toStdout: Write = async (piece) => {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
};

export function findingsOnStderr(voice: Voice): {
  readonly add: (finding: Finding) => void;
  readonly end: () => void;
} {
  let count = 0;
  const say = (text: string): boolean => process.stderr.write(`muruna: ${text}\n`);
  return {
    add(finding) {
      if (count++ >= SHOWN_FINDINGS) return;
      const where = finding.offset === undefined ? '' : ` @${finding.offset}`;
      say(`${voice.say(codedText(finding))}${where}`);
    },
    end() {
      const more = count - SHOWN_FINDINGS;
      if (more > 0) say(words(voice, 'mrt.more-findings', { count: more, option: '--summary' }));
    },
  };
}

interface Counts {
  /** Unix seconds; NaN where there is none. */
  readonly from: number;
  readonly to: number;
  readonly findings: Readonly<Record<string, number>>;
}

/** The counts of one file, a line each, with the words of each. */
export function summaryText<Name extends string>(
  file: string,
  summary: Counts & Readonly<Record<Name, number>>,
  rows: readonly (readonly [Name, MessageCode])[],
  voice: Voice,
): string {
  const period = Number.isNaN(summary.from) ? '–' : `${time(summary.from)} – ${time(summary.to)}`;
  const counts = rows.map(([name, label]) => `  ${words(voice, label, { count: summary[name] })}`);
  const findings = Object.entries(summary.findings).map(([finding, count]) => `  ${finding} × ${count}`);
  return `${[file, `  ${period}`, ...counts, ...findings].join('\n')}\n`;
}

function time(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

function words({ say }: Voice, code: MessageCode, params: Record<string, string | number>): string {
  return say({ code, params });
}
