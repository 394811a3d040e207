import { readFile } from 'node:fs/promises';
import { Refusal } from '../../core/refusal.ts';
import { consequences, isOver } from '../../engines/exchange/consequences.ts';
import { isWithin } from '../../engines/exchange/marking.ts';
import {
  keyOf,
  stateAfterEvents,
  type Grant,
  type SharingEvent,
  type TakenGrant,
} from '../../engines/exchange/sharing.ts';
import { sortedJson } from '../../formats/stix/sorted-json.ts';
import { bundleAbout, type BundleAbout, type ToldObject } from '../../formats/stix/bundle-about.ts';
import { identityIdOf } from '../../formats/stix/stix-ids.ts';
import { OWN_SOURCE } from '../../formats/stix/write-stix.ts';
import type { AddedObject } from '../../exchange/taxii/added-object.ts';
import type { Handling } from '../../schemas/services-folder.ts';
import {
  changeExchange,
  contentPath,
  openExchange,
  type Addition,
  type Exchange,
} from './exchange-folder.ts';
import { sha256Of } from './parcel.ts';
import { withIdsOfDestroyed } from './taken-back.ts';
import { expireTold, toldBy, toldPartners } from './told-by-partner.ts';

/** What is not marked stays with whom it was told. */
const UNMARKED: Handling = 'TLP:AMBER+STRICT';

/** An incident that a partner told, as it would stand in the ledger once something of one's own is made of it. */
export interface ToldItem {
  readonly grant: Grant;
  /** A bundle of STIX 2.1 with the objects as they came. */
  readonly bytes: Uint8Array;
}

/**
 * The incident of that id that a partner told. `ID@KEY` names the one of the partner whose key id begins so.
 *
 * @throws Refusal where nobody told it or has taken it back, or several partners told it
 */
export async function toldNamed(exchange: Exchange, name: string): Promise<ToldItem> {
  const [id, keyid = ''] = name.split('@');
  const found = await toldWith(exchange, id, keyid);
  if (found.length === 1) return found[0];
  const facts = { item: name, count: found.length };
  throw found.length === 0
    ? new Refusal('not-found', 'exchange.no-such-told', { ...facts, command: 'muruna exchange read' })
    : new Refusal('usage', 'exchange.several-told', { ...facts, command: 'muruna exchange ledger' });
}

/** What partners told of an incident, one item a partner. */
async function toldWith(exchange: Exchange, id: string, keyid = ''): Promise<ToldItem[]> {
  const items: ToldItem[] = [];
  for (const giver of await toldPartners(exchange.folder)) {
    if (!giver.startsWith(keyid)) continue;
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const newest = newestOf(await toldBy(exchange.folder, { keyid: giver, name: '' }));
    const meant = id.startsWith('incident--') ? id : idOfOwnName(newest, id);
    const about = bundleAbout(newest, meant);
    if (about) items.push(toldItem(exchange, giver, meant, about));
  }
  return items;
}

function toldItem({ self }: Exchange, giver: string, id: string, about: BundleAbout): ToldItem {
  const { text, marking, statements, objects, until } = about;
  const bytes = Buffer.from(text);
  const sha256 = sha256Of(bytes);
  const modified = objects.find((object) => object.id === id)?.['modified'];
  const item = {
    id,
    author: giver,
    modified: new Date(String(modified)).toISOString(),
    sha256,
    marking: marking ?? UNMARKED,
    parts: [],
    from: [],
    isOnlyThat: false,
  };
  const terms = {
    marking: item.marking,
    purpose: statements.join(' ').slice(0, 2000),
    until,
    onward: [],
  };
  return {
    grant: { id: `told ${sha256Of(keyOf(item))}`, item, giver, taker: self, terms, parent: null },
    bytes,
  };
}

/** The incident that its author calls so himself, which is how `exchange read` names it. */
function idOfOwnName(newest: ReadonlyMap<string, ToldObject>, name: string): string {
  for (const { id, type, external_references: references } of newest.values())
    if (type === 'incident' && Array.isArray(references))
      for (const { source_name: source, external_id: external } of references as Record<string, unknown>[])
        if (source === OWN_SOURCE && external === name) return id;
  return name;
}

/** The newest version of each object. */
function newestOf(told: readonly AddedObject[]): ReadonlyMap<string, ToldObject> {
  const newest = new Map<string, { readonly version: number; readonly object: ToldObject }>();
  for (const { id, version, object } of told) {
    const known = newest.get(id);
    if (!known || known.version <= version) newest.set(id, { version, object: object as ToldObject });
  }
  return new Map([...newest].map(([id, { object }]) => [id, object]));
}

const TOLD_ID = /\bincident--[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
const HASH = /\b[0-9a-f]{64}\b/g;

/** What of others a content names, by the id of an incident that was told or the hash of what was received: it was made from that, whether or not somebody says so. */
export async function namedInContent(
  exchange: Exchange,
  bytes: Uint8Array,
): Promise<{ readonly keys: readonly string[]; readonly told: readonly ToldItem[] }> {
  const { self, state } = exchange;
  const text = Buffer.from(bytes).toString('latin1');
  const hashes = new Set(text.match(HASH));
  const keys = [...state.items].flatMap(([key, { author, sha256 }]) =>
    author !== self && hashes.has(sha256) ? [key] : [],
  );
  const told: ToldItem[] = [];
  for (const id of new Set(text.match(TOLD_ID)))
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for (const one of await toldWith(exchange, id)) if (!isOfOwn(one, self)) told.push(one);
  return { keys, told };
}

/** A partner may repeat what was ours from the beginning. */
function isOfOwn({ bytes, grant }: ToldItem, self: string): boolean {
  const { objects } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { readonly objects: ToldObject[] };
  return objects.find(({ id }) => id === grant.item.id)?.['created_by_ref'] === identityIdOf(self);
}

/** Grants of what was told that end, since the partner has taken some of it back, or marks it more strictly now. */
export async function lostTold(exchange: Exchange, now: string): Promise<SharingEvent[]> {
  const grants = [...exchange.state.taken.values()].filter(({ isTold }) => isTold);
  const events: SharingEvent[] = [];
  for (const [giver, ofGiver] of Map.groupBy(grants, (grant) => grant.giver)) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const told = await toldBy(exchange.folder, { keyid: giver, name: '' });
    const all = new Set(told.map(({ object }) => sortedJson(object)));
    const newest = newestOf(told);
    for (const grant of ofGiver)
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (!(await isStillTold(exchange, grant, all, newest)))
        events.push({
          kind: 'lost',
          grant: grant.id,
          giver,
          cause: isOver(grant.terms.until, now) ? 'expired' : 'withdrawn',
        });
  }
  return events;
}

/** @param all every version that is here, as sorted JSON */
async function isStillTold(
  exchange: Exchange,
  { item, terms }: TakenGrant,
  all: ReadonlySet<string>,
  newest: ReadonlyMap<string, ToldObject>,
): Promise<boolean> {
  const here = await readFile(contentPath(exchange, item.sha256), 'utf8').catch(() => undefined);
  if (here === undefined) return false;
  const { objects } = JSON.parse(here) as { readonly objects: readonly ToldObject[] };
  if (!objects.every((object) => all.has(sortedJson(object)))) return false;
  const now = bundleAbout(newest, item.id);
  return now !== undefined && isWithin(now.marking ?? UNMARKED, terms.marking);
}

/**
 * Does what is due in an exchange by what was told and by time alone, which needs no key: content that nothing covers any more is destroyed, what was made of it is flagged
 * or destroyed, and partners are to be told so.
 *
 * @param now ISO 8601
 * @returns what was due
 */
export async function settleExchange(folder: string, now: string): Promise<readonly SharingEvent[]> {
  for (const keyid of await toldPartners(folder))
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    await expireTold(folder, { keyid }, now);
  // Where nothing is due, nothing is written.
  if ((await dueIn(await openExchange(folder), now)).length === 0) return [];
  const { result } = await changeExchange(
    folder,
    async (exchange) => {
      const events = await dueIn(exchange, now);
      const additions = events.map((event): Addition => ({ event: event as never }));
      return { additions: await withIdsOfDestroyed(exchange, additions), result: events };
    },
    now,
  );
  return result;
}

async function dueIn(exchange: Exchange, now: string): Promise<readonly SharingEvent[]> {
  const lost = await lostTold(exchange, now);
  return [...lost, ...consequences(stateAfterEvents(exchange.state, lost), now)];
}
