import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../../sources/make-folder.ts';
import { isWithin } from '../../engines/exchange/marking.ts';
import { leavingFor, mayLeave } from '../../engines/exchange/release-rules.ts';
import { keyOf, nameOf, type Grant } from '../../engines/exchange/sharing.ts';
import { addedObject, nextAddition, type AddedObject } from '../../exchange/taxii/added-object.ts';
import { stixIdOf } from '../../formats/stix/stix-ids.ts';
import { writeStix, type WrittenObject } from '../../formats/stix/write-stix.ts';
import type { Language } from '../../i18n/language.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { withLock } from '../files/with-lock.ts';
import { LEDGER_FILE, openExchange, type Exchange } from './exchange-folder.ts';
import { sha256Of } from './parcel.ts';
import { revokedFor } from './taken-back.ts';
import { incidentsOfItems, isTakenBack } from './write-format.ts';

/** The id of a collection, which its two sides decide (UUID version 5). */
export function partnerCollectionId(self: string, partner: string, what: 'given' | 'told'): string {
  return stixIdOf('collection', self, partner, what).slice('collection--'.length);
}

/** When objects were added, by what they say: no content, so that what was withdrawn is nowhere kept for it. */
const datesFile = z.strictObject({ last: z.int(), added: z.record(z.string(), z.int()) });
type Dates = z.output<typeof datesFile>;

/** A collection as it was computed, good as long as the ledger is the same and nothing ended by time. */
interface Kept {
  readonly stamp: string;
  readonly objects: readonly AddedObject[];
  /** The first moment at which something in it ends; undefined where nothing does. */
  readonly until: string | undefined;
}

/** What partners may read of an exchange folder over TAXII. */
export class PartnerCollections {
  private readonly kept = new Map<string, Kept>();
  private readonly folder: string;
  private readonly language: Language;

  constructor(folder: string, language: Language) {
    this.folder = folder;
    this.language = language;
  }

  /**
   * What a partner was given and may still have, as STIX 2.1 says it, by date of addition. Each item is held, now, to the rules of a release under the terms under which it was given; what was withdrawn since
   * is there as revoked.
   */
  async of(partner: string, now: Date): Promise<readonly AddedObject[]> {
    const { mtimeMs, size } = await stat(join(this.folder, LEDGER_FILE));
    const stamp = `${mtimeMs} ${size}`;
    const known = this.kept.get(partner);
    if (known?.stamp === stamp && (known.until === undefined || known.until > now.toISOString()))
      return known.objects;
    const exchange = await openExchange(this.folder);
    const objects = await this.dated(partner, await objectsFor(exchange, partner, now, this.language), now);
    const ends = [...exchange.state.given.values()].flatMap(({ grant: { taker, terms } }) =>
      taker === partner && terms.until !== null && Date.parse(terms.until) > now.getTime()
        ? [terms.until]
        : [],
    );
    this.kept.set(partner, { stamp, objects, until: ends.toSorted()[0] });
    return objects;
  }

  /** Gives each object the date at which it was first there in this form, and those that are new the next ones. */
  private async dated(
    partner: string,
    objects: readonly WrittenObject[],
    now: Date,
  ): Promise<readonly AddedObject[]> {
    const path = join(this.folder, 'taxii', `for-${partner}.json`);
    await makeFolder(dirname(path), 0o700);
    return withLock(path, async () => {
      const before = await datesAt(path);
      let { last } = before;
      const added: Record<string, number> = {};
      let isNew = false;
      const dated = objects.map((object) => {
        const name = sha256Of(JSON.stringify(object));
        isNew ||= before.added[name] === undefined;
        last = before.added[name] === undefined ? nextAddition(last, now) : last;
        added[name] = before.added[name] ?? last;
        return addedObject(object, added[name]);
      });
      if (isNew) await writeFileWhole(path, JSON.stringify({ last, added }), 'exchange', 0o600);
      return dated.toSorted((a, b) => a.added - b.added);
    });
  }
}

/** Where they were lost, all is added anew: partners read again what they have, and miss nothing. */
async function datesAt(path: string): Promise<Dates> {
  try {
    return datesFile.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return { last: 0, added: {} };
  }
}

/** The objects of everything that a partner was given and may have now. */
async function objectsFor(
  exchange: Exchange,
  partner: string,
  now: Date,
  language: Language,
): Promise<WrittenObject[]> {
  const { state } = exchange;
  const objects = new Map<string, WrittenObject>();
  for (const { item, terms } of newestGiven(exchange, partner)) {
    const isWithdrawn = isTakenBack(exchange, item, [partner], terms.marking);
    if (!isWithdrawn && !mayLeave(leavingFor(state, [keyOf(item)], partner, terms, now.toISOString())))
      continue;
    const said = isWithdrawn ? { present: [], withdrawn: [item] } : { present: [item], withdrawn: [] };
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const { incidents, before } = await incidentsOfItems(
      exchange,
      said,
      { takers: [partner], terms },
      { language, withNumbers: false, isAnyItem: true },
    );
    // A report lists what came in one file; here things come one by one.
    for (const object of writeStix(incidents, before).objects)
      if (object.type !== 'report' && isNewer(object, objects.get(object.id))) objects.set(object.id, object);
  }
  for (const object of await revokedFor(exchange, partner, now.toISOString()))
    if (!objects.has(object.id)) objects.set(object.id, object);
  return [...objects.values()];
}

function isNewer(object: WrittenObject, known: WrittenObject | undefined): boolean {
  const modified = ({ modified: at }: WrittenObject): string => (typeof at === 'string' ? at : '');
  return known === undefined || modified(object) > modified(known);
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
