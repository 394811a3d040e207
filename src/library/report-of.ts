import { askedOf } from '../operations/ask.ts';
import { OPERATIONS } from '../operations/list.ts';
import { reportOfAnswer } from '../operations/operation.ts';
import type { Report } from '../reports/model.ts';
import type { Provenance } from '../schemas/provenance.ts';

/**
 * The report of an answer, to be rendered in any language; undefined for operations that make none.
 *
 * @param document what a question gave, or what was read back from its JSON
 */
export async function reportOf(document: { readonly provenance: Provenance }): Promise<Report | undefined> {
  const { provenance, ...answer } = document;
  const operation = await OPERATIONS[provenance.operation]();
  return reportOfAnswer(operation, answer, askedOf(operation, provenance));
}
