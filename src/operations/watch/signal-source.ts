import type { OnFinding } from '../../core/finding.ts';
import type { Watch } from '../../engines/watch/watch-face.ts';
import { readSignalLine } from '../../formats/signals/read-signal-line.ts';
import {
  createArrival,
  createMessageQueue,
  type ArrivalSource,
  type Chunks,
  type Origin,
  type Taker,
} from './arrival.ts';
import { openByteLines } from './line-source.ts';

/** A file of time series, point by point. */
export function openSignalSource(from: Origin, chunks: Chunks, onFinding: OnFinding): ArrivalSource {
  const queue = createMessageQueue();
  const arrival = createArrival(from);
  const splitter = openByteLines((bytes, offset, number) => {
    const point = readSignalLine(new TextDecoder().decode(bytes), number, onFinding);
    if (point) queue.push(point.time, offset, bytes);
  });
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

/** Hands points to the watch. */
export function createSignalTaker(watch: Watch): Taker {
  return {
    take({ bytes }) {
      const point = readSignalLine(new TextDecoder().decode(bytes), 1, () => {});
      if (point) watch.signal(point.entity, point.signal, point.time, point.value);
    },
    end: () => {},
    isIdle: () => true,
    save: () => undefined,
  };
}
