import type { Incident } from '../../schemas/incident.ts';
import type { WatchReplayAnswer, WatchedPlane } from '../../schemas/watch-answer.ts';

/** How the watch stands at a minute. */
export interface WatchSample {
  /** By the clock of arrivals, unix seconds. */
  readonly time: number;
  readonly visibility: readonly WatchedPlane[];
  readonly feeds: WatchReplayAnswer['feeds'];
}

/** Takes revisions of incidents away; it never keeps the watch waiting. */
export interface IncidentOutlet {
  /** The watch of that folder begins; its book has all that the journal says. */
  readonly begin: (folder: string) => Promise<void>;
  /** These are in the book. */
  readonly send: (incidents: readonly Incident[]) => void;
  /** How the watch stands, once a minute. */
  readonly sample?: (sample: WatchSample) => void;
  readonly close: () => Promise<void>;
}
