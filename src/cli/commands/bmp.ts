import { Option } from 'commander';
import { message } from '../../i18n/text.ts';
import { countBmp, printBmp } from '../../operations/snapshot/read-bmp.ts';
import type { CommandExtras } from './command.ts';
import { printFiles } from './print-stream.ts';

/** `muruna bmp FILE…`: counts and findings, or every message as it comes, a document a line. */
export const bmpExtras: CommandExtras = {
  addOptions: (command, { say }) =>
    void command
      .addOption(new Option('--json', say(message('field.bmp.json'))).conflicts(['summary']))
      .addOption(new Option('--summary', say(message('field.mrt.summary')))),
  instead(given) {
    return printFiles(given, given.options.json === true ? printBmp : undefined, {
      count: countBmp,
      rows: ROWS,
    });
  },
};

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
