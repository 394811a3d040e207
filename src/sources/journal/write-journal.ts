import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { createFrameBuffer } from '../../store/journal/frame-buffer.ts';
import { encodedLength, MESSAGE_AT, type JournalFrame, type JournalKind } from '../../store/journal/frame.ts';
import { openAppended, type AppendedFile } from '../appended-file.ts';
import { encodeBlock } from './block.ts';
import { prunedCounts } from './prune.ts';
import { readSegment, segmentName, segmentsOf } from './segments.ts';
import { makeFolder } from '../make-folder.ts';

/** Frames are written when they are so many octets; what was not written when the program dies was not acknowledged. */
const BLOCK_BYTES = 1 << 18;
/** A segment has so many octets of frames: what was recorded in several runs lies where it would have lain in one. */
const SEGMENT_BYTES = 1 << 26;

export interface JournalSource {
  readonly name: string;
  readonly kind: JournalKind;
  readonly collector: string;
}

/** Where the bytes of a message begin in the decompressed frames of a segment. */
export interface JournalPlace {
  readonly segment: string;
  readonly offset: number;
}

/** A journal being appended to. Nothing in it is ever changed. */
export interface JournalWriter {
  /** Messages and ends of sources that it held when it was opened, altogether and of one source. */
  readonly held: number;
  readonly heldOf: (source: string) => number;
  /** Octets behind the last whole block that a writer left who was killed; they have been cut off. */
  readonly cutOff: number;
  message(source: JournalSource, time: number, bytes: Uint8Array): JournalPlace;
  /** Name of the segment that says so. */
  end(source: JournalSource): string;
  /** Octets that wait to be written; blocks of them are compressed already. */
  readonly waitingBytes: number;
  /** Writes what is waiting, if it is enough for a block; true if it did. */
  settle(): Promise<boolean>;
  /** Writes all that is waiting. Where the disk does not take it, it goes on waiting, and no half of it stays in the file. */
  flush(): Promise<void>;
  /** Makes safe what was written. */
  sync(): Promise<void>;
  /** Writes all that is waiting and makes it safe. */
  close(): Promise<void>;
}

/**
 * Opens the journal in a folder, which is made where there is none; a block that was not written whole is cut off. `onHeld` is called for each message and end that it
 * holds, in their order, with the name of the source.
 */
export async function openJournal(
  folder: string,
  segmentBytes = SEGMENT_BYTES,
  onHeld?: (source: string, frame: JournalFrame) => void,
): Promise<JournalWriter> {
  await makeFolder(folder);
  const names = await segmentsOf(folder);
  const held = new Map(await prunedCounts(folder));
  let numbers = new Map<string, number>();
  let cutOff = 0;
  /** Octets of frames in the segment, with those that wait. */
  let frameBytes = 0;
  for (const [index, name] of names.entries()) {
    numbers = new Map();
    frameBytes = 0;
    const nameOf = new Map<number, string>();
    const read = await readSegment(folder, name, (frame, at) => {
      frameBytes = at + encodedLength(frame);
      if (frame.type === 'source') {
        numbers.set(frame.name, frame.source);
        nameOf.set(frame.source, frame.name);
      } else {
        const source = nameOf.get(frame.source) ?? '';
        held.set(source, (held.get(source) ?? 0) + 1);
        onHeld?.(source, frame);
      }
    });
    if (read.sound === read.size) continue;
    if (index < names.length - 1) throw damaged(join(folder, name));
    await truncate(join(folder, name), read.sound);
    cutOff = read.size - read.sound;
  }
  let segment = Number.parseInt(names.at(-1) ?? '1', 10);
  let nameOfSegment = segmentName(segment);
  /** Blocks that wait. */
  const blocks: { readonly segment: number; readonly bytes: Uint8Array }[] = [];
  let file: AppendedFile | undefined = await openAppended(join(folder, segmentName(segment)));
  /** Segment that was written to last, and its octets of whole blocks. */
  let opened = segment;
  let sound = file.size;
  /** Frames that wait for their block. */
  const frames = createFrameBuffer(2 * BLOCK_BYTES);

  function put(frame: JournalFrame): void {
    frameBytes += frames.put(frame);
  }

  /** Makes a block of the frames that wait. */
  function closeBlock(): void {
    if (frames.length > 0) blocks.push({ segment, bytes: encodeBlock(frames.take()) });
  }

  function beginSegment(): void {
    closeBlock();
    segment++;
    nameOfSegment = segmentName(segment);
    frameBytes = 0;
    numbers = new Map();
  }

  function numberOf(source: JournalSource): number {
    if (frameBytes >= segmentBytes) beginSegment();
    let number = numbers.get(source.name);
    if (number === undefined) {
      numbers.set(source.name, (number = numbers.size));
      put({ type: 'source', source: number, ...source });
    }
    return number;
  }

  async function write(): Promise<void> {
    closeBlock();
    for (let [block] = blocks; block; [block] = blocks) {
      // oxlint-disable-next-line no-await-in-loop -- in their order
      await append(block);
      blocks.shift();
    }
  }

  async function append({ segment: of, bytes }: { segment: number; bytes: Uint8Array }): Promise<void> {
    if (opened !== of) {
      await file?.sync();
      await file?.close();
      file = undefined;
      opened = of;
      sound = 0;
    }
    file ??= await openAppended(join(folder, segmentName(of)), sound);
    try {
      await file.append(bytes);
      sound = file.size;
    } catch (error) {
      const failed = file;
      file = undefined;
      await failed.close();
      throw error;
    }
  }

  return {
    held: [...held.values()].reduce((sum, one) => sum + one, 0),
    heldOf: (source) => held.get(source) ?? 0,
    cutOff,
    message(source, time, bytes) {
      const number = numberOf(source);
      const offset = frameBytes + MESSAGE_AT;
      frameBytes += frames.putMessage(number, time, bytes);
      return { segment: nameOfSegment, offset };
    },
    end(source) {
      put({ type: 'end', source: numberOf(source) });
      return nameOfSegment;
    },
    get waitingBytes() {
      return blocks.reduce((sum, { bytes }) => sum + bytes.length, frames.length);
    },
    async settle() {
      if (frames.length < BLOCK_BYTES && blocks.length === 0) return false;
      await write();
      return true;
    },
    flush: write,
    sync: async () => file?.sync(),
    async close() {
      try {
        await write();
        await file?.sync();
      } finally {
        await file?.close();
      }
    },
  };
}

/** Only the end of the last segment can be what a killed writer left. */
function damaged(file: string): Refusal {
  return new Refusal('bad-data', 'journal.damaged', { file });
}
