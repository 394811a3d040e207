import { Refusal } from '../../core/refusal.ts';
import type { FoundFigure } from '../../exchange/dossier/figure-lookup.ts';
import { readPractice } from '../../formats/practice/read-practice.ts';
import type { PracticeCard, PracticeStep, PracticeWords } from '../../schemas/practice.ts';
import { readResults } from '../evidence/build.ts';
import type { NamedKey } from '../evidence/keys.ts';
import { readNamedText } from '../files/read-named-text.ts';
import type { Operations } from '../operation.ts';
import { figureIn, operationOf } from './ask-step.ts';

/** What a card is made of: files. */
export interface CardParts {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** A card of what is said in a file and what two answers measured. */
export async function makeCard(
  { words, before, after }: CardParts,
  { name, publicKey }: Pick<NamedKey, 'name' | 'publicKey'>,
  made: string,
  operations: Operations,
): Promise<PracticeCard> {
  const { figure, ...said } = await readWords(words);
  const names = typeof figure === 'string' ? { before: figure, after: figure } : figure;
  const one = await stepOf(before, names.before, operations);
  const other = await stepOf(after, names.after, operations);
  return {
    format: 'muruna/practice',
    version: 1,
    ...said,
    kind: kindOf([one.found, other.found]),
    made,
    maker: { name, publicKey },
    before: one.step,
    after: other.step,
  };
}

async function readWords(file: string): Promise<PracticeWords> {
  const { text } = await readNamedText(file, file);
  const { value, findings } = readPractice(text);
  if (!value) throw new Refusal('bad-data', 'practice.words-invalid', { file }, findings);
  return value;
}

async function stepOf(
  file: string,
  figure: string,
  operations: Operations,
): Promise<{ readonly step: PracticeStep; readonly found: FoundFigure }> {
  const [{ result }] = (await readResults([file], operations)).values();
  const { provenance } = result;
  if (!(await operationOf(provenance.operation, operations)))
    throw new Refusal('bad-data', 'practice.not-a-question', { file });
  const found = figureIn(result, figure, file);
  return { step: { ...provenance, figure, value: found.number }, found };
}

/** A share by its path is a bare number: what one of the two is, both are. */
function kindOf(figures: readonly FoundFigure[]): PracticeCard['kind'] {
  const kinds = figures.map(({ value }) => value.kind);
  if (kinds.includes('duration')) return 'duration';
  return kinds.includes('share') ? 'share' : 'number';
}
