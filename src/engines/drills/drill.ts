import { seededRandom } from '../../core/random.ts';
import { feedCourses, type FeedCourse, type IllFeeds } from './ill-feeds.ts';
import { spokenUpdates, type SpokenUpdate } from './spoken.ts';
import { drillStates, type DrillSetting, type DrillStates } from './states.ts';
import { trueCaptures, trueOutages, type TrueCapture, type TrueOutage } from './truth.ts';

/** A made incident: what vantage points hold and say, and what is true of it. */
export interface Drill extends DrillStates {
  readonly courses: readonly FeedCourse[];
  readonly updates: readonly SpokenUpdate[];
  readonly outages: readonly TrueOutage[];
  readonly captures: readonly TrueCapture[];
}

export interface DrillNoise extends IllFeeds {
  /** Seconds until every vantage point has said what changed. */
  readonly spread: number;
  readonly seed: number;
}

/**
 * What vantage points would hold and say of a scenario, by policy routes over a snapshot, with delays, noise and feeds that are not well;
 * the same seed gives the same drill. What is true is counted from the routes themselves, not from what is said.
 */
export function createDrill(setting: DrillSetting, { spread, seed, ...ill }: DrillNoise): Drill {
  const random = seededRandom(seed);
  const drill = drillStates(setting, random);
  const courses = feedCourses(drill.world.vantagePoints.length, ill, drill.end, random);
  return {
    ...drill,
    courses,
    updates: spokenUpdates(drill, courses, spread, random),
    outages: trueOutages(drill, courses, setting.networks),
    captures: trueCaptures(drill, courses),
  };
}
