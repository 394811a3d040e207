import { HttpProblem } from './problem.ts';

/** So many tries may be made at once, and one more comes back after so long. */
const AT_ONCE = 10;
const BACK_AFTER_MS = 6000;
/** Names that were tried are forgotten beyond this number, the longest unused first. */
const MOST_NAMES = 10_000;

/** Slows down guessing: tries for each name are a bucket that fills again in time. */
export class Attempts {
  private readonly used = new Map<string, { count: number; at: number }>();
  private readonly now: () => Date;

  constructor(now: () => Date) {
    this.now = now;
  }

  /** @throws HttpProblem `too-many` with the seconds to wait */
  take(name: string): void {
    const at = this.now().getTime();
    const before = this.used.get(name);
    const count = before ? Math.max(0, before.count - (at - before.at) / BACK_AFTER_MS) : 0;
    if (count + 1 > AT_ONCE)
      throw new HttpProblem('too-many', {
        seconds: Math.ceil(((count + 1 - AT_ONCE) * BACK_AFTER_MS) / 1000),
      });
    this.used.delete(name);
    this.used.set(name, { count: count + 1, at });
    if (this.used.size > MOST_NAMES) this.used.delete(this.used.keys().next().value!);
  }
}
