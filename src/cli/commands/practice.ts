import { message } from '../../i18n/text.ts';
import type { Answered } from '../../operations/ask.ts';
import type { PracticeMade, PracticeTried } from '../../schemas/practice-answers.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import type { CommandExtras } from './command.ts';
import { printLines } from './finding-line.ts';

/** `muruna practice make`: where the card is, and what it says was gained. */
export const practiceMadeExtras: CommandExtras = {
  print({ answer: { out, there } }: Answered<PracticeMade>, { voice }) {
    const { before, after } = there;
    printLines([voice.say(message('practice.made', { file: out, before, after }))]);
  },
};

/** `muruna practice try`: the exit code says whether the cards hold. */
export const practiceTriedExtras: CommandExtras = {
  exitCode({ cards }: PracticeTried) {
    if (cards.some(({ repeats }) => repeats === 'different')) return EXIT_CODES['bad-data'];
    return 0;
  },
};
