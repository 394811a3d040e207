import { message } from '../../i18n/text.ts';
import type { InventoryCheckAnswer, InventoryMade } from '../../schemas/check-answers.ts';
import type { Answered } from '../../operations/ask.ts';
import type { CommandExtras } from './command.ts';
import { verdictOf } from '../../reports/check-report.ts';
import { checkExitCode, findingLines, printLines } from './finding-line.ts';

/** `muruna inventory init | import | example`: what was written. */
export const folderMadeExtras: CommandExtras = {
  print({ answer }: Answered<InventoryMade>, { voice }) {
    const { findings, contents, note, files, folder } = answer;
    printLines([
      ...findingLines(findings, voice),
      voice.say(message('inventory.contents', contents)),
      ...(note === undefined ? [] : [voice.say(message('inventory.synthetic', { note }))]),
      voice.say(message('inventory.written', { files: files.length, folder })),
      voice.say(message('template.next', { command: `muruna inventory check ${folder}` })),
    ]);
  },
};

/** `muruna inventory check DIR`: every fault by file and line. */
export const inventoryCheckExtras: CommandExtras = {
  print({ answer }: Answered<InventoryCheckAnswer>, { voice }) {
    const { findings, contents } = answer;
    printLines([
      ...findingLines(findings, voice),
      voice.say(message('inventory.contents', contents)),
      voice.say(verdictOf(findings)),
    ]);
  },
  exitCode: ({ findings }: InventoryCheckAnswer) => checkExitCode(findings),
};
