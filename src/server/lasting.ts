import { setTimeout as pause } from 'node:timers/promises';
import { isDiskFull, isOutage } from './is-outage.ts';

const AGAIN_AFTER_MS = 500;

/** Asks a database that may be gone for a while, again and again until it answers; undefined once the signal ends it. */
export function lasting<T>(ask: () => Promise<T>, signal: AbortSignal | undefined): Promise<T | undefined> {
  return again(ask, signal, isOutage);
}

/** The same for what is so short and so important that it waits for a place on a full disk, too. */
export function lastingOnDisk<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return again(ask, signal, (error) => isOutage(error) || isDiskFull(error));
}

async function again<T>(
  ask: () => Promise<T>,
  signal: AbortSignal | undefined,
  passes: (error: unknown) => boolean,
): Promise<T | undefined> {
  for (;;) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- until there is an answer
      return await ask();
    } catch (error) {
      if (!passes(error)) throw error;
    }
    if (signal?.aborted) return undefined;
    // oxlint-disable-next-line no-await-in-loop -- until there is an answer
    await pause(AGAIN_AFTER_MS, undefined, { signal }).catch(() => {});
  }
}
