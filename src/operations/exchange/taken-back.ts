import { isOver } from '../../engines/exchange/consequences.ts';
import {
  keyOf,
  nameOf,
  partsOfKey,
  type GivenGrant,
  type SharedItem,
} from '../../engines/exchange/sharing.ts';
import { sharedOfIncident } from '../../exchange/shared-of-incident.ts';
import { tlpId, tlpObject } from '../../formats/stix/stix-tlp.ts';
import { sourceOf, writeStix, type WrittenObject } from '../../formats/stix/write-stix.ts';
import { language } from '../../i18n/language.ts';
import type { SaidObject } from '../../schemas/exchange.ts';
import type { Addition, Exchange } from './exchange-folder.ts';
import { incidentsInItem, repeatedInItem } from './incidents-in-item.ts';

/** Objects that others act upon; once the incident is taken back, all that is about it says nothing. */
const ACTED_UPON: ReadonlySet<string> = new Set(['incident', 'indicator']);
/** A pattern that matches nothing: STIX wants one, and the true one is gone. */
const NO_PATTERN = "[x-muruna-withdrawn:value = 'withdrawn']";

/** What objects of STIX an item comes to, by their names alone. */
async function saidInItem(exchange: Exchange, item: SharedItem): Promise<SaidObject[]> {
  const source = sourceOf(item.author, '');
  const { modified, marking } = item;
  const as = { source, modified, marking, language: language('en'), purpose: '', until: null };
  const own = (await incidentsInItem(exchange, item)).map((one) => sharedOfIncident(one, as));
  const [origin] = item.from;
  const teller = origin === undefined ? item.author : partsOfKey(origin).author;
  const repeated = (await repeatedInItem(exchange, item)).map((one) => ({
    ...one,
    source: one.source.id === '' ? sourceOf(teller, '') : one.source,
  }));
  return writeStix([...own, ...repeated]).objects.flatMap((object) =>
    ACTED_UPON.has(object.type) ? [saidObject(object)] : [],
  );
}

function saidObject({ id, type, created, modified, created_by_ref: by }: WrittenObject): SaidObject {
  return { id, type, by: String(by), created: String(created), modified: String(modified) };
}

/**
 * What is written into a ledger, where content of items that partners were given is destroyed with the ids of what it was said as: without it nobody could be told,
 * in formats of others, that it is gone.
 */
export async function withIdsOfDestroyed(
  exchange: Exchange,
  additions: readonly Addition[],
): Promise<readonly Addition[]> {
  const given = new Set([...exchange.state.given.values()].map(({ grant }) => keyOf(grant.item)));
  const all: Addition[] = [];
  for (const addition of additions) {
    const { event } = addition;
    const item =
      event.kind === 'destroyed' && given.has(event.item) ? exchange.state.items.get(event.item) : undefined;
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const said = item ? await saidInItem(exchange, item).catch(() => []) : [];
    all.push(said.length === 0 ? addition : { ...addition, said });
  }
  return all;
}

/** What a partner was given and may have no more, because it is gone or its time is up, as revoked objects without content. */
export async function revokedFor(
  exchange: Exchange,
  partner: string,
  now: string,
): Promise<readonly WrittenObject[]> {
  const { state, entries } = exchange;
  const live = new Set<string>();
  const over: GivenGrant[] = [];
  for (const given of state.given.values()) {
    const { grant, answer, ended } = given;
    if (grant.taker !== partner || answer === 'declined') continue;
    if (ended === null && !isOver(grant.terms.until, now)) live.add(nameOf(grant.item));
    else over.push(given);
  }
  const [ids, dates] = [new Map<string, readonly SaidObject[]>(), new Map<string, string>()];
  for (const { event, at, said } of over.length === 0 ? [] : entries) {
    if (event.kind === 'destroyed' && said) ids.set(event.item, said);
    if (event.kind === 'ended') dates.set(event.grant, at);
  }
  const objects = new Map<string, WrittenObject>();
  for (const { grant, ended } of over) {
    const { item, terms } = grant;
    const isHere = state.items.has(keyOf(item));
    // What was withdrawn and is still here is said as it was, by whoever writes the rest.
    if (live.has(nameOf(item)) || (isHere && ended === 'withdrawn')) continue;
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const said = isHere ? await saidInItem(exchange, item) : (ids.get(keyOf(item)) ?? []);
    if (said.length > 0) objects.set(tlpId(terms.marking), tlpObject(terms.marking) as WrittenObject);
    const at = dates.get(grant.id) ?? terms.until ?? item.modified;
    const reason = state.withdrawn.get(nameOf(item)) ?? ended ?? 'expired';
    for (const one of said) objects.set(one.id, revoked(one, { at, reason, marking: tlpId(terms.marking) }));
  }
  return [...objects.values()];
}

function revoked(
  { id, type, by, created, modified }: SaidObject,
  { at, reason, marking }: { readonly at: string; readonly reason: string; readonly marking: string },
): WrittenObject {
  return {
    type,
    spec_version: '2.1',
    id,
    created_by_ref: by,
    created,
    // Later than what was said before, whatever the clocks say.
    modified: new Date(Math.max(Date.parse(at), Date.parse(modified) + 1)).toISOString(),
    revoked: true,
    object_marking_refs: [marking],
    ...(type === 'indicator'
      ? { pattern: NO_PATTERN, pattern_type: 'stix', valid_from: created }
      : { name: reason }),
  };
}
