import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Work } from '../../core/progress.ts';
import { differences } from '../../exchange/dossier/differences.ts';
import type { PracticeCard, PracticeStep } from '../../schemas/practice.ts';
import type { TriedCard } from '../../schemas/practice-answers.ts';
import { clearWhenEnded } from '../../sources/clear-when-ended.ts';
import { locateAll, type InputPlace } from '../evidence/repeat.ts';
import { localHouse } from '../local-house.ts';
import type { Operations } from '../operation.ts';
import { loadSnapshot } from '../snapshot/load-snapshot.ts';
import { askStep, figureIn, operationOf } from './ask-step.ts';

type Repeated = Pick<TriedCard, 'repeats' | 'missing'>;

/** Whether the figures of a card come out again from its own inputs, as far as these are among the files by their SHA-256. */
export async function repeatCard(
  card: PracticeCard,
  files: ReadonlyMap<string, string>,
  operations: Operations,
  work: Work,
): Promise<Repeated> {
  const folder = await mkdtemp(join(tmpdir(), 'muruna-practice-'));
  const forget = clearWhenEnded(folder);
  try {
    const before = await repeatStep('before', card.before, { folder, own: files }, operations, work);
    if (before.repeats !== 'same') return before;
    return await repeatStep('after', card.after, { folder, own: files }, operations, work);
  } finally {
    await rm(folder, { recursive: true, force: true });
    forget();
  }
}

async function repeatStep(
  name: string,
  { operation: id, request, inputs, figure, value }: PracticeStep,
  place: InputPlace,
  operations: Operations,
  work: Work,
): Promise<Repeated> {
  const operation = await operationOf(id, operations);
  if (!operation) return { repeats: 'not-repeatable', missing: [] };
  const located = await locateAll(name, inputs, place);
  if ('missing' in located) {
    const { path, sha256 } = located.missing;
    return { repeats: 'input-missing', missing: [`${path} (SHA-256 ${sha256})`] };
  }
  try {
    // A stranger's request reads what is placed and nothing else; without a snapshot it asks the one of the program.
    const house = localHouse({ snapshot: await loadSnapshot(), places: located.places });
    const result = await askStep(operation, request, house, work);
    const again = figureIn(result, figure, id).number;
    return { repeats: differences(value, again, 1).length === 0 ? 'same' : 'different', missing: [] };
  } catch {
    work.signal?.throwIfAborted();
    return { repeats: 'failed', missing: [] };
  }
}
