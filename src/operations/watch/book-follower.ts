import { createHash } from 'node:crypto';
import { open, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { incidentSchema, type Incident } from '../../schemas/incident.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { BOOK_FILE } from './incident-book.ts';
import type { IncidentOutlet } from './incident-outlet.ts';

const [FIRST_WAIT_MS, LONGEST_WAIT_MS] = [1000, 60_000];
/** What has not been taken when the watch ends is tried for so long. */
const LAST_MS = 5000;
/** How far it is, is written down so often while much leaves; what was taken since then would be sent again. */
const KEEP_MS = 200;
const LINE_FEED = 10;
/** A line is read in a piece of so many octets, or twice as many until it fits. */
const PIECE_BYTES = 1 << 16;

/** How far a receiver is in the book. It is named by its hash, since an address may hold a secret. */
const placeSchema = z.strictObject({
  format: z.literal('muruna-sent'),
  version: z.literal(1),
  to: z.string(),
  octets: z.int().min(0),
});

export interface BookReceiver {
  /** `webhook` or `syslog`: how far it is stands in `sent-NAME.json` beside the book. */
  readonly name: string;
  readonly to: string;
  /** Whether the receiver has taken it; else it is tried again. */
  readonly deliver: (incident: Incident, line: string, signal: AbortSignal) => Promise<boolean>;
  readonly close?: () => Promise<void>;
  readonly firstWaitMs?: number | undefined;
}

/**
 * Hands the revisions of a book to a receiver, one after the other, each until it is taken. How far it is stands on disk, so that a watch which was killed goes on
 * where it was: each revision leaves at least once, and one may leave twice. A new receiver begins with what comes from now on.
 */
export function createBookFollower({
  name,
  to,
  deliver,
  close = () => Promise.resolve(),
  firstWaitMs = FIRST_WAIT_MS,
}: BookReceiver): IncidentOutlet {
  const end = new AbortController();
  const whose = createHash('sha256').update(to).digest('hex');
  let folder = '';
  let octets = 0;
  let keptOctets = -1;
  let keptAt = -Infinity;
  let hasMore = false;
  let isEnding = false;
  let working: Promise<void> | undefined;

  async function keep(): Promise<void> {
    if (octets === keptOctets) return;
    const place = { format: 'muruna-sent', version: 1, to: whose, octets } satisfies z.infer<
      typeof placeSchema
    >;
    // A full disk stops nothing: what is not written down leaves again.
    await writeFileWhole(join(folder, `sent-${name}.json`), `${JSON.stringify(place)}\n`).catch(
      () => undefined,
    );
    [keptOctets, keptAt] = [octets, performance.now()];
  }

  async function work(): Promise<void> {
    while (hasMore && !end.signal.aborted) {
      hasMore = false;
      // oxlint-disable-next-line no-await-in-loop -- in their order
      const book = await open(join(folder, BOOK_FILE)).catch(() => undefined);
      if (!book) break;
      try {
        // oxlint-disable-next-line no-await-in-loop -- in their order
        await handOn(book);
      } finally {
        // oxlint-disable-next-line no-await-in-loop -- in their order
        await Promise.all([book.close(), keep()]);
      }
    }
  }

  async function handOn(book: FileHandle): Promise<void> {
    let wait = firstWaitMs;
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- in their order
      const next = await lineAt(book, octets);
      if (!next || end.signal.aborted) return;
      const incident = incidentIn(next.line);
      // oxlint-disable-next-line no-await-in-loop -- in their order
      if (!incident || (await deliver(incident, next.line, end.signal))) {
        octets = next.end;
        wait = firstWaitMs;
        // oxlint-disable-next-line no-await-in-loop -- in their order
        if (performance.now() - keptAt >= KEEP_MS) await keep();
      } else {
        // oxlint-disable-next-line no-await-in-loop -- it is a wait
        await delay(isEnding ? firstWaitMs : wait, undefined, { signal: end.signal }).catch(() => undefined);
        wait = Math.min(LONGEST_WAIT_MS, 2 * wait);
      }
    }
  }

  return {
    async begin(place) {
      folder = place;
      const size = await wholeOctets(join(folder, BOOK_FILE));
      const known = placeSchema.safeParse(
        parsed(await readFile(join(folder, `sent-${name}.json`), 'utf8').catch(() => '')),
      ).data;
      octets = Math.min(size, known?.to === whose ? known.octets : size);
      await keep();
    },
    send() {
      hasMore = true;
      working ??= work()
        .catch(() => undefined)
        .finally(() => {
          working = undefined;
        });
    },
    async close() {
      isEnding = true;
      const last = setTimeout(() => end.abort(), LAST_MS);
      await working;
      clearTimeout(last);
      await close();
    },
  };
}

/** The line that begins there; none where it has not been written whole. */
async function lineAt(
  book: FileHandle,
  at: number,
): Promise<{ readonly line: string; readonly end: number } | undefined> {
  for (let size = PIECE_BYTES; ; size *= 2) {
    const piece = Buffer.alloc(size);
    // oxlint-disable-next-line no-await-in-loop -- nearly always one
    const { bytesRead } = await book.read(piece, 0, size, at);
    const feed = piece.subarray(0, bytesRead).indexOf(LINE_FEED);
    if (feed >= 0) return { line: piece.toString('utf8', 0, feed), end: at + feed + 1 };
    if (bytesRead < size) return undefined;
  }
}

async function wholeOctets(place: string): Promise<number> {
  const bytes = await readFile(place).catch(() => Buffer.alloc(0));
  return bytes.lastIndexOf(LINE_FEED) + 1;
}

function incidentIn(line: string): Incident | undefined {
  return incidentSchema.safeParse(parsed(line)).data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
