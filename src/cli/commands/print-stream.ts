import { once } from 'node:events';
import type { Finding, OnFinding } from '../../core/finding.ts';
import type { Work } from '../../core/progress.ts';
import type { MessageCode } from '../../i18n/codes.ts';
import { codedText } from '../../i18n/coded-text.ts';
import type { Write } from '../../operations/snapshot/read-mrt.ts';
import { onTerminal } from '../terminal-work.ts';
import type { Voice } from '../voice.ts';
import type { Given } from './command.ts';

/** Findings shown one by one; the rest are counted. */
const SHOWN_FINDINGS = 20;

/** Prints what a file holds as it comes. */
type PrintAll = (path: string, write: Write, onFinding: OnFinding, work: Work) => Promise<void>;

interface Counting<Name extends string> {
  readonly count: (path: string, onFinding: OnFinding, work: Work) => Promise<Counts & Record<Name, number>>;
  /** What is counted, with its words. */
  readonly rows: readonly (readonly [Name, MessageCode])[];
}

/** Prints every file that was asked for, or where that is not wanted what it holds in numbers; findings go to stderr. */
export async function printFiles<Name extends string>(
  { request, voice }: Given,
  printAll: PrintAll | undefined,
  { count, rows }: Counting<Name>,
): Promise<true> {
  for (const file of [request['files'] ?? []].flat() as string[]) {
    const findings = findingsOnStderr(voice);
    if (printAll)
      // oxlint-disable-next-line no-await-in-loop -- one file after the other, as they are printed
      await onTerminal(voice, true, (work) => printAll(file, toStdout, findings.add, work));
    else {
      // oxlint-disable-next-line no-await-in-loop -- one file after the other, as they are printed
      const summary = await onTerminal(voice, false, (work) => count(file, findings.add, work));
      process.stdout.write(summaryText(file, summary, rows, voice));
    }
    findings.end();
  }
  return true;
}

/** Documents and lines as they come. */
const toStdout: Write = async (piece) => {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
};

function findingsOnStderr(voice: Voice): {
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
function summaryText<Name extends string>(
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
