import { createHmac } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Incident } from '../../schemas/incident.ts';
import type { IncidentOutlet } from './incident-outlet.ts';

/** So many revisions wait at most; the oldest go, since the book has them all. */
const MOST_WAITING = 10_000;
const [FIRST_WAIT_MS, LONGEST_WAIT_MS, TIMEOUT_MS] = [1000, 60_000, 10_000];
/** What has not been taken when the watch ends is tried for so long. */
const LAST_MS = 5000;

/**
 * Posts each revision as JSON, or as `bodyOf` makes it, one after the other, again and again until the other side takes it (2xx). The header `Muruna-Signature` is the
 * HMAC-SHA-256 of the body with the secret; `Idempotency-Key` is id and revision, since what was taken may be sent again.
 */
export function openWebhook(
  url: string,
  secret: string,
  { firstWaitMs = FIRST_WAIT_MS, bodyOf = JSON.stringify as (incident: Incident) => string } = {},
): IncidentOutlet {
  const waiting: Incident[] = [];
  const end = new AbortController();
  let isEnding = false;
  let working: Promise<void> | undefined;

  async function work(): Promise<void> {
    let wait = firstWaitMs;
    while (waiting.length > 0 && !end.signal.aborted) {
      // oxlint-disable-next-line no-await-in-loop -- in their order
      if (await isTaken(url, secret, waiting[0], bodyOf(waiting[0]), end.signal)) {
        waiting.shift();
        wait = firstWaitMs;
      } else {
        // oxlint-disable-next-line no-await-in-loop -- it is a wait
        await delay(isEnding ? firstWaitMs : wait, undefined, { signal: end.signal }).catch(() => undefined);
        wait = Math.min(LONGEST_WAIT_MS, 2 * wait);
      }
    }
    working = undefined;
  }

  return {
    send(incidents) {
      waiting.push(...incidents);
      waiting.splice(0, Math.max(0, waiting.length - MOST_WAITING));
      if (waiting.length > 0) working ??= work();
    },
    async close() {
      isEnding = true;
      const last = setTimeout(() => end.abort(), LAST_MS);
      await working;
      clearTimeout(last);
    },
  };
}

async function isTaken(
  url: string,
  secret: string,
  incident: Incident,
  body: string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const { ok } = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `${incident.id}/${incident.revision}`,
        'muruna-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
      },
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    return ok;
  } catch {
    return false;
  }
}
