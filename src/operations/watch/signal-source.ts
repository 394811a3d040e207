import type { OnFinding } from '../../core/finding.ts';
import type { Watch } from '../../engines/watch/watch-face.ts';
import { readSignalLine } from '../../formats/signals/read-signal-line.ts';
import { openQueuedSource, type ArrivalSource, type Chunks, type Origin, type Taker } from './arrival.ts';
import { openByteLines } from './byte-lines.ts';

/** A file of time series, point by point. */
export function openSignalSource(from: Origin, chunks: Chunks, onFinding: OnFinding): ArrivalSource {
  return openQueuedSource(from, chunks, (put) =>
    openByteLines((bytes, offset, number) => {
      const point = readSignalLine(new TextDecoder().decode(bytes), number, onFinding);
      if (point) put(point.time, offset, bytes);
    }),
  );
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
