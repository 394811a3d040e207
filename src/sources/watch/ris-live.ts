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
  const encode = createLineEncoder();
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

/** Texts as lines, which have no line feeds in them; each is written over by the next one. */
function createLineEncoder(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  let octets = new Uint8Array(1 << 16);
  return (text) => {
    const line = text.includes('\n') ? text.replaceAll('\n', ' ') : text;
    // A unit of UTF-16 takes three octets at most.
    if (3 * line.length > octets.length) octets = new Uint8Array(6 * line.length);
    return octets.subarray(0, encoder.encodeInto(line, octets).written);
  };
}

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
    let lastHeard = performance.now();
    const timer = setInterval(() => {
      if (performance.now() - lastHeard >= silenceMs) end();
    }, silenceMs / 4);
    function end(): void {
      clearInterval(timer);
      signal.removeEventListener('abort', end);
      socket.close();
      resolve(heard);
    }
    signal.addEventListener('abort', end);
    socket.addEventListener('open', () => socket.send(JSON.stringify(SUBSCRIPTION)));
    socket.addEventListener('message', ({ data }) => {
      lastHeard = performance.now();
      if (typeof data !== 'string') return;
      heard++;
      onText(data);
    });
    socket.addEventListener('error', end);
    socket.addEventListener('close', end);
  });
}
