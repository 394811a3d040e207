import type { Work } from '../../core/progress.ts';
import type { Watch } from '../../engines/watch/watch.ts';
import type { ArrivalSource } from './arrival.ts';

/** A source that is opened when its time has come, so that an archive of hundreds of files keeps few open. */
export interface PlannedSource {
  readonly name: string;
  /** Arrival of its first message, unix seconds. */
  readonly firstTime: number;
  readonly open: () => ArrivalSource;
}

/** Called before a message is handed on. */
export type OnArrival = (source: ArrivalSource) => void;

/** Hands the messages of all sources to the watch in the order of their arrival; of equal times, one source after the other. */
export async function replay(
  planned: readonly PlannedSource[],
  watch: Watch,
  onArrival: OnArrival,
  work: Work = {},
): Promise<void> {
  const waiting = planned.toSorted((a, b) => a.firstTime - b.firstTime);
  const sources: ArrivalSource[] = [];
  let done = 0;
  try {
    for (;;) {
      while (waiting.length > 0 && waiting[0].firstTime <= earliest(sources)) {
        const source = waiting.shift()!.open();
        if (await advance(source)) sources.push(source);
      }
      const source = first(sources);
      if (!source) return;
      const until = Math.min(waiting[0]?.firstTime ?? Infinity, earliest(sources, source));
      const isOver = !(await drain(source, until, watch, onArrival, work));
      if (!isOver) continue;
      sources.splice(sources.indexOf(source), 1);
      await source.close();
      work.progress?.('watch.replay', ++done, planned.length);
    }
  } finally {
    for (const source of sources) await source.close();
  }
}

/** Hands on the messages of one source as long as no other one is earlier; false at its end. */
async function drain(
  source: ArrivalSource,
  until: number,
  watch: Watch,
  onArrival: OnArrival,
  work: Work,
): Promise<boolean> {
  do {
    const { arrival } = source;
    let isAtHand = true;
    while (isAtHand) {
      onArrival(source);
      watch.advance(arrival.time);
      source.take();
      isAtHand = source.next();
      if (isAtHand && arrival.time > until) return true;
    }
    work.signal?.throwIfAborted();
    if (!(await source.more())) return false;
    source.next();
  } while (source.arrival.time <= until);
  return true;
}

async function advance(source: ArrivalSource): Promise<boolean> {
  if (!(await source.more())) {
    await source.close();
    return false;
  }
  return source.next();
}

function first(sources: readonly ArrivalSource[]): ArrivalSource | undefined {
  let best: ArrivalSource | undefined;
  for (const source of sources) if (!best || source.arrival.time < best.arrival.time) best = source;
  return best;
}

/** Arrival of the first message that waits, of all sources but one. */
function earliest(sources: readonly ArrivalSource[], but?: ArrivalSource): number {
  let time = Infinity;
  for (const source of sources) if (source !== but) time = Math.min(time, source.arrival.time);
  return time;
}
