import { ALL, FACT, type NeedsGraph } from './needs-graph.ts';

/** The hours of death by looking at everything until nothing changes: from below without lags, from above with them. */
export function slowDeaths(
  { nodeCount, kind, offsets, needs, lag }: NeedsGraph,
  facts: readonly number[],
  isLatest: boolean,
): number[] {
  const hours = facts.map((hour, node) => (kind[node] === FACT ? hour : isLatest ? Infinity : -Infinity));
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (let node = 0; node < nodeCount; node++) {
      if (kind[node] === FACT) continue;
      const values = Array.from(needs.subarray(offsets[node], offsets[node + 1]), (needed) => hours[needed]);
      const hour =
        (kind[node] === ALL ? Math.min(...values) : Math.max(...values)) + (isLatest ? lag[node] : 0);
      isChanged ||= hour !== hours[node];
      hours[node] = hour;
    }
  }
  return hours;
}
