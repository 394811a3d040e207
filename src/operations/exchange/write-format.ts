import { Refusal } from '../../core/refusal.ts';
import { isWithin } from '../../engines/exchange/marking.ts';
import { givenOfItem } from '../../engines/exchange/given-of-item.ts';
import { keyOf, nameOf, partsOfKey, type SharedItem, type Terms } from '../../engines/exchange/sharing.ts';
import { sharedOfNumber, type EmergencyNumber } from '../../exchange/emergency-numbers.ts';
import { sharedOfIncident } from '../../exchange/shared-of-incident.ts';
import { sourceOf } from '../../formats/stix/write-stix.ts';
import type { Language } from '../../i18n/language.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { Handling } from '../../schemas/services-folder.ts';
import type { SharedIncident } from '../../schemas/shared-incident.ts';
import { terminalOption } from '../option-of.ts';
import { releasedBy, type NamedRelease } from './asked-release.ts';
import { keysNamed, namesIn, type SharingDeed } from './change.ts';
import type { Exchange } from './exchange-folder.ts';
import { goneIncidents, type GoneNames, type presentAndGone } from './gone-items.ts';
import { incidentsInItem, numbersInItem, repeatedInItem } from './incidents-in-item.ts';
import { ownAddition } from './letters.ts';
import type { Signer } from './sign-text.ts';
import {
  isSaidAlike,
  lastModified,
  toldModified,
  toldVersions,
  type GrantsToCome,
  type ToldVersion,
} from './told-versions.ts';

/** An incident as it is said in formats of others, the item that has it, and what the watch says of it. */
export type IncidentOfItem = SharedIncident & {
  readonly item: string;
  /** null: somebody else said it, and it is repeated. */
  readonly own: Incident | EmergencyNumber | null;
  /** Its content is destroyed: what it was said as, to take that back. */
  readonly gone?: GoneNames;
};

export interface InFormat {
  readonly deed: SharingDeed;
  readonly incidents: readonly IncidentOfItem[];
  /** Earlier states of the same that one of the partners was given. */
  readonly before: readonly SharedIncident[];
}

export interface WritingTerms {
  /** ISO 8601 */
  readonly now: string;
  readonly language: Language;
  readonly signer: Signer;
  /** Whether emergency numbers in an answer of `services live` are said as well. */
  readonly withNumbers: boolean;
}

/**
 * The incidents of items for partners, as a format of others says them. What may leave is decided as for a release, and the ledger says that it was given. An item of one's own that was
 * withdrawn goes only to whom it was given before, and as revoked; so does what is destroyed.
 *
 * @throws Refusal where anything may not leave, or is no incident
 */
export async function inFormat(
  exchange: Exchange,
  { present: names, gone: destroyed }: ReturnType<typeof presentAndGone>,
  release: NamedRelease,
  { now, language, signer, withNumbers }: WritingTerms,
): Promise<InFormat> {
  const { takers, terms } = release;
  const withdrawn = keysNamed(exchange, names)
    .map((key) => exchange.state.items.get(key)!)
    .filter((item) => isTakenBack(exchange, item, takers, terms.marking));
  const gone = new Set(withdrawn.map(nameOf));
  const keys = release.keys.filter((key) => !gone.has(nameOf(exchange.state.items.get(key)!)));
  const { grants, items } = releasedBy(exchange, { ...release, keys }, now);

  const said = { present: items, withdrawn };
  const toCome = { grants, now };
  const how = { language, withNumbers, toCome };
  const { incidents, before } = await incidentsOfItems(exchange, said, release, how);
  return {
    deed: { additions: grants.map((grant) => ownAddition({ kind: 'given', grant }, signer)) },
    incidents: [
      ...incidents,
      ...goneIncidents(exchange, destroyed, release).map((one) => ({ ...one, own: null })),
    ],
    before,
  };
}

/**
 * The incidents that items and withdrawn items tell of, as said under these terms, and earlier states of them that one of the partners was given.
 *
 * @param how `isAnyItem`: what tells of no incident is passed over; `toCome`: what the ledger will say that it was given by this
 * @throws Refusal where an item tells of no incident
 */
export async function incidentsOfItems(
  exchange: Exchange,
  {
    present: items,
    withdrawn,
  }: { readonly present: readonly SharedItem[]; readonly withdrawn: readonly SharedItem[] },
  { takers, terms }: Pick<NamedRelease, 'takers' | 'terms'>,
  {
    language,
    withNumbers,
    isAnyItem = false,
    toCome,
  }: Pick<WritingTerms, 'language' | 'withNumbers'> & {
    readonly isAnyItem?: boolean;
    readonly toCome?: GrantsToCome;
  },
): Promise<Pick<InFormat, 'incidents' | 'before'>> {
  const sharedIn = async (
    item: SharedItem,
    modified: string,
    { marking, purpose, until }: Terms = terms,
  ): Promise<IncidentOfItem[]> => {
    const source = sourceOf(item.author, namesIn(exchange)(item.author));
    // Where it names no author: who told it.
    const [origin] = item.from;
    const teller = origin === undefined ? item.author : partsOfKey(origin).author;
    const told = sourceOf(teller, namesIn(exchange)(teller));
    const as = { source, modified, marking, language, purpose, until };
    const incidents = await incidentsInItem(exchange, item);
    const numbers = withNumbers ? await numbersInItem(exchange, item) : [];
    const repeated = await repeatedInItem(exchange, item);
    if (incidents.length + numbers.length + repeated.length === 0 && !isAnyItem)
      throw new Refusal('usage', 'exchange.no-incident', {
        item: item.id,
        json: terminalOption('json'),
      });
    return [
      ...incidents.map((own) => ({ ...sharedOfIncident(own, as), item: item.id, own })),
      ...numbers.map((own) => ({ ...sharedOfNumber(own, as), item: item.id, own })),
      // Under its author's name and date, as it came; under these terms, which are no looser.
      ...repeated.map((one) => ({
        ...one,
        source: one.source.id === '' ? told : one.source,
        modified: modified === item.modified ? one.modified : after(one.modified, modified),
        marking,
        until: until ?? one.until,
        item: item.id,
        own: null,
      })),
    ];
  };
  const present: IncidentOfItem[] = [];
  for (const item of items) {
    const modified = toldModified(toldVersions(exchange, item, toCome), item, { takers, terms });
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    for (const one of await sharedIn(item, modified)) present.push(one);
  }
  for (const item of withdrawn) {
    const { at, reason } = withdrawalIn(exchange, item);
    // oxlint-disable-next-line no-await-in-loop -- as above
    for (const one of await sharedIn(item, after(lastModified(toldVersions(exchange, item), item), at)))
      present.push({ ...one, ...takenBack(one, reason) });
  }
  const before: SharedIncident[] = [];
  for (const version of statesGiven(exchange, [...items, ...withdrawn], takers, terms))
    // oxlint-disable-next-line no-await-in-loop -- as above
    before.push(...(await sharedIn(version.item, version.modified, version.terms)));
  return { incidents: newestOf(present), before };
}

/** Whether it is of one's own, was withdrawn, and every partner was given it, under no stricter marking than now. */
export function isTakenBack(
  { self, state }: Exchange,
  item: SharedItem,
  takers: readonly string[],
  marking: Handling,
): boolean {
  if (item.author !== self || !state.withdrawn.has(nameOf(item))) return false;
  const given = givenOfItem(state, item);
  return takers.every((taker) =>
    given.some(({ grant }) => grant.taker === taker && isWithin(grant.terms.marking, marking)),
  );
}

export function withdrawalIn(
  { entries, self }: Exchange,
  item: SharedItem,
): { readonly at: string; readonly reason: string } {
  for (const { event, at } of entries)
    if (event.kind === 'withdrawn' && event.author === self && event.id === item.id)
      return { at, reason: event.reason };
  throw new Error(`the ledger says nowhere that ${item.id} was withdrawn`);
}

/** What is withdrawn is not told again: the words give way to the reason. */
function takenBack({ notes }: SharedIncident, reason: string): Partial<SharedIncident> {
  return {
    isRevoked: true,
    title: reason,
    description: reason,
    notes: notes.map((note) => ({ ...note, text: reason })),
  };
}

/** A time of its own for what takes something back, since two contents of one time are taken for a mistake: as a rule `at`. */
function after(modified: string, at: string): string {
  const earliest = Date.parse(modified) + 1;
  return Date.parse(at) >= earliest ? at : new Date(earliest).toISOString();
}

/** Other versions of these items that one of the partners was given and whose content is here: other states, and the same ones under other terms. */
export function statesGiven(
  exchange: Exchange,
  items: readonly SharedItem[],
  takers: readonly string[],
  terms: Terms,
): ToldVersion[] {
  const given = items.flatMap((item) => {
    const versions = toldVersions(exchange, item).filter(
      (one) => exchange.state.items.has(keyOf(one.item)) && takers.some((taker) => one.takers.has(taker)),
    );
    return versions.filter((one) => one.item.sha256 !== item.sha256 || !isSaidAlike(one.terms, terms));
  });
  return given.toSorted((a, b) => Date.parse(b.modified) - Date.parse(a.modified));
}

/** Of an incident that stands in several items, what was said last. */
function newestOf<T extends SharedIncident>(incidents: readonly T[]): T[] {
  const newest = new Map<string, T>();
  for (const one of incidents) {
    const name = `${one.source.id} ${one.id}`;
    const other = newest.get(name);
    if (!other || other.modified < one.modified) newest.set(name, one);
  }
  return [...newest.values()];
}
