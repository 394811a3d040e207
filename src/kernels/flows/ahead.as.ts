// Which countries routes still cross, and with what share they cross none of one country: see ../flows.as.ts.
import { RouteByte } from '../routing/route-byte.as';
import {
  add,
  ahead,
  bitOfNode,
  country,
  downGroup,
  edgeCounts,
  edgeStarts,
  edgeTo,
  i32At,
  isAheadUp,
  lanesOfClass,
  low,
  routeIn,
  routes,
  rowOf,
  upGroup,
  upOffsets,
  upTargets,
  wide,
} from './memory.as';
import { groupNumber, holdsIn, lanesOfEdge } from './next-hops.as';

// @ts-ignore: decorator
@inline
function isFound(inGroup: usize, node: i32): bool {
  return load<u32>(inGroup + (<usize>node << 2)) == groupNumber;
}

/** Sees to it that the countries ahead of an AS are known in the lanes where it has no customer route. */
// @ts-ignore: decorator
@inline
export function lookUp(node: i32): void {
  if (!isFound(upGroup, node)) findAheadUp(node);
}

function findAheadUp(node: i32): void {
  store<u32>(upGroup + (<usize>node << 2), groupNumber);
  const route = routes(node);
  const lanes = i8x16.lt_u(route, i8x16.splat(<i8>RouteByte.CUSTOMER));
  clearLanes(rowOf(ahead, node), lanes);
  const overPeers = lanesOfClass(route, RouteByte.PEER);
  if (v128.any_true(overPeers)) addEdgesAhead(node, overPeers);
  const overProviders = lanesOfClass(route, RouteByte.PROVIDER);
  if (v128.any_true(overProviders)) addProvidersAhead(node, route, overProviders);
  store<u8>(isAheadUp + <usize>node, <u8>isAheadIn(node, lanes));
}

function addProvidersAhead(node: i32, route: v128, overProviders: v128): void {
  const best = i8x16.add(low(route), i8x16.splat(1));
  const end = i32At(upOffsets, node + 1);
  for (let arc = i32At(upOffsets, node); arc < end; arc++) {
    const provider = i32At(upTargets, arc);
    const lanes = v128.and(i8x16.eq(low(routes(provider)), best), overProviders);
    if (!v128.any_true(lanes)) continue;
    if (!isFound(upGroup, provider)) findAheadUp(provider);
    lookDown(provider);
    addAhead(node, provider, lanes);
  }
}

/** The same in the lanes where it has a customer route. */
// @ts-ignore: decorator
@inline
export function lookDown(node: i32): void {
  if (!isFound(downGroup, node)) findAheadDown(node);
}

function findAheadDown(node: i32): void {
  store<u32>(downGroup + (<usize>node << 2), groupNumber);
  const route = routes(node);
  clearLanes(rowOf(ahead, node), i8x16.ge_u(route, i8x16.splat(<i8>RouteByte.CUSTOMER)));
  const lanes = lanesOfClass(route, RouteByte.CUSTOMER);
  if (v128.any_true(lanes)) addEdgesAhead(node, lanes);
}

function addEdgesAhead(node: i32, among: v128): void {
  const first = i32At(edgeStarts, node);
  const end = first + i32At(edgeCounts, node);
  for (let edge = first; edge < end; edge++) {
    const lanes = v128.and(lanesOfEdge(edge), among);
    if (!v128.any_true(lanes)) continue;
    const next = i32At(edgeTo, edge);
    if (!isFound(downGroup, next)) findAheadDown(next);
    addAhead(node, next, lanes);
  }
}

/** What is ahead of `next`, and its own country, is ahead of `node` in those lanes. */
// @ts-ignore: decorator
@inline
function addAhead(node: i32, next: i32, lanes: v128): void {
  const bit = i64x2.splat(load<i64>(bitOfNode + (<usize>next << 3)));
  const from = rowOf(ahead, next);
  const to = rowOf(ahead, node);
  const few = i16x8.extend_low_i8x16_s(lanes);
  const more = i16x8.extend_high_i8x16_s(lanes);
  orFour(to, from, bit, i32x4.extend_low_i16x8_s(few));
  orFour(to + 32, from + 32, bit, i32x4.extend_high_i16x8_s(few));
  orFour(to + 64, from + 64, bit, i32x4.extend_low_i16x8_s(more));
  orFour(to + 96, from + 96, bit, i32x4.extend_high_i16x8_s(more));
}

// @ts-ignore: decorator
@inline
function orFour(to: usize, from: usize, bit: v128, lanes: v128): void {
  const one = v128.and(v128.or(bit, v128.load(from)), i64x2.extend_low_i32x4_s(lanes));
  const two = v128.and(v128.or(bit, v128.load(from, 16)), i64x2.extend_high_i32x4_s(lanes));
  v128.store(to, v128.or(v128.load(to), one));
  v128.store(to, v128.or(v128.load(to, 16), two), 16);
}

function clearLanes(to: usize, lanes: v128): void {
  for (let pair = 0; pair < 8; pair++) {
    const at = to + (<usize>pair << 4);
    v128.store(at, v128.andnot(v128.load(at), wide(lanes, pair)));
  }
}

/** Whether in some of the lanes the node's country is still ahead. */
function isAheadIn(node: i32, lanes: v128): bool {
  const from = rowOf(ahead, node);
  let all = v128.and(v128.load(from), wide(lanes, 0));
  for (let pair = 1; pair < 8; pair++)
    all = v128.or(all, v128.and(v128.load(from + (<usize>pair << 4)), wide(lanes, pair)));
  return v128.any_true(v128.and(all, i64x2.splat(load<i64>(bitOfNode + (<usize>node << 3)))));
}

/** The same in any lane without a customer route, once it has been looked up. */
// @ts-ignore: decorator
@inline
export function isAheadAnywhere(node: i32): bool {
  return load<u8>(isAheadUp + <usize>node) != 0;
}

// @ts-ignore: decorator
@inline
export function isAhead(node: i32, lane: i32, bit: u64): bool {
  return (load<u64>(rowOf(ahead, node) + (<usize>lane << 3)) & bit) != 0;
}

/** Share of the routes from an AS to the destination that cross no AS of the country after it. */
export function shareWithout(node: i32, avoided: i32, bit: u64, lane: i32): f64 {
  const route = routeIn(node, lane);
  if ((route & RouteByte.HOP_BITS) >= RouteByte.ONE_HOP) return 1;
  let ways = 0;
  let sum: f64 = 0;
  if (route < RouteByte.PEER) {
    const best = (route & RouteByte.HOP_BITS) + 1;
    const end = i32At(upOffsets, node + 1);
    for (let arc = i32At(upOffsets, node); arc < end; arc++) {
      const next = i32At(upTargets, arc);
      if ((routeIn(next, lane) & RouteByte.HOP_BITS) != best) continue;
      ways++;
      sum += shareAfter(next, avoided, bit, lane);
    }
  } else {
    const first = i32At(edgeStarts, node);
    const end = first + i32At(edgeCounts, node);
    for (let edge = first; edge < end; edge++) {
      if (!holdsIn(edge, lane)) continue;
      ways++;
      sum += shareAfter(i32At(edgeTo, edge), avoided, bit, lane);
    }
  }
  return sum / <f64>ways;
}

// @ts-ignore: decorator
@inline
function shareAfter(next: i32, avoided: i32, bit: u64, lane: i32): f64 {
  if (i32At(country, next) == avoided) return 0;
  return isAhead(next, lane, bit) ? shareWithout(next, avoided, bit, lane) : 1;
}
