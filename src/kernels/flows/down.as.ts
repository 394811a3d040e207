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
  laneEntries,
  laneNodes,
  laneWeights,
  positions,
  routeIn,
  routes,
  rowOf,
  shares,
  wantsShares,
} from './memory.as';
import { climbedCount, holdsIn } from './next-hops.as';


/** Takes what has come to ASes with a customer route into the entries of a column and forgets it. Comes before `forgetFlow`. */
export function collect(column: i32): void {
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
      if (amount != 0) addEntry(lane, node, column, amount);
    }
    clearRow(from);
  }
}

/** How many more entries there is room for at least; call `followDown` before `collect` where they might not do. */
export function roomForSets(): i32 {
  let most = 0;
  for (let lane = 0; lane < 16; lane++) most = max(most, i32At(laneEntries, lane));
  return (entryRoom - most) / max(climbedCount, 1);
}

// @ts-ignore: decorator
@inline
function addEntry(lane: usize, node: i32, column: i32, amount: f64): void {
  const counter = laneEntries + (lane << 2);
  const count = load<u32>(counter);
  const entry = entries + ((lane * <usize>entryRoom + <usize>count) << 4);
  store<i32>(entry, node);
  store<i32>(entry, column, 4);
  store<f64>(entry, amount, 8);
  store<u32>(counter, count + 1);
}

/**
 * Lets all entries go down to their destinations and adds up by column. Column `arriving` (if ≥ 0) gets the sum of all before it; in
 * column `staying` (if ≥ 0) flow ends at ASes that are not of `home`; what nodes hand on in column `watched` (if ≥ 0) goes to `shares`.
 */
export function followDown(arriving: i32, staying: i32, home: i32, watched: i32): void {
  for (let lane = 0; lane < 16; lane++) {
    const counter = laneEntries + (<usize>lane << 2);
    if (load<u32>(counter) == 0) continue;
    const count = listLane(lane);
    const first = entries + ((<usize>(lane * entryRoom)) << 4);
    const end = first + (<usize>load<u32>(counter) << 4);
    for (let entry = first; entry < end; entry += 16) {
      const position = i32At(positions, load<i32>(entry));
      add(columnRow(position) + (<usize>load<i32>(entry, 4) << 3), load<f64>(entry, 8));
      store<u8>(isActive + <usize>position, 1);
    }
    store<u32>(counter, 0);
    if (arriving >= 0)
      for (let position = 0; position < count; position++)
        if (load<u8>(isActive + <usize>position)) addArriving(columnRow(position), arriving);
    for (let position = 0; position < count; position++) {
      if (load<u8>(isActive + <usize>position) == 0) continue;
      const node = i32At(laneNodes, position);
      if (staying >= 0 && i32At(country, node) != home)
        store<f64>(columnRow(position) + (<usize>staying << 3), 0);
      passDown(node, position, lane, watched);
    }
  }
}

/** What has come up in the columns before `arriving`; from there on it goes down like any other. */
function addArriving(to: usize, arriving: i32): void {
  let sum = f64x2.splat(0);
  let column = 0;
  for (; column < (arriving & ~1); column += 2) sum = f64x2.add(sum, v128.load(to + (<usize>column << 3)));
  let all = f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
  if (column < arriving) all += load<f64>(to + (<usize>column << 3));
  store<f64>(to + (<usize>arriving << 3), all);
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
  if (country == 0) {
    addColumns(downCrossing + <usize>node * bytes, from, weight);
    return;
  }
  const mine = i32At(country, node);
  const bit = load<u64>(bitOfNode + (<usize>node << 3));
  lookDown(node);
  const lastly = isAhead(node, lane, bit) ? shareWithout(node, mine, bit, lane) : 1;
  addToBoth(downCrossing + <usize>node * bytes, weight, downThrough + <usize>mine * bytes, weight * lastly, from);
}

/** one += from · factor and other += from · otherFactor, over all columns. */
// @ts-ignore: decorator
@inline
function addToBoth(one: usize, factor: f64, other: usize, otherFactor: f64, from: usize): void {
  const factors = f64x2.splat(factor);
  const otherFactors = f64x2.splat(otherFactor);
  const end = from + (<usize>columns << 3);
  while (from < end) {
    const low = v128.load(from);
    const high = v128.load(from, 16);
    v128.store(one, f64x2.add(v128.load(one), f64x2.mul(low, factors)));
    v128.store(one, f64x2.add(v128.load(one, 16), f64x2.mul(high, factors)), 16);
    v128.store(other, f64x2.add(v128.load(other), f64x2.mul(low, otherFactors)));
    v128.store(other, f64x2.add(v128.load(other, 16), f64x2.mul(high, otherFactors)), 16);
    from += 32;
    one += 32;
    other += 32;
  }
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
