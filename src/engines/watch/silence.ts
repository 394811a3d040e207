/** Silence is judged by the past hour, in halves. */
const HALF = 1800;
/** A feed that was heard for less long has no usual silence yet. */
const SHORTEST_SECONDS = 60;
/** So many messages would have come in a silence that is no longer a quiet moment. */
const EXPECTED_BURSTS = 10;

/** How long a feed, or the collector that hands it on, is usually silent. Times are unix seconds. */
export interface Silence {
  lastHeard: number;
  firstHeard: number;
  /** Messages, those of one second counted as one: they come in bursts. */
  bursts: number;
  /** Longest silence that ended in this half hour, and in the one before. */
  longest: number;
  longestBefore: number;
  halfStart: number;
}

export function createSilence(): Silence {
  return {
    lastHeard: Number.NaN,
    firstHeard: Number.NaN,
    bursts: 0,
    longest: 0,
    longestBefore: 0,
    halfStart: Number.NaN,
  };
}

export function heard(silence: Silence, time: number): void {
  if (silence.lastHeard === time) return;
  if (Math.floor(silence.lastHeard) !== Math.floor(time)) silence.bursts++;
  if (Number.isNaN(silence.firstHeard)) {
    silence.firstHeard = time;
    silence.halfStart = time;
  } else {
    const gap = time - silence.lastHeard;
    if (time - silence.halfStart >= HALF) {
      silence.longestBefore = time - silence.halfStart >= 2 * HALF ? 0 : silence.longest;
      silence.longest = 0;
      silence.halfStart = time;
    }
    if (gap > silence.longest) silence.longest = gap;
  }
  silence.lastHeard = time;
}

/** Seconds of silence after which it is no longer a quiet moment; infinite for what has hardly been heard. */
export function blindAfter(silence: Silence, fewestSeconds: number, factor: number): number {
  const { bursts, firstHeard, lastHeard, longest, longestBefore } = silence;
  const seconds = lastHeard - firstHeard;
  if (!(seconds >= SHORTEST_SECONDS)) return Infinity;
  return Math.max(
    fewestSeconds,
    factor * Math.max(longest, longestBefore),
    (EXPECTED_BURSTS * seconds) / bursts,
  );
}
