import type { Result, ResultDocument } from '../../exchange/dossier/result-file.ts';
import { askedOf } from '../ask.ts';
import type { Operations } from '../operation.ts';

/**
 * What follows from the document of an answer: its command line and its report. Both are derived each time, when a dossier is
 * built and when it is verified, so that nothing a reader sees stands beside the answer. Undefined for an operation that this
 * program does not know, and for an answer of which no report can be made.
 */
export async function deriveResult(
  document: ResultDocument,
  operations: Operations,
): Promise<Result | undefined> {
  const { operation: id } = document.provenance;
  if (!Object.hasOwn(operations, id)) return undefined;
  const operation = await operations[id]();
  try {
    const asked = askedOf(operation, document.provenance);
    const report = operation.report?.(document.answer, asked);
    return { ...document, command: asked.command, ...(report && { report }) };
  } catch {
    return undefined;
  }
}
