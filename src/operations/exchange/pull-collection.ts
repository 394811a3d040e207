import { z } from 'zod';
import type { Progress } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { microsecondsOf, momentOfMicroseconds } from '../../exchange/taxii/added-object.ts';
import type { Carried, ExchangeWire } from '../../schemas/exchange-wire.ts';
import { reasonText, refusedOf } from './not-taken.ts';
import { askTaxii, type FoundCollection, type TaxiiAccess, type TaxiiAnswer } from './taxii-client.ts';
import { keepTold, pulledPlace, type Partner, type PulledPlace } from './told-by-partner.ts';

const PAGE = 1000;
/** Where so many objects have one date of addition, a server that pages by dates alone cannot be read. */
const MOST_TIED = PAGE * 64;

const page = z.looseObject({
  more: z.boolean().default(false),
  next: z.string().min(1).max(2000).optional(),
  objects: z.array(z.unknown()).default([]),
});

/**
 * Reads what was added to a collection since the last time, page by page. With each page is written, in one step, how far it was read: killed
 * anywhere, the next time goes on there. A page that comes twice changes nothing.
 *
 * @param progress is told how many objects came so far
 * @throws Refusal where the server does not answer as it should; the pages before are kept
 */
export async function pullCollection(
  folder: string,
  partner: Partner,
  { url }: FoundCollection,
  access: TaxiiAccess,
  now: Date,
  progress?: Progress,
): Promise<Carried> {
  const refused: ExchangeWire['refused'][number][] = [];
  let place = await pulledPlace(folder, partner, url);
  let [objects, fresh, destroyed] = [0, 0, 0];
  let limit = PAGE;
  const seen = new Set<string>();
  let isAgain = false;
  for (;;) {
    access.signal?.throwIfAborted();
    const asked = pageAddress(url, place, limit);
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    const answer = await pageAt(asked, place, access, isAgain);
    if (answer === undefined) {
      // The server knows that page no more: from where the reading began; what is here is known again.
      isAgain = true;
      place = { ...place, next: null, last: null };
      continue;
    }
    const { said, headers } = answer;
    const after = placeAfter(place, said, headers);
    // A whole page of one date: as many more may have it, and are asked for with it.
    const isTied = isByDate(after) && sameAs(place, after) && limit < MOST_TIED;
    const isStuck =
      !isTied && said.more && (sameAs(place, after) || seen.has(pageAddress(url, after, limit)));
    limit = isTied ? limit * 4 : PAGE;
    seen.add(asked);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const kept = await keepTold(folder, partner, said.objects, now, reasonText, (isFull) =>
      isStuck || isFull ? {} : { [url]: after },
    );
    objects += said.objects.length;
    // How many there are the server does not say.
    progress?.('exchange.progress.pulled', objects, 0);
    fresh += kept.fresh;
    destroyed += kept.destroyed;
    const failures = refusedOf(kept.failures);
    refused.push(...failures);
    // Where there is no room, the place stays, and the same page is read again when there is.
    const isFull = failures.some(({ why }) => why === 'full');
    if (!said.more || isFull) return { objects, fresh, destroyed, refused };
    if (isStuck) throw stuckAt(url, after);
    place = after;
  }
}

/** Whether a reading goes on by the date of what came last. */
function isByDate({ byDate, next, last }: PulledPlace): boolean {
  return byDate === true && next === null && last !== null;
}

function stuckAt(url: string, after: PulledPlace): Refusal {
  if (after.next !== null) return new Refusal('bad-data', 'taxii.repeats', { url });
  return after.last === null
    ? new Refusal('bad-data', 'taxii.no-place', { url })
    : new Refusal('bad-data', 'taxii.tied', { url, date: after.last });
}

function pageAddress(url: string, { after, next, last, byDate }: PulledPlace, limit: number): string {
  const query = new URLSearchParams({ limit: String(limit) });
  // Without a next page, servers are read on by the date alone: from just before it, since what came may not be all that has it. What comes twice is known.
  const from = next === null ? (last ?? after) : after;
  if (from !== null) query.set('added_after', byDate === true && next === null ? justBefore(from) : from);
  if (next !== null) query.set('next', next);
  return `${url}objects/?${query.toString()}`;
}

/** A page; undefined where the server does not know the `next` any more. */
async function pageAt(
  asked: string,
  { next }: PulledPlace,
  access: TaxiiAccess,
  isAgain: boolean,
): Promise<{ readonly said: z.output<typeof page>; readonly headers: Headers } | undefined> {
  let answer: TaxiiAnswer;
  try {
    answer = await askTaxii(asked, access);
  } catch (error) {
    if (next !== null && !isAgain && error instanceof Refusal && error.code === 'taxii.refused')
      return undefined;
    throw error;
  }
  const { data } = page.safeParse(answer.body);
  if (!data) throw new Refusal('bad-data', 'taxii.not-taxii', { url: asked });
  return { said: data, headers: answer.headers };
}

function placeAfter(
  { after, last, byDate }: PulledPlace,
  { more, next }: z.output<typeof page>,
  headers: Headers,
): PulledPlace {
  const date = headers.get('x-taxii-date-added-last');
  const added = date === null || microsecondsOf(date) === undefined ? last : later(date, last);
  const isOpen = byDate === true || (more && next === undefined);
  const how = isOpen ? { byDate: true } : {};
  return more
    ? { after, next: next ?? null, last: added, ...how }
    : { after: added ?? after, next: null, last: null, ...how };
}

function justBefore(date: string): string {
  const at = microsecondsOf(date);
  return at === undefined ? date : momentOfMicroseconds(at - 1);
}

function later(one: string, other: string | null): string {
  return other === null || microsecondsOf(one)! >= (microsecondsOf(other) ?? 0) ? one : other;
}

function sameAs(one: PulledPlace, other: PulledPlace): boolean {
  return one.next === other.next && (one.next !== null || one.last === other.last);
}
