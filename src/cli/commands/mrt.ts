import { once } from 'node:events';
import { Option, type Command } from 'commander';
import type { Finding } from '../../core/finding.ts';
import type { MrtSummary } from '../../formats/mrt/summary-sink.ts';
import { codedText } from '../../i18n/coded-text.ts';
import type { LanguageCode, MessageCode } from '../../i18n/codes.ts';
import { mrtJson, mrtSummary, mrtText, type Write } from '../../operations/snapshot/read-mrt.ts';
import { onTerminal } from '../terminal-work.ts';
import { speaker } from '../speaker.ts';

/** Findings shown one by one; the rest are counted. */
const SHOWN_FINDINGS = 20;

interface MrtOptions {
  readonly text?: true;
  readonly json?: true;
  readonly summary?: true;
  readonly lang: LanguageCode;
}

/** `muruna mrt FILE…`: what routing table dumps and update files hold. */
export function register(program: Command): void {
  program
    .command('mrt')
    .description('print routing table dumps and update files (MRT), compressed or not')
    .argument('<file...>', 'MRT files, - for standard input')
    .addOption(new Option('--text', 'one line a route, as bgpdump -m').conflicts(['json', 'summary']))
    .addOption(
      new Option('--json', 'one JSON document a line for each record').conflicts(['text', 'summary']),
    )
    .addOption(new Option('--summary', 'counts and findings (the default)'))
    .addOption(
      new Option('--lang <code>', 'language of the summary')
        .choices(['en', 'ar', 'fa', 'fr', 'ru'])
        .default('en'),
    )
    .action(async (files: readonly string[], options: MrtOptions) => {
      for (const file of files) await print(file, options);
    });
}

async function print(file: string, options: MrtOptions): Promise<void> {
  const findings = findingsOnStderr(options.lang);
  if (options.text || options.json) {
    const read = options.text ? mrtText : mrtJson;
    await onTerminal(options.lang, (work) => read(file, toStdout, findings.add, work));
  } else {
    const summary = await onTerminal(options.lang, (work) => mrtSummary(file, findings.add, work));
    process.stdout.write(summaryText(file, summary, options.lang));
  }
  findings.end();
}

const toStdout: Write = async (piece) => {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
};

function findingsOnStderr(code: LanguageCode): {
  readonly add: (finding: Finding) => void;
  readonly end: () => void;
} {
  let count = 0;
  const say = (text: string): boolean => process.stderr.write(`muruna: ${text}\n`);
  return {
    add(finding) {
      if (count++ >= SHOWN_FINDINGS) return;
      const where = finding.offset === undefined ? '' : ` @${finding.offset}`;
      say(`${speaker(code)(codedText(finding))}${where}`);
    },
    end() {
      const more = count - SHOWN_FINDINGS;
      if (more > 0) say(words(code, 'mrt.more-findings', { count: more, option: '--summary' }));
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

function summaryText(file: string, summary: MrtSummary, code: LanguageCode): string {
  const period = Number.isNaN(summary.from) ? '–' : `${time(summary.from)} – ${time(summary.to)}`;
  const counts = ROWS.map(([name, label]) => `  ${words(code, label, { count: summary[name] })}`);
  const findings = Object.entries(summary.findings).map(([finding, count]) => `  ${finding} × ${count}`);
  return `${[file, `  ${period}`, ...counts, ...findings].join('\n')}\n`;
}

function time(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

function words(code: LanguageCode, message: MessageCode, params: Record<string, string | number>): string {
  return speaker(code)({ code: message, params });
}
