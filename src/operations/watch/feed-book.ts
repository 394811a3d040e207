import type { Feed, FeedName } from '../../engines/watch/feeds.ts';
import { NO_PATH } from '../../engines/watch/path-store.ts';
import type { Watch } from '../../engines/watch/watch-face.ts';

/**
 * Feeds by their name, and routes with path identifiers (RFC 7911): of several routes to a prefix the watch sees that with the lowest
 * identifier, and the next one when it goes.
 */
export interface FeedBook {
  /** Undefined for a new one where there are so many already that no watch has them; counted in `leftOut`. */
  feed(name: FeedName): Feed | undefined;
  /** Times that a feed was asked for which is not taken. */
  readonly leftOut: number;
  session(feed: Feed, isUp: boolean): void;
  announce(feed: Feed, prefix: number, pathId: number, path: number, seconds: number, isTable: boolean): void;
  withdraw(feed: Feed, prefix: number, pathId: number): void;
  save(): FeedBookState;
}

/** Every name and path identifier, to go on from. */
export interface FeedBookState {
  readonly feeds: Map<string, Feed>;
  readonly lastOfAddress: Map<string, Feed>;
  readonly several: Map<Feed, Map<number, Map<number, number>>>;
}

/** The largest collectors have a thousand vantage points; who names more than this has made them up. */
export const MOST_FEEDS = 20_000;

export function createFeedBook(watch: Watch, saved?: FeedBookState, mostFeeds = MOST_FEEDS): FeedBook {
  const feeds = saved?.feeds ?? new Map<string, Feed>();
  /** Some sources name the network of a vantage point only where it announces something. */
  const lastOfAddress = saved?.lastOfAddress ?? new Map<string, Feed>();
  /** Routes of prefixes that came with path identifiers, by feed and prefix. */
  const several = saved?.several ?? new Map<Feed, Map<number, Map<number, number>>>();
  /** The feed that each address was last, by collector: nearly every message is of one that is known. */
  const recent = new Map<string, Map<string, { readonly asn: number; readonly feed: Feed }>>();
  const { paths } = watch.table;
  let leftOut = 0;

  /** Announces the route with the lowest identifier. */
  function announceFirst(
    feed: Feed,
    prefix: number,
    routes: ReadonlyMap<number, number>,
    seconds: number,
    isTable: boolean,
  ): void {
    const first = Math.min(...routes.keys());
    watch.announce(feed, prefix, routes.get(first) ?? NO_PATH, seconds, isTable);
  }

  return {
    get leftOut() {
      return leftOut;
    },
    save: () => ({ feeds, lastOfAddress, several }),
    feed(name) {
      const ofCollector = recent.get(name.collector);
      const last = ofCollector?.get(name.peer);
      if (last?.asn === name.asn) return last.feed;
      const address = `${name.collector} ${name.peer}`;
      const key = `${address} ${name.asn}`;
      let feed = feeds.get(key) ?? (name.asn === 0 ? lastOfAddress.get(address) : undefined);
      if (!feed) {
        if (feeds.size >= mostFeeds) {
          leftOut++;
          return undefined;
        }
        feeds.set(key, (feed = watch.addFeed(name)));
      }
      if (name.asn !== 0) {
        lastOfAddress.set(address, feed);
        const now = { asn: name.asn, feed };
        if (ofCollector) ofCollector.set(name.peer, now);
        else recent.set(name.collector, new Map([[name.peer, now]]));
      }
      return feed;
    },
    session(feed, isUp) {
      for (const routes of several.get(feed)?.values() ?? [])
        for (const path of routes.values()) paths.release(path);
      several.delete(feed);
      watch.session(feed, isUp);
    },
    announce(feed, prefix, pathId, path, seconds, isTable) {
      const ofFeed = several.get(feed);
      if (pathId === 0 && !ofFeed) return watch.announce(feed, prefix, path, seconds, isTable);
      const ofPrefix = ofFeed ?? new Map<number, Map<number, number>>();
      if (!ofFeed) several.set(feed, ofPrefix);
      const routes = ofPrefix.get(prefix) ?? new Map<number, number>();
      ofPrefix.set(prefix, routes);
      const before = routes.get(pathId);
      paths.retain(path);
      if (before !== undefined) paths.release(before);
      routes.set(pathId, path);
      announceFirst(feed, prefix, routes, seconds, isTable);
    },
    withdraw(feed, prefix, pathId) {
      const routes = several.get(feed)?.get(prefix);
      const path = routes?.get(pathId);
      if (!routes || path === undefined) return watch.withdraw(feed, prefix);
      routes.delete(pathId);
      if (routes.size > 0) announceFirst(feed, prefix, routes, watch.now, false);
      else {
        several.get(feed)!.delete(prefix);
        watch.withdraw(feed, prefix);
      }
      paths.release(path);
    },
  };
}
