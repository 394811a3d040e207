import type { OpenStream } from './streams.ts';

/** So that nobody between here and the reader takes the silence for the end. */
const HEARTBEAT_MS = 15_000;
/** A reader whose connection ends asks again after so long. */
const RETRY_MS = 1000;
/** Events that may wait for a slow reader before what can be told later is left out. */
const MOST_WAITING = 8;

/** The end of a reader's line. */
export interface EventLine {
  readonly isOver: () => boolean;
  /** Whether so much waits already that the reader takes nothing. */
  readonly isSlow: () => boolean;
  /** Sends one event, numbered where whoever comes back may name it. */
  readonly send: (event: string, data: unknown, id?: number) => void;
  /** Follows nothing any more, says one last thing and ends. */
  readonly end: (event: string, data: unknown) => void;
  readonly hang: () => void;
}

/** Server-sent events that go on until they end, or the reader leaves or may no longer read: `follow` is given the line, and returns what ends it. */
export function eventsOf(
  follow: (line: EventLine) => () => void,
  signal: AbortSignal,
  reader: OpenStream,
): Response {
  const encoder = new TextEncoder();
  let stop = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string): void => controller.enqueue(encoder.encode(text));
      say(`retry: ${RETRY_MS}\n\n`);
      const heartbeat = setInterval(() => say(': still there\n\n'), HEARTBEAT_MS);
      let isOver = false;
      let unfollow = (): void => {};
      stop = () => {
        if (isOver) return;
        isOver = true;
        clearInterval(heartbeat);
        unfollow();
        reader.leave();
      };
      const hang = (): void => {
        if (!isOver) controller.close();
        stop();
      };
      const tell = (event: string, data: unknown, id?: number): void =>
        say(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      reader.ended.addEventListener('abort', hang, { once: true });
      signal.addEventListener('abort', stop, { once: true });
      unfollow = follow({
        isOver: () => isOver,
        isSlow: () => (controller.desiredSize ?? 1) <= -MOST_WAITING,
        send: (...about) => {
          if (!isOver) tell(...about);
        },
        end: (event, data) => {
          if (isOver) return;
          stop();
          tell(event, data);
          controller.close();
        },
        hang,
      });
      if (isOver) unfollow();
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}
