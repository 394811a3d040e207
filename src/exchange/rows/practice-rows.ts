import type { PracticeTried } from '../../schemas/practice-answers.ts';
import type { Value } from '../../i18n/text.ts';
import { rowsOf, type AnswerRows } from './rows.ts';

/** Practices with what they brought where they were done, and what they would bring here. */
export function practiceRows({ country, cards }: PracticeTried): AnswerRows {
  return rowsOf(
    {
      practice: 'text',
      maker: 'text',
      done_in: 'text',
      country: 'text',
      there_before: 'number',
      there_after: 'number',
      there_gain: 'number',
      before: 'number',
      after: 'number',
      gain: 'number',
      repeats: 'text',
    },
    cards.map(({ id, maker, country: doneIn, there, here, repeats }) => ({
      practice: id,
      maker: maker.name,
      done_in: doneIn,
      country,
      there_before: bare(there.before),
      there_after: bare(there.after),
      there_gain: there.gain,
      before: here && bare(here.before),
      after: here && bare(here.after),
      gain: here && here.gain,
      repeats,
    })),
  );
}

function bare(value: Value): number | null {
  if (value.kind === 'number' || value.kind === 'share') return value.value;
  return value.kind === 'duration' ? value.hours : null;
}
