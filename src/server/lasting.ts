import { setTimeout as pause } from 'node:timers/promises';
import { isOutage } from './is-outage.ts';

const AGAIN_AFTER_MS = 500;

/** Asks a database that may be gone for a while, again and again until it answers; undefined once the signal ends it. */
export async function lasting<T>(
  ask: () => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T | undefined> {
  for (;;) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- until there is an answer
      return await ask();
    } catch (error) {
      if (!isOutage(error)) throw error;
    }
    if (signal?.aborted) return undefined;
    // oxlint-disable-next-line no-await-in-loop -- until there is an answer
    await pause(AGAIN_AFTER_MS, undefined, { signal }).catch(() => {});
  }
}
