import type { Work } from '../../core/progress.ts';
import type { JournalSource } from '../../sources/journal/write-journal.ts';
import type {
  NotedPlace,
  StreamPlace,
  StreamReader,
  StreamReceiver,
} from '../../sources/nats/read-stream.ts';
import type { JournalFrame } from '../../store/journal/frame.ts';
import { isLive } from './taker.ts';

/** Opens a stream behind a place. */
export type OpenJournalStream = (place: StreamPlace | undefined) => Promise<StreamReader>;

/** Under this name a journal notes, behind what it took of a message of a stream, which one that was. */
const PLACES: JournalSource = { name: 'stream', kind: 'lines', collector: '' };
/** What came by a stream is named so. */
const OF_STREAM = / @[\w-]{1,64}$/;

/** Finds in what a journal holds how far it has read a stream; a kill may have left part of a message behind the last place. */
export function createPlaceBook() {
  let last: NotedPlace | undefined;
  let frames = 0;
  return {
    held: (source: string, frame: JournalFrame): void => {
      if (source === PLACES.name && frame.type === 'message') {
        last = JSON.parse(new TextDecoder().decode(frame.bytes)) as NotedPlace;
        frames = 0;
      } else if (OF_STREAM.test(source)) frames++;
    },
    place: (): StreamPlace | undefined => last && { ...last, frames },
  };
}

/** Takes what a stream hands on, with the times at which it arrived at its collectors. */
interface StreamSink {
  readonly message: (from: JournalSource, time: number, bytes: Uint8Array) => void;
  readonly ended: (from: JournalSource) => void;
  /** What the intake itself notes, with the same. */
  readonly noted: (from: JournalSource, time: number, bytes: Uint8Array) => void;
  /** The clock of arrivals. */
  readonly now: () => number;
}

/** Hands the blocks of a stream to a journal. Each collector's sources are its own: two that hear the same router are two witnesses. */
export function createStreamIntake({ message, ended, noted, now }: StreamSink) {
  const origins = new Map<string, JournalSource>();
  const encoder = new TextEncoder();

  function originOf({ name, kind, collector }: JournalSource, writer: string): JournalSource {
    const key = `${name} @${writer}`;
    let origin = origins.get(key);
    if (!origin) {
      const isOwn = isLive(name) && collector !== '';
      origins.set(
        key,
        (origin = { name: key, kind, collector: isOwn ? `${collector}@${writer}` : collector }),
      );
    }
    return origin;
  }

  function note({ created, sequence }: NotedPlace): void {
    noted(PLACES, now(), encoder.encode(JSON.stringify({ type: 'place', created, sequence })));
  }

  return {
    note,
    block: ((frames, sourceOf, writer, place) => {
      for (const frame of frames) {
        const origin = originOf(sourceOf.get(frame.source)!, writer);
        if (frame.type === 'end') ended(origin);
        else message(origin, frame.time, frame.bytes);
      }
      note(place);
    }) satisfies StreamReceiver['block'],
  };
}

/** Says what becomes of a stream; of what somebody else sent the first message. */
export function streamNotes(
  stream: string,
  { note }: Work,
  now: () => number,
): Pick<StreamReceiver, 'foreign' | 'hole' | 'isAway'> {
  let hasForeign = false;
  let awaySince: number | undefined;
  return {
    foreign(sequence) {
      if (!hasForeign) note?.({ code: 'nats.foreign', facts: { stream, sequence } });
      hasForeign = true;
    },
    hole: (from, to) => note?.({ code: 'nats.hole', facts: { stream, from, to } }),
    isAway(isAway) {
      if (isAway && awaySince === undefined) {
        note?.({ code: 'nats.away', facts: { stream } });
        awaySince = now();
      } else if (!isAway && awaySince !== undefined) {
        note?.({ code: 'nats.again', facts: { stream, seconds: Math.round(now() - awaySince) } });
        awaySince = undefined;
      }
    },
  };
}
