import { open } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** No line of what is followed is longer; of a longer one nothing is handed on. */
const MOST_LINE_BYTES = 65_536;
const CHUNK_BYTES = 1 << 16;
/** So many octets before the place that was reached say whether the file is still the same. */
const MARK_BYTES = 64;
const LINE_FEED = 10;

/** A line without its end, in memory that the reader uses again, and its number from 1. */
type OnBytes = (line: Uint8Array, number: number) => void;

interface Reached {
  readonly file: bigint;
  readonly offset: number;
  /** The octets before the offset. */
  readonly mark: Uint8Array;
  /** Of the line that has no end yet. */
  readonly carry: Uint8Array;
  readonly isSkipping: boolean;
  readonly number: number;
}

/**
 * Hands on the lines of a text file, then those that are appended, each once its end is there. A file that is cut, replaced or written over is read from its
 * beginning; one that is gone is waited for.
 * @throws what the system says where the file cannot be read at the beginning.
 */
export async function followFile(
  path: string,
  onLine: OnBytes,
  everyMs = 500,
): Promise<{ close(): Promise<void> }> {
  const end = new AbortController();
  let reached = await readOn(path, undefined, onLine);
  const look = async (): Promise<void> => {
    // What cannot be read now is not known now.
    reached = await readOn(path, reached, onLine).catch(() => reached);
  };
  async function follow(): Promise<void> {
    while (!end.signal.aborted) {
      // oxlint-disable-next-line no-await-in-loop -- it is a wait
      await delay(everyMs, undefined, { signal: end.signal }).catch(() => undefined);
      // oxlint-disable-next-line no-await-in-loop -- one look after the other
      if (!end.signal.aborted) await look();
    }
    // What came while the last look was under way is read, too.
    await look();
  }
  const following = follow();
  return {
    async close() {
      end.abort();
      await following;
    },
  };
}

/** Reads from where it was reached to the end of the file. */
async function readOn(path: string, before: Reached | undefined, onLine: OnBytes): Promise<Reached> {
  const handle = await open(path);
  try {
    const { ino } = await handle.stat({ bigint: true });
    const chunk = new Uint8Array(MARK_BYTES + CHUNK_BYTES);
    let { offset, mark, carry, isSkipping, number } = before?.file === ino ? before : BEGINNING;
    for (;;) {
      // Mark and what follows come in one read, so that no piece is taken from a file that was written over meanwhile.
      const at = offset - mark.length;
      // oxlint-disable-next-line no-await-in-loop -- one piece after the other
      const { bytesRead } = await handle.read(chunk, 0, mark.length + CHUNK_BYTES, at);
      if (Buffer.compare(chunk.subarray(0, Math.min(bytesRead, mark.length)), mark) !== 0) {
        ({ offset, mark, carry, isSkipping, number } = BEGINNING);
        continue;
      }
      const piece = chunk.subarray(mark.length, bytesRead);
      if (piece.length === 0) return { file: ino, offset, mark, carry, isSkipping, number };
      const bytes = Buffer.concat([carry, piece]);
      let from = 0;
      for (let to = bytes.indexOf(LINE_FEED); to >= 0; to = bytes.indexOf(LINE_FEED, from)) {
        number++;
        if (!isSkipping && to > from) onLine(bytes.subarray(from, to), number);
        isSkipping = false;
        from = to + 1;
      }
      isSkipping ||= bytes.length - from > MOST_LINE_BYTES;
      carry = isSkipping ? NOTHING : bytes.subarray(from);
      offset += piece.length;
      mark = Buffer.concat([mark, piece]).subarray(-MARK_BYTES);
    }
  } finally {
    await handle.close();
  }
}

const NOTHING = new Uint8Array(0);
const BEGINNING = { offset: 0, mark: NOTHING, carry: NOTHING, isSkipping: false, number: 0 };
