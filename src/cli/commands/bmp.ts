import { Option } from 'commander';
import { message } from '../../i18n/text.ts';
import { countBmp, printBmp } from '../../operations/snapshot/read-bmp.ts';
import { onTerminal } from '../terminal-work.ts';
import type { CommandExtras, Given } from './command.ts';
import { findingsOnStderr, summaryText, toStdout } from './print-stream.ts';

/** `muruna bmp FILE…`: counts and findings, or every message as it comes, a document a line. */
export const bmpExtras: CommandExtras = {
  addOptions: (command, { say }) =>
    void command
      .addOption(new Option('--json', say(message('field.bmp.json'))).conflicts(['summary']))
      .addOption(new Option('--summary', say(message('field.mrt.summary')))),
  async instead(given) {
    for (const file of [given.request['files'] ?? []].flat() as string[]) await print(file, given);
    return true;
  },
};

async function print(file: string, { options, voice }: Given): Promise<void> {
  const findings = findingsOnStderr(voice);
  if (options.json === true) {
    await onTerminal(voice, true, (work) => printBmp(file, toStdout, findings.add, work));
  } else {
    const summary = await onTerminal(voice, false, (work) => countBmp(file, findings.add, work));
    process.stdout.write(summaryText(file, summary, ROWS, voice));
  }
  findings.end();
}

const ROWS = [
  ['peers', 'mrt.summary.peers'],
  ['peerUps', 'bmp.summary.peer-ups'],
  ['peerDowns', 'bmp.summary.peer-downs'],
  ['updates', 'mrt.summary.updates'],
  ['announced', 'mrt.summary.announced'],
  ['withdrawn', 'mrt.summary.withdrawn'],
  ['endsOfRib', 'bmp.summary.ends-of-rib'],
  ['statistics', 'bmp.summary.statistics'],
  ['otherMessages', 'bmp.summary.other-messages'],
] as const;
