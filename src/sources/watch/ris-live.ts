import { setTimeout as delay } from 'node:timers/promises';
import type { LiveSink } from './listen.ts';

/** Without a message for so long the connection is taken for dead. */
const SILENCE_MS = 60_000;
const [FIRST_WAIT_MS, LONGEST_WAIT_MS] = [1000, 60_000];
const SUBSCRIPTION = {
  type: 'ris_subscribe',
  data: { type: 'UPDATE', socketOptions: { includeRaw: false } },
};

/**
 * Follows a server that speaks as RIPE's RIS Live does, until the signal comes. A connection that breaks or falls silent is made again, after a wait that
 * doubles each time up to a minute.
 */
export async function followRisLive(
  url: string,
  sink: LiveSink,
  signal: AbortSignal,
  { silenceMs = SILENCE_MS, firstWaitMs = FIRST_WAIT_MS } = {},
): Promise<void> {
  const from = { name: `ris-live ${new URL(url).host}`, kind: 'lines' as const, collector: '' };
  let wait = firstWaitMs;
  while (!signal.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- one connection after the other
    const heard = await oneConnection(url, (text) => sink.message(from, encode(text)), signal, silenceMs);
    sink.ended(from);
    wait = heard > 0 ? firstWaitMs : Math.min(LONGEST_WAIT_MS, 2 * wait);
    // oxlint-disable-next-line no-await-in-loop -- it is a wait
    await delay(wait, undefined, { signal }).catch(() => undefined);
  }
}

const encoder = new TextEncoder();
/** A line has no line feeds in it. */
const encode = (text: string): Uint8Array => encoder.encode(text.replaceAll('\n', ' '));

/** How many messages came until the connection ended. */
function oneConnection(
  url: string,
  onText: (text: string) => void,
  signal: AbortSignal,
  silenceMs: number,
): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    let heard = 0;
    let timer = setTimeout(end, silenceMs);
    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      socket.close();
      resolve(heard);
    }
    signal.addEventListener('abort', end);
    socket.addEventListener('open', () => socket.send(JSON.stringify(SUBSCRIPTION)));
    socket.addEventListener('message', ({ data }) => {
      clearTimeout(timer);
      timer = setTimeout(end, silenceMs);
      if (typeof data !== 'string') return;
      heard++;
      onText(data);
    });
    socket.addEventListener('error', end);
    socket.addEventListener('close', end);
  });
}
