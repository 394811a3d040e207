import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { openParcel, type Parcel } from './parcel.ts';

const ENDING = '.parcel.age';

/**
 * Opens parcels by their files, and those in a folder that are for this identity: what lies there for others is passed over.
 *
 * @throws Refusal for a folder without any parcel, a file that is no parcel, is damaged, or is for somebody else
 */
export async function openParcels(
  places: readonly string[],
  identity: string,
): Promise<{ readonly file: string; readonly parcel: Parcel }[]> {
  const opened: { readonly file: string; readonly parcel: Parcel }[] = [];
  for (const place of places) {
    // oxlint-disable-next-line no-await-in-loop -- one parcel after the other, each in memory
    const names = await namesAt(place);
    for (const name of names ?? ['']) {
      const file = name === '' ? place : join(place, name);
      // oxlint-disable-next-line no-await-in-loop -- as above
      const bytes = await readFile(file);
      try {
        // oxlint-disable-next-line no-await-in-loop -- as above
        opened.push({ file, parcel: await openParcel(file, bytes, identity) });
      } catch (error) {
        const isOfOthers = error instanceof Refusal && error.code === 'exchange.not-for-us';
        if (!names || !isOfOthers) throw error;
      }
    }
  }
  return opened;
}

/** Names of the parcels of a folder, in the order of the alphabet; undefined for a file. */
async function namesAt(place: string): Promise<string[] | undefined> {
  const info = await stat(place).catch(() => {
    throw new Refusal('not-found', 'file.not-found', { file: place });
  });
  if (!info.isDirectory()) return undefined;
  const names = (await readdir(place)).filter((name) => name.endsWith(ENDING)).toSorted();
  if (names.length === 0)
    throw new Refusal('not-found', 'exchange.no-parcels', { folder: place, ending: ENDING });
  return names;
}
