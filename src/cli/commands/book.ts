import { message } from '../../i18n/text.ts';
import type { BookCheckAnswer, BookMade } from '../../schemas/check-answers.ts';
import type { Answered } from '../../operations/ask.ts';
import type { CommandExtras } from './command.ts';
import { verdictOf } from '../../reports/check-report.ts';
import { checkExitCode, findingLines, printLines } from './finding-line.ts';

/** `muruna book init DIR CC CC`: what was written, and what to do with it. */
export const bookMadeExtras: CommandExtras = {
  print({ answer: { folder, files } }: Answered<BookMade>, { voice }) {
    printLines(
      [
        message('inventory.written', { files: files.length, folder }),
        message('template.next', { command: `muruna book check ${folder}` }),
        message('template.next', { command: `muruna event talks --book ${folder}` }),
      ].map(voice.say),
    );
  },
};

/** `muruna book check DIR`: everything that is wrong in a cooperation book, by file and line. */
export const bookCheckExtras: CommandExtras = {
  print({ answer: { findings } }: Answered<BookCheckAnswer>, { voice }) {
    printLines([...findingLines(findings, voice), voice.say(verdictOf(findings))]);
  },
  exitCode: ({ findings }: BookCheckAnswer) => checkExitCode(findings),
};
