import { setTimeout as delay } from 'node:timers/promises';
import { jetstream, type JsMsg, type StreamInfo } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { Refusal } from '../../core/refusal.ts';
import { readFrames, type JournalFrame } from '../../store/journal/frame.ts';
import { readBlocks } from '../journal/block.ts';
import { API_ERROR, apiCode, connectNats, refusalOf, type NatsServer } from './connect-nats.ts';
import type { StreamAddress } from './stream-address.ts';

/** How far somebody has read a stream: he has the message of that number, and so many frames of the next one that are no declarations. */
export interface StreamPlace {
  /** When the stream was made: another one of that name begins anew. */
  readonly created: string;
  readonly sequence: number;
  readonly frames: number;
}

/** The message that was read last. */
export type NotedPlace = Omit<StreamPlace, 'frames'>;

/** What a reader hands on. */
export interface StreamReceiver {
  /** Messages and ends of one message of the stream that have not been read yet, in their order; its collector and place. */
  readonly block: (
    frames: readonly Exclude<JournalFrame, { type: 'source' }>[],
    sourceOf: ReadonlyMap<number, Extract<JournalFrame, { type: 'source' }>>,
    collector: string,
    place: NotedPlace,
  ) => void;
  /** The message of that number is no block of a journal: somebody else sent it. */
  readonly foreign: (sequence: number) => void;
  /** Messages between these numbers are not in the stream any more. */
  readonly hole: (from: number, to: number) => void;
  /** The server is away, or there again. */
  readonly isAway: (isAway: boolean) => void;
  /** Waits until there is room for more. */
  readonly room: () => Promise<void>;
}

/** Messages that are under way at a time. */
const MOST_UNDER_WAY = 32;
/** After a break the stream is looked for so often. */
const AGAIN_MS = 250;

/** What is read of a stream, as it was made. */
interface Opened {
  readonly server: NatsServer;
  /** Host and port. */
  readonly name: string;
  readonly stream: string;
  readonly created: string;
  /** Says that there is none. */
  readonly noStream: () => Refusal;
}

/**
 * Hands on what a stream has behind a place, and what is added to it, until the signal comes. The stream is only read: every reader has its own place.
 *
 * @throws Refusal where there is no such stream, or it is another one than before
 */
export async function openStreamReader(address: StreamAddress, place: StreamPlace | undefined) {
  const { server: name, stream } = address;
  const server = await connectNats(address);
  const noStream = (): Refusal => new Refusal('not-found', 'nats.no-stream', { stream, server: name });
  try {
    const info = await server.manager.streams.info(stream).catch((error: unknown) => {
      throw apiCode(error) === API_ERROR.noStream ? noStream() : refusalOf(error, name);
    });
    refuseOther(info, place, stream);
    const { created } = info;
    return {
      name: stream,
      created,
      follow: (receiver: StreamReceiver, signal: AbortSignal): Promise<void> =>
        follow({ server, name, stream, created, noStream }, place, receiver, signal),
      close: () => server.connection.close(),
    };
  } catch (error) {
    await server.connection.close();
    throw error;
  }
}

async function follow(
  opened: Opened,
  place: StreamPlace | undefined,
  receiver: StreamReceiver,
  signal: AbortSignal,
): Promise<void> {
  const { connection } = opened.server;
  let next = (place?.sequence ?? 0) + 1;
  let passing = place?.frames ?? 0;

  function take({ seq, subject, data }: JsMsg): void {
    if (seq > next) {
      receiver.hole(next, seq - 1);
      passing = 0;
    }
    const block = blockIn(data);
    const collector = subject.slice(subject.indexOf('.') + 1);
    const at = { created: opened.created, sequence: seq };
    if (!block) receiver.foreign(seq);
    else receiver.block(block.frames.slice(passing), block.sourceOf, collector, at);
    passing = 0;
    next = seq + 1;
  }

  /** A server that was started again has forgotten who reads: he asks anew. */
  let askAnew = (): void => {};
  void tellAway(connection, (isAway) => {
    receiver.isAway(isAway);
    if (!isAway) askAnew();
  });
  while (!signal.aborted) {
    const messages = await consume(opened, next, signal).catch(() => undefined);
    askAnew = () => messages?.stop();
    const iterator = messages?.[Symbol.asyncIterator]();
    for (;;) {
      const message = await iterator?.next().catch(() => undefined);
      if (!message || message.done === true || signal.aborted) break;
      take(message.value);
      await receiver.room();
      if (signal.aborted) break;
    }
    messages?.stop();
    await delay(AGAIN_MS);
    if (!signal.aborted) await stillThere(opened, next - 1, signal);
  }
}

async function consume({ server, stream }: Opened, from: number, signal: AbortSignal) {
  const consumer = await jetstream(server.connection).consumers.get(stream, { opt_start_seq: from });
  const messages = await consumer.consume({
    max_messages: MOST_UNDER_WAY,
    abort_on_missing_resource: true,
  });
  signal.addEventListener('abort', () => messages.stop(), { once: true });
  return messages;
}

/** Refuses where the stream is not the one any more that was read up to there; where nobody answers that shows later. */
async function stillThere(
  { server, name, stream, created, noStream }: Opened,
  sequence: number,
  signal: AbortSignal,
): Promise<void> {
  const info = await server.manager.streams.info(stream).catch((error: unknown) => {
    if (apiCode(error) === API_ERROR.noStream) throw noStream();
    if (server.connection.isClosed() && !signal.aborted)
      throw new Refusal('denied', 'nats.denied', { server: name, variable: 'NATS_PASSWORD' });
    return undefined;
  });
  if (info) refuseOther(info, { created, sequence }, stream);
}

async function tellAway(connection: NatsConnection, onChange: StreamReceiver['isAway']): Promise<void> {
  for await (const { type } of connection.status())
    if (type === 'disconnect' || type === 'reconnect') onChange(type === 'disconnect');
}

export type StreamReader = Awaited<ReturnType<typeof openStreamReader>>;

function refuseOther({ created, state }: StreamInfo, place: NotedPlace | undefined, stream: string): void {
  if (place && (place.created !== created || place.sequence > state.last_seq))
    throw new Refusal('usage', 'nats.other-stream', { stream });
}

/** The frames of a block, and their sources; undefined where the message is none. */
function blockIn(bytes: Uint8Array) {
  const sourceOf = new Map<number, Extract<JournalFrame, { type: 'source' }>>();
  const frames: Exclude<JournalFrame, { type: 'source' }>[] = [];
  let isSound = true;
  const sound = readBlocks(bytes, (octets) => {
    isSound &&= readFrames(octets, (frame) => {
      if (frame.type === 'source') sourceOf.set(frame.source, frame);
      else if (sourceOf.has(frame.source)) frames.push(frame);
      else isSound = false;
    });
  });
  return isSound && sound === bytes.length && sound > 0 ? { frames, sourceOf } : undefined;
}
