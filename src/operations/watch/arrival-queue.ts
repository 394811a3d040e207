import type { Arrival } from './arrival.ts';

/** At least so many are taken at a time, and this part of all that wait. */
const [AT_LEAST, PART] = [1000, 1 / 8];
/** So many that were taken are let go. */
const MOST_TAKEN = 1 << 14;

/** Messages that wait, in their order. */
export interface ArrivalQueue {
  readonly length: number;
  push(arrival: Arrival): void;
  /**
   * Takes the first of them: a part of all, so that however many come between two turns, those that wait become no more than eight times as many, and a turn does not take
   * long where few wait.
   */
  takeSome(take: (arrival: Arrival) => void): void;
  takeAll(take: (arrival: Arrival) => void): void;
}

export function createArrivalQueue(): ArrivalQueue {
  let waiting: Arrival[] = [];
  let next = 0;

  function takeUpTo(end: number, take: (arrival: Arrival) => void): void {
    while (next < end) take(waiting[next++]);
    if (next < MOST_TAKEN && next < waiting.length) return;
    waiting = waiting.slice(next);
    next = 0;
  }

  return {
    get length() {
      return waiting.length - next;
    },
    push: (arrival) => void waiting.push(arrival),
    takeSome(take) {
      const count = Math.max(AT_LEAST, Math.ceil((waiting.length - next) * PART));
      takeUpTo(Math.min(waiting.length, next + count), take);
    },
    takeAll: (take) => takeUpTo(waiting.length, take),
  };
}
