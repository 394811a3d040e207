import type { Result, ResultDocument } from '../../exchange/dossier/result-file.ts';
import { eachField, isSealed } from '../../exchange/dossier/seal.ts';
import { askedOf } from '../ask.ts';
import { reportOfAnswer, type Operations } from '../operation.ts';

/**
 * What follows from the document of an answer: its command line and its report. Both are derived each time, when a dossier is
 * built and when it is verified, so that nothing a reader sees stands beside the answer. Undefined for an operation that this
 * program does not know, and for an answer that is not one of that operation. A document with sealed fields has no report.
 */
export async function deriveResult(
  document: ResultDocument,
  operations: Operations,
): Promise<Result | undefined> {
  const { operation: id } = document.provenance;
  if (!Object.hasOwn(operations, id)) return undefined;
  const operation = await operations[id]();
  if (hasSealedFields(document)) return { ...document, command: `muruna ${id.replaceAll('.', ' ')} …` };
  if (!operation.answer.safeParse(document.answer).success) return undefined;
  try {
    const asked = askedOf(operation, document.provenance);
    const report = reportOfAnswer(operation, document.answer, asked);
    return { ...document, command: asked.command, ...(report && { report }) };
  } catch {
    return undefined;
  }
}

function hasSealedFields({ answer, provenance }: ResultDocument): boolean {
  let found = false;
  eachField({ ...answer, request: provenance.request }, (_, value) => {
    if (typeof value === 'object' && value !== null && isSealed(value)) found = true;
  });
  return found;
}
