import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../../sources/make-folder.ts';
import {
  addedObject,
  momentOfMicroseconds,
  nextAddition,
  type AddedObject,
} from '../../exchange/taxii/added-object.ts';
import type { TaxiiDetail } from '../../exchange/taxii/taxii-answers.ts';
import { matching, type TaxiiQuery } from '../../exchange/taxii/taxii-page.ts';
import { sortedJson } from '../../formats/stix/sorted-json.ts';
import { sweptAfter } from '../../formats/stix/swept.ts';
import { ownEnd } from '../../formats/stix/own-end.ts';
import { checkStixObject } from '../../formats/stix/stix-object.ts';
import { isOver } from '../../engines/exchange/consequences.ts';
import type { NOT_TAKEN } from '../../schemas/exchange-wire.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { sha256Of } from './parcel.ts';
import { withLock } from '../files/with-lock.ts';

/** So much is kept of what one partner tells. */
export const MOST_TOLD = { objects: 20_000, bytes: 2 ** 25 } as const;
/** So many refused objects are named in an answer. */
export const MOST_REFUSED_NAMED = 100;
/** Milliseconds; further ahead than a day is no difference of clocks. */
const AHEAD = 24 * 3600 * 1000;

/** How far one collection of a server was read. */
export interface PulledPlace {
  /** All that was added until then is here, as the server said it; null where nothing was read to its end. */
  readonly after: string | null;
  /** The next page of what was added after that; null between two readings. */
  readonly next: string | null;
  /** The last date of addition that came on the pages so far. */
  readonly last: string | null;
  /** The server has said that there is more without saying where: it is read on by dates of addition, of which several objects may have the same. */
  readonly byDate?: boolean | undefined;
}

/** What a partner told, as objects of STIX with the dates at which they came; `exchange read` takes it as it is. */
const toldFile = z.strictObject({
  source: z.strictObject({ name: z.string(), keyid: z.string() }),
  last: z.int(),
  added: z.array(z.int()),
  objects: z.array(z.looseObject({ id: z.string(), type: z.string() })),
  /** How far collections were read, by their address: in the same file, so that it never says more or less than what is here. */
  places: z
    .record(
      z.string(),
      z.strictObject({
        after: z.string().nullable(),
        next: z.string().nullable(),
        last: z.string().nullable(),
        byDate: z.boolean().optional(),
      }),
    )
    .optional(),
  /** What was here until its time was up. */
  ended: z.array(z.strictObject({ id: z.string(), sha256: z.string(), at: z.string() })).optional(),
});
type Told = z.output<typeof toldFile>;

/** What a partner told and is over, with its hash. */
export async function endedOf(folder: string, partner: Partner): Promise<NonNullable<Told['ended']>> {
  return (await toldAt(folder, partner)).ended ?? [];
}

export interface Partner {
  readonly keyid: string;
  readonly name: string;
}

/** What became of objects that a partner sent, each in a list or the other. */
export interface ToldNow {
  readonly successes: readonly TaxiiDetail[];
  readonly failures: readonly TaxiiDetail[];
  /** Versions that were not here yet. */
  readonly fresh: number;
  /** Earlier versions that are here no more, because a later one takes them back. */
  readonly destroyed: number;
}

/** Why an object is not taken. */
export type NotTaken = (typeof NOT_TAKEN)[number];

/** Where that lies which a partner told. */
export function toldPath(folder: string, { keyid }: Pick<Partner, 'keyid'>): string {
  return join(folder, 'told', `${keyid}.json`);
}

/** Key ids of all who told something, the same order every time; none where nobody has. */
export async function toldPartners(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(join(folder, 'told'));
    return names
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length))
      .toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** What a partner told, by rising date of addition. */
export async function toldBy(folder: string, partner: Partner): Promise<readonly AddedObject[]> {
  const { objects, added } = await toldAt(folder, partner);
  return objects.map((object, index) => addedObject(object, added[index]));
}

/** How far a collection of a partner's server was read. */
export async function pulledPlace(
  folder: string,
  partner: Partner,
  collection: string,
): Promise<PulledPlace> {
  return (await toldAt(folder, partner)).places?.[collection] ?? { after: null, next: null, last: null };
}

async function toldAt(folder: string, partner: Partner): Promise<Told> {
  let text: string;
  try {
    text = await readFile(toldPath(folder, partner), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { source: { ...partner }, last: 0, added: [], objects: [] };
  }
  return readTold(text);
}

/** What a partner told, from the text of its file. */
export function readTold(text: string): Told {
  return toldFile.parse(JSON.parse(text));
}

async function changed<T>(
  folder: string,
  partner: Partner,
  change: (told: Told) => { readonly told: Told | undefined; readonly result: T },
): Promise<T> {
  const path = toldPath(folder, partner);
  await makeFolder(dirname(path), 0o700);
  return withLock(path, async () => {
    const { told, result } = change(await toldAt(folder, partner));
    if (told) await writeFileWhole(path, JSON.stringify(told), 'exchange', 0o600);
    return result;
  });
}

/**
 * Keeps what a partner says, apart from everything of one's own: each object with its marking as it came. The same object again changes nothing; another content of a version that is there is not taken. What a later version
 * revokes is destroyed, in all earlier versions, and with it what only that spoke of.
 *
 * @param words for people, of why an object is not taken
 * @param placeOf how far a collection was read once this is kept, by its address; written in the same step
 */
export async function keepTold(
  folder: string,
  partner: Partner,
  sent: readonly unknown[],
  now: Date,
  words: (why: NotTaken, path: string) => string,
  placeOf: (isFull: boolean) => Readonly<Record<string, PulledPlace>> = () => ({}),
): Promise<ToldNow> {
  return changed(folder, partner, (told) => {
    const [added, objects] = [[...told.added], [...told.objects]];
    let { last } = told;
    let isFull = false;
    let bytes = objects.reduce((sum, object) => sum + JSON.stringify(object).length, 0);
    const known = new Map(
      objects.map((object, index) => [versionName(addedObject(object, added[index])), sortedJson(object)]),
    );
    const [successes, failures]: TaxiiDetail[][] = [[], []];
    for (const value of sent) {
      const checked = checkStixObject(value);
      const text = sortedJson(value);
      const one = 'object' in checked ? addedObject(checked.object, nextAddition(last, now)) : undefined;
      const before = one && known.get(versionName(one));
      const why = ((): NotTaken | undefined => {
        if (!one) return 'not-stix';
        if (isOver(ownEnd(one.object as Told['objects'][number]) ?? null, now.toISOString()))
          return 'time-is-up';
        if (one.version > (now.getTime() + AHEAD) * 1000 && one.version !== one.added) return 'in-the-future';
        // What has no date is named by what it is: what else stands in it may differ.
        if (before !== undefined)
          return before === text || one.version === one.added ? undefined : 'two-contents';
        const hasRoom = objects.length < MOST_TOLD.objects && bytes + text.length <= MOST_TOLD.bytes;
        // What takes back something that is here always has room.
        return hasRoom || takesBack(one, told) ? undefined : 'full';
      })();
      isFull ||= why === 'full';
      if (why !== undefined || !one) {
        const id = (value as { readonly id?: unknown } | null)?.id;
        failures.push({
          id: typeof id === 'string' ? id.slice(0, 300) : '?',
          version: momentOfMicroseconds(one?.version ?? now.getTime() * 1000),
          message: words(why ?? 'not-stix', 'path' in checked ? checked.path : ''),
        });
        continue;
      }
      successes.push({ id: one.id, version: momentOfMicroseconds(one.version) });
      if (before !== undefined) continue;
      ({ added: last } = one);
      added.push(last);
      objects.push(value as Told['objects'][number]);
      bytes += text.length;
      known.set(versionName(one), text);
    }
    const stays = sweptAfter(objects, notTakenBack(objects, added));
    const isOld = (index: number): boolean => index < told.objects.length;
    const fresh = stays.filter((one, index) => one && !isOld(index)).length;
    const destroyed = stays.filter((one, index) => !one && isOld(index)).length;
    const places = placeOf(isFull);
    const isChanged = fresh > 0 || Object.keys(places).length > 0;
    const next = {
      source: { ...partner },
      last,
      added: added.filter((_, index) => stays[index]),
      objects: objects.filter((_, index) => stays[index]),
      places: { ...told.places, ...places },
      ...(told.ended && { ended: told.ended }),
    };
    return { told: isChanged ? next : undefined, result: { successes, failures, fresh, destroyed } };
  });
}

function takesBack({ id, object }: AddedObject, { objects }: Told): boolean {
  const { revoked } = object as { readonly revoked?: unknown };
  return revoked === true && objects.some((known) => known.id === id);
}

/** Which versions stay: those that no later version of the same object takes back. */
function notTakenBack(objects: Told['objects'], added: readonly number[]): boolean[] {
  const all = objects.map((object, index) => addedObject(object, added[index]));
  const revoked = new Map<string, number>();
  for (const { id, version, object } of all)
    if ((object as { readonly revoked?: unknown }).revoked === true)
      revoked.set(id, Math.max(version, revoked.get(id) ?? version));
  return all.map(({ id, version }) => version >= (revoked.get(id) ?? version));
}

/** What has no date of its own is one version, whenever it came. */
function versionName({ id, version, added }: AddedObject): string {
  return version === added ? id : `${id} ${version}`;
}

/**
 * Destroys what a partner told whose time is up by its own word, in all versions up to that one, with what only that spoke of. Of each stays that it was here.
 *
 * @param now ISO 8601
 */
export async function expireTold(
  folder: string,
  partner: Pick<Partner, 'keyid'>,
  now: string,
): Promise<void> {
  const { objects } = await toldAt(folder, { ...partner, name: '' });
  if (!objects.some((object) => isOver(ownEnd(object) ?? null, now))) return;
  await changed(folder, { ...partner, name: '' }, (told) => {
    const all = told.objects.map((object, index) => addedObject(object, told.added[index]));
    const over = new Map<string, number>();
    for (const [index, { id, version }] of all.entries())
      if (isOver(ownEnd(told.objects[index]) ?? null, now))
        over.set(id, Math.max(version, over.get(id) ?? version));
    const stands = all.map(({ id, version }) => !(version <= (over.get(id) ?? -1)));
    // What a later version says again is not over.
    const again = new Set(all.flatMap(({ id }, index) => (stands[index] ? [id] : [])));
    const gone = new Set([...over.keys()].filter((id) => !again.has(id)));
    const stays = sweptAfter(told.objects, stands, gone);
    const next = {
      ...told,
      added: told.added.filter((_, index) => stays[index]),
      objects: told.objects.filter((_, index) => stays[index]),
      ended: [
        ...(told.ended ?? []),
        ...told.objects.flatMap((object, index) =>
          stands[index] ? [] : [{ id: object.id, sha256: sha256Of(sortedJson(object)), at: now }],
        ),
      ],
    };
    return { told: next, result: undefined };
  });
}

/** Removes what a partner told, in the versions that the query names; the number of those. */
export async function deleteTold(
  folder: string,
  partner: Partner,
  id: string,
  query: Pick<TaxiiQuery, 'match[version]' | 'match[spec_version]'>,
): Promise<number> {
  return changed(folder, partner, (told) => {
    const all = told.objects.map((object, index) => addedObject(object, told.added[index]));
    // Without a version all of them go (section 5.7).
    const asked = { ...query, 'match[version]': query['match[version]'] ?? ['all'], 'match[id]': [id] };
    const gone = new Set(matching(all, asked));
    if (gone.size === 0) return { told: undefined, result: 0 };
    const stays = all.map((one) => !gone.has(one));
    const next = {
      ...told,
      added: told.added.filter((_, index) => stays[index]),
      objects: told.objects.filter((_, index) => stays[index]),
    };
    return { told: next, result: gone.size };
  });
}
