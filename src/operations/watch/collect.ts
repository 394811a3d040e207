import { setTimeout as delay } from 'node:timers/promises';
import { findingAnswer } from '../../answers/finding-answer.ts';
import { findingOf, type Finding } from '../../core/finding.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import type { WatchLiveAnswer, WatchRecordAnswer } from '../../schemas/watch-record-answer.ts';
import { apiCode, refusalOf } from '../../sources/nats/connect-nats.ts';
import type { StreamAddress } from '../../sources/nats/stream-address.ts';
import { openStreamWriter, type StreamWriter } from '../../sources/nats/write-stream.ts';
import type { Listener, LiveSink } from '../../sources/watch/listen.ts';
import { inOrder } from './merge.ts';
import { planSources, type Named } from './plan.ts';
import { CLOCK, CLOCK_LINE, MOST_WAITING_BYTES, TICK_MS } from './live-clock.ts';
import { createPassing } from './passing.ts';
import { isLive } from './taker.ts';

/** Opens a source of a collector, which finds nothing itself. */
export type OpenCollected = (
  sink: LiveSink,
  signal: AbortSignal,
) => Promise<Pick<Listener, 'close'> | undefined>;

export interface CollectInputs {
  /** The stream as the request names it, and what that means. */
  readonly name: string;
  readonly address: StreamAddress;
  readonly sources: readonly OpenCollected[];
  /** Default: until the signal comes. */
  readonly seconds: number | undefined;
  /** Unix seconds. */
  readonly now?: () => number;
}

/**
 * Appends what routers and collectors say to a stream, with the time at which it arrived, for detectors anywhere. While the stream takes nothing it goes on, and what
 * arrives waits in memory.
 */
export async function collectLive(
  { name, address, sources, seconds, now = () => Date.now() / 1000 }: CollectInputs,
  work: Work = {},
): Promise<WatchLiveAnswer> {
  const writer = await openStreamWriter(address);
  const end = new AbortController();
  const stop = (): void => end.abort();
  work.signal?.addEventListener('abort', stop);
  if (work.signal?.aborted === true) stop();
  let time = now();
  let messages = 0;
  let isQuiet = true;
  const sink: LiveSink = {
    message(from, bytes) {
      messages++;
      isQuiet = false;
      time = Math.max(time, now());
      writer.message(from, time, bytes);
    },
    ended: (from) => writer.end(from),
  };
  const write = createWriting(writer, address, now, work);
  try {
    // What a program that was killed heard last is not known any more.
    for (const source of writer.open) if (isLive(source.name)) writer.end(source);
    const opened = await Promise.all(sources.map((open) => open(sink, end.signal)));
    const until = seconds === undefined ? Infinity : now() + seconds;
    try {
      while (!end.signal.aborted && now() < until) {
        // oxlint-disable-next-line no-await-in-loop -- it is a wait
        await delay(TICK_MS, undefined, { signal: end.signal }).catch(() => undefined);
        time = Math.max(time, now());
        if (isQuiet) writer.message(CLOCK, time, CLOCK_LINE);
        isQuiet = true;
        // oxlint-disable-next-line no-await-in-loop -- one block behind the other
        await write();
      }
    } finally {
      stop();
      await Promise.all(opened.map(async (one) => one?.close()));
    }
    await write('last');
  } finally {
    work.signal?.removeEventListener('abort', stop);
    await writer.close();
  }
  return {
    format: 'muruna/watch-live',
    version: 1,
    journal: name,
    added: messages - writer.leftOut,
    revisionsAdded: null,
    findings: leftOutOf(writer, address).map((finding) => findingAnswer(finding, name)),
  };
}

/** Sends what waits; where the stream does not take it, that is said once, and it goes on waiting. */
function createWriting(writer: StreamWriter, { stream }: StreamAddress, now: () => number, { note }: Work) {
  let since: number | undefined;
  return async (which: 'next' | 'last' = 'next'): Promise<void> => {
    try {
      await writer.flush();
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const reason = (error as Error).message;
      if (since === undefined) note?.({ code: 'nats.waits', facts: { stream, reason } });
      since ??= now();
      const { waitingBytes: bytes } = writer;
      if (which === 'last' || bytes > MOST_WAITING_BYTES)
        throw new Refusal('no-space', 'nats.not-taken', { bytes, stream, reason });
      return;
    }
    if (since !== undefined)
      note?.({ code: 'nats.takes', facts: { stream, seconds: Math.round(now() - since) } });
    since = undefined;
  };
}

/**
 * Appends what archives hold to a stream, in the order of arrival. A run that was killed goes on where it was: of each source the stream holds a beginning, whose
 * messages are passed over.
 */
export async function collectArchives(
  files: readonly Named[],
  { name, address, blockBytes }: Pick<CollectInputs, 'name' | 'address'> & { readonly blockBytes?: number },
  work: Work = {},
): Promise<WatchRecordAnswer> {
  const findings: { finding: Finding; file: string }[] = [];
  const planned = await planSources(files, (file) => (finding) => findings.push({ finding, file }));
  const writer = await openStreamWriter(address, { isCounted: true, ...(blockBytes && { blockBytes }) });
  const isHeld = createPassing(writer.heldOf);
  let added = 0;
  try {
    await inOrder(
      planned,
      {
        arrived({ from, isEnd, time, bytes }) {
          if (isHeld(from.name)) return;
          if (isEnd) return writer.end(from);
          added++;
          writer.message(from, time, bytes);
        },
        rest: () => writer.settle(),
      },
      work,
    );
    await writer.flush();
  } catch (error) {
    // The server says itself what is full.
    const reason = apiCode(error) === undefined ? undefined : (error as Error).message;
    if (reason !== undefined) throw new Refusal('no-space', 'nats.full', { stream: address.stream, reason });
    throw refusalOf(error, address.server);
  } finally {
    await writer.close();
  }
  findings.push(...leftOutOf(writer, address).map((finding) => ({ finding, file: name })));
  return {
    format: 'muruna/watch-record',
    version: 1,
    journal: name,
    held: writer.held,
    added: added - writer.leftOut,
    cutOff: 0,
    incidents: null,
    findings: findings.map(({ finding, file }) => findingAnswer(finding, file)),
  };
}

function leftOutOf({ leftOut }: StreamWriter, { stream }: StreamAddress): Finding[] {
  return leftOut === 0
    ? []
    : [findingOf('nats.too-large', 'lost', { count: leftOut, stream, setting: 'max_payload' })];
}
