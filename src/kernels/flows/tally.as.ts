// What flow crosses on its way up, by AS, by country and over single links: see ../flows.as.ts.
import { RouteByte } from '../routing/route-byte.as';
import { isAheadAnywhere, lookUp, shareWithout } from './ahead.as';
import {
  add,
  ahead,
  bitOfNode,
  clearRow,
  country,
  edgeCounts,
  edgeStarts,
  edgeTo,
  flow,
  hasClimbed,
  hasFlow,
  i32At,
  lanesOfClass,
  laneWeights,
  last,
  lastGroup,
  low,
  routes,
  rowOf,
  shares,
  upOffsets,
  upTargets,
  wide,
} from './memory.as';
import { groupNumber, lanesOfEdge } from './next-hops.as';

/** Where to add what crosses ASes on its way up: f64 by node and f64 by country, and the same a second time; 0 = nowhere. */
let crossing: usize = 0;
let through: usize = 0;
let otherCrossing: usize = 0;
let otherThrough: usize = 0;

export function tallyTo(byNode: usize, byCountry: usize, otherByNode: usize, otherByCountry: usize): void {
  crossing = byNode;
  through = byCountry;
  otherCrossing = otherByNode;
  otherThrough = otherByCountry;
}

/**
 * Adds what crosses an AS on its way up to the sums, all of it being there; by country a route counts once however many ASes of it it
 * crosses. Forgets the flow, but for an AS that has climbed.
 */
// @ts-ignore: decorator
@inline
export function tally(node: i32): void {
  const all = productsOf(node);
  if (load<u8>(hasClimbed + <usize>node) == 0) clearNode(node);
  if (all == 0) return;
  add(crossing + (<usize>node << 3), all);
  if (otherCrossing != 0) add(otherCrossing + (<usize>node << 3), all);
  if (country == 0) return;
  const mine = i32At(country, node);
  lookUp(node);
  const lastly = isAheadAnywhere(node) ? lastTimes(node, mine) : all;
  add(through + (<usize>mine << 3), lastly);
  if (otherThrough != 0) add(otherThrough + (<usize>mine << 3), lastly);
}

/** Flow · weight of the lanes without a customer route. */
const products: usize = memory.data(128, 16);

/** Puts them into `products` and adds them up. */
// @ts-ignore: decorator
@inline
function productsOf(node: i32): f64 {
  const lanes = i8x16.lt_u(routes(node), i8x16.splat(<i8>RouteByte.CUSTOMER));
  const from = rowOf(flow, node);
  const few = i16x8.extend_low_i8x16_s(lanes);
  const more = i16x8.extend_high_i8x16_s(lanes);
  const one = multiplyFour(0, from, i32x4.extend_low_i16x8_s(few));
  const two = multiplyFour(32, from, i32x4.extend_high_i16x8_s(few));
  const three = multiplyFour(64, from, i32x4.extend_low_i16x8_s(more));
  const four = multiplyFour(96, from, i32x4.extend_high_i16x8_s(more));
  const sum = f64x2.add(f64x2.add(one, two), f64x2.add(three, four));
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

// @ts-ignore: decorator
@inline
function multiplyFour(at: usize, from: usize, lanes: v128): v128 {
  const one = f64x2.mul(v128.load(from + at), v128.load(laneWeights + at));
  const two = f64x2.mul(v128.load(from + at, 16), v128.load(laneWeights + at, 16));
  const first = v128.and(one, i64x2.extend_low_i32x4_s(lanes));
  const second = v128.and(two, i64x2.extend_high_i32x4_s(lanes));
  v128.store(products + at, first);
  v128.store(products + at, second, 16);
  return f64x2.add(first, second);
}

/** Of the products, what does not cross the country again: every route counts at the last of its ASes. */
// @ts-ignore: decorator
@inline
function lastTimes(node: i32, mine: i32): f64 {
  const known = lastGroup + (<usize>node << 2);
  if (load<u32>(known) != groupNumber) {
    store<u32>(known, groupNumber);
    findLast(node, mine);
  }
  const at = rowOf(last, node);
  let sum = f64x2.splat(0);
  for (let pair: usize = 0; pair < 128; pair += 16)
    sum = f64x2.add(sum, f64x2.mul(v128.load(products + pair), v128.load(at + pair)));
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** Shares that do not cross the country again, in the lanes without a customer route; they are the same for all who send. */
function findLast(node: i32, mine: i32): void {
  const route = routes(node);
  const to = rowOf(last, node);
  const bit = load<u64>(bitOfNode + (<usize>node << 3));
  clearRow(to);
  let few = i16x8.splat(0);
  let more = i16x8.splat(0);
  const overProviders = lanesOfClass(route, RouteByte.PROVIDER);
  const best = i8x16.add(low(route), i8x16.splat(1));
  if (v128.any_true(overProviders)) {
    const end = i32At(upOffsets, node + 1);
    for (let arc = i32At(upOffsets, node); arc < end; arc++) {
      const next = i32At(upTargets, arc);
      const lanes = v128.and(i8x16.eq(low(routes(next)), best), overProviders);
      few = i16x8.sub(few, i16x8.extend_low_i8x16_s(lanes));
      more = i16x8.sub(more, i16x8.extend_high_i8x16_s(lanes));
      if (i32At(country, next) != mine) addLast(to, next, mine, bit, lanes);
    }
  }
  const overPeers = lanesOfClass(route, RouteByte.PEER);
  if (v128.any_true(overPeers)) {
    const first = i32At(edgeStarts, node);
    const end = first + i32At(edgeCounts, node);
    for (let edge = first; edge < end; edge++) {
      const next = i32At(edgeTo, edge);
      const lanes = v128.and(lanesOfEdge(edge), overPeers);
      few = i16x8.sub(few, i16x8.extend_low_i8x16_s(lanes));
      more = i16x8.sub(more, i16x8.extend_high_i8x16_s(lanes));
      if (i32At(country, next) != mine) addLast(to, next, mine, bit, lanes);
    }
  }
  divideLast(to, 0, i32x4.extend_low_i16x8_u(few));
  divideLast(to, 32, i32x4.extend_high_i16x8_u(few));
  divideLast(to, 64, i32x4.extend_low_i16x8_u(more));
  divideLast(to, 96, i32x4.extend_high_i16x8_u(more));
}

/** Adds what does not cross the country after `next`, of everything: mostly all, where it is not ahead of `next`. */
// @ts-ignore: decorator
@inline
function addLast(to: usize, next: i32, mine: i32, bit: u64, lanes: v128): void {
  if (!v128.any_true(lanes)) return;
  const from = rowOf(ahead, next);
  const bits = i64x2.splat(bit);
  let deep = 0;
  for (let pair = 0; pair < 8; pair++) {
    const at = <usize>pair << 4;
    const here = wide(lanes, pair);
    const clear = i64x2.eq(v128.and(v128.load(from + at), bits), i64x2.splat(0));
    v128.store(to + at, f64x2.add(v128.load(to + at), v128.and(f64x2.splat(1), v128.and(here, clear))));
    deep |= i64x2.bitmask(v128.andnot(here, clear)) << (pair << 1);
  }
  while (deep) {
    const lane = ctz(deep);
    add(to + (<usize>lane << 3), shareWithout(next, mine, bit, lane));
    deep &= deep - 1;
  }
}

/** Sums to means; where nothing comes after, all is the last time. */
// @ts-ignore: decorator
@inline
function divideLast(to: usize, at: usize, ways: v128): void {
  divideTwo(to + at, f64x2.convert_low_i32x4_u(ways));
  divideTwo(to + at + 16, f64x2.convert_low_i32x4_u(i32x4.shuffle(ways, ways, 2, 3, 2, 3)));
}

// @ts-ignore: decorator
@inline
function divideTwo(at: usize, ways: v128): void {
  const none = f64x2.eq(ways, f64x2.splat(0));
  v128.store(at, v128.bitselect(f64x2.splat(1), f64x2.div(v128.load(at), ways), none));
}

/** Forgets the flow to the nodes of a list. */
export function forgetFlow(list: usize, count: i32): void {
  for (let index = 0; index < count; index++) clearNode(i32At(list, index));
}

// @ts-ignore: decorator
@inline
function clearNode(node: i32): void {
  if (load<u8>(hasFlow + <usize>node) == 0) return;
  store<u8>(hasFlow + <usize>node, 0);
  clearRow(rowOf(flow, node));
}

/**
 * Adds what goes over single links, from one node to another, to `sums` (f64 a link), for those nodes whose shares are kept.
 * `links`: 24 bytes each: from, to, kind (1 = to a provider, 2 = to a peer, 3 = to a customer; i32 each), factor (f64 at 16).
 */
export function tallyLinks(links: usize, count: i32, sums: usize): void {
  for (let index = 0; index < count; index++) {
    const link = links + <usize>index * 24;
    const from = load<i32>(link);
    const to = load<i32>(link, 4);
    const kind = load<i32>(link, 8);
    const route = routes(from);
    const next = routes(to);
    const nearer = i8x16.eq(low(next), i8x16.add(low(route), i8x16.splat(1)));
    let lanes = v128.and(lanesOfClass(route, kind << 6), nearer);
    if (kind > 1) {
      if (load<u8>(hasClimbed + <usize>to) == 0) continue;
      lanes = v128.and(lanes, i8x16.ge_u(next, i8x16.splat(<i8>RouteByte.CUSTOMER)));
    }
    if (!v128.any_true(lanes)) continue;
    const at = rowOf(shares, from);
    let sum = f64x2.splat(0);
    for (let pair = 0; pair < 8; pair++) {
      const part = f64x2.mul(v128.load(at + (<usize>pair << 4)), v128.load(laneWeights + (<usize>pair << 4)));
      sum = f64x2.add(sum, v128.and(part, wide(lanes, pair)));
    }
    add(sums + (<usize>index << 3), (f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1)) * load<f64>(link, 16));
  }
}
