import type { OpenStream } from './streams.ts';

/** So that nobody between here and the reader takes the silence for the end. */
const HEARTBEAT_MS = 15_000;
/** A reader whose connection ends asks again after so long. */
const RETRY_MS = 1000;

/** Server-sent events that go on until the reader leaves, or may no longer read: `follow` is given what sends one, and returns what ends it. */
export function eventsOf(
  follow: (send: (event: string, data: unknown) => void) => () => void,
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
      reader.ended.addEventListener('abort', hang, { once: true });
      signal.addEventListener('abort', stop, { once: true });
      // A reader who takes nothing is not written to: what stands then is told when he reads on.
      unfollow = follow((event, data) => {
        if (!isOver && (controller.desiredSize ?? 1) > -MOST_WAITING)
          say(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      });
      if (isOver) unfollow();
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}

/** Events that may wait for a slow reader. */
const MOST_WAITING = 8;
