import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { replayArchives, type ReplayInputs } from '../src/operations/watch/replay.ts';
import type { WatchReplayAnswer } from '../src/schemas/watch-answer.ts';
import { smallSnapshot } from './small-snapshot.ts';
import { madeArchive, PEERS, ROUTES, TABLE_TIME, type MadeUpdate } from './watch-archive.ts';

// Archives of a made collector in a folder of the test file, and what the watch of IR in the small Internet says of them.

export const folder = mkdtempSync(join(tmpdir(), 'muruna-watch-'));
after(() => rmSync(folder, { recursive: true }));

const OTHERWISE = {
  country: undefined,
  networks: [],
  vrps: undefined,
  prefixes: undefined,
  learnMinutes: 10,
};

/** A file of this name in a folder of its own: another test of the process may have one that is called the same. */
export function file(name: string, bytes: Uint8Array | string): string {
  const place = join(mkdtempSync(join(folder, 'in-')), name);
  writeFileSync(place, bytes);
  return place;
}

export function replayed(
  places: readonly string[],
  inputs: Partial<ReplayInputs> = {},
): Promise<WatchReplayAnswer> {
  const files = places.map((place) => ({ name: place, place }));
  return replayArchives(smallSnapshot(), { ...OTHERWISE, files, country: 'IR', ...inputs });
}

export function archive(updates: readonly MadeUpdate[], name = 'rrc99.mrt'): string {
  return file(name, madeArchive(PEERS, ROUTES, updates));
}

/** Minutes from the table. */
export const minuteOf = (time: string | null): number => (Date.parse(time!) / 1000 - TABLE_TIME) / 60;
