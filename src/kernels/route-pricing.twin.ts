import { statesOf, type RouteTable, type RoutePrices } from './route-pricing.ts';

/** The same, state by state and tick by tick, with sets of stops instead of bits: the specification of the kernel. */
export function priceRoutesSlowly(prices: RoutePrices): RouteTable {
  const { n, width, hop, ticks, release, mayWait, profit, charge, memory } = prices;
  const states = statesOf(prices);
  const stride = width + 1;
  const best = new Int32Array(states.count * stride);
  const arrive = new Int32Array(states.count * stride).fill(-1);
  const setOf = (state: number): Set<number> => {
    const stop = states.stopOf[state];
    return new Set(memory[stop].filter((_, bit) => ((state - states.firstOf[stop]) >> bit) & 1));
  };
  const stateOf = (stop: number, been: ReadonlySet<number>): number =>
    memory[stop].reduce((state, one, bit) => state + (been.has(one) ? 1 << bit : 0), states.firstOf[stop]);
  for (let w = width; w >= 0; w--) {
    for (let state = 0; state < states.count; state++) {
      const b = states.stopOf[state];
      const first = Math.max(w, release[b]);
      for (let start = first; start + ticks[b] <= width && (start === first || mayWait[b]); start++) {
        const finish = start + ticks[b];
        const own = profit[b * stride + finish] - (mayWait[b] ? charge[b * stride + start] : 0);
        const value = own + best[state * stride + finish];
        arrive[state * stride + w] = Math.max(arrive[state * stride + w], value);
      }
    }
    for (let state = 0; state < states.count; state++) {
      const a = states.stopOf[state];
      const been = setOf(state);
      for (let b = 0; b < n; b++) {
        const at = w + hop[a * n + b];
        if (hop[a * n + b] < 0 || at > width || been.has(b)) continue;
        const there = stateOf(b, new Set([...been, a]));
        best[state * stride + w] = Math.max(best[state * stride + w], arrive[there * stride + at]);
      }
    }
  }
  return { stride, best, arrive, states };
}
