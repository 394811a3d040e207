import { createHmac } from 'node:crypto';
import type { Incident } from '../../schemas/incident.ts';
import { createBookFollower } from './book-follower.ts';
import type { IncidentOutlet } from './incident-outlet.ts';

const TIMEOUT_MS = 10_000;

/**
 * Posts each revision as the book has it, or as `bodyOf` makes it, one after the other, again and again until the other side takes it (2xx), over the ends of the watch too. The
 * header `Muruna-Signature` is the HMAC-SHA-256 of the body with the secret; `Idempotency-Key` is id and revision, since what was taken may be sent again.
 */
export function openWebhook(
  url: string,
  secret: string,
  {
    firstWaitMs,
    bodyOf,
  }: { readonly firstWaitMs?: number; readonly bodyOf?: (incident: Incident) => string } = {},
): IncidentOutlet {
  return createBookFollower({
    name: 'webhook',
    to: url,
    firstWaitMs,
    deliver: (incident, line, signal) => isTaken(url, secret, incident, bodyOf?.(incident) ?? line, signal),
  });
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
