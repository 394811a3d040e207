import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
  type AddedRecord,
} from '../../exchange/taxii/added-object.ts';
import { versionEnds, type VersionEnds } from '../../exchange/taxii/taxii-page.ts';
import { stixIdOf } from '../../formats/stix/stix-ids.ts';
import { writeStix, type WrittenObject } from '../../formats/stix/write-stix.ts';
import type { Language } from '../../i18n/language.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { withLock } from '../files/with-lock.ts';
import { namesIn } from './change.ts';
import type { Exchange } from './exchange-folder.ts';
import { KeptExchange } from './kept-exchange.ts';
import {
  TEXTS,
  isThere,
  textsAt,
  writeTexts,
  type KeptTexts,
  type TextPlace,
  type TextsWriter,
} from './kept-texts.ts';
import { sha256Of } from './parcel.ts';
import { revokedFor } from './taken-back.ts';
import { incidentsOfItems, isTakenBack, statesGiven, withdrawalIn } from './write-format.ts';

/** The id of a collection, which its two sides decide (UUID version 5). */
export function partnerCollectionId(self: string, partner: string, what: 'given' | 'told'): string {
  return stixIdOf('collection', self, partner, what).slice('collection--'.length);
}

/** When objects were added, by what they say: no content, so that what was withdrawn is nowhere kept for it. */
const datesFile = z.strictObject({ last: z.int(), added: z.record(z.string(), z.int()) });
type Dates = z.output<typeof datesFile>;

/** An object in a collection, and where it lies in the file of texts. */
export interface GivenObject extends AddedRecord, TextPlace {
  /** SHA-256 of it. */
  readonly sha256: string;
  /** As it says; empty where it does not. */
  readonly modified: string;
}

/** What one partner may read: what pages are made of in memory, the objects themselves on the disk. */
export interface GivenCollection {
  /** By rising date of addition. */
  readonly objects: readonly GivenObject[];
  readonly ends: VersionEnds<GivenObject>;
  /** As JSON. */
  readonly texts: (objects: readonly GivenObject[]) => Promise<string[]>;
}

type Said = Omit<GivenObject, 'added' | 'version'>;

/** A collection as it was computed, good as long as the ledger is the same, its file is there and nothing ended by time. */
interface Kept extends GivenCollection {
  readonly stamp: string;
  /** The first moment at which something in it ends; undefined where nothing does. */
  readonly until: string | undefined;
  /** What each item said, by all on which that depends. */
  readonly items: ReadonlyMap<string, readonly Said[]>;
  readonly file: KeptTexts;
}

/** What partners may read of an exchange folder over TAXII. */
export class PartnerCollections {
  private readonly kept = new Map<string, Kept>();
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

  /** All of a collection with its contents, for who reads it once: what a server has on the disk stays as it is. */
  async of(partner: string, now: Date): Promise<readonly AddedObject[]> {
    const { exchange, stamp } = await this.exchange.open();
    const { objects, texts, file } = await this.made(exchange, stamp, partner, now, `.${randomUUID()}`);
    try {
      const contents = await texts(objects);
      return objects.map(({ id, type, specVersion, version, added }, index) => ({
        id,
        type,
        specVersion,
        version,
        added,
        object: JSON.parse(contents[index]) as object,
      }));
    } finally {
      await rm(file.path, { force: true });
    }
  }

  /**
   * What a partner was given and may still have, as STIX 2.1 says it, by date of addition. Each item is held, now, to the rules of a release under the terms under which it was given; what was withdrawn since
   * is there as revoked. After a change only what it concerns is computed anew.
   */
  async collectionOf(partner: string, now: Date): Promise<GivenCollection> {
    const { exchange, stamp } = await this.exchange.open();
    const known = this.kept.get(partner);
    const isSame = known?.stamp === stamp && (known.until === undefined || known.until > now.toISOString());
    if (known && isSame && (await isThere(known.file))) return known;
    const making = this.making.get(partner);
    if (making?.stamp === stamp) return making.made;
    const made = this.made(exchange, stamp, partner, now);
    this.making.set(partner, { stamp, made });
    try {
      const collection = await made;
      this.kept.set(partner, collection);
      return collection;
    } finally {
      if (this.making.get(partner)?.made === made) this.making.delete(partner);
    }
  }

  private async made(exchange: Exchange, stamp: string, partner: string, now: Date, of = ''): Promise<Kept> {
    const path = join(exchange.folder, 'taxii', `for-${partner}.json`);
    await makeFolder(dirname(path), 0o700);
    const known = this.kept.get(partner);
    return withLock(path, async () => {
      const from = known && (await isThere(known.file)) ? known : undefined;
      const { texts: file, result: items } = await writeTexts(
        join(exchange.folder, 'taxii', `for-${partner}${of}${TEXTS}`),
        (writer) => itemsFor(exchange, partner, now, this.language, writer, from),
      );
      // What was withdrawn while this was written is not left lying here.
      const { stamp: after } = await this.exchange.open();
      if (after !== stamp) await rm(file.path, { force: true });
      const objects = await dated(path, newestOf(items), now);
      const until = endsOf(exchange, partner, now).toSorted()[0];
      const texts = (asked: readonly GivenObject[]): Promise<string[]> => textsAt(file, asked);
      return { stamp, objects, ends: versionEnds(objects), until, items, file, texts };
    });
  }
}

/** Gives each object the date at which it was first there in this form, and those that are new the next ones. */
async function dated(path: string, objects: readonly Said[], now: Date): Promise<readonly GivenObject[]> {
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

/** Moments at which something that a partner was given ends. */
function endsOf({ state }: Exchange, partner: string, now: Date): string[] {
  return [...state.given.values()].flatMap(({ grant: { taker, terms } }) =>
    taker === partner && terms.until !== null && Date.parse(terms.until) > now.getTime() ? [terms.until] : [],
  );
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
): Promise<ReadonlyMap<string, readonly Said[]>> {
  const given = mayHave(exchange, partner, now);
  const same = given.flatMap(({ name }) => from?.items.get(name) ?? []);
  const taken = from && (await writer.take(from.file, [...new Set(same)]));
  const items = new Map<string, readonly Said[]>();
  const written = new Map<string, TextPlace>();
  for (const { name, ...one } of given) {
    const known = from?.items.get(name);
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const said = known?.map((object) => ({ ...object, ...taken!.get(object)! })) ?? (await saidBy(one));
    items.set(name, said);
    for (const { sha256, offset, length } of said) written.set(sha256, { offset, length });
  }
  items.set(TAKEN_BACK, await writtenDown(await revokedFor(exchange, partner, now.toISOString())));
  return items;

  async function saidBy({ grant: { item, terms }, isWithdrawn }: Omit<MayHave, 'name'>): Promise<Said[]> {
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

  async function writtenDown(all: readonly WrittenObject[]): Promise<Said[]> {
    const objects: Said[] = [];
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
    const before = statesGiven(exchange, [item], [partner]).map(({ sha256 }) => sha256);
    const withdrawal = isWithdrawn ? withdrawalIn(exchange, item) : null;
    const names = [item.author, ...item.from.map((key) => partsOfKey(key).author)].map(called);
    const name = JSON.stringify([item, names, terms, withdrawal, before]);
    return [{ grant, isWithdrawn, name: sha256Of(name) }];
  });
}

/** Under this name stands what a partner was given and may have no more. */
const TAKEN_BACK = 'taken back';

/** Of each object what was said last, whichever item says it; what is taken back only where no item says it any more. */
function newestOf(items: ReadonlyMap<string, readonly Said[]>): Said[] {
  const objects = new Map<string, Said>();
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
