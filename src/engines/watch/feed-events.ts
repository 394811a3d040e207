import type { FeedEvent } from './feeds.ts';

/** So many of the last ones are kept at least, twice as many at most: a watch lasts for months. */
export const LEAST_EVENTS_KEPT = 1000;

/** Everything known of what happened to feeds, to go on from. */
export interface FeedEventsState {
  readonly kept: FeedEvent[];
  readonly total: number;
}

/** What happened to feeds: the last of it, and how much there was. */
export function createFeedEvents({ kept, total }: FeedEventsState = { kept: [], total: 0 }) {
  return {
    /** In the order of time. */
    kept: kept as readonly FeedEvent[],
    total: (): number => total,
    save: (): FeedEventsState => ({ kept, total }),
    add(event: FeedEvent): void {
      total++;
      kept.push(event);
      if (kept.length > 2 * LEAST_EVENTS_KEPT) kept.splice(0, kept.length - LEAST_EVENTS_KEPT);
    },
  };
}
