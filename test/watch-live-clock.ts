import { TABLE_TIME } from './watch-archive.ts';

/** A second is a minute and a half of the watch, and half an hour has gone before it begins. */
const [PACE, BEFORE_SECONDS] = [90, 1800];

/** The clock of a watch that began at a moment of ours (milliseconds): unix seconds. */
export function paceClock(begun: number): () => number {
  return () => TABLE_TIME + BEFORE_SECONDS + ((Date.now() - begun) / 1000) * PACE;
}
