import { message } from '../../i18n/text.ts';
import type { InventoryCheckAnswer, InventoryMade } from '../../schemas/check-answers.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import type { Answered } from '../../operations/ask.ts';
import type { CommandExtras } from './command.ts';
import { findingLines, printLines } from './finding-line.ts';

/** `muruna inventory init | import | example`: what was written. */
export const folderMadeExtras: CommandExtras = {
  print({ answer }: Answered<InventoryMade>, { voice }) {
    const { findings, contents, note, files, folder } = answer;
    printLines([
      ...findingLines(findings, voice),
      voice.say(message('inventory.contents', contents)),
      ...(note === undefined ? [] : [voice.say(message('inventory.synthetic', { note }))]),
      voice.say(message('inventory.written', { files: files.length, folder })),
    ]);
  },
};

/** `muruna inventory check DIR`: every fault by file and line. */
export const inventoryCheckExtras: CommandExtras = {
  print({ answer }: Answered<InventoryCheckAnswer>, { voice }) {
    const { findings, contents, faults } = answer;
    const verdict =
      findings.length === 0
        ? message('inventory.fine')
        : message('inventory.count-faults', { faults, notes: findings.length - faults });
    printLines([
      ...findingLines(findings, voice),
      voice.say(message('inventory.contents', contents)),
      voice.say(verdict),
    ]);
  },
  exitCode: ({ faults }: InventoryCheckAnswer) => (faults > 0 ? EXIT_CODES['bad-data'] : 0),
};
