import { findingOf, type Finding } from '../../core/finding.ts';
import { hostName } from '../../core/host-name.ts';
import { LONGEST_NAME } from '../../schemas/bounded-name.ts';
import { parseIPv4, parseIPv6 } from '../text/ip-text.ts';
import { hostLayer } from './host-layer.ts';
import { hostTarget } from './need-target.ts';
import type { BareServices } from './write-services.ts';

type Need = BareServices['needs'][number];
type Json = Readonly<Record<string, unknown>>;

/** A page that a browser showed: the host that was asked for, and what else the page came with. */
export interface HarPage {
  readonly host: string;
  readonly needs: readonly Need[];
}

/** A request that a browser made. */
interface Asked {
  readonly url: URL;
  readonly host: string;
  readonly page: string;
  readonly started: number;
  readonly isDocument: boolean;
  readonly isScript: boolean;
  /** Where the answer sent the browser instead. */
  readonly onwards: string | undefined;
  /** Names of the headers of the answer, in lower case. */
  readonly headers: readonly string[];
}

/** Whether a text begins as HAR files do: an object whose first member is the log. */
export function isHar(text: string): boolean {
  return /^\s*\{\s*"log"\s*:/.test(text);
}

/**
 * The pages of a HAR file (HTTP Archive 1.2, as browsers save it) and the names each needs: what a page was asked for at and where that
 * was redirected, and documents and scripts of the same site, it must have; without the rest it degrades. Paths, cookies and contents
 * are not looked at. Never throws on data.
 *
 * @example readHar('{"log":{"entries":[{"request":{"url":"https://a.example/"}}]}}').pages[0].host // 'a.example'
 */
export function readHar(text: string): {
  readonly pages: readonly HarPage[];
  readonly findings: readonly Finding[];
} {
  let log: unknown;
  try {
    log = objectOf(JSON.parse(text)).log;
  } catch {
    return { pages: [], findings: [findingOf('services.import-har', 'lost', {}, 1)] };
  }
  const { entries } = objectOf(log);
  const pages = new Map<string, Asked[]>();
  let without = 0;
  for (const entry of Array.isArray(entries) ? entries : []) {
    const asked = askedOf(objectOf(entry));
    if (asked === undefined) without++;
    else if (asked !== 'other') {
      const page = pages.get(asked.page);
      if (page === undefined) pages.set(asked.page, [asked]);
      else page.push(asked);
    }
  }
  return {
    pages: [...pages.values()].map((page) => pageOf(page.toSorted((a, b) => a.started - b.started))),
    findings: without > 0 ? [findingOf('services.import-har-entries', 'lost', { count: without })] : [],
  };
}

/** Undefined for a request without an address; `other` for what leaves no browser, such as `data:`. */
function askedOf(entry: Json): Asked | 'other' | undefined {
  const { request, response, pageref, startedDateTime, _resourceType: resource } = entry;
  const { url: written } = objectOf(request);
  const { status, redirectURL, content, headers } = objectOf(response);
  const { mimeType } = objectOf(content);
  const url = typeof written === 'string' ? urlOf(written) : undefined;
  if (url === undefined) return undefined;
  if (!/^(?:https?|wss?):$/.test(url.protocol)) return 'other';
  const host = hostOf(url);
  if (host === undefined) return undefined;
  const started = typeof startedDateTime === 'string' ? Date.parse(startedDateTime) : 0;
  const type = typeof mimeType === 'string' ? mimeType : '';
  const isRedirect = typeof status === 'number' && status >= 300 && status < 400;
  return {
    url,
    host,
    page: typeof pageref === 'string' ? pageref : '',
    started: Number.isNaN(started) ? 0 : started,
    isDocument:
      typeof resource === 'string'
        ? resource === 'document'
        : /^(?:text\/html|application\/xhtml)/i.test(type),
    isScript: typeof resource === 'string' ? resource === 'script' : /javascript|ecmascript/i.test(type),
    onwards:
      isRedirect && typeof redirectURL === 'string' && redirectURL !== ''
        ? urlOf(redirectURL, url)?.href
        : undefined,
    headers: (Array.isArray(headers) ? headers : []).flatMap((header) => {
      const { name } = objectOf(header);
      return typeof name === 'string' ? name.toLowerCase() : [];
    }),
  };
}

function pageOf(requests: readonly Asked[]): HarPage {
  const first =
    requests.find(({ isDocument, onwards }) => isDocument || onwards !== undefined) ?? requests[0];
  const way = new Set([first.host]);
  const seen = new Set<Asked>();
  const byUrl = new Map(requests.map((asked) => [asked.url.href, asked]));
  let last: Asked | undefined = first;
  let home = first.host;
  while (last !== undefined && !seen.has(last)) {
    seen.add(last);
    way.add(last.host);
    home = last.host;
    last = last.onwards === undefined ? undefined : byUrl.get(last.onwards);
  }
  const must = new Set(way);
  const headers = new Map<string, Set<string>>();
  for (const { host, isDocument, isScript, headers: named } of requests) {
    if ((isDocument || isScript) && (isOfSite(host, home) || isOfSite(host, first.host))) must.add(host);
    const known = headers.get(host) ?? new Set();
    for (const name of named) known.add(name);
    headers.set(host, known);
  }
  const hosts = [...new Set([...way, ...headers.keys()])];
  const needs = hosts.flatMap((host): Need[] => {
    const need = must.has(host) ? {} : ({ need: 'degrades' } as const);
    const layer = host === first.host ? 'name' : hostLayer(host, headers.get(host) ?? new Set());
    const layers = isAddress(host)
      ? (['address'] as const)
      : layer === 'name'
        ? (['name', 'address'] as const)
        : [layer];
    const target = isAddress(host) ? host : hostTarget(host);
    return layers.map((one) => ({ service: first.host, layer: one, target, ...need }));
  });
  return { host: first.host, needs };
}

/** Whether a host is that of a page or a name below it; `www.` in front of the page's does not count. */
function isOfSite(host: string, page: string): boolean {
  const site = page.replace(/^www\./, '');
  return host === page || host === site || (!isAddress(site) && host.endsWith(`.${site}`));
}

function urlOf(text: string, base?: URL): URL | undefined {
  return URL.parse(text, base?.href) ?? undefined;
}

/** A name of the DNS or an address as tables write it, that is, without the brackets of an URL. */
function hostOf(url: URL): string | undefined {
  const bare = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const name = isAddress(bare) ? bare : hostName(bare);
  return name !== undefined && name.length <= LONGEST_NAME ? name : undefined;
}

function isAddress(text: string): boolean {
  return !Number.isNaN(parseIPv4(text)) || parseIPv6(text) !== undefined;
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
