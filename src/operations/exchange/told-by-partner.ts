import { readFile } from 'node:fs/promises';
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
import { checkStixObject } from '../../formats/stix/stix-object.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { withLock } from '../files/with-lock.ts';

/** So much is kept of what one partner tells. */
export const MOST_TOLD = { objects: 20_000, bytes: 2 ** 25 } as const;
/** Milliseconds; further ahead than a day is no difference of clocks. */
const AHEAD = 24 * 3600 * 1000;

/** What a partner told, as objects of STIX with the dates at which they came; `exchange read` takes it as it is. */
const toldFile = z.strictObject({
  source: z.strictObject({ name: z.string(), keyid: z.string() }),
  last: z.int(),
  added: z.array(z.int()),
  objects: z.array(z.looseObject({ id: z.string(), type: z.string() })),
});
type Told = z.output<typeof toldFile>;

export interface Partner {
  readonly keyid: string;
  readonly name: string;
}

/** What became of objects that a partner sent, each in a list or the other. */
export interface ToldNow {
  readonly successes: readonly TaxiiDetail[];
  readonly failures: readonly TaxiiDetail[];
}

/** Why an object is not taken. */
export type NotTaken = 'not-stix' | 'in-the-future' | 'two-contents' | 'full';

function pathOf(folder: string, { keyid }: Partner): string {
  return join(folder, 'told', `${keyid}.json`);
}

/** What a partner told, by rising date of addition. */
export async function toldBy(folder: string, partner: Partner): Promise<readonly AddedObject[]> {
  const { objects, added } = await toldAt(folder, partner);
  return objects.map((object, index) => addedObject(object, added[index]));
}

async function toldAt(folder: string, partner: Partner): Promise<Told> {
  let text: string;
  try {
    text = await readFile(pathOf(folder, partner), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { source: { ...partner }, last: 0, added: [], objects: [] };
  }
  return toldFile.parse(JSON.parse(text));
}

async function changed<T>(
  folder: string,
  partner: Partner,
  change: (told: Told) => { readonly told: Told | undefined; readonly result: T },
): Promise<T> {
  const path = pathOf(folder, partner);
  await makeFolder(dirname(path), 0o700);
  return withLock(path, async () => {
    const { told, result } = change(await toldAt(folder, partner));
    if (told) await writeFileWhole(path, JSON.stringify(told), 'exchange', 0o600);
    return result;
  });
}

/**
 * Keeps what a partner says, apart from everything of one's own: each object with its marking as it came. The same object again changes nothing; another content of a version that is there is not taken.
 *
 * @param words for people, of why an object is not taken
 */
export async function keepTold(
  folder: string,
  partner: Partner,
  sent: readonly unknown[],
  now: Date,
  words: (why: NotTaken, path: string) => string,
): Promise<ToldNow> {
  return changed(folder, partner, (told) => {
    const [added, objects] = [[...told.added], [...told.objects]];
    let { last } = told;
    let bytes = objects.reduce((sum, object) => sum + JSON.stringify(object).length, 0);
    const known = new Map(
      objects.map((object, index) => [
        versionName(addedObject(object, added[index])),
        JSON.stringify(object),
      ]),
    );
    const [successes, failures]: TaxiiDetail[][] = [[], []];
    for (const value of sent) {
      const checked = checkStixObject(value);
      const text = JSON.stringify(value);
      const one = 'object' in checked ? addedObject(checked.object, nextAddition(last, now)) : undefined;
      const before = one && known.get(versionName(one));
      const why = ((): NotTaken | undefined => {
        if (!one) return 'not-stix';
        if (one.version > (now.getTime() + AHEAD) * 1000 && one.version !== one.added) return 'in-the-future';
        if (before !== undefined) return before === text ? undefined : 'two-contents';
        const isFull = objects.length >= MOST_TOLD.objects || bytes + text.length > MOST_TOLD.bytes;
        return isFull ? 'full' : undefined;
      })();
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
    const isChanged = objects.length > told.objects.length;
    const next = { source: { ...partner }, last, added, objects };
    return { told: isChanged ? next : undefined, result: { successes, failures } };
  });
}

/** What has no date of its own is one version, whenever it came. */
function versionName({ id, version, added }: AddedObject): string {
  return version === added ? id : `${id} ${version}`;
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
