// Policy routes to 64 destinations at once: one byte a route, one destination a lane, 64 lanes a cache line.
//
// A route is a byte (routing/route-byte.as.ts): "better" is an unsigned maximum, and one hop more is one less.
//
// The scalar twin is engines/routing/routes-to.ts. Nodes are in topological order, providers first; nodes below
// `transitCount` have customers. All pointers are byte addresses in the imported memory.

import { RouteByte } from './routing/route-byte.as';

export { countRoutes } from './routing/count-routes.as';

let nodeCount: i32 = 0;
let transitCount: i32 = 0;
let providerOffsets: usize = 0;
let providerTargets: usize = 0;
let peerOffsets: usize = 0;
let peerTargets: usize = 0;
/** The answer: 64 bytes a node. */
let rows: usize = 0;
/** What nodes with customers offer them: 64 bytes each of those below `transitCount`. */
let offers: usize = 0;
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

export function setRows(answer: usize, toCustomers: usize, scratch: usize, flags: usize, list: usize): void {
  rows = answer;
  offers = toCustomers;
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
    const a = peerHop(v128.load(row, 0));
    const b = peerHop(v128.load(row, 16));
    const c = peerHop(v128.load(row, 32));
    const d = peerHop(v128.load(row, 48));
    if (v128.any_true(a) && v128.any_true(b) && v128.any_true(c) && v128.any_true(d)) {
      offerToPeers(node, a, b, c, d);
      continue;
    }
    if (v128.any_true(a)) offerSomeToPeers(node, 0, a);
    if (v128.any_true(b)) offerSomeToPeers(node, 16, b);
    if (v128.any_true(c)) offerSomeToPeers(node, 32, c);
    if (v128.any_true(d)) offerSomeToPeers(node, 48, d);
  }
}

// @ts-ignore: decorator
@inline
function peerHop(route: v128): v128 {
  const longer = i8x16.sub_sat_u(route, i8x16.splat(<i8>RouteByte.ACROSS));
  return v128.and(longer, i8x16.ge_u(longer, i8x16.splat(<i8>RouteByte.PEER)));
}

/** To all lanes of the peers of a node. */
// @ts-ignore: decorator
@inline
function offerToPeers(node: i32, a: v128, b: v128, c: v128, d: v128): void {
  const end = load<u32>(peerOffsets + ((<usize>node + 1) << 2));
  for (let arc = load<u32>(peerOffsets + (<usize>node << 2)); arc < end; arc++) {
    const peer = <usize>load<u32>(peerTargets + (<usize>arc << 2));
    const target = learnt + (peer << 6);
    v128.store(target, i8x16.max_u(v128.load(target, 0), a), 0);
    v128.store(target, i8x16.max_u(v128.load(target, 16), b), 16);
    v128.store(target, i8x16.max_u(v128.load(target, 32), c), 32);
    v128.store(target, i8x16.max_u(v128.load(target, 48), d), 48);
    store<u8>(touched + peer, 1);
  }
}

/** To sixteen lanes of the peers of a node. */
function offerSomeToPeers(node: i32, group: usize, offer: v128): void {
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
      const offer = offers + (<usize>load<u32>(providerTargets + (<usize>arc << 2)) << 6);
      a = i8x16.max_u(a, v128.load(offer, 0));
      b = i8x16.max_u(b, v128.load(offer, 16));
      c = i8x16.max_u(c, v128.load(offer, 32));
      d = i8x16.max_u(d, v128.load(offer, 48));
    }
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
    if (node < transitCount) offerToCustomers(row, offers + (<usize>node << 6));
  }
  if (wanted) takeOver();
}

/** What the customers of a node would have by it, once for all of them. */
// @ts-ignore: decorator
@inline
function offerToCustomers(row: usize, offer: usize): void {
  for (let group: usize = 0; group < 64; group += 16)
    v128.store(offer + group, providerHop(v128.and(v128.load(row + group), i8x16.splat(<i8>RouteByte.HOP_BITS))));
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
