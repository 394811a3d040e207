import { Option } from 'commander';
import { message } from '../../i18n/text.ts';
import { mrtJson, mrtSummary, mrtText } from '../../operations/snapshot/read-mrt.ts';
import type { CommandExtras } from './command.ts';
import { printFiles } from './print-stream.ts';

/** `muruna mrt FILE…`: counts and findings, or every record as it comes, as text or as a document a line. */
export const mrtExtras: CommandExtras = {
  addOptions: (command, { say }) =>
    void command
      .addOption(new Option('--text', say(message('field.mrt.text'))).conflicts(['json', 'summary']))
      .addOption(new Option('--json', say(message('field.mrt.json'))).conflicts(['text', 'summary']))
      .addOption(new Option('--summary', say(message('field.mrt.summary')))),
  instead(given) {
    const { options } = given;
    const documents = options.json === true ? mrtJson : undefined;
    return printFiles(given, options['text'] ? mrtText : documents, { count: mrtSummary, rows: ROWS });
  },
};

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
