import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../../sources/make-folder.ts';
import { isWithin } from '../../engines/exchange/marking.ts';
import { leavingFor, mayLeave } from '../../engines/exchange/release-rules.ts';
import { keyOf, nameOf, partsOfKey, type Grant } from '../../engines/exchange/sharing.ts';
import {
  addedObject,
  microsecondsOf,
  nextAddition,
  type AddedObject,
} from '../../exchange/taxii/added-object.ts';
import { stixIdOf } from '../../formats/stix/stix-ids.ts';
import { writeStix, type WrittenObject } from '../../formats/stix/write-stix.ts';
import type { Language } from '../../i18n/language.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { withLock } from '../files/with-lock.ts';
import { SOFTWARE } from '../software.ts';
import { namesIn } from './change.ts';
import {
  readSummary,
  writeSummary,
  type CollectionSummary,
  type GivenObject,
  type SaidObjectPlace,
} from './collection-summary.ts';
import { removeTexts, type Exchange } from './exchange-folder.ts';
import { KeptExchange } from './kept-exchange.ts';
import {
  TEXTS,
  isThere,
  summaryAt,
  textsAt,
  TextsGone,
  writeTexts,
  type KeptTexts,
  type TextPlace,
  type TextsWriter,
} from './kept-texts.ts';
import { sha256Of } from './parcel.ts';
import { revokedFor } from './taken-back.ts';
import { toldModified, toldVersions } from './told-versions.ts';
import { incidentsOfItems, isTakenBack, statesGiven, withdrawalIn } from './write-format.ts';

/** The id of a collection, which its two sides decide. It has the form of UUID version 4, which identifiers of TAXII have and some clients insist on. */
export function partnerCollectionId(self: string, partner: string, what: 'given' | 'told'): string {
  const id = stixIdOf('collection', self, partner, what).slice('collection--'.length);
  return `${id.slice(0, VERSION_DIGIT)}4${id.slice(VERSION_DIGIT + 1)}`;
}
const VERSION_DIGIT = '00000000-0000-'.length;

/** When objects were added, by what they say: no content, so that what was withdrawn is nowhere kept for it. */
const datesFile = z.strictObject({ last: z.int(), added: z.record(z.string(), z.int()) });
type Dates = z.output<typeof datesFile>;

/** What one partner may read: what pages are made of in memory, the objects themselves on the disk. */
export interface GivenCollection {
  /** By rising date of addition, each in one version. */
  readonly objects: readonly GivenObject[];
  /** As JSON. */
  readonly texts: (objects: readonly GivenObject[]) => Promise<string[]>;
}

/** A collection as it was computed, good as long as the exchange is the same, its file is there and nothing ended by time. */
interface Kept extends GivenCollection, CollectionSummary {
  readonly file: KeptTexts;
}

/** How often is begun again what somebody removed while it was read or written. */
const MOST_TRIES = 3;

/**
 * What partners may read of an exchange folder over TAXII. What was computed lies in the folder, in one file a partner with the objects and, at its end, all that pages are made of: a process that begins, or another one beside it,
 * goes on from there. The file goes with the first content that is destroyed.
 */
export class PartnerCollections {
  private readonly kept = new Map<string, { readonly stamp: string; readonly collection: Kept }>();
  private readonly making = new Map<string, { readonly stamp: string; readonly made: Promise<Kept> }>();
  private readonly exchange: KeptExchange;
  private readonly language: Language;

  constructor(folder: string, language: Language) {
    this.exchange = new KeptExchange(folder);
    this.language = language;
  }

  /** The exchange as it stands. */
  async opened(): Promise<Exchange> {
    return (await this.exchange.open()).exchange;
  }

  /** All of a collection with its contents, for a program that reads it once. */
  async of(partner: string, now: Date): Promise<readonly AddedObject[]> {
    return heldStill(async () => {
      const { objects, texts } = await this.collectionOf(partner, now);
      const contents = await texts(objects);
      return objects.map(({ id, type, specVersion, version, added }, index) => ({
        id,
        type,
        specVersion,
        version,
        added,
        object: JSON.parse(contents[index]) as object,
      }));
    });
  }

  /**
   * What a partner was given and may still have, as STIX 2.1 says it, by date of addition. Each item is held, now, to the rules of a release under the terms under which it was given; what was withdrawn since
   * is there as revoked. After a change only what it concerns is computed anew.
   */
  async collectionOf(partner: string, now: Date): Promise<GivenCollection> {
    const { exchange, stamp } = await this.exchange.open();
    const known = this.kept.get(partner);
    if (known?.stamp === stamp && isGood(known.collection, now) && (await isThere(known.collection.file)))
      return known.collection;
    const making = this.making.get(partner);
    if (making?.stamp === stamp) return making.made;
    const made = this.made(exchange, stamp, partner, now);
    this.making.set(partner, { stamp, made });
    try {
      const collection = await made;
      this.kept.set(partner, { stamp, collection });
      return collection;
    } finally {
      if (this.making.get(partner)?.made === made) this.making.delete(partner);
    }
  }

  private async made(exchange: Exchange, stamp: string, partner: string, now: Date): Promise<Kept> {
    const place = join(exchange.folder, 'taxii');
    const path = join(place, `for-${partner}.json`);
    await makeFolder(place, 0o700);
    const known = this.kept.get(partner)?.collection;
    return withLock(path, async () => {
      const file = join(place, `for-${partner}${TEXTS}`);
      const by = sha256Of(JSON.stringify([SOFTWARE, this.language.tag, exchange.self, partner]));
      const from = known && (await isThere(known.file)) ? known : await keptAt(file, by);
      const of = sha256Of(JSON.stringify([exchange.head, exchange.card]));
      if (from?.of === of && isGood(from, now)) return from;
      // Nobody else writes one of them now: a process that was killed left it.
      await removeTexts(exchange, (name) => name !== basename(file) && name.startsWith(`for-${partner}`));
      const { texts, result } = await writeTexts(file, async (writer) => {
        const items = await itemsFor(exchange, partner, now, this.language, writer, from);
        const objects = await dated(path, newestOf(items), now);
        const until = firstEndOf(exchange, partner, now);
        const summary = { by, of, until, objects, items: () => items };
        await writer.summarise(writeSummary(summary));
        return summary;
      });
      // What was withdrawn while this was written is not left lying here.
      const { stamp: after } = await this.exchange.open();
      if (after !== stamp) await rm(texts.path, { force: true });
      return keptIn(texts, result);
    });
  }
}

/** Runs what reads texts, again where they were removed in between, since something was withdrawn. */
export async function heldStill<T>(read: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      // oxlint-disable-next-line no-await-in-loop -- until it holds still
      return await read();
    } catch (error) {
      if (!(error instanceof TextsGone) || tries === MOST_TRIES) throw error;
    }
}

function isGood({ until }: CollectionSummary, now: Date): boolean {
  return until === undefined || Date.parse(until) > now.getTime();
}

/** What another process, or an earlier one, computed; undefined where it is not there, not whole, or of another version. */
async function keptAt(path: string, by: string): Promise<Kept | undefined> {
  const found = await summaryAt(path);
  const summary = found && readSummary(found.summary, by);
  return summary && keptIn(found.texts, summary);
}

function keptIn(file: KeptTexts, summary: CollectionSummary): Kept {
  const texts = async (asked: readonly GivenObject[]): Promise<string[]> => {
    const all = await textsAt(file, asked);
    if (all.every((text, index) => sha256Of(text) === asked[index].sha256)) return all;
    // Something else stands there than was written: it is computed anew.
    await rm(file.path, { force: true });
    throw new TextsGone();
  };
  return { ...summary, file, texts };
}

/** Gives each object the date at which it was first there in this form, and those that are new the next ones. */
async function dated(
  path: string,
  objects: readonly SaidObjectPlace[],
  now: Date,
): Promise<readonly GivenObject[]> {
  const before = await datesAt(path);
  let { last } = before;
  const added: Record<string, number> = {};
  let isNew = false;
  const all = objects.map((object): GivenObject => {
    const { sha256 } = object;
    const known = before.added[sha256] as number | undefined;
    isNew ||= known === undefined;
    last = known === undefined ? nextAddition(last, now) : last;
    added[sha256] = known ?? last;
    return {
      ...object,
      added: added[sha256],
      version: microsecondsOf(object.modified) ?? added[sha256],
    };
  });
  if (isNew) await writeFileWhole(path, JSON.stringify({ last, added }), 'exchange', 0o600);
  return all.toSorted((a, b) => a.added - b.added);
}

/** Where they were lost, all is added anew: partners read again what they have, and miss nothing. */
async function datesAt(path: string): Promise<Dates> {
  try {
    return datesFile.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return { last: 0, added: {} };
  }
}

/** The first moment at which something that a partner was given ends; undefined where nothing does. */
function firstEndOf({ state }: Exchange, partner: string, now: Date): string | undefined {
  return [...state.given.values()]
    .flatMap(({ grant: { taker, terms } }) =>
      taker === partner && terms.until !== null && Date.parse(terms.until) > now.getTime()
        ? [terms.until]
        : [],
    )
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
}

/**
 * What every item says that a partner was given and may have now, written down as texts.
 *
 * @param from what was computed before, of which that is taken over which is the same
 */
async function itemsFor(
  exchange: Exchange,
  partner: string,
  now: Date,
  language: Language,
  writer: TextsWriter,
  from: Pick<Kept, 'items' | 'file'> | undefined,
): Promise<ReadonlyMap<string, readonly SaidObjectPlace[]>> {
  const given = mayHave(exchange, partner, now);
  const before = from?.items();
  const same = given.flatMap(({ name }) => before?.get(name) ?? []);
  const taken = from && (await writer.take(from.file, [...new Set(same)]));
  const items = new Map<string, readonly SaidObjectPlace[]>();
  const written = new Map<string, TextPlace>();
  for (const { name, ...one } of given) {
    const known = before?.get(name);
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const said = known?.map((object) => ({ ...object, ...taken!.get(object)! })) ?? (await saidBy(one));
    items.set(name, said);
    for (const { sha256, offset, length } of said) written.set(sha256, { offset, length });
  }
  items.set(TAKEN_BACK, await writtenDown(await revokedFor(exchange, partner, now.toISOString())));
  return items;

  async function saidBy({
    grant: { item, terms },
    isWithdrawn,
  }: Omit<MayHave, 'name'>): Promise<SaidObjectPlace[]> {
    const said = isWithdrawn ? { present: [], withdrawn: [item] } : { present: [item], withdrawn: [] };
    const { incidents, before } = await incidentsOfItems(
      exchange,
      said,
      { takers: [partner], terms },
      { language, withNumbers: false, isAnyItem: true },
    );
    // A report lists what came in one file; here things come one by one.
    return writtenDown(writeStix(incidents, before).objects.filter(({ type }) => type !== 'report'));
  }

  async function writtenDown(all: readonly WrittenObject[]): Promise<SaidObjectPlace[]> {
    const objects: SaidObjectPlace[] = [];
    for (const object of all) {
      const text = JSON.stringify(object);
      const sha256 = sha256Of(text);
      // oxlint-disable-next-line no-await-in-loop -- into one file
      const place = written.get(sha256) ?? (await writer.add(text));
      written.set(sha256, place);
      const { id, type, specVersion } = addedObject(object, 0);
      objects.push({ id, type, specVersion, modified: textIn(object, 'modified'), sha256, ...place });
    }
    return objects;
  }
}

function textIn(object: WrittenObject, name: string): string {
  const { [name]: text } = object;
  return typeof text === 'string' ? text : '';
}

interface MayHave {
  readonly grant: Grant;
  readonly isWithdrawn: boolean;
  /** All on which depends what is said of it. */
  readonly name: string;
}

/** What a partner was given and may have now, or has to hear that it was withdrawn. */
function mayHave(exchange: Exchange, partner: string, now: Date): MayHave[] {
  const { state } = exchange;
  const at = now.toISOString();
  const called = namesIn(exchange);
  return newestGiven(exchange, partner).flatMap((grant) => {
    const { item, terms } = grant;
    const isWithdrawn = isTakenBack(exchange, item, [partner], terms.marking);
    if (!isWithdrawn && !mayLeave(leavingFor(state, [keyOf(item)], partner, terms, at))) return [];
    const before = statesGiven(exchange, [item], [partner], terms).map((one) => [
      one.item.sha256,
      one.modified,
    ]);
    const modified = toldModified(toldVersions(exchange, item), item, { takers: [partner], terms });
    const withdrawal = isWithdrawn ? withdrawalIn(exchange, item) : null;
    const names = [item.author, ...item.from.map((key) => partsOfKey(key).author)].map(called);
    const name = JSON.stringify([item, names, terms, modified, withdrawal, before]);
    return [{ grant, isWithdrawn, name: sha256Of(name) }];
  });
}

/** Under this name stands what a partner was given and may have no more. */
const TAKEN_BACK = 'taken back';

/** Of each object what was said last, whichever item says it; what is taken back only where no item says it any more. */
function newestOf(items: ReadonlyMap<string, readonly SaidObjectPlace[]>): SaidObjectPlace[] {
  const objects = new Map<string, SaidObjectPlace>();
  for (const [name, said] of items)
    for (const object of said) {
      const known = objects.get(object.id);
      if (!known || (name !== TAKEN_BACK && object.modified > known.modified)) objects.set(object.id, object);
    }
  return [...objects.values()];
}

/** Of each item the grant of its newest state that stands, or ended because it was withdrawn; the strictest terms first, so that what several items say alike keeps the strictest marking. */
function newestGiven({ state }: Exchange, partner: string): Grant[] {
  const newest = new Map<string, Grant>();
  for (const { grant, ended, answer } of state.given.values()) {
    const isThere = ended === null || ended === 'withdrawn';
    if (grant.taker !== partner || !isThere || answer === 'declined' || !state.items.has(keyOf(grant.item)))
      continue;
    const known = newest.get(nameOf(grant.item));
    if (!known || known.item.modified <= grant.item.modified) newest.set(nameOf(grant.item), grant);
  }
  return [...newest.values()].toSorted((a, b) => (isWithin(a.terms.marking, b.terms.marking) ? 1 : -1));
}
