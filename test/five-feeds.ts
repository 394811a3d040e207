import type { Feed } from '../src/engines/watch/feeds.ts';
import { USUAL_SETTINGS } from '../src/engines/watch/settings.ts';
import type { Watch, WatchSetup } from '../src/engines/watch/watch-face.ts';
import { createWatch } from '../src/engines/watch/watch.ts';

// A watch of AS64500, whose hundred prefixes five vantage points carry, for tests of the engine alone.

export interface FiveFeeds {
  readonly watch: Watch;
  readonly feeds: readonly Feed[];
  /** They are heard at every second, or every `step` seconds, of a stretch. */
  readonly speak: (from: number, until: number, step?: number) => void;
  /** Number of 5.0.N.0/24. */
  readonly prefix: (third: number) => number;
  /** Some of them, by their place in the list, carry it over these networks. */
  readonly announceAt: (places: readonly number[], third: number, path: readonly number[]) => void;
  readonly withdrawAt: (places: readonly number[], third: number) => void;
}

const NOTHING_KNOWN: WatchSetup['knowledge'] = {
  validity: undefined,
  areLinked: () => undefined,
  isSameCountry: () => undefined,
  areSiblings: () => false,
  isDeclared: () => false,
  isRouteServer: () => false,
  hasCustomers: () => false,
  sellsInCountryOf: () => false,
  relationOf: () => 0,
  confidenceOf: () => 0,
};

export function watchOfFive(setup: Partial<WatchSetup> = {}): FiveFeeds {
  const watch = createWatch({
    networks: [64_500],
    settings: USUAL_SETTINGS,
    keepMessage: () => 0,
    learnSeconds: 0,
    knowledge: NOTHING_KNOWN,
    ...setup,
  });
  const { prefixes, paths } = watch.table;
  const prefix = (third: number): number =>
    prefixes.intern(4, 24, Uint32Array.of((5 << 24) + (third << 8), 0, 0, 0));
  const announce = (feed: Feed, third: number, path: readonly number[], isTable: boolean): void => {
    const asns = Uint32Array.of(feed.asn, ...path);
    const id = paths.intern({ length: asns.length, asns, endsInSet: false });
    watch.announce(feed, prefix(third), id, watch.now, isTable);
  };
  watch.advance(0);
  const feeds = [1, 2, 3, 4, 5].map((asn) => {
    const feed = watch.addFeed({ collector: 'made', asn, peer: `192.0.2.${asn}` });
    for (let third = 0; third < 100; third++) announce(feed, third, [64_500], true);
    watch.tableRead(feed, 0);
    watch.heard(feed);
    return feed;
  });
  return {
    watch,
    feeds,
    prefix,
    speak(from, until, step = 1) {
      for (let time = from; time < until; time += step) {
        watch.advance(time);
        for (const feed of feeds) watch.heard(feed);
      }
    },
    announceAt(places, third, path) {
      for (const place of places) announce(feeds[place], third, path, false);
    },
    withdrawAt(places, third) {
      for (const place of places) watch.withdraw(feeds[place], prefix(third));
    },
  };
}
