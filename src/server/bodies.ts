import { HttpProblem } from './problem.ts';

/** So many bytes of one person may be on their way in at once, beside each other: each body is held in memory as a whole. */
const MOST_AT_ONCE = 128 * 2 ** 20;

/** Told of each piece of the body of a request. */
const counting = new WeakMap<Request, (bytes: number) => void>();

/** Bodies that are read now, by whose they are. */
export class Bodies {
  private readonly held = new Map<string, number>();

  /** Counts what comes with a request as somebody's, until it is served. */
  hold(request: Request, whose: string): () => void {
    let own = 0;
    const add = (bytes: number): void => {
      own += bytes;
      this.held.set(whose, (this.held.get(whose) ?? 0) + bytes);
    };
    counting.set(request, (bytes) => {
      add(bytes);
      const all = this.held.get(whose)!;
      // One alone may be as large as its route takes.
      if (all > own && all > MOST_AT_ONCE) throw new HttpProblem('too-many', { seconds: 1 });
    });
    return () => {
      add(-own);
      if (this.held.get(whose) === 0) this.held.delete(whose);
    };
  }
}

/** @throws HttpProblem `too-many` where its sender has too much on the way in */
export function countBytes(request: Request, bytes: number): void {
  counting.get(request)?.(bytes);
}
