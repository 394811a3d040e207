import { setTimeout as delay } from 'node:timers/promises';
import { WebSocket, type RawData } from 'ws';
import type { LiveSink } from './listen.ts';

/** Without a message for so long the connection is taken for dead. */
const SILENCE_MS = 60_000;
const [FIRST_WAIT_MS, LONGEST_WAIT_MS] = [1000, 60_000];
const SUBSCRIPTION = {
  type: 'ris_subscribe',
  data: { type: 'UPDATE', socketOptions: { includeRaw: false } },
};
/** What came is read so often: in between it waits with the system, which hands on many messages as cheaply as one. */
const PAUSE_MS = 50;
/** Where so many octets were at hand at once, there may be more. */
const MUCH = 1 << 14;
/** After so many octets others have their turn first, also where the connection has more than can be taken. */
const MOST_AT_ONCE = 1 << 18;
/** After the goodbye nobody waits longer for the other side's. */
const GOODBYE_MS = 1000;
const LINE_FEED = 10;
const SPACE = 32;

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
    const heard = await oneConnection(url, (line) => sink.message(from, line), signal, silenceMs);
    sink.ended(from);
    wait = heard > 0 ? firstWaitMs : Math.min(LONGEST_WAIT_MS, 2 * wait);
    // oxlint-disable-next-line no-await-in-loop -- it is a wait
    await delay(wait, undefined, { signal }).catch(() => undefined);
  }
}

/** Lines have no line feeds in them. */
const asLine = (octets: Uint8Array): Uint8Array =>
  octets.includes(LINE_FEED) ? octets.map((octet) => (octet === LINE_FEED ? SPACE : octet)) : octets;

/** How many messages came until the connection ended. Their octets are looked at before the next ones come. */
function oneConnection(
  url: string,
  onLine: (line: Uint8Array) => void,
  signal: AbortSignal,
  silenceMs: number,
): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, { perMessageDeflate: false, skipUTF8Validation: true });
    /** Once it is open: before that there is nothing that could be paused. */
    let reader: ReturnType<typeof readNowAndThen> | undefined;
    let heard = 0;
    let lastHeard = performance.now();
    const timer = setInterval(() => {
      if (performance.now() - lastHeard >= silenceMs) end();
    }, silenceMs / 4);
    function end(): void {
      clearInterval(timer);
      signal.removeEventListener('abort', end);
      reader?.stop();
      socket.off('message', message);
      socket.close();
      setTimeout(() => socket.terminate(), GOODBYE_MS).unref();
      resolve(heard);
    }
    function message(data: RawData, isBinary: boolean): void {
      lastHeard = performance.now();
      if (isBinary || !(data instanceof Uint8Array)) return;
      heard++;
      reader?.heard(data.length);
      onLine(asLine(data));
    }
    signal.addEventListener('abort', end);
    socket.on('open', () => {
      reader = readNowAndThen(socket);
      socket.send(JSON.stringify(SUBSCRIPTION));
    });
    socket.on('message', message);
    socket.on('error', end);
    socket.on('close', end);
  });
}

/** Lets a socket read at intervals all that is there. Each message alone costs more than reading it: the program is woken, the system asked. */
function readNowAndThen(socket: WebSocket) {
  let octets = 0;
  let turn: NodeJS.Immediate | undefined;

  function pauseOrGoOn(): void {
    if (octets < MUCH) return socket.pause();
    octets = 0;
    socket.resume();
    turn = setImmediate(pauseOrGoOn);
  }

  const timer = setInterval(() => {
    octets = 0;
    socket.resume();
    clearImmediate(turn);
    turn = setImmediate(pauseOrGoOn);
  }, PAUSE_MS);
  return {
    heard(count: number): void {
      octets += count;
      if (octets >= MOST_AT_ONCE) socket.pause();
    },
    stop(): void {
      clearInterval(timer);
      clearImmediate(turn);
      socket.resume();
    },
  };
}
