import type { BookCheckAnswer } from '../../schemas/check-answers.ts';
import type { Answered } from '../../operations/ask.ts';
import type { CommandExtras } from './command.ts';
import { checkExitCode, findingLines, printLines, verdictOf } from './finding-line.ts';

/** `muruna book check DIR`: everything that is wrong in a cooperation book, by file and line. */
export const bookCheckExtras: CommandExtras = {
  print({ answer: { findings } }: Answered<BookCheckAnswer>, { voice }) {
    printLines([...findingLines(findings, voice), voice.say(verdictOf(findings))]);
  },
  exitCode: ({ findings }: BookCheckAnswer) => checkExitCode(findings),
};
