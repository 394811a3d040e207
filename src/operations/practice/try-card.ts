import { Refusal } from '../../core/refusal.ts';
import type { Work } from '../../core/progress.ts';
import { orNull } from '../../core/missing.ts';
import { practiceGain } from '../../engines/cooperation/practice-gain.ts';
import { differences } from '../../exchange/dossier/differences.ts';
import type { Result } from '../../exchange/dossier/result-file.ts';
import type { Value } from '../../i18n/text.ts';
import type { PracticeCard } from '../../schemas/practice.ts';
import type { TriedCard } from '../../schemas/practice-answers.ts';
import { commandLine } from '../command-line.ts';
import type { House, Operation } from '../operation.ts';
import { askStep, figureIn, operationOf } from './ask-step.ts';
import { requestHere, type Own } from './recipe.ts';

/** What a card brings with what is here. */
export type Tried = Pick<TriedCard, 'here' | 'needs' | 'refusal' | 'commands'> & {
  /** Fields of `Own.set` that its recipe took. */
  readonly used: readonly string[];
  /** The figures before and after, here. */
  readonly found?: readonly [before: number, after: number];
};

/** Asks both steps of a card with one's own country, snapshot and files. What the recipe is refused here is said, not thrown. */
export async function tryCard(
  name: string,
  card: PracticeCard,
  own: Own,
  house: House,
  work: Work,
): Promise<Tried> {
  const steps = [card.before, card.after];
  const operations = await Promise.all(
    steps.map(({ operation }) => operationOf(operation, house.operations)),
  );
  if (!operations.every((operation) => operation !== undefined))
    return untried({ refusal: { code: 'practice.not-a-question', facts: { file: name } } });
  const there = steps.map(({ request }, at) => commandLine(operations[at], request));
  const asked = steps.map((step, at) => requestHere(operations[at], step, card, own));
  const used = asked.flatMap((one) => one.used);
  const needs = asked.flatMap((one) => one.needs);
  if (needs.length > 0) return untried({ needs: withoutDoubles(needs), commands: there, used });
  const requests = asked.map(({ request }) => request);
  const commands = requests.map((request, at) => commandLine(operations[at], request));
  try {
    const results = await askBoth(operations, requests, house, work);
    const [before, after] = steps.map(({ figure }, at) => figureIn(results[at], figure, commands[at]));
    const found = [before.number, after.number] as const;
    return { ...untried({ commands, used }), here: measured(card, ...found), found };
  } catch (error) {
    work.signal?.throwIfAborted();
    if (error instanceof Refusal)
      return untried({ refusal: { code: error.code, facts: { ...error.facts } }, commands, used });
    throw error;
  }
}

function untried(some: Partial<Tried>): Tried {
  return { here: null, needs: [], refusal: null, commands: [], used: [], ...some };
}

function withoutDoubles(needs: TriedCard['needs']): TriedCard['needs'] {
  return [...new Map(needs.map((need) => [need.field, need])).values()];
}

/** Two figures of one answer are asked for once. */
async function askBoth(
  [one, other]: readonly Operation[],
  [before, after]: readonly Record<string, unknown>[],
  house: House,
  work: Work,
): Promise<[Result, Result]> {
  const first = await askStep(one, before, house, work);
  const isSame = one === other && differences(before, after, 1).length === 0;
  return [first, isSame ? first : await askStep(other, after, house, work)];
}

/** The figures before and after as reports write them, and what was gained. */
export function measured(
  { better, kind }: Pick<PracticeCard, 'better' | 'kind'>,
  before: number,
  after: number,
): NonNullable<TriedCard['here']> {
  const gain = practiceGain({ better, isShare: kind === 'share' }, before, after);
  return { before: valueOf(kind, before), after: valueOf(kind, after), gain: orNull(gain) };
}

function valueOf(kind: PracticeCard['kind'], value: number): Value {
  return kind === 'duration' ? { kind, hours: value } : { kind, value };
}
