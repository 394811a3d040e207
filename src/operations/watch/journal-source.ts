import { join } from 'node:path';
import { readSegment } from '../../sources/journal/segments.ts';
import { MESSAGE_AT } from '../../store/journal/frame.ts';
import { createArrival, type Arrival, type ArrivalSource, type Origin } from './arrival.ts';

const NOBODY: Origin = { name: '', kind: 'mrt', collector: '' };

/** Behind so many messages and ends of sources of a segment. */
export interface JournalPosition {
  readonly segment: string;
  readonly frames: number;
}

/** A journal, segment after segment, from a position on: it is read as it was written, whatever the times say. */
export function openJournalSource(
  name: string,
  folder: string,
  segments: readonly string[],
  onCut: (segment: string, bytes: number) => void,
  from: JournalPosition = { segment: '', frames: 0 },
): ArrivalSource {
  const arrival = createArrival(NOBODY);
  let waiting: Arrival[] = [];
  let next = 0;
  let segment = 0;

  async function read(segmentName: string): Promise<void> {
    const origins = new Map<number, Origin>();
    let passing = segmentName === from.segment ? from.frames : 0;
    const file = join(name, segmentName);
    waiting = [];
    next = 0;
    const { sound, size } = await readSegment(folder, segmentName, (frame, offset) => {
      if (frame.type === 'source') {
        origins.set(frame.source, frame);
        return;
      }
      const one = createArrival(origins.get(frame.source) ?? NOBODY);
      if (passing > 0) {
        passing--;
        if (frame.type === 'message') arrival.time = frame.time;
        return;
      }
      const isEnd = frame.type === 'end';
      const bytes = isEnd ? one.bytes : frame.bytes;
      const time = isEnd ? (waiting.at(-1)?.time ?? arrival.time) : frame.time;
      waiting.push({ ...one, file, isEnd, bytes, time, offset: offset + MESSAGE_AT });
    });
    if (sound < size) onCut(file, size - sound);
  }

  return {
    arrival,
    next() {
      if (next === waiting.length) return false;
      Object.assign(arrival, waiting[next++]);
      return true;
    },
    async more() {
      while (next === waiting.length && segment < segments.length) {
        const name = segments[segment++];
        if (name >= from.segment) await read(name);
      }
      return next < waiting.length;
    },
    close: async () => {},
  };
}
