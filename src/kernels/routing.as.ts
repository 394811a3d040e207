// Policy routes to 64 destinations at once: one byte a route, one destination a lane, 64 lanes a cache line.
//
// A route is a byte (routing/route-byte.as.ts): "better" is an unsigned maximum, and one hop more is one less.
//
// The scalar twin is engines/routing/routes-to.ts. Nodes are in topological order, providers first; nodes below
// `transitCount` have customers. All pointers are byte addresses in the imported memory.

import { RouteByte } from './routing/route-byte.as';

let nodeCount: i32 = 0;
let transitCount: i32 = 0;
let providerOffsets: usize = 0;
let providerTargets: usize = 0;
let peerOffsets: usize = 0;
let peerTargets: usize = 0;
/** The answer: 64 bytes a node. */
let rows: usize = 0;
/** What up and across have learnt, 64 bytes a node, all zero between calls. */
let learnt: usize = 0;
/** One byte a node: 1 while `learnt` holds something for it. */
let touched: usize = 0;
/** Nodes with a customer route in some lane, in the order met. */
let climbed: usize = 0;
/** Two bytes a node: 0, or 1 + the row of `alive` that says in which lanes (0xFF) the node works. */
let aliveRow: usize = 0;
let alive: usize = 0;
/** How many nodes `climbed` holds. */
let climbedNodes: i32 = 0;
let someFail: bool = false;
/** The nodes whose routes are wanted (u32, ascending, with every node its providers); 0 = all. */
let wanted: usize = 0;
let wantedCount: i32 = 0;
/** 16 bytes for taking a register apart. */
const spill: usize = memory.data(16, 16);

export function setGraph(
  nodes: i32,
  transit: i32,
  upOffsets: usize,
  upTargets: usize,
  acrossOffsets: usize,
  acrossTargets: usize,
): void {
  nodeCount = nodes;
  transitCount = transit;
  providerOffsets = upOffsets;
  providerTargets = upTargets;
  peerOffsets = acrossOffsets;
  peerTargets = acrossTargets;
}

export function setRows(answer: usize, scratch: usize, flags: usize, list: usize): void {
  rows = answer;
  learnt = scratch;
  touched = flags;
  climbed = list;
}

export function setFailures(used: bool, rowOfNode: usize, lanesAlive: usize): void {
  someFail = used;
  aliveRow = rowOfNode;
  alive = lanesAlive;
}

/**
 * From now on only routes of the listed nodes, and customer routes, are found: the rows of others mean nothing. Peers may
 * only be given as far as the one that learns is listed.
 */
export function setWanted(list: usize, count: i32): void {
  wanted = list;
  wantedCount = count;
}

/**
 * As `routeBlock`, but a destination without customers stands apart from its node: it is the destination of its neighbours,
 * while the row of the node says how its twins get there.
 */
export function routeApart(destinations: usize, lanes: i32): void {
  for (let lane = 0; lane < lanes; lane++) {
    const node = load<i32>(destinations + (<usize>lane << 2));
    if (node < transitCount) {
      store<u8>(learnt + (<usize>node << 6) + lane, RouteByte.ORIGIN);
      store<u8>(touched + node, 1);
    } else announceTo(node, providerOffsets, providerTargets, lane, <u8>RouteByte.FROM_ORIGIN);
  }
  climbedNodes = up(destinations, 0);
  for (let lane = 0; lane < lanes; lane++) {
    const node = load<i32>(destinations + (<usize>lane << 2));
    if (node >= transitCount) announceTo(node, peerOffsets, peerTargets, lane, <u8>RouteByte.ACROSS_FROM_ORIGIN);
  }
  across(climbedNodes);
  down();
}

/** The neighbours of a destination learn a route of one hop. */
function announceTo(node: i32, offsets: usize, targets: usize, lane: i32, route: u8): void {
  const end = load<u32>(offsets + ((<usize>node + 1) << 2));
  for (let arc = load<u32>(offsets + (<usize>node << 2)); arc < end; arc++) {
    const neighbour = <usize>load<u32>(targets + (<usize>arc << 2));
    const at = learnt + (neighbour << 6) + lane;
    store<u8>(at, max(load<u8>(at), route));
    store<u8>(touched + neighbour, 1);
  }
}

/** Routes to `lanes` destinations (i32 each, one per lane, ≤ 64) into `rows`; unused lanes stay without a route. */
export function routeBlock(destinations: usize, lanes: i32): void {
  for (let lane = 0; lane < lanes; lane++) {
    const node = load<i32>(destinations + (<usize>lane << 2));
    store<u8>(learnt + (<usize>node << 6) + lane, RouteByte.ORIGIN);
    store<u8>(touched + node, 1);
  }
  climbedNodes = up(destinations, lanes);
  across(climbedNodes);
  down();
}

/** How many nodes had a customer route in some lane of the last block; `climbed` lists them. */
export function climbedCount(): i32 {
  return climbedNodes;
}

/** Customer routes, from the last node to the first: each has learnt from all its customers when it is met. */
function up(destinations: usize, lanes: i32): i32 {
  let count = 0;
  for (let lane = 0; lane < lanes; lane++) {
    const node = load<i32>(destinations + (<usize>lane << 2));
    // A destination given in several lanes climbs once; 2 marks it.
    if (node < transitCount || load<u8>(touched + node) == 2) continue;
    store<u8>(touched + node, 2);
    climb(node);
    store<i32>(climbed + (<usize>count << 2), node);
    count++;
  }
  for (let node = transitCount - 1; node >= 0; node--) {
    if (load<u8>(touched + node) == 0) continue;
    climb(node);
    store<i32>(climbed + (<usize>count << 2), node);
    count++;
  }
  return count;
}

/** Passes the customer routes of a node to its providers. */
// @ts-ignore: decorator
@inline
function climb(node: i32): void {
  const row = learnt + (<usize>node << 6);
  if (someFail) maskRow(row, node);
  const a = customerHop(v128.load(row, 0));
  const b = customerHop(v128.load(row, 16));
  const c = customerHop(v128.load(row, 32));
  const d = customerHop(v128.load(row, 48));
  const end = load<u32>(providerOffsets + ((<usize>node + 1) << 2));
  for (let arc = load<u32>(providerOffsets + (<usize>node << 2)); arc < end; arc++) {
    const provider = <usize>load<u32>(providerTargets + (<usize>arc << 2));
    const target = learnt + (provider << 6);
    v128.store(target, i8x16.max_u(v128.load(target, 0), a), 0);
    v128.store(target, i8x16.max_u(v128.load(target, 16), b), 16);
    v128.store(target, i8x16.max_u(v128.load(target, 32), c), 32);
    v128.store(target, i8x16.max_u(v128.load(target, 48), d), 48);
    store<u8>(touched + provider, 1);
  }
}

// @ts-ignore: decorator
@inline
function customerHop(route: v128): v128 {
  const longer = i8x16.sub_sat_u(route, i8x16.splat(<i8>RouteByte.UP));
  return v128.and(longer, i8x16.ge_u(longer, i8x16.splat(<i8>RouteByte.CUSTOMER)));
}

/** Customer routes over one peer link. What a peer learns here is below every customer route, so order does not matter. */
function across(count: i32): void {
  for (let index = 0; index < count; index++) {
    const node = load<i32>(climbed + (<usize>index << 2));
    const row = learnt + (<usize>node << 6);
    for (let group: usize = 0; group < 64; group += 16) {
      const longer = i8x16.sub_sat_u(v128.load(row + group), i8x16.splat(<i8>RouteByte.ACROSS));
      const offer = v128.and(longer, i8x16.ge_u(longer, i8x16.splat(<i8>RouteByte.PEER)));
      if (v128.any_true(offer)) offerToPeers(node, group, offer);
    }
  }
}

// @ts-ignore: decorator
@inline
function offerToPeers(node: i32, group: usize, offer: v128): void {
  const base = learnt + group;
  const end = load<u32>(peerOffsets + ((<usize>node + 1) << 2));
  for (let arc = load<u32>(peerOffsets + (<usize>node << 2)); arc < end; arc++) {
    const peer = <usize>load<u32>(peerTargets + (<usize>arc << 2));
    const target = base + (peer << 6);
    v128.store(target, i8x16.max_u(v128.load(target), offer));
    store<u8>(touched + peer, 1);
  }
}

/** Provider routes, from the first node to the last; clears what up and across learnt on the way. */
function down(): void {
  const hops = i8x16.splat(<i8>RouteByte.HOP_BITS);
  const zero = i8x16.splat(0);
  const count = wanted ? wantedCount : nodeCount;
  for (let index = 0; index < count; index++) {
    const node = wanted ? load<i32>(wanted + (<usize>index << 2)) : index;
    let a = zero;
    let b = zero;
    let c = zero;
    let d = zero;
    const end = load<u32>(providerOffsets + ((<usize>node + 1) << 2));
    for (let arc = load<u32>(providerOffsets + (<usize>node << 2)); arc < end; arc++) {
      const provider = rows + (<usize>load<u32>(providerTargets + (<usize>arc << 2)) << 6);
      a = i8x16.max_u(a, v128.and(v128.load(provider, 0), hops));
      b = i8x16.max_u(b, v128.and(v128.load(provider, 16), hops));
      c = i8x16.max_u(c, v128.and(v128.load(provider, 32), hops));
      d = i8x16.max_u(d, v128.and(v128.load(provider, 48), hops));
    }
    a = providerHop(a);
    b = providerHop(b);
    c = providerHop(c);
    d = providerHop(d);
    if (load<u8>(touched + node)) {
      const better = learnt + (<usize>node << 6);
      a = i8x16.max_u(a, v128.load(better, 0));
      b = i8x16.max_u(b, v128.load(better, 16));
      c = i8x16.max_u(c, v128.load(better, 32));
      d = i8x16.max_u(d, v128.load(better, 48));
      v128.store(better, zero, 0);
      v128.store(better, zero, 16);
      v128.store(better, zero, 32);
      v128.store(better, zero, 48);
      store<u8>(touched + node, 0);
    }
    const row = rows + (<usize>node << 6);
    v128.store(row, a, 0);
    v128.store(row, b, 16);
    v128.store(row, c, 32);
    v128.store(row, d, 48);
    if (someFail) maskRow(row, node);
  }
  if (wanted) takeOver();
}

/** Customer routes of nodes that are not wanted. */
function takeOver(): void {
  for (let index = 0; index < climbedNodes; index++) {
    const node = load<i32>(climbed + (<usize>index << 2));
    if (load<u8>(touched + node) == 0) continue;
    memory.copy(rows + (<usize>node << 6), learnt + (<usize>node << 6), 64);
    memory.fill(learnt + (<usize>node << 6), 0, 64);
    store<u8>(touched + node, 0);
  }
}

/** From 63 − hops at the best provider (0: none, or as long as a route may get) to the customer's route. */
// @ts-ignore: decorator
@inline
function providerHop(low: v128): v128 {
  return v128.and(i8x16.add(low, i8x16.splat(<i8>RouteByte.HOP_BITS)), i8x16.ne(low, i8x16.splat(0)));
}

function maskRow(row: usize, node: i32): void {
  const index = <usize>load<u16>(aliveRow + (<usize>node << 1));
  if (index == 0) return;
  const mask = alive + ((index - 1) << 6);
  for (let group: usize = 0; group < 64; group += 16)
    v128.store(row + group, v128.and(v128.load(row + group), v128.load(mask + group)));
}

/** Counters of one lane, u32 each: routes of class ≥ 1, ≥ 2 and 3, one unused, then routes by hops 0 … 62, one unused. */
const COUNTERS: usize = 68;
/** Rows whose byte counters cannot overflow. */
const TILE: i32 = 255;

/**
 * Adds to `counters` ([lane][COUNTERS], u32) how many of the listed nodes (u32 each) hold routes of each class and length,
 * each of them standing for `weight`.
 */
export function countRoutes(counters: usize, list: usize, length: i32, weight: u32): void {
  for (let first = 0; first < length; first += TILE) {
    const count = min(TILE, length - first);
    for (let group: usize = 0; group < 64; group += 16)
      countTile(counters + group * (COUNTERS << 2), list + (<usize>first << 2), count, group, weight);
  }
}

function countTile(counters: usize, list: usize, count: i32, group: usize, weight: u32): void {
  const base = rows + group;
  let some = i8x16.splat(0);
  let peer = i8x16.splat(0);
  let customer = i8x16.splat(0);
  let shortest = i8x16.splat(0);
  let longest = i8x16.splat(-1);
  for (let index = 0; index < count; index++) {
    const row = v128.load(base + (<usize>load<u32>(list + (<usize>index << 2)) << 6));
    const routed = i8x16.ge_u(row, i8x16.splat(<i8>RouteByte.PROVIDER));
    some = i8x16.sub(some, routed);
    peer = i8x16.sub(peer, i8x16.ge_u(row, i8x16.splat(<i8>RouteByte.PEER)));
    customer = i8x16.sub(customer, i8x16.ge_u(row, i8x16.splat(<i8>RouteByte.CUSTOMER)));
    const low = v128.and(row, i8x16.splat(<i8>RouteByte.HOP_BITS));
    shortest = i8x16.max_u(shortest, low);
    longest = i8x16.min_u(longest, v128.or(low, v128.not(routed)));
  }
  addCounters(counters, some, weight);
  addCounters(counters + 4, peer, weight);
  addCounters(counters + 8, customer, weight);
  const last = RouteByte.HOP_BITS - lowest(longest);
  for (let hops = RouteByte.HOP_BITS - highest(shortest); hops <= last; hops += 6)
    countHops(counters + 16 + (<usize>hops << 2), list, count, base, RouteByte.HOP_BITS - hops, weight);
}

/** Counts routes of six lengths, from 63 − `low` hops on. */
function countHops(counters: usize, list: usize, count: i32, base: usize, low: i32, weight: u32): void {
  let a = i8x16.splat(0);
  let b = i8x16.splat(0);
  let c = i8x16.splat(0);
  let d = i8x16.splat(0);
  let e = i8x16.splat(0);
  let f = i8x16.splat(0);
  const first = i8x16.splat(<i8>low);
  const one = i8x16.splat(1);
  for (let index = 0; index < count; index++) {
    const row = v128.load(base + (<usize>load<u32>(list + (<usize>index << 2)) << 6));
    // Hops beyond the first length; far off for what is shorter, and for no route once 62 hops are passed.
    const step = i8x16.sub(first, v128.and(row, i8x16.splat(<i8>RouteByte.HOP_BITS)));
    a = i8x16.sub(a, i8x16.eq(step, i8x16.splat(0)));
    b = i8x16.sub(b, i8x16.eq(step, one));
    c = i8x16.sub(c, i8x16.eq(step, i8x16.splat(2)));
    d = i8x16.sub(d, i8x16.eq(step, i8x16.splat(3)));
    e = i8x16.sub(e, i8x16.eq(step, i8x16.splat(4)));
    f = i8x16.sub(f, i8x16.eq(step, i8x16.splat(5)));
  }
  if (low > 0) addCounters(counters, a, weight);
  if (low > 1) addCounters(counters + 4, b, weight);
  if (low > 2) addCounters(counters + 8, c, weight);
  if (low > 3) addCounters(counters + 12, d, weight);
  if (low > 4) addCounters(counters + 16, e, weight);
  if (low > 5) addCounters(counters + 20, f, weight);
}

/** Adds 16 byte counters, one a lane, to the counters of those lanes. */
function addCounters(counters: usize, bytes: v128, weight: u32): void {
  v128.store(spill, bytes);
  for (let lane: usize = 0; lane < 16; lane++) {
    const slot = counters + lane * (COUNTERS << 2);
    store<u32>(slot, load<u32>(slot) + weight * <u32>load<u8>(spill + lane));
  }
}

function highest(bytes: v128): i32 {
  v128.store(spill, bytes);
  let best = 0;
  for (let lane: usize = 0; lane < 16; lane++) best = max(best, <i32>load<u8>(spill + lane));
  return best;
}

function lowest(bytes: v128): i32 {
  v128.store(spill, bytes);
  let best = 255;
  for (let lane: usize = 0; lane < 16; lane++) best = min(best, <i32>load<u8>(spill + lane));
  return best;
}
