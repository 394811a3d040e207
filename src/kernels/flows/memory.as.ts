// What the parts of the flow kernel share: columns in memory, set from outside, and rows of sixteen lanes.

import { RouteByte } from '../routing/route-byte.as';

/** Nodes 0 … transitCount − 1 have customers; only they are crossed. */
export let nodeCount: i32 = 0;
export let transitCount: i32 = 0;
export let upOffsets: usize = 0;
export let upTargets: usize = 0;
/** Peers who may hear a route: all, or those in the sets of sources only. */
export let peerOffsets: usize = 0;
export let peerTargets: usize = 0;
/** Route bytes, [node][64 lanes]. */
export let rows: usize = 0;
/** Those of the group, [node][16], close together. */
export let groupRows: usize = 0;
/** The nodes that have a customer route in some lane, customers first (i32). */
export let blockClimbed: usize = 0;
/** Those of them that have one in the group (i32). */
export let climbed: usize = 0;
/** Country of each AS with customers (u32), or 0: nothing is added up by country; and a bit for it (u64) which small countries share. */
export let country: usize = 0;
export let bitOfNode: usize = 0;
/** Weights of the group's destinations, f64 [16]; 0 for lanes that do not count. */
export let laneWeights: usize = 0;
/** A bit for each lane that has a destination, and the sum of their weights. */
export let usedLanes: i32 = 0;
export let sumOfWeights: f64 = 0;
/** Nodes whose sources differ by lane, at most one a lane: (node i32, amount f64 at 8), 16 bytes each; −1 = none. */
export let exceptions: usize = 0;
/** One byte a node: 1 = some exception names it. */
export let isException: usize = 0;
// Scratch.
/** What comes into each AS with customers in each lane. */
export let flow: usize = 0;
/** One byte an AS with customers: 1 = something has come into its row of `flow`. */
export let hasFlow: usize = 0;
/** Countries ahead of each AS with customers, [node][16] u64: of all ASes its routes still cross. */
export let ahead: usize = 0;
/** In which group they were last found out, in lanes without and with a customer route (u32). */
export let upGroup: usize = 0;
export let downGroup: usize = 0;
/** One byte an AS with customers: 1 = its own country is ahead of it in some lane without a customer route, as of `upGroup`. */
export let isAheadUp: usize = 0;
/** Share of the routes from each AS with customers that do not cross its country again, [node][16], where `lastGroup` [node] u32 is the group's. */
export let last: usize = 0;
export let lastGroup: usize = 0;
/**
 * The edges of node v are number edgeStarts[v] and the edgeCounts[v] − 1 after it: where they lead (i32) and the lanes they hold in
 * (16 bytes). `found`: as they were found, 32 bytes each: from, to (i32), unused, lanes; `foundFrom`: nodes with any (i32).
 */
export let edgeStarts: usize = 0;
export let edgeCounts: usize = 0;
export let edgeTo: usize = 0;
export let edgeLanes: usize = 0;
export let found: usize = 0;
export let foundFrom: usize = 0;
/** One byte a node: 1 = it is among the climbed nodes of the group. */
export let hasClimbed: usize = 0;
/** One byte a node: 1 = what it hands to each next hop is wanted in `shares`, [node][16] f64. */
export let wantsShares: usize = 0;
export let shares: usize = 0;
/** What has come up to ASes with a customer route: node, column (i32), amount (f64), 16 bytes each; so many have room in each lane. */
export let entries: usize = 0;
export let entryRoom: i32 = 0;
/** How many entries each lane has (u32). */
export let laneEntries: usize = 0;
/** Of one lane: its climbed nodes (i32), their positions by node, whether something is there (u8), and the flow, [position][column]. */
export let laneNodes: usize = 0;
export let positions: usize = 0;
export let isActive: usize = 0;
export let downFlow: usize = 0;
/** Columns, a multiple of four. */
export let columns: i32 = 0;
/** Sums by column: what crosses each node on its way down [node][column], or ASes of each country [country][column]; what arrives. */
export let downCrossing: usize = 0;
export let downThrough: usize = 0;
export let downArrived: usize = 0;
/** Share of each lane for every next hop. */
export const share: usize = memory.data(128, 16);
/** The flow that is being handed on. */
export const row: usize = memory.data(128, 16);

// @ts-ignore: decorator
@inline
export function i32At(array: usize, index: i32): i32 {
  return load<i32>(array + (<usize>index << 2));
}

// @ts-ignore: decorator
@inline
export function rowOf(array: usize, node: i32): usize {
  return array + (<usize>node << 7);
}

// @ts-ignore: decorator
@inline
export function copyRow(to: usize, from: usize): void {
  for (let at: usize = 0; at < 128; at += 16) v128.store(to + at, v128.load(from + at));
}

// @ts-ignore: decorator
@inline
export function clearRow(to: usize): void {
  for (let at: usize = 0; at < 128; at += 16) v128.store(to + at, i64x2.splat(0));
}

// @ts-ignore: decorator
@inline
export function routes(node: i32): v128 {
  return v128.load(groupRows + (<usize>node << 4));
}

// @ts-ignore: decorator
@inline
export function low(route: v128): v128 {
  return v128.and(route, i8x16.splat(<i8>RouteByte.HOP_BITS));
}

// @ts-ignore: decorator
@inline
export function add(address: usize, amount: f64): void {
  store<f64>(address, load<f64>(address) + amount);
}

/** Lanes with a route of that class, not one of a single hop, nor the destination's own. */
// @ts-ignore: decorator
@inline
export function lanesOfClass(route: v128, first: i32): v128 {
  const near = i8x16.ge_u(low(route), i8x16.splat(<i8>RouteByte.ONE_HOP));
  return v128.andnot(i8x16.eq(v128.and(route, i8x16.splat(<i8>RouteByte.CUSTOMER)), i8x16.splat(<i8>first)), near);
}

/** The two bytes of a pair of lanes as two masks of 64 bits. */
// @ts-ignore: decorator
@inline
export function wide(lanes: v128, pair: i32): v128 {
  const words = pair < 4 ? i16x8.extend_low_i8x16_s(lanes) : i16x8.extend_high_i8x16_s(lanes);
  const longs = (pair & 2) == 0 ? i32x4.extend_low_i16x8_s(words) : i32x4.extend_high_i16x8_s(words);
  return (pair & 1) == 0 ? i64x2.extend_low_i32x4_s(longs) : i64x2.extend_high_i32x4_s(longs);
}

// @ts-ignore: decorator
@inline
export function wantsAny(node: i32): bool {
  return wantsShares != 0 && load<u8>(wantsShares + <usize>node) != 0;
}

// @ts-ignore: decorator
@inline
export function routeIn(node: i32, lane: i32): i32 {
  return <i32>load<u8>(groupRows + (<usize>node << 4) + <usize>lane);
}
