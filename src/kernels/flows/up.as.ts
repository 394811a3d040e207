// Flow on its way up, one set of sources at a time in all lanes of the group: see ../flows.as.ts.
import { RouteByte } from '../routing/route-byte.as';
import {
  add,
  clearRow,
  copyRow,
  country,
  edgeCounts,
  edgeStarts,
  edgeTo,
  exceptions,
  flow,
  hasFlow,
  i32At,
  isException,
  lanesOfClass,
  laneWeights,
  low,
  routes,
  row,
  rowOf,
  share,
  shares,
  sumOfWeights,
  transitCount,
  upOffsets,
  upTargets,
  usedLanes,
  wantsAny,
  wide,
} from './memory.as';
import { lanesOfEdge } from './next-hops.as';
import { tally } from './tally.as';

/** So many lanes at most are gone through one by one. */
const FEW: i32 = 3;

/** Sums of the last push: weight that has a route, and that has arrived. */
export let routed: f64 = 0;
export let arrived: f64 = 0;

/**
 * Lets the sources send to the group's destinations, as far as routes go up. `list` (i32, descending, with every node all its
 * providers) has the sources' nodes, `entering` (f64) what each sends. Where `home` ≥ 0, flow that comes to an AS of another
 * country ends there. With `counts` what crosses ASes is added where `tallyTo` says; follow with `collect`, or else with `forgetFlow`.
 */
export function push(list: usize, count: i32, entering: usize, home: i32, counts: bool): void {
  routed = 0;
  arrived = 0;
  for (let index = 0; index < count; index++) {
    const node = i32At(list, index);
    const amount = load<f64>(entering + (<usize>index << 3));
    const inflow = node < transitCount && load<u8>(hasFlow + <usize>node) != 0;
    if (wantsAny(node)) clearRow(rowOf(shares, node));
    if (amount == 0 && !inflow) continue;
    const route = routes(node);
    const reached = i8x16.ge_u(route, i8x16.splat(<i8>RouteByte.PROVIDER));
    if (!v128.any_true(reached)) continue;
    if (amount == 0) {
      if (home >= 0 && i32At(country, node) != home) continue;
      copyRow(row, rowOf(flow, node));
      if (counts) tally(node);
    } else {
      fillRow(node, amount);
      routed +=
        (i8x16.bitmask(reached) & usedLanes) == usedLanes && load<u8>(isException + <usize>node) == 0
          ? amount * sumOfWeights
          : weighted(reached);
      if (node < transitCount) sendDown(node, route);
      if (inflow) {
        addInflow(node);
        if (counts) tally(node);
      }
    }
    handOver(node, route);
  }
}

/** What an AS itself sends where it has a customer route. */
function sendDown(node: i32, route: v128): void {
  arrive(i8x16.eq(route, i8x16.splat(<i8>RouteByte.FROM_ORIGIN)), node);
  const lanes = lanesOfClass(route, RouteByte.CUSTOMER);
  if (v128.any_true(lanes)) overEdges(node, lanes);
}

/** What a node's own sources send, by lane. */
// @ts-ignore: decorator
@inline
function fillRow(node: i32, amount: f64): void {
  const all = f64x2.splat(amount);
  for (let at: usize = 0; at < 128; at += 16) v128.store(row + at, all);
  if (load<u8>(isException + <usize>node) == 0) return;
  for (let lane: usize = 0; lane < 16; lane++)
    if (load<i32>(exceptions + (lane << 4)) == node)
      store<f64>(row + (lane << 3), load<f64>(exceptions + (lane << 4), 8));
}

/** Adds to `row` what has come to the node from others. */
// @ts-ignore: decorator
@inline
function addInflow(node: i32): void {
  const from = rowOf(flow, node);
  for (let at: usize = 0; at < 128; at += 16)
    v128.store(row + at, f64x2.add(v128.load(row + at), v128.load(from + at)));
}

/** Σ row · weight over some lanes. */
// @ts-ignore: decorator
@inline
function weighted(lanes: v128): f64 {
  let sum = f64x2.splat(0);
  for (let pair = 0; pair < 8; pair++) {
    const at = <usize>pair << 4;
    const part = f64x2.mul(v128.load(row + at), v128.load(laneWeights + at));
    sum = f64x2.add(sum, v128.and(part, wide(lanes, pair)));
  }
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** Hands the row of a node on to its providers and peers; what goes to customers has to wait. */
// @ts-ignore: decorator
@inline
function handOver(node: i32, route: v128): void {
  const below = i8x16.lt_u(route, i8x16.splat(<i8>RouteByte.CUSTOMER));
  arrive(v128.and(i8x16.eq(low(route), i8x16.splat(<i8>RouteByte.ONE_HOP)), below), node);
  const overProviders = lanesOfClass(route, RouteByte.PROVIDER);
  if (v128.any_true(overProviders)) overArcs(node, route, overProviders);
  const overPeers = lanesOfClass(route, RouteByte.PEER);
  if (v128.any_true(overPeers)) overEdges(node, overPeers);
}

// @ts-ignore: decorator
@inline
function arrive(lanes: v128, node: i32): void {
  if (!v128.any_true(lanes)) return;
  arrived += weighted(lanes);
  if (wantsAny(node)) keepShares(node, row, lanes);
}

// @ts-ignore: decorator
@inline
function overArcs(node: i32, route: v128, among: v128): void {
  const first = i32At(upOffsets, node);
  const end = i32At(upOffsets, node + 1);
  const best = i8x16.add(low(route), i8x16.splat(1));
  if (end - first == 1) {
    // Its only provider is its next hop.
    addTo(i32At(upTargets, first), row, among);
    if (wantsAny(node)) keepShares(node, row, among);
    return;
  }
  if (end - first == 2) {
    overTwoArcs(node, i32At(upTargets, first), i32At(upTargets, first + 1), best, among);
    return;
  }
  let few = i16x8.splat(0);
  let more = i16x8.splat(0);
  for (let arc = first; arc < end; arc++) {
    const lanes = i8x16.eq(low(routes(i32At(upTargets, arc))), best);
    few = i16x8.sub(few, i16x8.extend_low_i8x16_s(lanes));
    more = i16x8.sub(more, i16x8.extend_high_i8x16_s(lanes));
  }
  divideRow(few, more);
  for (let arc = first; arc < end; arc++) {
    const provider = i32At(upTargets, arc);
    const lanes = v128.and(i8x16.eq(low(routes(provider)), best), among);
    if (v128.any_true(lanes)) addTo(provider, share, lanes);
  }
  if (wantsAny(node)) keepShares(node, share, among);
}

/** The commonest case: no division. */
// @ts-ignore: decorator
@inline
function overTwoArcs(node: i32, one: i32, other: i32, best: v128, among: v128): void {
  const overOne = v128.and(i8x16.eq(low(routes(one)), best), among);
  const overOther = v128.and(i8x16.eq(low(routes(other)), best), among);
  const both = v128.and(overOne, overOther);
  let from = row;
  if (v128.any_true(both)) {
    const half = f64x2.splat(0.5);
    for (let pair = 0; pair < 8; pair++) {
      const all = v128.load(row + (<usize>pair << 4));
      v128.store(share + (<usize>pair << 4), v128.bitselect(f64x2.mul(all, half), all, wide(both, pair)));
    }
    from = share;
  }
  if (v128.any_true(overOne)) addTo(one, from, overOne);
  if (v128.any_true(overOther)) addTo(other, from, overOther);
  if (wantsAny(node)) keepShares(node, from, among);
}

// @ts-ignore: decorator
@inline
function overEdges(node: i32, among: v128): void {
  let few = i16x8.splat(0);
  let more = i16x8.splat(0);
  const first = i32At(edgeStarts, node);
  const end = first + i32At(edgeCounts, node);
  for (let edge = first; edge < end; edge++) {
    const lanes = lanesOfEdge(edge);
    few = i16x8.sub(few, i16x8.extend_low_i8x16_s(lanes));
    more = i16x8.sub(more, i16x8.extend_high_i8x16_s(lanes));
  }
  divideRow(few, more);
  for (let edge = first; edge < end; edge++) {
    const lanes = v128.and(lanesOfEdge(edge), among);
    if (v128.any_true(lanes)) addTo(i32At(edgeTo, edge), share, lanes);
  }
  if (wantsAny(node)) keepShares(node, share, among);
}

/** share = row / ways; where there is no way, something without meaning. */
// @ts-ignore: decorator
@inline
function divideRow(few: v128, more: v128): void {
  if (!v128.any_true(i16x8.gt_s(v128.or(few, more), i16x8.splat(1)))) {
    copyRow(share, row);
    return;
  }
  dividePairs(0, i32x4.extend_low_i16x8_u(few));
  dividePairs(32, i32x4.extend_high_i16x8_u(few));
  dividePairs(64, i32x4.extend_low_i16x8_u(more));
  dividePairs(96, i32x4.extend_high_i16x8_u(more));
}

// @ts-ignore: decorator
@inline
function dividePairs(at: usize, ways: v128): void {
  const one = f64x2.convert_low_i32x4_u(ways);
  const two = f64x2.convert_low_i32x4_u(i32x4.shuffle(ways, ways, 2, 3, 2, 3));
  v128.store(share + at, f64x2.div(v128.load(row + at), one));
  v128.store(share + at, f64x2.div(v128.load(row + at, 16), two), 16);
}

// @ts-ignore: decorator
@inline
function addTo(node: i32, from: usize, lanes: v128): void {
  const to = rowOf(flow, node);
  store<u8>(hasFlow + <usize>node, 1);
  let bits = i8x16.bitmask(lanes);
  if (popcnt(bits) <= FEW) {
    for (; bits; bits &= bits - 1) {
      const at = <usize>ctz(bits) << 3;
      add(to + at, load<f64>(from + at));
    }
    return;
  }
  const a = i16x8.extend_low_i8x16_s(lanes);
  const b = i16x8.extend_high_i8x16_s(lanes);
  addFour(to, from, i32x4.extend_low_i16x8_s(a));
  addFour(to + 32, from + 32, i32x4.extend_high_i16x8_s(a));
  addFour(to + 64, from + 64, i32x4.extend_low_i16x8_s(b));
  addFour(to + 96, from + 96, i32x4.extend_high_i16x8_s(b));
}

// @ts-ignore: decorator
@inline
function addFour(to: usize, from: usize, lanes: v128): void {
  const one = v128.and(v128.load(from), i64x2.extend_low_i32x4_s(lanes));
  const two = v128.and(v128.load(from, 16), i64x2.extend_high_i32x4_s(lanes));
  v128.store(to, f64x2.add(v128.load(to), one));
  v128.store(to, f64x2.add(v128.load(to, 16), two), 16);
}

/** Keeps in `shares` what each next hop gets. */
function keepShares(node: i32, from: usize, lanes: v128): void {
  const to = rowOf(shares, node);
  for (let pair = 0; pair < 8; pair++) {
    const at = <usize>pair << 4;
    v128.store(to + at, v128.or(v128.load(to + at), v128.and(v128.load(from + at), wide(lanes, pair))));
  }
}
