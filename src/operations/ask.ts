import type { z } from 'zod';
import type { Work } from '../core/progress.ts';
import type { Asked } from '../reports/provenance.ts';
import type { DocumentOf } from '../schemas/document-of.ts';
import { FIELD_NOTES } from '../schemas/requests/field.ts';
import type { Provenance } from '../schemas/provenance.ts';
import { checkRequest } from './check-request.ts';
import { commandLine } from './command-line.ts';
import type { House, Operation } from './operation.ts';

/** An answer with what it takes to ask again. */
export interface Answered<Answer = unknown> {
  readonly answer: Answer;
  readonly provenance: Provenance;
  readonly asked: Asked;
}

/**
 * Asks an operation: checks the request, fills what the clock says, runs it and notes what it was computed from.
 *
 * @throws Refusal of kind `usage` where the request is not one, and whatever the operation refuses
 */
export async function ask<Request extends z.ZodObject, Answer extends z.ZodType>(
  operation: Operation<Request, Answer>,
  request: z.input<Request>,
  house: House,
  work: Work = {},
): Promise<Answered<DocumentOf<Answer>>> {
  const checked = checkRequest(operation, withClock(operation.request, request, house.now()));
  const answer = await operation.run(checked, house, work);
  const provenance = {
    operation: operation.id,
    request: checked as Record<string, unknown>,
    software: house.software,
    inputs: await house.inputs(),
  };
  return { answer, provenance, asked: askedOf(operation, provenance) };
}

/** Who answered and how to ask again, as reports say it. */
export function askedOf(operation: Operation, { request, software }: Provenance): Asked {
  return { software, command: commandLine(operation, request) };
}

/** The document that is written down: the answer and its provenance. */
export function documentOf({ answer, provenance }: Answered): Record<string, unknown> {
  return { ...(answer as Record<string, unknown>), provenance };
}

/** Fields that say the moment of asking, where the request does not. */
function withClock<Request extends z.ZodObject>(
  schema: Request,
  request: z.input<Request>,
  now: Date,
): z.input<Request> {
  const filled: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(schema.shape)) {
    const wanted = FIELD_NOTES.get(part as z.ZodType)?.now;
    if (wanted === 'date') filled[name] = now.toISOString().slice(0, 10);
    if (wanted === 'moment') filled[name] = now.toISOString();
  }
  const given = Object.entries(request as Record<string, unknown>).filter(([, value]) => value !== undefined);
  return { ...filled, ...Object.fromEntries(given) } as z.input<Request>;
}
