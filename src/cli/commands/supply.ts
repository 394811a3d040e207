import type { Answered } from '../../operations/ask.ts';
import { message } from '../../i18n/text.ts';
import { verdictOf } from '../../reports/check-report.ts';
import type { SupplyAfter, SupplyCheckAnswer, SupplyMade } from '../../schemas/check-answers.ts';
import type { CommandExtras } from './command.ts';
import { checkExitCode, findingLines, printLines } from './finding-line.ts';

/** `muruna supply init FILE`: what was written, and what to do with it. */
export const supplyInitExtras: CommandExtras = {
  print({ answer: { out } }: Answered<{ readonly out: string }>, { voice }) {
    printLines(
      [
        message('template.written', { file: out }),
        message('template.next', { command: `muruna supply check ${out}` }),
        message('template.next', { command: `muruna supply withdraw ${out} --countries US` }),
      ].map(voice.say),
    );
  },
};

/** `muruna supply check FILE`: every fault by line. */
export const supplyCheckExtras: CommandExtras = {
  print({ answer: { findings, items } }: Answered<SupplyCheckAnswer>, { voice }) {
    printLines([
      ...findingLines(findings, voice),
      voice.say(message('supply.contents', { items })),
      voice.say(verdictOf(findings)),
    ]);
  },
  exitCode: ({ findings }: SupplyCheckAnswer) => checkExitCode(findings),
};

/** `muruna supply import FILES --out FILE`: what was written, and what to do with it. */
export const supplyImportExtras: CommandExtras = {
  print({ answer: { findings, items, out } }: Answered<SupplyMade>, { voice }) {
    printLines([
      ...findingLines(findings, voice),
      voice.say(message('supply.contents', { items })),
      voice.say(message('template.written', { file: out })),
      voice.say(message('template.next', { command: `muruna supply check ${out}` })),
    ]);
  },
};

/** `muruna supply export FILE --out FILE`: what was written. */
export const supplyExportExtras: CommandExtras = {
  print({ answer: { out } }: Answered<{ readonly out: string }>, { voice }) {
    printLines([voice.say(message('template.written', { file: out }))]);
  },
};

/** `muruna supply after FILE --out FOLDER`: what is left of each part, and what to do with the folder. */
export const supplyAfterExtras: CommandExtras = {
  print({ answer: { findings, files, folder, stores } }: Answered<SupplyAfter>, { voice }) {
    printLines([
      ...findingLines(findings, voice),
      ...stores.map(({ part, before, after, awaited, stillAwaited }) =>
        voice.say(
          awaited > stillAwaited
            ? message('supply.left-awaited', { part, before, after, lost: awaited - stillAwaited })
            : message('supply.left', { part, before, after }),
        ),
      ),
      voice.say(message('inventory.written', { files: files.length, folder })),
      voice.say(message('template.next', { command: `muruna restore --inventory ${folder} --damage FILE` })),
    ]);
  },
};
