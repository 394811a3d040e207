import { wasmBytes } from './route-pricing.wasm.generated.ts';
import { Instance, Memory, Module } from './wasm-memory.ts';

/**
 * Prices of one class of crews, on their own on-shift time 0 … width; n visits.
 *
 * After finishing visit a at w the crew is at visit b at w + hop[a · n + b]; it starts at max(that, release[b]), or later where
 * mayWait[b], is finished ticks[b] later, and has profit[b][finish] − charge[b][start] from it.
 */
export interface RoutePrices {
  readonly n: number;
  readonly width: number;
  /** [n × n]; −1 = never from a to b. */
  readonly hop: Int32Array;
  /** ≥ 1, [n]. */
  readonly ticks: Int32Array;
  readonly release: Int32Array;
  readonly mayWait: Int32Array;
  /** Whole units, [n × (width + 1)], by finish and by start. A whole route's profit stays below 2^(31 − bits). */
  readonly profit: Int32Array;
  readonly charge: Int32Array;
}

/**
 * Best continuations, [n × stride]: value << bits | next visit (2^bits − 1: stop).
 *
 * `best` and `second` after finishing a visit (second: the best with another next visit), `arrive` on arriving at it, its own profit
 * included (−1: it cannot be made or costs more than it brings), `arriveSecond` the best whose next visit differs.
 */
export interface RouteTable {
  readonly bits: number;
  readonly stride: number;
  readonly best: Int32Array;
  readonly second: Int32Array;
  readonly arrive: Int32Array;
  readonly arriveSecond: Int32Array;
}

/** Bits that hold n visits and the sign for stopping. */
export function visitBits(n: number): number {
  return Math.ceil(Math.log2(n + 1));
}

/** Walks without i → j → i: dynamic programming backwards in time, SIMD. Tables are views that the next call overwrites. */
export type RoutePricer = (prices: RoutePrices) => RouteTable;

interface Exports {
  readonly priceRoutes: (...numbers: number[]) => void;
}

/** Rows are longer than a route by a block, so that a vector may read past the end. */
const LONGEST_BLOCK = 64;

let compiled: object | undefined;

export function createRoutePricer(): RoutePricer {
  const memory = new Memory({ initial: 1 });
  compiled ??= new Module(wasmBytes);
  const { priceRoutes } = new Instance(compiled, { env: { memory } }).exports as unknown as Exports;
  return (prices) => {
    const { n, width } = prices;
    const bits = visitBits(n);
    const shortest = prices.ticks.reduce((least, ticks) => Math.min(least, ticks), LONGEST_BLOCK);
    const block = shortest >= 4 ? shortest & ~3 : shortest;
    const stride = width + 1 + LONGEST_BLOCK;
    const sizes = [n * n, n, n, n, ...Array.from({ length: 6 }, () => n * stride)];
    const { offsets, end } = layOut(sizes);
    if (memory.buffer.byteLength < end) memory.grow(Math.ceil((end - memory.buffer.byteLength) / 65_536));
    const views = sizes.map((size, index) => new Int32Array(memory.buffer, offsets[index], size));
    const [hop, ticks, release, mayWait, profit, charge, best, second, arrive, arriveSecond] = views;
    hop.set(prices.hop);
    ticks.set(prices.ticks);
    release.set(prices.release);
    mayWait.set(prices.mayWait);
    for (let visit = 0; visit < n; visit++) {
      const row = visit * (width + 1);
      profit.set(prices.profit.subarray(row, row + width + 1), visit * stride);
      if (prices.mayWait[visit]) charge.set(prices.charge.subarray(row, row + width + 1), visit * stride);
    }
    best.fill((1 << bits) - 1);
    second.fill((1 << bits) - 1);
    arrive.fill(-1);
    arriveSecond.fill(-1);
    priceRoutes(n, width, stride, block, bits, ...offsets);
    return { bits, stride, best, second, arrive, arriveSecond };
  };
}

function layOut(sizes: readonly number[]): { offsets: number[]; end: number } {
  let end = 1024;
  const offsets = sizes.map((size) => {
    const offset = end;
    end += (size * 4 + 15) & ~15;
    return offset;
  });
  return { offsets, end: end + 4 * LONGEST_BLOCK };
}

/** The same, tick by tick: the specification of the kernel. */
export function priceRoutesSlowly(prices: RoutePrices): RouteTable {
  const { n, width, hop, ticks, release, mayWait, profit, charge } = prices;
  const bits = visitBits(n);
  const stop = (1 << bits) - 1;
  const stride = width + 1;
  const table = (value: number): Int32Array => new Int32Array(n * stride).fill(value);
  const [best, second, arrive, arriveSecond] = [table(stop), table(stop), table(-1), table(-1)];
  for (let w = width; w >= 0; w--) {
    // Arriving at w: every start from w on that is allowed, each with what may follow; the best two that go on differently.
    for (let b = 0; b < n; b++) {
      const options: number[] = [];
      const first = Math.max(w, release[b]);
      for (let start = first; start + ticks[b] <= width && (start === first || mayWait[b]); start++) {
        const finish = b * stride + start + ticks[b];
        const own = profit[finish] - (mayWait[b] ? charge[b * stride + start] : 0);
        for (const after of [best[finish], second[finish]])
          if ((after >> bits) + own >= 0) options.push(after + (own << bits));
      }
      options.sort((x, y) => y - x);
      const top = options[0] ?? -1;
      arrive[b * stride + w] = top;
      arriveSecond[b * stride + w] = options.find((option) => (option & stop) !== (top & stop)) ?? -1;
    }
    for (let a = 0; a < n; a++) {
      const options = [stop, stop];
      for (let b = 0; b < n; b++) {
        const at = w + hop[a * n + b];
        if (hop[a * n + b] < 0 || at > width) continue;
        const arrival = arrive[b * stride + at];
        const value = (arrival & stop) === a ? arriveSecond[b * stride + at] : arrival;
        if (value >= 0) options.push((value & ~stop) | b);
      }
      options.sort((x, y) => y - x);
      [best[a * stride + w], second[a * stride + w]] = options;
    }
  }
  return { bits, stride, best, second, arrive, arriveSecond };
}
