import type { BmpMessage } from '../../formats/bmp/message.ts';
import type { RouteLine } from '../../formats/ris-live/read-line.ts';
import type { JournalSource } from '../../sources/journal/write-journal.ts';

/** Where a message comes from, as a journal names it. */
export type Origin = JournalSource;

/** A message that arrived. Written over by the next one of its source. */
export interface Arrival {
  from: Origin;
  /** When it arrived, unix seconds. */
  time: number;
  /** The file that holds it, where it stands in that file decompressed, and its bytes as they came. */
  file: string;
  offset: number;
  bytes: Uint8Array;
  /** It, opened, where that had to be done to know when it arrived. */
  opened: RouteLine | BmpMessage | undefined;
  /** In place of a message: its origin has nothing more. */
  isEnd: boolean;
}

export function createArrival(from: Origin): Arrival {
  const { name: file } = from;
  return {
    from,
    time: Number.NaN,
    file,
    offset: 0,
    bytes: new Uint8Array(0),
    opened: undefined,
    isEnd: false,
  };
}

/** A source that hands on its messages one by one, in their order. */
export interface ArrivalSource {
  readonly arrival: Arrival;
  /** Sets `arrival` on the next message that is at hand; false where more has to be read first. */
  next(): boolean;
  /** Reads on; false at the end of the source. */
  more(): Promise<boolean>;
  close(): Promise<void>;
}

/** Hands what the messages of one origin say to the watch. */
export interface Taker {
  readonly take: (arrival: Arrival) => void;
  /** The origin has nothing more. */
  readonly end: () => void;
  /** Whether it waits for nothing, such as the end of a table. */
  readonly isIdle: () => boolean;
  /** What it knows that its messages do not say again, as plain data. */
  readonly save: () => unknown;
}

/** Chunks of a file, to be closed before its end. */
export type Chunks = AsyncGenerator<Uint8Array>;

/** Cuts a stream of bytes into messages: arrival times, offsets and bytes of those that are whole. */
interface MessageQueue {
  /** Messages that wait. */
  readonly length: number;
  push(time: number, offset: number, bytes: Uint8Array): void;
  /** Takes the first one off. */
  shift(arrival: Arrival): boolean;
}

/** Messages are copied as they come, so that the reader may use its memory again. */
function createMessageQueue(): MessageQueue {
  let bytes = new Uint8Array(1 << 16);
  let used = 0;
  const times: number[] = [];
  const offsets: number[] = [];
  const ends: number[] = [];
  let first = 0;

  function clear(): void {
    first = 0;
    times.length = 0;
    offsets.length = 0;
    ends.length = 0;
    // What was handed on may still be looked at.
    bytes = new Uint8Array(bytes.length);
    used = 0;
  }

  return {
    get length() {
      return times.length - first;
    },
    push(time, offset, message) {
      if (first > 0 && first === times.length) clear();
      if (used + message.length > bytes.length) {
        const larger = new Uint8Array(Math.max(2 * bytes.length, used + message.length));
        larger.set(bytes.subarray(0, used));
        bytes = larger;
      }
      bytes.set(message, used);
      used += message.length;
      times.push(time);
      offsets.push(offset);
      ends.push(used);
    },
    shift(arrival) {
      if (first === times.length) return false;
      const from = first === 0 ? 0 : ends[first - 1];
      arrival.time = times[first];
      arrival.offset = offsets[first];
      arrival.bytes = bytes.subarray(from, ends[first]);
      first++;
      return true;
    },
  };
}

/** Cuts chunks into messages, which it hands on. */
interface Splitter {
  push(chunk: Uint8Array): void;
  finish(): void;
}

/** A source whose messages say themselves when they arrived: `split` cuts its chunks and puts them into the queue. */
export function openQueuedSource(
  from: Origin,
  chunks: Chunks,
  split: (put: MessageQueue['push']) => Splitter,
): ArrivalSource {
  const queue = createMessageQueue();
  const arrival = createArrival(from);
  const splitter = split((time, offset, bytes) => queue.push(time, offset, bytes));
  let isOver = false;
  return {
    arrival,
    next: () => queue.shift(arrival),
    async more() {
      while (queue.length === 0 && !isOver) {
        const piece = await chunks.next();
        if (piece.done === true) {
          splitter.finish();
          isOver = true;
        } else splitter.push(piece.value);
      }
      return queue.length > 0;
    },
    close: async () => void (await chunks.return(undefined)),
  };
}
