import { once } from 'node:events';
import { Option } from 'commander';
import type { Finding } from '../../core/finding.ts';
import type { MrtSummary } from '../../formats/mrt/summary-sink.ts';
import { codedText } from '../../i18n/coded-text.ts';
import type { MessageCode } from '../../i18n/codes.ts';
import { message } from '../../i18n/text.ts';
import { mrtJson, mrtSummary, mrtText, type Write } from '../../operations/snapshot/read-mrt.ts';
import { onTerminal } from '../terminal-work.ts';
import type { Voice } from '../voice.ts';
import type { CommandExtras, Given } from './command.ts';

/** Findings shown one by one; the rest are counted. */
const SHOWN_FINDINGS = 20;

/** `muruna mrt FILE…`: counts and findings, or every record as it comes, as text or as a document a line. */
export const mrtExtras: CommandExtras = {
  addOptions: (command, { say }) =>
    void command
      .addOption(new Option('--text', say(message('field.mrt.text'))).conflicts(['json', 'summary']))
      .addOption(new Option('--json', say(message('field.mrt.json'))).conflicts(['text', 'summary']))
      .addOption(new Option('--summary', say(message('field.mrt.summary')))),
  async instead(given) {
    for (const file of [given.request['files'] ?? []].flat() as string[]) await print(file, given);
    return true;
  },
};

async function print(file: string, { options, voice }: Given): Promise<void> {
  const findings = findingsOnStderr(voice);
  const isDocument = options.json === true;
  if (options['text'] || isDocument) {
    const read = options['text'] ? mrtText : mrtJson;
    await onTerminal(voice, true, (work) => read(file, toStdout, findings.add, work));
  } else {
    const summary = await onTerminal(voice, false, (work) => mrtSummary(file, findings.add, work));
    process.stdout.write(summaryText(file, summary, voice));
  }
  findings.end();
}

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

const ROWS = [
  ['peers', 'mrt.summary.peers'],
  ['tablePrefixes', 'mrt.summary.table-prefixes'],
  ['tableEntries', 'mrt.summary.table-entries'],
  ['updates', 'mrt.summary.updates'],
  ['announced', 'mrt.summary.announced'],
  ['withdrawn', 'mrt.summary.withdrawn'],
  ['stateChanges', 'mrt.summary.state-changes'],
  ['otherMessages', 'mrt.summary.other-messages'],
] as const;

function summaryText(file: string, summary: MrtSummary, voice: Voice): string {
  const period = Number.isNaN(summary.from) ? '–' : `${time(summary.from)} – ${time(summary.to)}`;
  const counts = ROWS.map(([name, label]) => `  ${words(voice, label, { count: summary[name] })}`);
  const findings = Object.entries(summary.findings).map(([finding, count]) => `  ${finding} × ${count}`);
  return `${[file, `  ${period}`, ...counts, ...findings].join('\n')}\n`;
}

function time(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

function words({ say }: Voice, code: MessageCode, params: Record<string, string | number>): string {
  return say({ code, params });
}
