import { findFigures, similarFigures, type FoundFigure } from '../../exchange/dossier/figure-lookup.ts';
import type { Result } from '../../exchange/dossier/result-file.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Work } from '../../core/progress.ts';
import { ask } from '../ask.ts';
import { deriveResult } from '../evidence/derive-result.ts';
import type { House, Operation, Operations } from '../operation.ts';

/** The operation of a recipe: one that only answers. A recipe within a recipe could go on for ever. */
export async function operationOf(id: string, operations: Operations): Promise<Operation | undefined> {
  if (!Object.hasOwn(operations, id) || id.startsWith('practice.')) return undefined;
  const operation = await operations[id]();
  return operation.kind === 'read' || operation.kind === 'job' ? operation : undefined;
}

/** The answer of a request with its report. */
export async function askStep(
  operation: Operation,
  request: Record<string, unknown>,
  house: House,
  work: Work,
): Promise<Result> {
  const { answer, provenance } = await ask(operation, request, house, work);
  // As it is written down, where what is not known is null.
  const document = JSON.parse(JSON.stringify({ answer, provenance })) as Pick<
    Result,
    'answer' | 'provenance'
  >;
  const result = await deriveResult(document, house.operations);
  if (!result) throw new Error(`${operation.id}: its answer is not one`);
  return result;
}

/** A figure of a result, whatever else it says. */
export function figureIn(result: Result, name: string, file: string): FoundFigure {
  const results = new Map([['result', result]]);
  const [found] = findFigures(name, results);
  if (!found)
    throw new Refusal('not-found', 'practice.no-figure', {
      figure: name,
      file,
      near: similarFigures(name, results).join(', '),
      command: 'muruna dossier figures',
    });
  if (Number.isNaN(found.number))
    throw new Refusal('bad-data', 'practice.figure-missing', { figure: name, file });
  return found;
}
