import { setTimeout as pause } from 'node:timers/promises';

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

/** SQLSTATE classes 08 (connection), 57 (shut down, starting up), 53 (out of connections), and what the network says. */
const OUTAGE = /^(08|57P|53)|^E(CONN|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN|NOTFOUND)/;

function isOutage(error: unknown): boolean {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return (
    OUTAGE.test(code ?? '') ||
    /connection terminated|timeout exceeded when trying to connect/i.test(message ?? '')
  );
}
