import { randomUUID } from 'node:crypto';
import { jetstream, StorageType, DiscardPolicy, type JetStreamClient } from '@nats-io/jetstream';
import { headers } from '@nats-io/transport-node';
import { Refusal } from '../../core/refusal.ts';
import { createFrameBuffer } from '../../store/journal/frame-buffer.ts';
import { encodeBlock } from '../journal/block.ts';
import type { JournalSource } from '../journal/write-journal.ts';
import { API_ERROR, apiCode, connectNats, type NatsServer } from './connect-nats.ts';
import type { StreamAddress } from './stream-address.ts';
import { takesSubject } from './takes-subject.ts';
import {
  decodeSources,
  encodeSources,
  ID_HEADER,
  SOURCES_HEADER,
  type StreamedSource,
} from './stream-headers.ts';

/** Frames of one message of the stream, uncompressed. */
const BLOCK_BYTES = 1 << 18;
/** As many sources in one message at most, so that its header stays small. */
const MOST_SOURCES = 100;
/** The server takes a message of so much of its limit for the block; the rest is for the header. */
const BLOCK_SHARE = 0.75;
const ACKNOWLEDGE_MS = 5000;

/** A stream of NATS JetStream that one collector appends blocks to, each with the same octets that a segment of a journal has. */
export interface StreamWriter {
  /** Messages and ends of sources that this collector wrote before, altogether and of one source; 0 where they were not counted. */
  readonly held: number;
  readonly heldOf: (source: string) => number;
  /** Sources that had not ended when the collector was last here. */
  readonly open: readonly JournalSource[];
  message(source: JournalSource, time: number, bytes: Uint8Array): void;
  end(source: JournalSource): void;
  /** Octets that wait to be taken; blocks of them are compressed already. */
  readonly waitingBytes: number;
  /** Messages that no server of such limits takes; they are left out. */
  readonly leftOut: number;
  /** Sends what is waiting, if it is enough for a block. */
  settle(): Promise<void>;
  /** Sends all that is waiting. What the server does not acknowledge goes on waiting. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

interface Block {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly sources: string;
}

/**
 * Opens a stream for one collector, and makes it where there is none. The collector has a subject of its own, whose last message says how far it is: each block is taken
 * only behind the one that it was made behind, and under its own id only once. So one that is killed between sending a block and its acknowledgement doubles nothing.
 *
 * `isCounted` reads back how much of each source the stream has.
 */
export async function openStreamWriter(
  address: StreamAddress,
  { isCounted = false, blockBytes = BLOCK_BYTES } = {},
): Promise<StreamWriter> {
  const server = await connectNats(address);
  const { connection } = server;
  const js = jetstream(connection, { timeout: ACKNOWLEDGE_MS });
  try {
    await makeStream(server, address);
    const last = await lastOf(server, address);
    const counted = isCounted
      ? await countsOf(js, address, last?.sequence ?? 0)
      : new Map(last?.open.map(({ name, held }) => [name, held]));
    const most = Math.floor(BLOCK_SHARE * connection.info!.max_payload);
    return writer(server, js, address, { last, counted, blockBytes: Math.min(blockBytes, most >> 1), most });
  } catch (error) {
    await connection.close();
    throw error;
  }
}

interface Before {
  readonly last: { readonly sequence: number; readonly open: readonly StreamedSource[] } | undefined;
  readonly counted: Map<string, number>;
  readonly blockBytes: number;
  /** Octets of a block at most. */
  readonly most: number;
}

function writer(
  server: NatsServer,
  js: JetStreamClient,
  address: StreamAddress,
  { last, counted, blockBytes, most }: Before,
): StreamWriter {
  const { connection } = server;
  const run = randomUUID();
  const held = [...counted.values()].reduce((sum, one) => sum + one, 0);
  const before = new Map(counted);
  const open = new Map((last?.open ?? []).map((one) => [one.name, one as JournalSource]));
  const frames = createFrameBuffer(2 * blockBytes);
  /** Sources of the frames that wait, by name, with their number. */
  let inBlock = new Map<string, { readonly source: JournalSource; readonly number: number }>();
  const blocks: Block[] = [];
  let made = 0;
  let leftOut = 0;
  let sequence = last?.sequence ?? 0;

  function closeBlock(): void {
    if (frames.length === 0) return;
    const bytes = encodeBlock(frames.take());
    const known = new Map([...open, ...[...inBlock].map(([name, { source }]) => [name, source] as const)]);
    const sources = [...known].map(([name, { kind, collector }]) => ({
      name,
      kind,
      collector,
      held: counted.get(name) ?? 0,
      isOpen: open.has(name),
    }));
    inBlock = new Map();
    // Only a message that fills a block alone can be so large.
    if (bytes.length > most) leftOut++;
    else blocks.push({ id: `${run}.${made++}`, bytes, sources: encodeSources(sources) });
  }

  function numberOf(source: JournalSource, octets: number): number {
    if (frames.length + octets > blockBytes || inBlock.size >= MOST_SOURCES) closeBlock();
    counted.set(source.name, (counted.get(source.name) ?? 0) + 1);
    const known = inBlock.get(source.name);
    if (known) return known.number;
    const number = inBlock.size;
    inBlock.set(source.name, { source, number });
    frames.put({ type: 'source', source: number, ...source });
    return number;
  }

  async function send({ id, bytes, sources }: Block): Promise<void> {
    const head = headers();
    head.set(SOURCES_HEADER, sources);
    try {
      const acknowledged = await js.publish(address.subject, bytes, {
        msgID: id,
        headers: head,
        expect: { streamName: address.stream, lastSubjectSequence: sequence },
      });
      sequence = acknowledged.seq;
    } catch (error) {
      // A connection that is closed for good was turned away.
      if (connection.isClosed())
        throw new Refusal('denied', 'nats.denied', { server: address.server, variable: 'NATS_PASSWORD' });
      if (apiCode(error) !== API_ERROR.wrongSequence) throw error;
      // It was taken, and only its acknowledgement was lost; or somebody else writes under this name.
      const now = await lastOf(server, address);
      if (now?.id !== id)
        throw new Refusal('denied', 'nats.other-writer', {
          collector: address.collector,
          stream: address.stream,
        });
      ({ sequence } = now);
    }
  }

  async function flush(): Promise<void> {
    closeBlock();
    for (let [block] = blocks; block; [block] = blocks) {
      // oxlint-disable-next-line no-await-in-loop -- in their order
      await send(block);
      blocks.shift();
    }
  }

  return {
    held,
    heldOf: (source) => before.get(source) ?? 0,
    open: [...open.values()],
    message(source, time, bytes) {
      open.set(source.name, source);
      frames.putMessage(numberOf(source, bytes.length), time, bytes);
    },
    end(source) {
      open.delete(source.name);
      frames.put({ type: 'end', source: numberOf(source, 0) });
    },
    get waitingBytes() {
      return blocks.reduce((sum, { bytes }) => sum + bytes.length, frames.length);
    },
    get leftOut() {
      return leftOut;
    },
    async settle() {
      if (frames.length >= blockBytes / 2 || blocks.length > 0) await flush();
    },
    flush,
    async close() {
      await connection.close();
    },
  };
}

/** Takes whatever comes below its name, keeps it in files, and turns away what has no room rather than losing what is there. */
async function makeStream(
  { manager }: NatsServer,
  { stream, subject, server }: StreamAddress,
): Promise<void> {
  const config = await manager.streams.info(stream).then(
    (info) => info.config,
    async (error: unknown) => {
      if (apiCode(error) !== API_ERROR.noStream) throw error;
      const made = await manager.streams.add({
        name: stream,
        subjects: [`${stream}.>`],
        storage: StorageType.File,
        discard: DiscardPolicy.New,
      });
      return made.config;
    },
  );
  if (!(config.subjects ?? []).some((pattern) => takesSubject(pattern, subject)))
    throw new Refusal('usage', 'nats.other-subjects', { stream, subject, server });
}

/** The last message of the collector. */
async function lastOf({ manager }: NatsServer, { stream, subject }: StreamAddress) {
  const last = await manager.streams.getMessage(stream, { last_by_subj: subject });
  if (!last) return undefined;
  const sources = decodeSources(last.header.get(SOURCES_HEADER) || '[]');
  return { sequence: last.seq, id: last.header.get(ID_HEADER), open: sources.filter(({ isOpen }) => isOpen) };
}

/** How many messages and ends of each source the collector's messages have, up to the last one, by their headers. */
async function countsOf(
  js: JetStreamClient,
  { stream, subject }: StreamAddress,
  last: number,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  if (last === 0) return counts;
  const consumer = await js.consumers.get(stream, { filter_subjects: subject, headers_only: true });
  const messages = await consumer.consume();
  for await (const message of messages) {
    const sources = decodeSources(message.headers?.get(SOURCES_HEADER) || '[]');
    for (const { name, held } of sources) counts.set(name, held);
    if (message.seq >= last) break;
  }
  await messages.close();
  return counts;
}
