import { HttpProblem } from './problem.ts';

/** Names that were tried are forgotten beyond this number, the longest unused first. */
const MOST_NAMES = 10_000;

/** So many may be made at once, and one more comes back after so long. */
export interface AskingPace {
  readonly atOnce: number;
  readonly backAfterMs: number;
}

/** Tries of one machine at one password or link. */
export const GUESSES: AskingPace = { atOnce: 10, backAfterMs: 6000 };
/** Tries of all machines at one name, and of one machine at everything: wide enough that nobody locks another out by typing. */
export const ALL_GUESSES: AskingPace = { atOnce: 60, backAfterMs: 3000 };
/** Requests of a person or a program: twenty a second, and many at once where a page opens. */
export const REQUESTS: AskingPace = { atOnce: 600, backAfterMs: 50 };

/** Slows down what is tried too often: for each name there is a bucket that fills again in time. */
export class Attempts {
  private readonly used = new Map<string, { count: number; at: number }>();
  private readonly now: () => Date;
  private readonly pace: AskingPace;

  constructor(now: () => Date, pace: AskingPace) {
    this.now = now;
    this.pace = pace;
  }

  /** Everybody begins anew. */
  forget(): void {
    this.used.clear();
  }

  /** @throws HttpProblem `too-many` with the seconds to wait */
  take(name: string): void {
    const { atOnce, backAfterMs } = this.pace;
    const at = this.now().getTime();
    const before = this.used.get(name);
    // A clock that was set back gives nothing and takes nothing: it is counted from there on.
    const passed = before ? Math.max(0, at - before.at) : 0;
    if (before && at < before.at) before.at = at;
    const count = before ? Math.max(0, before.count - passed / backAfterMs) : 0;
    if (count + 1 > atOnce)
      throw new HttpProblem('too-many', {
        seconds: Math.ceil(((count + 1 - atOnce) * backAfterMs) / 1000),
      });
    this.used.delete(name);
    this.used.set(name, { count: count + 1, at });
    if (this.used.size > MOST_NAMES) this.used.delete(this.used.keys().next().value!);
  }
}

/** Tries at what is secret, by whom and at what: one who tries too much is slowed down, and not everybody. */
export class Guesses {
  private readonly each: Attempts;
  private readonly all: Attempts;

  constructor(now: () => Date) {
    this.each = new Attempts(now, GUESSES);
    this.all = new Attempts(now, ALL_GUESSES);
  }

  /**
   * @param what the name of an account, or the digest of a link
   * @throws HttpProblem `too-many` with the seconds to wait
   */
  take(what: string, address: string): void {
    this.each.take(`${address} ${what}`);
    this.all.take(`of ${what}`);
    this.all.take(`from ${address}`);
  }

  /** Everybody begins anew. */
  forget(): void {
    this.each.forget();
    this.all.forget();
  }
}
