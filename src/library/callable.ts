import type { z } from 'zod';
import type { Work } from '../core/progress.ts';
import { ask } from '../operations/ask.ts';
import { localHouse } from '../operations/local-house.ts';
import type { Operation } from '../operations/operation.ts';
import type { DocumentOf } from '../schemas/document-of.ts';
import type { Provenance } from '../schemas/provenance.ts';
import type { Snapshot } from '../store/snapshot.ts';

/** How a question is asked: of which snapshot, and how to follow or stop it. */
export interface Asking extends Work {
  /** Answers requests that name no snapshot. */
  readonly snapshot?: Snapshot;
}

/** An operation as a function. Its answer carries its provenance, so that it can be written down and asked again. */
export type Question<Request extends z.ZodType, Answer extends z.ZodType> = (
  request: z.input<Request>,
  asking?: Asking,
) => Promise<DocumentOf<Answer> & { readonly provenance: Provenance }>;

/** The function of an operation. */
export function callable<Request extends z.ZodObject, Answer extends z.ZodType>(
  operation: Operation<Request, Answer>,
): Question<Request, Answer> {
  return async (request, { snapshot, ...work } = {}) => {
    const house = localHouse(snapshot ? { snapshot } : {});
    const { answer, provenance } = await ask(operation, request, house, work);
    return { ...(answer as object), provenance } as DocumentOf<Answer> & { readonly provenance: Provenance };
  };
}
