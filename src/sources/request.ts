import { Refusal } from '../core/refusal.ts';
import { isListedHost } from './locations.ts';

/** How a server is asked. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** What the server is told of who asks. */
  readonly userAgent: string;
  /** Let the server pack what it sends: for text that is not taken up again where it broke off. */
  readonly packed?: boolean;
  /** Follow no redirect to another host, whoever that is. */
  readonly onlyThere?: boolean;
}

/** How often a server may send elsewhere, and how long it may take to begin its answer. */
const REDIRECTS = 5;
const ANSWER_MS = 30_000;

/**
 * Asks for a file. Redirects are followed to the hosts of `locations.ts` over https, and on the server asked itself; any other is
 * refused, because what came would not be what the manifest names.
 *
 * @throws Refusal `download.not-found`, `download.failed`, `download.redirect`; an Error for what may pass.
 */
export async function request(
  url: string,
  headers: Readonly<Record<string, string>>,
  options: RequestOptions,
): Promise<Response> {
  let at = url;
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    const response = await ask(at, headers, options);
    const place = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || response.status === 304 || place === null)
      return accepted(response, url);
    await response.body?.cancel();
    const next = new URL(place, at);
    if (!mayFollow(new URL(at), next, options.onlyThere))
      throw new Refusal('network', 'download.redirect', { url, to: next.href });
    at = next.href;
  }
  throw new Refusal('network', 'download.redirect', { url, to: at });
}

/** Whether a redirect is followed. */
export function mayFollow(from: URL, to: URL, onlyThere = false): boolean {
  return to.origin === from.origin || (!onlyThere && to.protocol === 'https:' && isListedHost(to.host));
}

async function ask(
  url: string,
  headers: Readonly<Record<string, string>>,
  { signal, userAgent, packed }: RequestOptions,
): Promise<Response> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error('no answer')), ANSWER_MS);
  try {
    return await fetch(url, {
      redirect: 'manual',
      headers: { ...headers, 'user-agent': userAgent, 'accept-encoding': packed ? 'gzip' : 'identity' },
      signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal,
    });
  } finally {
    clearTimeout(timer);
  }
}

async function accepted(response: Response, url: string): Promise<Response> {
  if (response.ok || response.status === 304 || response.status === 416) return response;
  await response.body?.cancel();
  if (response.status === 404 || response.status === 410)
    throw new Refusal('not-found', 'download.not-found', { url });
  const reason = `HTTP ${response.status}`;
  if (response.status >= 500) throw new Error(reason);
  throw new Refusal('network', 'download.failed', { url, reason });
}
