import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, normalize, relative } from 'node:path';
import { Refusal } from '../core/refusal.ts';
import type { LanguageCode } from '../i18n/codes.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { InputFile } from '../schemas/provenance.ts';
import { OPERATIONS } from './list.ts';
import type { House } from './operation.ts';
import { SOFTWARE } from './software.ts';
import { keptPlace, nameInUse, snapshotInUse } from './snapshot/kept-snapshots.ts';
import { isNamedByHash, snapshotByHash } from './snapshot/snapshot-by-hash.ts';
import { loadSnapshot } from './snapshot/load-snapshot.ts';

export interface LocalHouse {
  /** Default: English. */
  readonly language?: LanguageCode;
  /** Answers questions that name no snapshot. */
  readonly snapshot?: Snapshot;
  /** Where each file lies, by the name that requests give it; no other names are looked up. Default: names are paths. */
  readonly places?: Readonly<Record<string, string>>;
  /** Questions that name no snapshot are about the one that comes with the program, whichever is in use. */
  readonly isApart?: boolean;
}

/** The name under which `places` has a content whatever requests call it. */
export function contentPlace(sha256: string): string {
  return `sha256:${sha256}`;
}

/** The house of someone at this machine. */
export function localHouse({ snapshot, places, isApart = false, language = 'en' }: LocalHouse = {}): House {
  const named = new Set<string>();
  /** Snapshots that were found by their SHA-256. */
  const found = new Map<string, string>();
  const lookedUp = (name: string): string => {
    if (places === undefined) return found.get(name) ?? keptPlace(name) ?? name;
    const place = places[normalize(name)];
    if (place === undefined) throw new Refusal('not-found', 'file.not-found', { file: name });
    return place;
  };
  const placeOf = (name: string): string => {
    const place = lookedUp(name);
    named.add(name);
    return place;
  };
  return {
    software: SOFTWARE,
    operations: OPERATIONS,
    now: () => new Date(),
    language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    snapshotInUse: async () => (snapshot || places ? undefined : nameInUse()),
    async openSnapshot(name) {
      if (name === undefined) return snapshot ?? loadSnapshot(isApart ? undefined : await snapshotInUse());
      if (places === undefined && isNamedByHash(name)) found.set(name, await snapshotByHash(name));
      return loadSnapshot(placeOf(name));
    },
    locate: placeOf,
    destination: lookedUp,
    apart: (own) => localHouse({ places: own, isApart: true, language }),
    earlierInput: ({ path, sha256 }) => (places === undefined ? path : places[contentPlace(sha256)]),
    inputs: async () =>
      (await Promise.all([...named].toSorted().map((name) => inputsBelow(name, placeOf(name))))).flat(),
  };
}

/** The file of that name, or every file below the folder of that name. */
async function inputsBelow(name: string, place: string): Promise<InputFile[]> {
  const info = await stat(place).catch(() => undefined);
  if (info?.isFile()) return [await inputOf(name, place)];
  if (!info?.isDirectory()) return [];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const inner = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(place, join(entry.parentPath, entry.name)));
  return Promise.all(inner.toSorted().map((file) => inputOf(join(name, file), join(place, file))));
}

async function inputOf(path: string, place: string): Promise<InputFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(place)) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}
