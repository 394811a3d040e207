import { z } from 'zod';
import { Refusal } from '../../core/refusal.ts';
import { microsecondsOf } from '../../exchange/taxii/added-object.ts';
import type { Carried, ExchangeWire } from '../../schemas/exchange-wire.ts';
import { reasonText, refusedOf } from './not-taken.ts';
import { askTaxii, type FoundCollection, type TaxiiAccess, type TaxiiAnswer } from './taxii-client.ts';
import { keepTold, pulledPlace, type Partner, type PulledPlace } from './told-by-partner.ts';

const PAGE = 1000;

const page = z.looseObject({
  more: z.boolean().default(false),
  next: z.string().min(1).max(2000).optional(),
  objects: z.array(z.unknown()).default([]),
});

/**
 * Reads what was added to a collection since the last time, page by page. With each page is written, in one step, how far it was read: killed
 * anywhere, the next time goes on there. A page that comes twice changes nothing.
 *
 * @throws Refusal where the server does not answer as it should; the pages before are kept
 */
export async function pullCollection(
  folder: string,
  partner: Partner,
  { url }: FoundCollection,
  access: TaxiiAccess,
  now: Date,
): Promise<Carried> {
  const refused: ExchangeWire['refused'][number][] = [];
  let place = await pulledPlace(folder, partner, url);
  let [objects, fresh, destroyed] = [0, 0, 0];
  const seen = new Set<string>();
  let isAgain = false;
  for (;;) {
    const asked = pageAddress(url, place);
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    const answer = await pageAt(asked, place, access, isAgain);
    if (answer === undefined) {
      // The server knows that page no more: from where the reading began; what is here is known again.
      isAgain = true;
      place = { after: place.after, next: null, last: null };
      continue;
    }
    const { said, headers } = answer;
    const after = placeAfter(place, said, headers);
    const isStuck = said.more && (sameAs(place, after) || seen.has(pageAddress(url, after)));
    seen.add(asked);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const kept = await keepTold(folder, partner, said.objects, now, reasonText, (isFull) =>
      isStuck || isFull ? {} : { [url]: after },
    );
    objects += said.objects.length;
    fresh += kept.fresh;
    destroyed += kept.destroyed;
    const failures = refusedOf(kept.failures);
    refused.push(...failures);
    // Where there is no room, the place stays, and the same page is read again when there is.
    const isFull = failures.some(({ why }) => why === 'full');
    if (!said.more || isFull) return { objects, fresh, destroyed, refused };
    if (isStuck)
      throw new Refusal('bad-data', said.next === undefined ? 'taxii.no-place' : 'taxii.repeats', { url });
    place = after;
  }
}

function pageAddress(url: string, { after, next, last }: PulledPlace): string {
  const query = new URLSearchParams({ limit: String(PAGE) });
  // Without a next page, servers are read on by the date alone.
  const from = next === null ? (last ?? after) : after;
  if (from !== null) query.set('added_after', from);
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
  { after, last }: PulledPlace,
  { more, next }: z.output<typeof page>,
  headers: Headers,
): PulledPlace {
  const date = headers.get('x-taxii-date-added-last');
  const added = date === null || microsecondsOf(date) === undefined ? last : later(date, last);
  return more
    ? { after, next: next ?? null, last: added }
    : { after: added ?? after, next: null, last: null };
}

function later(one: string, other: string | null): string {
  return other === null || microsecondsOf(one)! >= (microsecondsOf(other) ?? 0) ? one : other;
}

function sameAs(one: PulledPlace, other: PulledPlace): boolean {
  return one.next === other.next && (one.next !== null || one.last === other.last);
}
