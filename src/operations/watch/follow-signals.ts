import { Refusal } from '../../core/refusal.ts';
import { readSignalLine } from '../../formats/signals/read-signal-line.ts';
import { followFile } from '../../sources/watch/follow-file.ts';
import type { Listener, LiveSink } from '../../sources/watch/listen.ts';
import type { Origin } from './arrival.ts';
import type { Named } from './plan.ts';
import { collectorOf } from './recognise-source.ts';
import type { WatchRun } from './watch-run.ts';

/**
 * Follows a file of time series: points that are later than the last one of their series, now and as they are appended. What has been heard before, in the file or
 * in the journal, is not heard again.
 */
export async function followSignals(
  { name, place }: Named,
  sink: LiveSink,
  { watch, onFinding }: Pick<WatchRun, 'watch' | 'onFinding'>,
): Promise<Pick<Listener, 'close'>> {
  const from: Origin = { name, kind: 'signals', collector: collectorOf(name) };
  const found = onFinding(name);
  try {
    return await followFile(place, (bytes, number) => {
      const point = readSignalLine(new TextDecoder().decode(bytes), number, found);
      if (point && point.time > watch.signalUntil(point.entity, point.signal)) sink.message(from, bytes);
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Refusal('not-found', 'file.not-found', { file: name });
  }
}
