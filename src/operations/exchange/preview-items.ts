import { readFile } from 'node:fs/promises';
import { keyOf, partsOfKey, type SharedItem, type Terms } from '../../engines/exchange/sharing.ts';
import { givenOfItem } from '../../engines/exchange/given-of-item.ts';
import { leavingFor, mayLeave, type Leaving } from '../../engines/exchange/release-rules.ts';
import { readableFields } from '../../exchange/dossier/readable-fields.ts';
import { eachField } from '../../exchange/dossier/seal.ts';
import type { ExchangePreview } from '../../schemas/exchange-answers.ts';
import { Refusal } from '../../core/refusal.ts';
import { previewDossier } from '../evidence/preview.ts';
import { namesIn } from './change.ts';
import { contentPath, type Exchange } from './exchange-folder.ts';
import { itemOrigins } from './origins.ts';
import { signedParts } from './letters.ts';

/** Everything that would leave for each partner, and what stands in it. */
export async function previewItems(
  exchange: Exchange,
  keys: readonly string[],
  takers: readonly string[],
  terms: Terms,
  now: string,
): Promise<Pick<ExchangePreview, 'leaves' | 'partners' | 'contents'>> {
  const name = namesIn(exchange);
  const { files } = signedParts(exchange);
  const contents = new Map<string, ExchangePreview['contents'][number]>();
  const partners: ExchangePreview['partners'][number][] = [];
  let leaves = true;
  for (const taker of takers) {
    const leaving = leavingFor(exchange.state, keys, taker, terms, now);
    leaves &&= mayLeave(leaving);
    const items = [];
    for (const one of leaving) {
      const before = newestGiven(exchange, one, taker);
      // oxlint-disable-next-line no-await-in-loop -- one file after the other
      const bytes = one.item && (await readFile(contentPath(exchange, one.item.sha256)));
      // oxlint-disable-next-line no-await-in-loop -- as above
      const past = before && (await readFile(contentPath(exchange, before.sha256)).catch(() => undefined));
      if (one.item && bytes && (!contents.has(one.key) || past))
        // oxlint-disable-next-line no-await-in-loop -- as above
        contents.set(one.key, await contentOf(exchange, one.item, bytes, past));
      const { author, id, sha256 } = partsOfKey(one.key);
      items.push({
        item: id,
        author: name(author),
        state: sha256,
        file: files.get(one.key) ?? '',
        bytes: bytes?.length ?? null,
        marking: one.item?.marking ?? null,
        downgraded: one.item?.downgraded ?? null,
        draggedBy: one.draggedBy === null ? null : (exchange.state.items.get(one.draggedBy)?.id ?? null),
        obstacles: [...one.obstacles],
        isThere: one.isThere,
        origins: one.item ? itemOrigins(exchange, one.item) : [],
        before: before?.modified ?? null,
      });
    }
    partners.push({ partner: name(taker), keyid: taker, items });
  }
  return { leaves, partners, contents: [...contents.values()] };
}

/** The newest other state of an item that a partner was given and has not lost. */
function newestGiven({ state }: Exchange, { item, key }: Leaving, taker: string): SharedItem | undefined {
  if (item === null) return undefined;
  return givenOfItem(state, item)
    .filter(({ grant, ended, answer }) => grant.taker === taker && ended === null && answer !== 'declined')
    .map(({ grant }) => grant.item)
    .filter((other) => keyOf(other) !== key)
    .toSorted((a, b) => (a.modified < b.modified ? 1 : -1))[0];
}

const NETWORK = /\bAS(\d{1,10})\b/g;
const ADDRESS =
  /\b(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?\b|\b(?:[0-9a-f]{1,4}:){2,7}[0-9a-f:]*(?:\/\d{1,3})?/gi;
const MAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const AS_FIELD = /(?:^|\.)(?:asn|asns|origin|network)(?:\.\d+)?$/i;
const PLACE_FIELD = /(?:^|\.)(?:lat|latitude)$/i;
const PEOPLE_FIELD = /(?:^|\.)(?:people|population|persons|users)$/i;

type Content = ExchangePreview['contents'][number];

async function contentOf(
  exchange: Exchange,
  item: SharedItem,
  bytes: Uint8Array,
  past: Uint8Array | undefined,
): Promise<Content> {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  // The texts in an archive are read for names and addresses too, as far as they are not compressed: those of dossiers are not.
  const text = isArchive ? Buffer.from(bytes).toString('latin1') : textOf(bytes);
  const document = text === undefined || isArchive ? undefined : jsonOf(text);
  const networks = new Set<string>();
  let [places, people] = [0, 0];
  for (const [, number] of (text ?? '').matchAll(NETWORK)) networks.add(`AS${number}`);
  if (document !== undefined)
    eachField(document, (path, value) => {
      if (AS_FIELD.test(path) && Number.isSafeInteger(value)) networks.add(`AS${String(value)}`);
      if (PLACE_FIELD.test(path) && typeof value === 'number') places++;
      if (PEOPLE_FIELD.test(path) && typeof value === 'number') people++;
    });
  const all = (pattern: RegExp): string[] => [...new Set((text ?? '').match(pattern) ?? [])].toSorted();
  const fields = isArchive
    ? await dossierFields(contentPath(exchange, item.sha256))
    : document === undefined
      ? null
      : readableFields(document, () => false);
  return {
    item: item.id,
    state: item.sha256,
    fields: fields && fields.map(({ path, count, example }) => ({ path, count, example })),
    networks: [...networks].toSorted(),
    addresses: all(ADDRESS),
    mail: all(MAIL),
    places,
    people,
    since:
      past === undefined || document === undefined ? null : sinceOf(document, jsonOf(textOf(past) ?? '')),
  };
}

/** Every file of a dossier with its size, then every field of its results; null where an archive is none. */
async function dossierFields(path: string): Promise<NonNullable<Content['fields']> | null> {
  try {
    const { files, results } = await previewDossier(path);
    return [
      ...files.map(({ path: name, bytes }) => ({ path: name, count: 1, example: String(bytes) })),
      ...results.flatMap(({ name, fields }) =>
        fields.map((field) => ({ ...field, path: `${name}.${field.path}` })),
      ),
    ];
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function sinceOf(document: unknown, past: unknown): Content['since'] {
  if (past === undefined) return null;
  const [is, was] = [leaves(document), leaves(past)];
  let [added, changed, removed] = [0, 0, 0];
  for (const [path, value] of is) {
    if (!was.has(path)) added++;
    else if (was.get(path) !== value) changed++;
  }
  for (const path of was.keys()) if (!is.has(path)) removed++;
  return { added, changed, removed };
}

function leaves(document: unknown): Map<string, string> {
  const found = new Map<string, string>();
  eachField(document, (path, value) => {
    if (typeof value !== 'object' || value === null) found.set(path, JSON.stringify(value));
  });
  return found;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
