import { message } from '../../i18n/text.ts';
import type { BookCheckAnswer } from '../../schemas/check-answers.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import type { Answered } from '../../operations/ask.ts';
import type { CommandExtras } from './command.ts';
import { findingLines, printLines } from './finding-line.ts';

/** `muruna book check DIR`: everything that is wrong in a cooperation book, by file and line. */
export const bookCheckExtras: CommandExtras = {
  print({ answer: { findings } }: Answered<BookCheckAnswer>, { voice }) {
    const summary =
      findings.length === 0
        ? message('book.check.good')
        : message('book.check.faults', { count: findings.length });
    printLines([...findingLines(findings, voice), voice.say(summary)]);
  },
  exitCode: ({ findings }: BookCheckAnswer) => (findings.length > 0 ? EXIT_CODES['bad-data'] : 0),
};
