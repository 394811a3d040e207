import type { Random } from '../../core/random.ts';
import { LEAD_SECONDS } from './states.ts';

/** How many vantage points are not well. */
export interface IllFeeds {
  /** Fall silent before anything happens, and stay so. */
  readonly silent: number;
  /** Their session falls once and comes back half a minute later, with the whole table. */
  readonly flapping: number;
  /** They say nothing of what is withdrawn. */
  readonly stale: number;
}

export interface FeedCourse {
  readonly state: 'sound' | 'silent' | 'flapping' | 'stale';
  /** Seconds after the table: since when it is silent, or when its session falls. NaN for others. */
  readonly at: number;
}

const EARLIEST_SECONDS = 360;
const SHORTEST_LIFE = 240;

/** What becomes of each vantage point: the first ones are the ill ones. */
export function feedCourses(count: number, ill: IllFeeds, end: number, random: Random): FeedCourse[] {
  return Array.from({ length: count }, (_, at): FeedCourse => {
    if (at < ill.silent)
      return { state: 'silent', at: EARLIEST_SECONDS + random.below(LEAD_SECONDS - EARLIEST_SECONDS - 120) };
    if (at < ill.silent + ill.flapping)
      return { state: 'flapping', at: SHORTEST_LIFE + random.below(end - 2 * SHORTEST_LIFE) };
    if (at < ill.silent + ill.flapping + ill.stale) return { state: 'stale', at: Number.NaN };
    return { state: 'sound', at: Number.NaN };
  });
}
