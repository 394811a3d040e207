import { Instance, Memory, Module } from './wasm-memory.ts';
import { wasmBytes } from './route-pricing.wasm.generated.ts';

/**
 * Prices of one class of crews, on their own on-shift time 0 … width; n stops.
 *
 * After finishing at stop a at w the crew is at stop b at w + hop[a · n + b]; it starts at max(that, release[b]), or later where
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
  /** Whole units, [n × (width + 1)], by finish and by start. No route's profit reaches 2³⁰. */
  readonly profit: Int32Array;
  readonly charge: Int32Array;
  /** The stops that are remembered at each stop: a crew that was at one of these and at nothing since that forgets it does not go there. */
  readonly memory: readonly (readonly number[])[];
}

/** Worth of the best way on, [states × stride]: a state is a stop and the stops remembered there. */
export interface RouteTable {
  readonly stride: number;
  /** After finishing at the stop. */
  readonly best: Int32Array;
  /** On arriving there, its own profit included; −1: it cannot be finished there, or costs more than it brings. */
  readonly arrive: Int32Array;
  readonly states: States;
}

/** States by stop, and the ways between them. */
interface States {
  readonly count: number;
  /** First state of each stop: nothing is remembered there. */
  readonly firstOf: Int32Array;
  readonly stopOf: Int32Array;
  /** Ways of state s are firstWay[s] … firstWay[s + 1], nearest first. */
  readonly firstWay: Int32Array;
  readonly to: Int32Array;
  readonly hops: Int32Array;
}

/** Walks that do not return to what they remember: dynamic programming backwards in time, SIMD. Tables are views that the next call overwrites. */
export type RoutePricer = (prices: RoutePrices) => RouteTable;

interface Exports {
  readonly priceRoutes: (...numbers: number[]) => void;
}

const LONGEST_BLOCK = 64;
/** Ticks by which a vector may read past a row. */
const VECTOR = 16;

let compiled: object | undefined;

/** The states of a memory and the ways between them. */
export function statesOf({ n, width, hop, memory }: Omit<RoutePrices, 'profit' | 'charge'>): States {
  const firstOf = new Int32Array(n);
  let count = 0;
  for (let a = 0; a < n; a++) {
    firstOf[a] = count;
    count += 1 << memory[a].length;
  }
  const stopOf = new Int32Array(count);
  const firstWay = new Int32Array(count + 1);
  const to = new Int32Array(count * n);
  const hops = new Int32Array(count * n);
  // Bit of each stop in the memory of each: −1 where it is not remembered.
  const bitAt = new Int8Array(n * n).fill(-1);
  for (let b = 0; b < n; b++) memory[b].forEach((stop, bit) => (bitAt[b * n + stop] = bit));
  let ways = 0;
  for (let a = 0; a < n; a++) {
    const next = Int32Array.from({ length: n }, (_, b) => b)
      .filter((b) => hop[a * n + b] >= 0 && hop[a * n + b] <= width)
      .sort((b, c) => hop[a * n + b] - hop[a * n + c]);
    const known = memory[a];
    // What is remembered at each next stop of a set: of the set without its lowest stop, and that stop.
    const there = new Uint8Array(next.length << known.length);
    next.forEach((b, at) => (there[at] = bitOf(bitAt[b * n + a])));
    for (let set = 0; set < 1 << known.length; set++) {
      const state = firstOf[a] + set;
      stopOf[state] = a;
      firstWay[state] = ways;
      const lowest = known[31 - Math.clz32(set & -set)];
      const row = set * next.length;
      const without = (set & (set - 1)) * next.length;
      for (let at = 0; at < next.length; at++) {
        const b = next[at];
        if (set > 0) there[row + at] = there[without + at] | bitOf(bitAt[b * n + lowest]);
        if (set & bitOf(bitAt[a * n + b])) continue;
        to[ways] = firstOf[b] + there[row + at];
        hops[ways++] = hop[a * n + b];
      }
    }
  }
  firstWay[count] = ways;
  return { count, firstOf, stopOf, firstWay, to: to.subarray(0, ways), hops: hops.subarray(0, ways) };
}

function bitOf(bit: number): number {
  return bit < 0 ? 0 : 1 << bit;
}

export function createRoutePricer(): RoutePricer {
  const memory = new Memory({ initial: 1 });
  compiled ??= new Module(wasmBytes);
  const { priceRoutes } = new Instance(compiled, { env: { memory } }).exports as unknown as Exports;
  return (prices) => {
    const { n, width } = prices;
    const shortest = prices.ticks.reduce((least, ticks) => Math.min(least, ticks), LONGEST_BLOCK);
    const block = shortest >= 4 ? shortest & ~3 : shortest;
    const longestHop = prices.hop.reduce((most, hop) => Math.max(most, Math.min(hop, width)), 0);
    const stride = (width + 1 + longestHop + VECTOR + 3) & ~3;
    const states = statesOf(prices);
    const { count, to } = states;
    const ways = to.length;
    const sizes = [count, count + 1, ways, n, n, n, n * stride, n * stride, count * stride, count * stride];
    const { offsets, end } = layOut(sizes);
    if (memory.buffer.byteLength < end) memory.grow(Math.ceil((end - memory.buffer.byteLength) / 65_536));
    const views = sizes.map((size, index) => new Int32Array(memory.buffer, offsets[index], size));
    const [stopOf, first, rows, ticks, release, mayWait, profit, charge, best, arrive] = views;
    stopOf.set(states.stopOf);
    first.set(states.firstWay);
    for (let way = 0; way < ways; way++) rows[way] = to[way] * stride + states.hops[way];
    ticks.set(prices.ticks);
    release.set(prices.release);
    mayWait.set(prices.mayWait);
    for (let stop = 0; stop < n; stop++) {
      const row = stop * (width + 1);
      profit.set(prices.profit.subarray(row, row + width + 1), stop * stride);
      if (prices.mayWait[stop]) charge.set(prices.charge.subarray(row, row + width + 1), stop * stride);
    }
    best.fill(0);
    arrive.fill(-1);
    priceRoutes(count, width, stride, block, ...offsets);
    return { stride, best, arrive, states };
  };
}

function layOut(sizes: readonly number[]): { offsets: number[]; end: number } {
  let end = 1024;
  const offsets = sizes.map((size) => {
    const offset = end;
    end += (size * 4 + 15) & ~15;
    return offset;
  });
  return { offsets, end: end + 4 * VECTOR };
}
