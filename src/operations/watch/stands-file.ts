import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Heard } from '../../answers/watch-stands.ts';
import { liveStands } from '../../answers/live-stands.ts';
import type { WatchContext } from '../../answers/watch-answer.ts';
import { liveStandsSchema, type FollowedWatch, type LiveStands } from '../../schemas/live-stands.ts';
import { writeFileWhole } from '../files/write-file.ts';

const NAME = 'stands.json';
const EVERY_SECONDS = 2;
/** Who has not written for so long does not listen any more, or cannot write. */
const SILENT_SECONDS = 15;

/** Writes down how a live watch stands, for others who look on; it is no part of the journal, and a disk that does not take it stops nothing. */
export function createStandsFile(
  place: string,
  alone: readonly number[],
  clock: () => number = () => Date.now() / 1000,
) {
  let last = -Infinity;
  let writing: Promise<void> = Promise.resolve();
  let isBusy = false;

  function write(state: LiveStands['state'], context: WatchContext, heard: Heard): Promise<void> {
    last = clock();
    const written = new Date(last * 1000).toISOString();
    const text = JSON.stringify(liveStands(context, heard, { state, written, alone: [...alone] }));
    isBusy = true;
    writing = writeFileWhole(join(place, NAME), text)
      .catch(() => undefined)
      .finally(() => {
        isBusy = false;
      });
    return writing;
  }

  return {
    /** Every two seconds, unless the last one is still being written. */
    due(context: () => WatchContext, heard: () => Heard): void {
      if (!isBusy && clock() - last >= EVERY_SECONDS) void write('running', context(), heard());
    },
    /** The watch has ended in good order. */
    async stopped(context: WatchContext, heard: Heard): Promise<void> {
      await writing;
      await write('stopped', context, heard);
    },
  };
}

/** How the watch of a folder is seen from outside. It reads the file only where it has changed. */
export function createStandsReader(place: string, clock: () => number = () => Date.now() / 1000) {
  const file = join(place, NAME);
  let stamp = '';
  let stands: LiveStands | null = null;
  let isRead = true;

  return async (): Promise<FollowedWatch> => {
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) {
      stamp = '';
      return { state: 'gone', stands };
    }
    const now = `${info.mtimeMs} ${info.size} ${info.ino}`;
    if (now !== stamp) {
      const read = liveStandsSchema.safeParse(parsed(await readFile(file, 'utf8').catch(() => '')));
      isRead = read.success;
      if (read.success) stands = read.data;
      stamp = now;
    }
    if (!isRead || !stands) return { state: 'unread', stands };
    if (stands.state === 'stopped') return { state: 'stopped', stands };
    const isSilent = clock() - Date.parse(stands.written) / 1000 > SILENT_SECONDS;
    return { state: isSilent ? 'silent' : 'running', stands };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
