import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { Refusal } from '../../core/refusal.ts';
import { isTaxiiContent, TAXII_TYPE } from '../../exchange/taxii/taxii-answers.ts';
import { mayFollow } from '../../sources/request.ts';
import { bodyOf, startPace } from '../../sources/response-body.ts';

const REDIRECTS = 5;
const ATTEMPTS = 4;
const ANSWER_MS = 30_000;
const FIRST_PAUSE_MS = 200;
/** A server that asks for more patience than this is asked again by a person. */
const MOST_PAUSE_SECONDS = 60;
const MOST_ANSWER_BYTES = 2 ** 26;

/** Who asks a server, and by what. */
export interface TaxiiAccess {
  readonly token: string;
  readonly userAgent: string;
  readonly signal?: AbortSignal | undefined;
}

export interface TaxiiAnswer {
  readonly body: unknown;
  readonly headers: Headers;
}

/** A collection of somebody's server. */
export interface FoundCollection {
  /** Address, with a slash at its end. */
  readonly url: string;
  /** Address of its API root. */
  readonly root: string;
}

/** Something that may pass: it is asked again. */
class Passing extends Error {
  readonly seconds: number | undefined;

  constructor(reason: string, seconds?: number) {
    super(reason);
    this.seconds = seconds;
  }
}

/**
 * The address of a server that a token may be sent to: over TLS, or on this machine.
 *
 * @throws Refusal where it is none
 */
export function taxiiAddress(text: string): string {
  const url = URL.parse(text);
  const isHere = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url?.username === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isHere)))
    return withSlash(url.href);
  throw new Refusal('usage', 'taxii.address', { url: text });
}

function withSlash(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}${pathname.endsWith('/') ? '' : '/'}`;
}

/**
 * Asks a server of TAXII 2.1 for something, or gives it something. What breaks off, a server that is busy and a server that asks to wait for a
 * minute at most are asked again. The token goes to the server that was named and nowhere else.
 *
 * @throws Refusal `taxii.not-taxii`, `taxii.token-refused`, `taxii.refused`, `taxii.wait`, `taxii.broken-off`, `download.redirect`
 */
export async function askTaxii(url: string, access: TaxiiAccess, sent?: object): Promise<TaxiiAnswer> {
  for (let attempt = 1; ; attempt++) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one attempt after the other
      return await askOnce(url, access, sent);
    } catch (error) {
      access.signal?.throwIfAborted();
      if (error instanceof Refusal) throw error;
      const { message: reason, seconds } = error instanceof Passing ? error : passingOf(error);
      if (seconds !== undefined && (seconds > MOST_PAUSE_SECONDS || attempt === ATTEMPTS))
        throw new Refusal('network', 'taxii.wait', { url, count: seconds });
      if (attempt === ATTEMPTS) throw new Refusal('network', 'taxii.broken-off', { url, reason });
      const pause = seconds === undefined ? FIRST_PAUSE_MS * 2 ** attempt : seconds * 1000;
      // oxlint-disable-next-line no-await-in-loop -- as above
      await delay(pause, undefined, { ...(access.signal && { signal: access.signal }) });
    }
  }
}

function passingOf(error: unknown): Passing {
  const { cause, message } = error as { readonly cause?: { readonly code?: string }; message: string };
  return new Passing(cause?.code ?? message);
}

async function askOnce(url: string, access: TaxiiAccess, sent: object | undefined): Promise<TaxiiAnswer> {
  const response = await answered(url, access, sent);
  const { status, headers } = response;
  if (!response.ok) {
    await response.body?.cancel();
    if (status === 401 || status === 403) throw new Refusal('denied', 'taxii.token-refused', { url });
    if (status === 429 || (status === 503 && headers.has('retry-after')))
      throw new Passing(`HTTP ${status}`, secondsOf(headers.get('retry-after')));
    if (status >= 500) throw new Passing(`HTTP ${status}`);
    throw new Refusal('network', 'taxii.refused', { url, status });
  }
  if (!isTaxiiContent(headers.get('content-type'))) {
    await response.body?.cancel();
    throw new Refusal('bad-data', 'taxii.not-taxii', { url });
  }
  const text = await textOf(response, url);
  try {
    return { body: JSON.parse(text), headers };
  } catch {
    throw new Refusal('bad-data', 'taxii.not-taxii', { url });
  }
}

async function answered(url: string, access: TaxiiAccess, sent: object | undefined): Promise<Response> {
  const { token, userAgent, signal } = access;
  let at = url;
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    const late = AbortSignal.timeout(ANSWER_MS);
    // oxlint-disable-next-line no-await-in-loop -- one place after the other
    const response = await fetch(at, {
      method: sent ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        accept: TAXII_TYPE,
        authorization: `Bearer ${token}`,
        'user-agent': userAgent,
        ...(sent && { 'content-type': TAXII_TYPE }),
      },
      ...(sent && { body: JSON.stringify(sent) }),
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    const place = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || place === null) return response;
    // oxlint-disable-next-line no-await-in-loop -- as above
    await response.body?.cancel();
    const next = URL.parse(place, at);
    // A token and what is said to one partner go to no other host, and what was to be given is not turned into a question.
    if (next === null || sent !== undefined || !mayFollow(new URL(at), next, true))
      throw new Refusal('network', 'taxii.elsewhere', { url, to: place });
    at = next.href;
  }
  throw new Refusal('network', 'taxii.elsewhere', { url, to: at });
}

/** Seconds, or a moment of HTTP; a minute where it says neither. */
function secondsOf(said: string | null): number {
  const seconds = Number(said ?? Number.NaN);
  if (said !== null && said.trim() !== '' && Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(said ?? '');
  return Number.isNaN(at) ? MOST_PAUSE_SECONDS : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

async function textOf(response: Response, url: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of bodyOf(response, startPace(url))) {
    bytes += piece.length;
    if (bytes > MOST_ANSWER_BYTES) throw new Refusal('bad-data', 'taxii.not-taxii', { url });
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

const discovery = z.looseObject({
  default: z.string().optional(),
  api_roots: z.array(z.string()).min(1),
});
const collection = z.looseObject({ id: z.string(), can_read: z.boolean(), can_write: z.boolean() });
const collections = z.looseObject({ collections: z.array(collection).default([]) });

/**
 * The collection at an address, which is that of a server, of an API root or of the collection itself: to read the one that we may read and
 * not write, to write the one that we may write.
 *
 * @throws Refusal where it answers something else, or where it is not clear which one is meant
 */
export async function findCollection(
  address: string,
  isToWrite: boolean,
  access: TaxiiAccess,
): Promise<FoundCollection> {
  const { body } = await askTaxii(address, access);
  const one = collection.safeParse(body).data;
  if (one) {
    if (!(isToWrite ? one.can_write : one.can_read))
      throw new Refusal('denied', 'taxii.token-refused', { url: address });
    return { url: address, root: new URL('../../', address).href };
  }
  const said = discovery.safeParse(body).data;
  const root = said
    ? withSlash(URL.parse(said.default ?? said.api_roots[0], address)?.href ?? address)
    : address;
  if (new URL(root).origin !== new URL(address).origin)
    throw new Refusal('network', 'taxii.elsewhere', { url: address, to: root });
  const place = new URL('collections/', root).href;
  const read = collections.safeParse((await askTaxii(place, access)).body).data;
  if (!read) throw new Refusal('bad-data', 'taxii.not-taxii', { url: place });
  const all = read.collections.filter((each) => (isToWrite ? each.can_write : each.can_read));
  const given = all.filter((each) => !each.can_write);
  const meant = isToWrite || given.length === 0 ? all : given;
  if (meant.length !== 1) throw new Refusal('usage', 'taxii.which', { url: place, count: meant.length });
  return { url: new URL(`${encodeURIComponent(meant[0].id)}/`, place).href, root };
}
