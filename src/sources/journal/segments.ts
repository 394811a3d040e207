import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFrames, type JournalFrame } from '../../store/journal/frame.ts';
import { readBlocks } from './block.ts';

const NAME = /^\d{6}\.journal$/;

export function segmentName(number: number): string {
  return `${String(number).padStart(6, '0')}.journal`;
}

/** Names of the segments of a journal, in order; none where the folder is not one, or is not there. */
export async function segmentsOf(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  return names.filter((name) => NAME.test(name)).toSorted();
}

export interface ReadSegment {
  /** Octets of whole blocks. */
  readonly sound: number;
  readonly size: number;
}

/** Hands on every frame of a segment that is whole, with where it begins in the decompressed segment. */
export async function readSegment(
  folder: string,
  name: string,
  onFrame: (frame: JournalFrame, offset: number) => void,
): Promise<ReadSegment> {
  const bytes = new Uint8Array(await readFile(join(folder, name)));
  let base = 0;
  const sound = readBlocks(bytes, (frames) => {
    readFrames(frames, (frame, at) => onFrame(frame, base + at));
    base += frames.length;
  });
  return { sound, size: bytes.length };
}
