import { findingOf, type OnFinding } from '../../core/finding.ts';
import type { Watch } from '../../engines/watch/watch-face.ts';
import type { Arrival, Origin, Taker } from './arrival.ts';
import { createBmpTaker } from './bmp-source.ts';
import { MOST_FEEDS, type FeedBook } from './feed-book.ts';
import { createLineTaker } from './line-source.ts';
import { createMrtTaker } from './mrt-source.ts';
import { createRtrTaker, type CacheState, type VrpBook } from './rtr-taker.ts';
import { createSignalTaker } from './signal-source.ts';

/** Connections and listeners; archives have other names. What they said is not known any more when they end. */
export const isLive = (name: string): boolean => /^(?:bmp:\/\/|bgp:\/\/|ris-live )/.test(name);

/** What is known of each origin that its messages do not say again. */
export type TakersState = Map<string, unknown>;

/** Hands messages of any origin to the watch at the time of their arrival. */
export function createTakers(
  watch: Watch,
  book: FeedBook,
  vrps: VrpBook,
  onFinding: (file: string) => OnFinding,
  saved: TakersState = new Map(),
) {
  const takers = new Map<string, Taker>();
  const caches = new Map<string, () => CacheState>();
  /** Origins with more vantage points than are taken, each said once. */
  const tooMany = new Set<string>();

  /** The taker of an origin, by its kind. */
  function takerOf({ kind, collector, name }: Origin): Taker {
    if (kind === 'signals') return createSignalTaker(watch);
    if (kind === 'rtr') {
      const taker = createRtrTaker(vrps, onFinding(name), saved.get(name));
      caches.set(name, taker.cache);
      return taker;
    }
    if (kind === 'lines') return createLineTaker(watch, book, isLive(name), saved.get(name));
    return kind === 'bmp'
      ? createBmpTaker(collector, watch, book, isLive(name), saved.get(name))
      : createMrtTaker(collector, watch, book, onFinding(name), isLive(name));
  }

  function open(origin: Origin): Taker {
    const taker = takerOf(origin);
    takers.set(origin.name, taker);
    return taker;
  }

  return {
    /** What each RPKI cache has sent. */
    caches: (origins: Iterable<Origin>): (CacheState & { readonly cache: string })[] => {
      for (const origin of origins) if (origin.kind === 'rtr' && !takers.has(origin.name)) open(origin);
      return [...caches].map(([cache, state]) => ({ cache, ...state() }));
    },
    take(arrival: Arrival): void {
      const { name } = arrival.from;
      const taker = takers.get(name) ?? open(arrival.from);
      if (arrival.isEnd) return taker.end();
      watch.advance(arrival.time);
      const before = book.leftOut;
      taker.take(arrival);
      if (book.leftOut === before || tooMany.has(name)) return;
      tooMany.add(name);
      onFinding(name)(findingOf('watch.vantage-points', 'lost', { most: MOST_FEEDS }));
    },
    isIdle: (): boolean => [...takers.values()].every((taker) => taker.isIdle()),
    save: (): TakersState =>
      new Map([...saved, ...[...takers].map(([name, taker]) => [name, taker.save()] as const)]),
  };
}
