import type { Work } from '../../core/progress.ts';
import type { Arrival, ArrivalSource } from './arrival.ts';

/** A source that is opened when its time has come, so that an archive of hundreds of files keeps few open. */
export interface PlannedSource {
  /** Arrival of its first message, unix seconds; −∞ where that is not known before. */
  readonly firstTime: number;
  readonly open: () => ArrivalSource;
  /** It says itself where its origins end: a journal does. */
  readonly saysEnds: boolean;
}

/** Takes what arrives, message by message, and the end of each origin; a rest now and then, for who has to write. */
export interface Receiver {
  readonly arrived: (arrival: Arrival) => void;
  readonly rest?: () => Promise<void>;
}

/** Hands on the messages of all sources in the order of their arrival; of equal times, one source after the other. */
export async function inOrder(
  planned: readonly PlannedSource[],
  receiver: Receiver,
  work: Work = {},
): Promise<void> {
  const waiting = planned.toSorted((a, b) => a.firstTime - b.firstTime);
  const sources: (ArrivalSource & { readonly saysEnds: boolean })[] = [];
  let done = 0;
  try {
    for (;;) {
      while (waiting.length > 0 && waiting[0].firstTime <= earliest(sources)) {
        const { open, saysEnds } = waiting.shift()!;
        const source = { ...open(), saysEnds };
        if (await isBegun(source)) sources.push(source);
        else await finish(source);
      }
      const source = first(sources);
      if (!source) return;
      const until = Math.min(waiting[0]?.firstTime ?? Infinity, earliest(sources, source));
      if (await drain(source, until, receiver, work)) continue;
      sources.splice(sources.indexOf(source), 1);
      await finish(source);
    }
  } finally {
    for (const source of sources) await source.close();
  }

  async function finish(source: ArrivalSource & { readonly saysEnds: boolean }): Promise<void> {
    const { arrival } = source;
    if (!source.saysEnds) {
      arrival.isEnd = true;
      receiver.arrived(arrival);
    }
    await source.close();
    work.progress?.('watch.replay', ++done, planned.length);
  }
}

/** Hands on the messages of one source as long as no other one is earlier; false at its end. */
async function drain(
  source: ArrivalSource,
  until: number,
  { arrived, rest }: Receiver,
  work: Work,
): Promise<boolean> {
  const { arrival } = source;
  do {
    let isAtHand = true;
    while (isAtHand) {
      arrived(arrival);
      isAtHand = source.next();
      if (isAtHand && arrival.time > until) return true;
    }
    work.signal?.throwIfAborted();
    await rest?.();
    if (!(await source.more())) return false;
    source.next();
  } while (arrival.time <= until);
  return true;
}

async function isBegun(source: ArrivalSource): Promise<boolean> {
  return (await source.more()) && source.next();
}

function first<Source extends ArrivalSource>(sources: readonly Source[]): Source | undefined {
  let best: Source | undefined;
  for (const source of sources) if (!best || source.arrival.time < best.arrival.time) best = source;
  return best;
}

/** Arrival of the first message that waits, of all sources but one. */
function earliest(sources: readonly ArrivalSource[], but?: ArrivalSource): number {
  let time = Infinity;
  for (const source of sources) if (source !== but) time = Math.min(time, source.arrival.time);
  return time;
}
