import type { z } from 'zod';
import { readMoment } from '../core/moment.ts';
import type { Work } from '../core/progress.ts';
import { Refusal } from '../core/refusal.ts';
import type { Asked } from '../reports/provenance.ts';
import type { DocumentOf } from '../schemas/document-of.ts';
import { FIELD_NOTES } from '../schemas/requests/field.ts';
import type { Provenance } from '../schemas/provenance.ts';
import { checkRequest } from './check-request.ts';
import { isStreamAddress } from '../sources/nats/stream-address.ts';
import { commandLine } from './command-line.ts';
import { withPlaces, type OutputPlace } from './files/check-place.ts';
import type { House, Operation } from './operation.ts';
import { fieldLabel } from './request-fields.ts';

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
  const checked = wholeRequest(operation, await withSnapshotInUse(operation, request, house), house);
  const answer = await withPlaces(placesOf(operation, checked, house), async () =>
    operation.run(checked, house, work),
  );
  const provenance = {
    operation: operation.id,
    request: checked as Record<string, unknown>,
    software: house.software,
    inputs: await house.inputs(),
  };
  return { answer, provenance, asked: askedOf(operation, provenance) };
}

/** The request with its defaults and what the clock says, checked: from here on it means the same whenever it is read. */
export function wholeRequest<Request extends z.ZodObject>(
  operation: Operation<Request>,
  request: z.input<Request>,
  clock: Clock,
): z.output<Request> {
  return checkRequest(operation, withClock(operation.request, request, clock));
}

/** A request that names no snapshot is about the one in use: it names that one, so that it is asked about the same again. */
async function withSnapshotInUse<Request extends z.ZodObject>(
  { request: schema }: Operation<Request>,
  request: z.input<Request>,
  { snapshotInUse }: House,
): Promise<z.input<Request>> {
  const given = request as Record<string, unknown>;
  const isNamed = given['snapshot'] !== undefined || given['file'] !== undefined;
  if (isNamed || !('snapshot' in schema.shape)) return request;
  // One that is gone is refused where it is opened.
  const snapshot = await snapshotInUse().catch(() => undefined);
  return snapshot === undefined ? request : ({ ...given, snapshot } as z.input<Request>);
}

/** What a request is filled from. */
type Clock = Pick<House, 'now' | 'timeZone' | 'language'>;

/** Where the request has something written. */
function placesOf(
  { request: schema }: Operation,
  request: Record<string, unknown>,
  { destination }: Pick<House, 'destination'>,
): OutputPlace[] {
  return Object.entries(schema.shape).flatMap(([name, part]) => {
    const notes = FIELD_NOTES.get(part as z.ZodType);
    const path = request[name];
    if (notes?.output === undefined || typeof path !== 'string') return [];
    if (notes.orStream && isStreamAddress(path)) return [];
    return [{ path: destination(path), kind: notes.output, option: fieldLabel({ name, notes }) }];
  });
}

/** Who answered and how to ask again, as reports say it. */
export function askedOf(operation: Operation, { request, software }: Provenance): Asked {
  return { software, command: commandLine(operation, request) };
}

/** The document that is written down: the answer and its provenance. */
export function documentOf({ answer, provenance }: Answered): Record<string, unknown> {
  return { ...(answer as Record<string, unknown>), provenance };
}

/** A moment as people say it, with its offset; what is not text is left to the check of the request. */
function localMoment(text: unknown, zone: unknown, now: Date): unknown {
  if (typeof text !== 'string' || typeof zone !== 'string') return text;
  const read = readMoment(text, { zone, now: now.getTime() });
  if ('moment' in read) return read.moment;
  throw new Refusal<string>('usage', read.code, read.facts);
}

/** Fields that say the moment of asking, where the request does not. */
function withClock<Request extends z.ZodObject>(
  schema: Request,
  request: z.input<Request>,
  { now: clock, timeZone, language }: Clock,
): z.input<Request> {
  const given = Object.fromEntries(
    Object.entries(request as Record<string, unknown>).filter(([, value]) => value !== undefined),
  );
  const filled: Record<string, unknown> = {};
  const now = clock();
  for (const [name, part] of Object.entries(schema.shape)) {
    const { now: wanted, goesWith } = FIELD_NOTES.get(part as z.ZodType) ?? {};
    if (goesWith !== undefined && given[goesWith] === undefined) continue;
    if (wanted === 'date') filled[name] = now.toISOString().slice(0, 10);
    if (wanted === 'moment') filled[name] = now.toISOString();
    if (wanted === 'language') filled[name] = language;
    if (wanted === 'local-moment')
      given[name] = localMoment(given[name] ?? 'now', given['zone'] ?? timeZone, now);
  }
  return { ...filled, ...given } as z.input<Request>;
}
