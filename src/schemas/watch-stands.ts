import type { Incident } from './incident.ts';
import type { WatchReplayAnswer, WatchedPlane } from './watch-answer.ts';

/** How a live watch stands, for who looks on. */
export interface WatchStands {
  readonly country: string | null;
  readonly networks: number;
  /** Since when it has been listening, and now, by its clock: ISO 8601. */
  readonly since: string;
  readonly now: string;
  readonly messages: number;
  /** Of late. */
  readonly messagesPerSecond: number;
  readonly visibility: readonly WatchedPlane[];
  readonly feeds: WatchReplayAnswer['feeds'];
  readonly rpki: WatchReplayAnswer['rpki'];
  /** Incidents that are not closed. */
  readonly open: readonly Incident[];
  /** Octets that the disk has not taken; null = it takes them. */
  readonly unwrittenBytes: number | null;
}
