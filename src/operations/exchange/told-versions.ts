import { givenOfItem } from '../../engines/exchange/given-of-item.ts';
import { keyOf, type Grant, type SharedItem, type Terms } from '../../engines/exchange/sharing.ts';
import type { Exchange } from './exchange-folder.ts';

/** Grants that are about to be written into the ledger, and when (ISO 8601). */
export interface GrantsToCome {
  readonly grants: readonly Grant[];
  readonly now: string;
}

/** One state of an item under one set of terms, as formats of others tell it. */
export interface ToldVersion {
  readonly item: SharedItem;
  readonly terms: Terms;
  /** Who was told it. */
  readonly takers: ReadonlySet<string>;
  /** ISO 8601; for each version of an item another one. */
  readonly modified: string;
}

/** MISP and CAP have no parts of seconds. */
const STEP = 1000;

/**
 * Every version of an item that was told, in order. Terms are part of what is told: the same state under others is a version of its own, dated by the line of the ledger that first gave it so, and later than what was told before. A
 * state that is told for the first time has its own date.
 *
 * @example toldVersions(exchange, item).at(-1)?.modified
 */
export function toldVersions(exchange: Exchange, item: SharedItem, toCome?: GrantsToCome): ToldVersion[] {
  const name = { author: item.author, id: item.id };
  const given = givenOfItem(exchange.state, name).map(({ grant }) => ({
    grant,
    at: dateOf(exchange, grant.id),
  }));
  const coming = (toCome?.grants ?? []).filter(
    ({ item: other }) => other.author === item.author && other.id === item.id,
  );
  const versions: (ToldVersion & { readonly takers: Set<string> })[] = [];
  for (const { grant, at } of [...given, ...coming.map((one) => ({ grant: one, at: toCome!.now }))]) {
    const { item: state, terms, taker } = grant;
    const last = versions.findLast((one) => keyOf(one.item) === keyOf(state));
    if (last && isSaidAlike(last.terms, terms)) {
      last.takers.add(taker);
      continue;
    }
    const earlier = versions.filter((one) => Date.parse(one.item.modified) <= Date.parse(state.modified));
    versions.push({
      item: state,
      terms,
      takers: new Set([taker]),
      modified: last ? notBefore(at, earlier, STEP) : notBefore(state.modified, earlier, 1),
    });
  }
  return versions;
}

/** The date of a state under terms, for partners; its own where none of them was told it so. */
export function toldModified(
  versions: readonly ToldVersion[],
  item: SharedItem,
  { takers, terms }: { readonly takers: readonly string[]; readonly terms: Terms },
): string {
  const version = versions.findLast(
    (one) =>
      keyOf(one.item) === keyOf(item) &&
      isSaidAlike(one.terms, terms) &&
      takers.some((taker) => one.takers.has(taker)),
  );
  return version?.modified ?? item.modified;
}

/** The latest date under which an item was told, not before that of this state. */
export function lastModified(versions: readonly ToldVersion[], { modified }: SharedItem): string {
  return [modified, ...versions.map((one) => one.modified)].reduce((a, b) =>
    Date.parse(b) > Date.parse(a) ? b : a,
  );
}

/** `date`, or where an earlier version is not at least `least` milliseconds before it, a full step after that. */
function notBefore(date: string, earlier: readonly ToldVersion[], least: number): string {
  const last = Math.max(...earlier.map(({ modified }) => Date.parse(modified)));
  return Date.parse(date) >= last + least || earlier.length === 0
    ? date
    : new Date(last + STEP).toISOString();
}

/** Whether what is told is the same; to whom it may be passed is no part of that. */
export function isSaidAlike(one: Terms, other: Terms): boolean {
  return one.marking === other.marking && one.purpose === other.purpose && one.until === other.until;
}

const dates = new WeakMap<Exchange['state']['given'], ReadonlyMap<string, string>>();

/** When the ledger says that a grant was given. */
function dateOf({ state: { given }, entries }: Exchange, grant: string): string {
  let index = dates.get(given);
  if (!index) {
    index = new Map(
      entries.flatMap(({ event, at }) => (event.kind === 'given' ? [[event.grant.id, at] as const] : [])),
    );
    dates.set(given, index);
  }
  return index.get(grant)!;
}
