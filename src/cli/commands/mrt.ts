import { Option } from 'commander';
import { message } from '../../i18n/text.ts';
import { mrtJson, mrtSummary, mrtText } from '../../operations/snapshot/read-mrt.ts';
import { onTerminal } from '../terminal-work.ts';
import type { CommandExtras, Given } from './command.ts';
import { findingsOnStderr, summaryText, toStdout } from './print-stream.ts';

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
  if (options['text'] || options.json === true) {
    const read = options['text'] ? mrtText : mrtJson;
    await onTerminal(voice, true, (work) => read(file, toStdout, findings.add, work));
  } else {
    const summary = await onTerminal(voice, false, (work) => mrtSummary(file, findings.add, work));
    process.stdout.write(summaryText(file, summary, ROWS, voice));
  }
  findings.end();
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
