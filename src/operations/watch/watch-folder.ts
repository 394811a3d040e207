import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { watchRecordRequest } from '../../schemas/requests/watch.ts';
import { watchFolderSchema, type WatchFolderFile } from '../../schemas/watch-folder.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { countryCode } from '../country/find-country.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { optionOf } from '../option-of.ts';
import { readExpectedChanges } from './expected-changes.ts';
import type { Named } from './plan.ts';
import type { Watched } from './watch-run.ts';
import { readGroups } from './watched-groups.ts';

const NAME = 'watch.json';
const VRPS = 'vrps.json';
const SLURM = 'slurm.json';
const PREFIXES = 'prefixes.txt';
const GROUPS = 'groups.csv';
const EXPECTED = 'expected.yaml';

/** What a folder watches; undefined where it only keeps a journal. */
export async function watchIn(place: string): Promise<WatchFolderFile | undefined> {
  const text = await readFile(join(place, NAME), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const read = watchFolderSchema.safeParse(parsed(text));
  if (!read.success) throw new Refusal('bad-data', 'watch.bad-folder', { file: join(place, NAME) });
  return read.data;
}

/** The same, refused where there is none. */
export async function watchOf({ name, place }: Named): Promise<WatchFolderFile> {
  const known = await watchIn(place);
  if (!known)
    throw new Refusal('not-found', 'watch.no-watch', { folder: name, command: 'muruna watch record' });
  return known;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the folder watches from now on: what it did before, which nobody may change, or what is given. */
export async function keepWatch(
  folder: Named,
  given: Watched,
  snapshot: Snapshot,
): Promise<WatchFolderFile | undefined> {
  const isGiven = given.country !== undefined || given.networks.length > 0;
  const known = await watchIn(folder.place);
  if (known) {
    refuseOther(known, snapshot, folder.name);
    const country = given.country === undefined ? null : countryCode(given.country);
    const isSame = country === known.country && String(given.networks) === String(known.networks);
    if (isGiven && !isSame) throw new Refusal('usage', 'watch.watches-other', { folder: folder.name });
    return given.expected === undefined ? known : renewExpected(folder.place, known, given.expected);
  }
  if (!isGiven) return undefined;
  const made: WatchFolderFile = {
    format: 'muruna-watch',
    version: 1,
    country: given.country === undefined ? null : countryCode(given.country),
    networks: [...given.networks],
    learnMinutes: given.learnMinutes,
    vrps: given.vrps !== undefined,
    slurm: given.slurm !== undefined,
    prefixes: given.prefixes !== undefined,
    groups: given.groups !== undefined,
    expected: given.expected !== undefined,
    snapshot: snapshot.id,
  };
  if (given.vrps !== undefined) await copyFile(given.vrps, join(folder.place, VRPS));
  if (given.slurm !== undefined) await copyFile(given.slurm, join(folder.place, SLURM));
  if (given.prefixes !== undefined) await copyFile(given.prefixes, join(folder.place, PREFIXES));
  if (given.groups !== undefined) {
    await readGroups(given.groups);
    await copyFile(given.groups, join(folder.place, GROUPS));
  }
  if (given.expected !== undefined) await copyFile(given.expected, join(folder.place, EXPECTED));
  await writeWatch(folder.place, made);
  return made;
}

/** Changes are announced as time goes on: a list that is given again takes the place of the one before. */
async function renewExpected(place: string, known: WatchFolderFile, list: string): Promise<WatchFolderFile> {
  await readExpectedChanges(list);
  await copyFile(list, join(place, EXPECTED));
  const renewed = { ...known, expected: true };
  if (!known.expected) await writeWatch(place, renewed);
  return renewed;
}

async function writeWatch(place: string, watch: WatchFolderFile): Promise<void> {
  await writeFileWhole(join(place, NAME), `${JSON.stringify(watch, undefined, 2)}\n`);
}

/** With other networks and links the same messages would be other incidents. */
export function refuseOther(known: WatchFolderFile, snapshot: Snapshot, folder: string): void {
  if (known.snapshot !== snapshot.id)
    throw new Refusal('usage', 'watch.other-snapshot', {
      folder,
      hash: known.snapshot.slice(0, 12),
      option: optionOf(watchRecordRequest, 'snapshot'),
    });
}

/** What is watched, with the places of the lists in the folder. */
export function watchedIn(
  place: string,
  { country, networks, learnMinutes, vrps, slurm, prefixes, groups, expected }: WatchFolderFile,
): Watched {
  return {
    country: country ?? undefined,
    networks,
    learnMinutes,
    vrps: vrps ? join(place, VRPS) : undefined,
    slurm: slurm ? join(place, SLURM) : undefined,
    prefixes: prefixes ? join(place, PREFIXES) : undefined,
    groups: groups ? join(place, GROUPS) : undefined,
    expected: expected ? join(place, EXPECTED) : undefined,
  };
}
