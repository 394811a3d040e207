import type { OnFinding } from '../../core/finding.ts';
import type { Watch } from '../../engines/watch/watch.ts';
import type { Arrival, Origin, Taker } from './arrival.ts';
import { createBmpTaker } from './bmp-source.ts';
import type { FeedBook } from './feed-book.ts';
import { createLineTaker } from './line-source.ts';
import { createMrtTaker } from './mrt-source.ts';

/** The taker of an origin, by its kind. */
function takerOf({ kind, collector }: Origin, watch: Watch, book: FeedBook, onFinding: OnFinding): Taker {
  if (kind === 'lines') return createLineTaker(watch, book);
  return kind === 'bmp'
    ? createBmpTaker(collector, watch, book)
    : createMrtTaker(collector, watch, book, onFinding);
}

/** Hands messages of any origin to the watch at the time of their arrival. */
export function createTakers(watch: Watch, book: FeedBook, onFinding: (file: string) => OnFinding) {
  const takers = new Map<string, Taker>();
  return (arrival: Arrival): void => {
    const { name } = arrival.from;
    let taker = takers.get(name);
    if (!taker) takers.set(name, (taker = takerOf(arrival.from, watch, book, onFinding(name))));
    if (arrival.isEnd) return taker.end();
    watch.advance(arrival.time);
    taker.take(arrival);
  };
}
