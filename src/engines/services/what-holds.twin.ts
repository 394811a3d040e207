import { ALL, FACT, type NeedsGraph } from './needs-graph.ts';

/** What holds in one scenario: looks at everything until nothing changes. */
export function slowWhatHolds(
  { nodeCount, kind, offsets, needs }: NeedsGraph,
  facts: readonly boolean[],
): boolean[] {
  const holds = facts.map((fact, node) => kind[node] === FACT && fact);
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (let node = 0; node < nodeCount; node++) {
      if (kind[node] === FACT) continue;
      const values = Array.from(needs.subarray(offsets[node], offsets[node + 1]), (needed) => holds[needed]);
      const now = kind[node] === ALL ? values.every(Boolean) : values.some(Boolean);
      isChanged ||= now !== holds[node];
      holds[node] = now;
    }
  }
  return holds;
}
