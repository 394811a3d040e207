import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Work } from '../../core/progress.ts';
import { differences } from '../../exchange/dossier/differences.ts';
import type { PracticeCard, PracticeStep } from '../../schemas/practice.ts';
import type { TriedCard } from '../../schemas/practice-answers.ts';
import { clearWhenEnded } from '../../sources/clear-when-ended.ts';
import { locateAll, type InputPlace } from '../evidence/repeat.ts';
import type { House } from '../operation.ts';
import { askStep, figureIn, operationOf } from './ask-step.ts';

type Repeated = Pick<TriedCard, 'repeats' | 'missing'>;

/** Whether the figures of a card come out again from its own inputs, as far as these are among the files by their SHA-256. */
export async function repeatCard(
  card: PracticeCard,
  files: ReadonlyMap<string, string>,
  house: House,
  work: Work,
): Promise<Repeated> {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-practice-'));
  const forget = clearWhenEnded(folder);
  try {
    const before = await repeatStep('before', card.before, { folder, own: files }, house, work);
    if (before.repeats !== 'same') return before;
    return await repeatStep('after', card.after, { folder, own: files }, house, work);
  } finally {
    await rm(folder, { recursive: true, force: true });
    forget();
  }
}

async function repeatStep(
  name: string,
  { operation: id, request, inputs, figure, value }: PracticeStep,
  place: InputPlace,
  house: House,
  work: Work,
): Promise<Repeated> {
  const operation = await operationOf(id, house.operations);
  if (!operation) return { repeats: 'not-repeatable', missing: [] };
  const located = await locateAll(name, inputs, place);
  if ('missing' in located) {
    const { path, sha256 } = located.missing;
    return { repeats: 'input-missing', missing: [`${path} (SHA-256 ${sha256})`] };
  }
  try {
    // A stranger's request reads what is placed and nothing else.
    const result = await askStep(operation, request, house.apart(located.places), work);
    const again = figureIn(result, figure, id).number;
    return { repeats: differences(value, again, 1).length === 0 ? 'same' : 'different', missing: [] };
  } catch {
    work.signal?.throwIfAborted();
    return { repeats: 'failed', missing: [] };
  }
}
