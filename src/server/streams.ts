import { HttpProblem } from './problem.ts';

/** One person may follow so many jobs at once: a page follows those that it shows, a program those that it asked. */
export const MOST_STREAMS = 64;

/** An answer that stays open. */
export interface OpenStream {
  /** Aborted when its reader may no longer read it. */
  readonly ended: AbortSignal;
  /** Whether he still may. */
  readonly mayStill: () => Promise<boolean>;
  readonly leave: () => void;
}

interface Reader {
  readonly whose: string;
  readonly mayStill: () => Promise<boolean>;
  readonly end: AbortController;
}

/** Answers that stay open while something goes on: few for each person, and ended when he was removed, disabled or signed out. */
export class Streams {
  private readonly readers = new Set<Reader>();

  /** @throws HttpProblem `too-many-streams` */
  open(whose: string, mayStill: () => Promise<boolean>): OpenStream {
    const own = [...this.readers].filter((one) => one.whose === whose);
    if (own.length >= MOST_STREAMS) throw new HttpProblem('too-many-streams', { most: MOST_STREAMS });
    const reader = { whose, mayStill, end: new AbortController() };
    this.readers.add(reader);
    return { ended: reader.end.signal, mayStill, leave: () => void this.readers.delete(reader) };
  }

  /** Ends those whose reader may no longer read. */
  async recheck(): Promise<void> {
    await Promise.all(
      [...this.readers].map(async ({ mayStill, end }) => {
        // Where the database is gone for a while, the next time tells.
        if (!(await mayStill().catch(() => true))) end.abort();
      }),
    );
  }
}
