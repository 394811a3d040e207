import { open, truncate, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { encodeFrame, type JournalFrame, type JournalKind } from '../../store/journal/frame.ts';
import { encodeBlock } from './block.ts';
import { readSegment, segmentName, segmentsOf } from './segments.ts';
import { makeFolder } from '../make-folder.ts';

/** Frames are written when they are so many octets; what was not written when the program dies was not acknowledged. */
const BLOCK_BYTES = 1 << 18;
const SEGMENT_BYTES = 1 << 26;

export interface JournalSource {
  readonly name: string;
  readonly kind: JournalKind;
  readonly collector: string;
}

/** A journal being appended to. Nothing in it is ever changed. */
export interface JournalWriter {
  /** Messages and ends of sources that it held when it was opened. */
  readonly held: number;
  /** Octets behind the last whole block that a writer left who was killed; they have been cut off. */
  readonly cutOff: number;
  message(source: JournalSource, time: number, bytes: Uint8Array): void;
  end(source: JournalSource): void;
  /** Writes what is waiting, if it is enough for a block. */
  settle(): Promise<void>;
  /** Writes all that is waiting and makes it safe. */
  close(): Promise<void>;
}

/** Opens the journal in a folder, which is made where there is none; a block that was not written whole is cut off. */
export async function openJournal(folder: string): Promise<JournalWriter> {
  await makeFolder(folder);
  const names = await segmentsOf(folder);
  let held = 0;
  let numbers = new Map<string, number>();
  let cutOff = 0;
  let size = 0;
  for (const [index, name] of names.entries()) {
    numbers = new Map();
    const read = await readSegment(folder, name, (frame) => {
      if (frame.type === 'source') numbers.set(frame.name, frame.source);
      else held++;
    });
    if (read.sound === read.size) size = read.size;
    else if (index < names.length - 1) throw damaged(join(folder, name));
    else {
      await truncate(join(folder, name), read.sound);
      cutOff = read.size - read.sound;
      size = read.sound;
    }
  }
  let segment = Number.parseInt(names.at(-1) ?? '1', 10);
  let file: FileHandle = await open(join(folder, segmentName(segment)), 'a');
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;

  function put(frame: JournalFrame): void {
    const bytes = encodeFrame(frame);
    waiting.push(bytes);
    waitingBytes += bytes.length;
  }

  function numberOf(source: JournalSource): number {
    let number = numbers.get(source.name);
    if (number === undefined) {
      numbers.set(source.name, (number = numbers.size));
      put({ type: 'source', source: number, ...source });
    }
    return number;
  }

  async function write(): Promise<void> {
    if (waitingBytes === 0) return;
    const block = encodeBlock(new Uint8Array(Buffer.concat(waiting)));
    waiting = [];
    waitingBytes = 0;
    await file.writeFile(block);
    size += block.length;
    if (size < SEGMENT_BYTES) return;
    await file.sync();
    await file.close();
    file = await open(join(folder, segmentName(++segment)), 'a');
    size = 0;
    numbers = new Map();
  }

  return {
    held,
    cutOff,
    message(source, time, bytes) {
      put({ type: 'message', source: numberOf(source), time, bytes });
    },
    end(source) {
      put({ type: 'end', source: numberOf(source) });
    },
    async settle() {
      if (waitingBytes >= BLOCK_BYTES) await write();
    },
    async close() {
      await write();
      await file.sync();
      await file.close();
    },
  };
}

/** Only the end of the last segment can be what a killed writer left. */
function damaged(file: string): Refusal {
  return new Refusal('bad-data', 'journal.damaged', { file });
}
