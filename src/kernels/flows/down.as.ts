// Flow on its way down, one lane at a time for all sets of sources: see ../flows.as.ts.
import { RouteByte } from '../routing/route-byte.as';
import { isAhead, lookDown, shareWithout } from './ahead.as';
import {
  add,
  bitOfNode,
  clearRow,
  climbed,
  columns,
  country,
  downArrived,
  downCrossing,
  downFlow,
  downThrough,
  edgeCounts,
  edgeStarts,
  edgeTo,
  entries,
  entryRoom,
  flow,
  hasFlow,
  i32At,
  isActive,
  forgetEntries,
  laneEntries,
  lastEntry,
  laneNodes,
  laneWeights,
  positions,
  routeIn,
  routes,
  rowOf,
  shares,
  wantsShares,
  setLastEntry,
} from './memory.as';
import { climbedCount, holdsIn } from './next-hops.as';


/**
 * Takes what has come to ASes with a customer route into the entries of a column, and of `other` if that is ≥ 0, and forgets it.
 * Comes after `tally`, or before `forgetFlow`.
 */
export function collect(column: i32, other: i32): void {
  for (let index = 0; index < climbedCount; index++) {
    const node = i32At(climbed, index);
    if (load<u8>(hasFlow + <usize>node) == 0) continue;
    store<u8>(hasFlow + <usize>node, 0);
    let lanes = i8x16.bitmask(i8x16.ge_u(routes(node), i8x16.splat(<i8>RouteByte.CUSTOMER)));
    const from = rowOf(flow, node);
    while (lanes) {
      const lane = <usize>ctz(lanes);
      lanes &= lanes - 1;
      const amount = load<f64>(from + (lane << 3));
      if (amount == 0) continue;
      addEntry(lane, node, column, amount);
      if (other >= 0) addEntry(lane, node, other, amount);
    }
    clearRow(from);
  }
}

/** How many more entries there is room for at least; call `followDown` before `collect` where they might not do. */
export function roomForSets(): i32 {
  const room = entryRoom - <i32>((lastEntry - entries) / 24);
  return room / (32 * max(climbedCount, 1));
}

// @ts-ignore: decorator
@inline
function addEntry(lane: usize, node: i32, column: i32, amount: f64): void {
  const head = laneEntries + (lane << 2);
  store<u32>(lastEntry, load<u32>(head));
  store<i32>(lastEntry, node, 4);
  store<i32>(lastEntry, column, 8);
  store<f64>(lastEntry, amount, 16);
  store<u32>(head, <u32>lastEntry);
  setLastEntry(lastEntry + 24);
}

/**
 * Lets all entries go down to their destinations and adds up by column. In column `staying` (if ≥ 0) flow ends at ASes that are
 * not of `home`; what nodes hand on in column `watched` (if ≥ 0) goes to `shares`.
 */
export function followDown(staying: i32, home: i32, watched: i32): void {
  for (let lane = 0; lane < 16; lane++) {
    const head = laneEntries + (<usize>lane << 2);
    if (load<u32>(head) == 0) continue;
    const count = listLane(lane);
    for (let entry = <usize>load<u32>(head); entry; entry = <usize>load<u32>(entry)) {
      const position = i32At(positions, load<i32>(entry, 4));
      add(columnRow(position) + (<usize>load<i32>(entry, 8) << 3), load<f64>(entry, 16));
      store<u8>(isActive + <usize>position, 1);
    }
    store<u32>(head, 0);
    for (let position = 0; position < count; position++) {
      if (load<u8>(isActive + <usize>position) == 0) continue;
      const node = i32At(laneNodes, position);
      if (staying >= 0 && i32At(country, node) != home)
        store<f64>(columnRow(position) + (<usize>staying << 3), 0);
      passDown(node, position, lane, watched);
    }
  }
  forgetEntries();
}

/** The nodes with a customer route in a lane, providers first, with nothing in them; how many. */
function listLane(lane: i32): i32 {
  let count = 0;
  for (let index = climbedCount - 1; index >= 0; index--) {
    const node = i32At(climbed, index);
    const route = routeIn(node, lane);
    if (route < RouteByte.CUSTOMER || route == RouteByte.ORIGIN) continue;
    store<i32>(positions + (<usize>node << 2), count);
    store<i32>(laneNodes + (<usize>count << 2), node);
    store<u8>(isActive + <usize>count, 0);
    const to = columnRow(count);
    const end = to + (<usize>columns << 3);
    for (let at = to; at < end; at += 16) v128.store(at, f64x2.splat(0));
    count++;
  }
  return count;
}

// @ts-ignore: decorator
@inline
function columnRow(position: i32): usize {
  return downFlow + ((<usize>position * <usize>columns) << 3);
}

function passDown(node: i32, position: i32, lane: i32, watched: i32): void {
  const from = columnRow(position);
  const weight = load<f64>(laneWeights + (<usize>lane << 3));
  let ways = 1;
  if (routeIn(node, lane) == RouteByte.FROM_ORIGIN) addColumns(downArrived, from, weight);
  else {
    ways = 0;
    const first = i32At(edgeStarts, node);
    const end = first + i32At(edgeCounts, node);
    for (let edge = first; edge < end; edge++) if (holdsIn(edge, lane)) ways++;
    const part = 1 / <f64>ways;
    for (let edge = first; edge < end; edge++) {
      if (!holdsIn(edge, lane)) continue;
      const child = i32At(positions, i32At(edgeTo, edge));
      store<u8>(isActive + <usize>child, 1);
      addColumns(columnRow(child), from, part);
    }
  }
  if (watched >= 0 && load<u8>(wantsShares + <usize>node))
    add(rowOf(shares, node) + (<usize>lane << 3), load<f64>(from + (<usize>watched << 3)) / <f64>ways);
  const bytes = <usize>columns << 3;
  addColumns(downCrossing + <usize>node * bytes, from, weight);
  const mine = i32At(country, node);
  const bit = load<u64>(bitOfNode + (<usize>node << 3));
  lookDown(node);
  const lastly = isAhead(node, lane, bit) ? shareWithout(node, mine, bit, lane) : 1;
  if (lastly > 0) addColumns(downThrough + <usize>mine * bytes, from, weight * lastly);
}

/** to += from · factor, over all columns. */
// @ts-ignore: decorator
@inline
function addColumns(to: usize, from: usize, factor: f64): void {
  const factors = f64x2.splat(factor);
  const end = from + (<usize>columns << 3);
  while (from < end) {
    v128.store(to, f64x2.add(v128.load(to), f64x2.mul(v128.load(from), factors)));
    v128.store(to, f64x2.add(v128.load(to, 16), f64x2.mul(v128.load(from, 16), factors)), 16);
    from += 32;
    to += 32;
  }
}
