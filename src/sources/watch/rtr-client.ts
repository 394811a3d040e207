import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { createPduFrames, PDU, resetQuery, serialQuery, type PduAt } from '../../formats/rtr/pdu.ts';
import type { ListenAt, LiveSink } from './listen.ts';

/** What RFC 8210 §6 takes where a cache does not say: refresh, retry, expire. */
const USUAL: Intervals = { refresh: 3600, retry: 600, expire: 7200 };
/** So long an answer may take. */
const ANSWER_MS = 600_000;
/** Ten times what all validators of the world hold. */
const MOST_ANSWER_BYTES = 1 << 26;
const FIRST_WAIT_MS = 1000;
const UNSUPPORTED_VERSION = 4;

/** Seconds. */
interface Intervals {
  readonly refresh: number;
  readonly retry: number;
  readonly expire: number;
}

/** What is known of a cache from one connection to the next. */
interface Known {
  version: number;
  session: number | undefined;
  serial: number;
  intervals: Intervals;
}

/** How a connection ended: with an answer or more, with another version to be tried, or with nothing. */
type Outcome = 'answered' | 'other-version' | 'failed';

/**
 * Follows an RPKI cache (RFC 8210, 6810) until the signal comes: all payloads first, then what changes, at each notification and at the refresh
 * interval. A message is a question with its whole answer. When the connection breaks what was heard counts until the expire interval is over.
 */
export async function followRtr(
  { host, port }: ListenAt,
  sink: LiveSink,
  signal: AbortSignal,
  { firstWaitMs = FIRST_WAIT_MS, usual = USUAL } = {},
): Promise<void> {
  const from = { name: `rtr://${host}:${port}`, kind: 'rtr' as const, collector: '' };
  const known: Known = { version: 1, session: undefined, serial: 0, intervals: usual };
  let expiry: NodeJS.Timeout | undefined;
  function live(): void {
    clearTimeout(expiry);
    expiry = setTimeout(() => {
      known.session = undefined;
      sink.ended(from);
    }, known.intervals.expire * 1000);
  }
  const onAnswer = (bytes: Uint8Array): void => {
    sink.message(from, bytes);
    live();
  };
  live();
  let wait = firstWaitMs;
  while (!signal.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- one connection after the other
    const outcome = await oneSession(host, port, known, onAnswer, signal);
    if (outcome === 'other-version') continue;
    wait = outcome === 'answered' ? firstWaitMs : Math.min(known.intervals.retry * 1000, 2 * wait);
    // oxlint-disable-next-line no-await-in-loop -- it is a wait
    await delay(wait, undefined, { signal }).catch(() => undefined);
  }
  clearTimeout(expiry);
}

function oneSession(
  host: string,
  port: number,
  known: Known,
  onAnswer: (bytes: Uint8Array) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    let outcome: Outcome = 'failed';
    /** The question and what has come of its answer; none while nothing is asked. */
    let pieces: Uint8Array[] = [];
    let size = 0;
    let hasBegun = false;
    /** The cache has news that came while it was answering. */
    let isNotified = false;
    let timer = setTimeout(end, ANSWER_MS);

    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      socket.destroy();
      resolve(outcome);
    }

    function set(milliseconds: number, act: () => void): void {
      clearTimeout(timer);
      timer = setTimeout(act, milliseconds);
    }

    function ask(): void {
      const { version, session, serial } = known;
      const question = session === undefined ? resetQuery(version) : serialQuery(version, session, serial);
      pieces = [question];
      size = question.length;
      hasBegun = false;
      isNotified = false;
      socket.write(question);
      set(ANSWER_MS, end);
    }

    /** Nothing that was heard of another session is of use. */
    function begin(): void {
      known.session = undefined;
      ask();
    }

    function answered(bytes: Uint8Array, { version, session }: PduAt): void {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      known.session = session;
      known.serial = view.getUint32(8);
      if (version > 0) known.intervals = intervalsAt(view);
      outcome = 'answered';
      const all = new Uint8Array(Buffer.concat(pieces));
      pieces = [];
      onAnswer(all);
      if (isNotified) ask();
      else set(known.intervals.refresh * 1000, ask);
    }

    function failed(code: number, version: number): void {
      if (code === UNSUPPORTED_VERSION && version < known.version) {
        known.version = version;
        outcome = 'other-version';
      }
      known.session = undefined;
      end();
    }

    function take(bytes: Uint8Array, pdu: PduAt): void {
      const { version, type, session } = pdu;
      if (type === PDU.errorReport) return failed(session, version);
      // A cache that knows only the older version answers in it (RFC 8210 §7).
      if (version < known.version && outcome === 'failed') known.version = version;
      if (version !== known.version) return failed(0, version);
      if (type === PDU.serialNotify) {
        if (pieces.length > 0) isNotified = true;
        else if (session !== known.session) begin();
        else if (new DataView(bytes.buffer, bytes.byteOffset).getUint32(8) !== known.serial) ask();
        return;
      }
      if (pieces.length === 0) return failed(0, version);
      if (type === PDU.cacheReset) return begin();
      if (type === PDU.cacheResponse) {
        if (known.session !== undefined && session !== known.session) return begin();
        hasBegun = true;
      } else if (!hasBegun) {
        // What is left of an answer to a question that was taken back.
        return;
      }
      size += bytes.length;
      if (size > MOST_ANSWER_BYTES) return failed(0, version);
      pieces.push(bytes);
      if (type === PDU.endOfData) answered(bytes, pdu);
    }

    const frames = createPduFrames(take, () => failed(0, known.version));
    socket.on('data', (chunk) => {
      if (!socket.destroyed) frames(chunk);
    });
    socket.once('connect', ask);
    socket.once('error', end);
    socket.once('close', end);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}

/** Those of an end of data, within the bounds of RFC 8210 §6. */
function intervalsAt(view: DataView): Intervals {
  const within = (at: number, least: number, most: number): number =>
    Math.max(least, Math.min(most, view.getUint32(at)));
  return {
    refresh: within(12, 1, 86_400),
    retry: within(16, 1, 7200),
    expire: within(20, 600, 172_800),
  };
}
