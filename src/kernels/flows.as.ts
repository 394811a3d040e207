// Where the routes to sixteen destinations at a time lead: the flow of a set of sources over every AS, in equal shares over
// equally good next hops. Works on what the routing kernel (routing.as.ts) left in the same memory.
//
// The specification is engines/hegemony/country-flows-twin.ts; docs/methods/hegemony.md tells how and why.
//
// Sixteen of the block's 64 lanes are a *group*; a row of a group is sixteen numbers, one a lane. Three kinds of next hops:
// providers of a node with a provider route, found by comparing route bytes; the peer a peer route was heard from and the
// customer a customer route was heard from, which `prepareGroup` writes down as *edges* with the lanes they hold in.
// A route of one hop ends at the destination: nobody else is crossed by it, so flow over it is taken out.
//
// Flow goes up first, a set of sources at a time in all lanes (`push`), until it is at ASes with a customer route; from there
// it goes down, a lane at a time for all sets (`followDown`), a *column* each: how routes go down does not depend on who sends.

/** Nodes 0 … transitCount − 1 have customers; only they are crossed. */
export let nodeCount: i32 = 0;
export let transitCount: i32 = 0;
export let upOffsets: usize = 0;
export let upTargets: usize = 0;
/** Peers who may hear a route: all, or those in the sets of sources only. */
export let listenerOffsets: usize = 0;
export let listenerTargets: usize = 0;
/** Route bytes, [node][64 lanes]. */
export let rows: usize = 0;
/** Those of the group, [node][16], close together. */
export let groupRows: usize = 0;
/** The nodes that have a customer route in some lane, customers first (i32). */
export let blockClimbed: usize = 0;
/** Those of them that have one in the group (i32). */
export let climbed: usize = 0;
/** Country of each AS with customers (u32), and a bit for it (u64) which small countries share. */
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
/** What has come up to ASes with a customer route: next (u32), node, column (i32), unused, amount (f64), 24 bytes each. */
export let entries: usize = 0;
export let entryRoom: i32 = 0;
/** Newest entry of each lane (address, u32). */
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

/** Sums of the last push: weight that has a route, and that has arrived. */
export let routed: f64 = 0;
export let arrived: f64 = 0;

/** The first lane of the group. */
let group: usize = 0;
let climbedCount: i32 = 0;
/** Counts the groups. */
let groupNumber: u32 = 0;
let lastFound: usize = 0;
let fromCount: i32 = 0;
let lastEntry: usize = 0;
/** Share of each lane for every next hop. */
const share: usize = memory.data(128, 16);
/** The flow that is being handed on. */
const row: usize = memory.data(128, 16);

// @ts-ignore: decorator
@inline
function i32At(array: usize, index: i32): i32 {
  return load<i32>(array + (<usize>index << 2));
}
// @ts-ignore: decorator
@inline
function rowOf(array: usize, node: i32): usize {
  return array + (<usize>node << 7);
}
// @ts-ignore: decorator
@inline
function copyRow(to: usize, from: usize): void {
  for (let at: usize = 0; at < 128; at += 16) v128.store(to + at, v128.load(from + at));
}
// @ts-ignore: decorator
@inline
function clearRow(to: usize): void {
  for (let at: usize = 0; at < 128; at += 16) v128.store(to + at, i64x2.splat(0));
}
// @ts-ignore: decorator
@inline
function routes(node: i32): v128 {
  return v128.load(groupRows + (<usize>node << 4));
}
// @ts-ignore: decorator
@inline
function low(route: v128): v128 {
  return v128.and(route, i8x16.splat(63));
}
// @ts-ignore: decorator
@inline
function add(address: usize, amount: f64): void {
  store<f64>(address, load<f64>(address) + amount);
}
/** Lanes with a route of that class, not one of a single hop, nor the destination's own. */
// @ts-ignore: decorator
@inline
function lanesOfClass(route: v128, first: i32): v128 {
  const near = i8x16.ge_u(low(route), i8x16.splat(62));
  return v128.andnot(i8x16.eq(v128.and(route, i8x16.splat(<i8>0xc0)), i8x16.splat(<i8>first)), near);
}

/**
 * Finds the next hops of customer and peer routes of sixteen lanes from `first` on; `count` nodes have climbed. `list`: the nodes
 * with routes (i32) apart from these, or 0 for all.
 */
export function prepareGroup(first: i32, count: i32, list: usize, listed: i32): void {
  group = first;
  groupNumber++;
  climbedCount = 0;
  if (list) for (let index = 0; index < listed; index++) takeRow(i32At(list, index));
  else for (let node = 0; node < nodeCount; node++) takeRow(node);
  for (let index = 0; index < count; index++) {
    const node = i32At(blockClimbed, index);
    takeRow(node);
    if (!v128.any_true(i8x16.ge_u(routes(node), i8x16.splat(<i8>0xc0)))) continue;
    store<i32>(climbed + (<usize>climbedCount << 2), node);
    climbedCount++;
  }
  lastFound = found;
  fromCount = 0;
  lastEntry = entries;
  for (let index = 0; index < climbedCount; index++) {
    const node = i32At(climbed, index);
    store<u8>(hasClimbed + <usize>node, 1);
    const route = routes(node);
    const beyond = v128.and(route, i8x16.ne(route, i8x16.splat(<i8>0xff)));
    const up = i8x16.sub_sat_u(beyond, i8x16.splat(1));
    const mayClimb = i8x16.ge_u(up, i8x16.splat(<i8>0xc0));
    if (v128.any_true(mayClimb)) addEdges(node, up, mayClimb, upOffsets, upTargets);
    const over = i8x16.sub_sat_u(beyond, i8x16.splat(65));
    const mayCross = i8x16.ge_u(over, i8x16.splat(<i8>0x80));
    if (v128.any_true(mayCross)) addEdges(node, over, mayCross, listenerOffsets, listenerTargets);
  }
  sortEdges();
}

// @ts-ignore: decorator
@inline
function takeRow(node: i32): void {
  v128.store(groupRows + (<usize>node << 4), v128.load(rows + (<usize>node << 6) + group));
}

/** Puts the edges of each node side by side. */
function sortEdges(): void {
  let start = 0;
  for (let index = 0; index < fromCount; index++) {
    const node = i32At(foundFrom, index);
    store<i32>(edgeStarts + (<usize>node << 2), start);
    start += i32At(edgeCounts, node);
    store<i32>(edgeCounts + (<usize>node << 2), 0);
  }
  for (let at = found; at < lastFound; at += 32) {
    const node = load<i32>(at);
    const count = i32At(edgeCounts, node);
    const place = i32At(edgeStarts, node) + count;
    store<i32>(edgeCounts + (<usize>node << 2), count + 1);
    store<i32>(edgeTo + (<usize>place << 2), load<i32>(at, 4));
    v128.store(edgeLanes + (<usize>place << 4), v128.load(at, 16));
  }
}

/** Edges to `node` from those of its neighbours that route over it: whose route is what it offers. */
// @ts-ignore: decorator
@inline
function addEdges(node: i32, offer: v128, may: v128, offsets: usize, targets: usize): void {
  const end = i32At(offsets, node + 1);
  for (let arc = i32At(offsets, node); arc < end; arc++) {
    const neighbour = i32At(targets, arc);
    const lanes = v128.and(i8x16.eq(routes(neighbour), offer), may);
    if (!v128.any_true(lanes)) continue;
    store<i32>(lastFound, neighbour);
    store<i32>(lastFound, node, 4);
    v128.store(lastFound, lanes, 16);
    lastFound += 32;
    const count = i32At(edgeCounts, neighbour);
    if (count == 0) {
      store<i32>(foundFrom + (<usize>fromCount << 2), neighbour);
      fromCount++;
    }
    store<i32>(edgeCounts + (<usize>neighbour << 2), count + 1);
  }
}

/** Sees to it that the countries ahead of an AS are known in the lanes where it has no customer route. */
// @ts-ignore: decorator
@inline
function lookUp(node: i32): void {
  if (load<u32>(upGroup + (<usize>node << 2)) != groupNumber) findAheadUp(node);
}

function findAheadUp(node: i32): void {
  store<u32>(upGroup + (<usize>node << 2), groupNumber);
  const route = routes(node);
  clearLanes(rowOf(ahead, node), i8x16.lt_u(route, i8x16.splat(<i8>0xc0)));
  const overPeers = lanesOfClass(route, 0x80);
  if (v128.any_true(overPeers)) addEdgesAhead(node, overPeers);
  const overProviders = lanesOfClass(route, 0x40);
  if (!v128.any_true(overProviders)) return;
  const best = i8x16.add(low(route), i8x16.splat(1));
  const end = i32At(upOffsets, node + 1);
  for (let arc = i32At(upOffsets, node); arc < end; arc++) {
    const provider = i32At(upTargets, arc);
    const lanes = v128.and(i8x16.eq(low(routes(provider)), best), overProviders);
    if (!v128.any_true(lanes)) continue;
    lookUp(provider);
    lookDown(provider);
    addAhead(node, provider, lanes);
  }
}

/** The same in the lanes where it has a customer route. */
// @ts-ignore: decorator
@inline
function lookDown(node: i32): void {
  if (load<u32>(downGroup + (<usize>node << 2)) != groupNumber) findAheadDown(node);
}

function findAheadDown(node: i32): void {
  store<u32>(downGroup + (<usize>node << 2), groupNumber);
  const route = routes(node);
  clearLanes(rowOf(ahead, node), i8x16.ge_u(route, i8x16.splat(<i8>0xc0)));
  const lanes = lanesOfClass(route, 0xc0);
  if (v128.any_true(lanes)) addEdgesAhead(node, lanes);
}

// @ts-ignore: decorator
@inline
function lanesOfEdge(edge: i32): v128 {
  return v128.load(edgeLanes + (<usize>edge << 4));
}
// @ts-ignore: decorator
@inline
function holdsIn(edge: i32, lane: i32): bool {
  return load<u8>(edgeLanes + (<usize>edge << 4) + <usize>lane) != 0;
}

function addEdgesAhead(node: i32, among: v128): void {
  const first = i32At(edgeStarts, node);
  const end = first + i32At(edgeCounts, node);
  for (let edge = first; edge < end; edge++) {
    const lanes = v128.and(lanesOfEdge(edge), among);
    if (!v128.any_true(lanes)) continue;
    const next = i32At(edgeTo, edge);
    lookDown(next);
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

/** The two bytes of a pair of lanes as two masks of 64 bits. */
// @ts-ignore: decorator
@inline
function wide(lanes: v128, pair: i32): v128 {
  const words = pair < 4 ? i16x8.extend_low_i8x16_s(lanes) : i16x8.extend_high_i8x16_s(lanes);
  const longs = (pair & 2) == 0 ? i32x4.extend_low_i16x8_s(words) : i32x4.extend_high_i16x8_s(words);
  return (pair & 1) == 0 ? i64x2.extend_low_i32x4_s(longs) : i64x2.extend_high_i32x4_s(longs);
}

/**
 * Lets the sources send to the group's destinations, as far as routes go up. `list` (i32, descending, with every node all its
 * providers) has the sources' nodes, `entering` (f64) what each sends. Where `home` ≥ 0, flow that comes to an AS of another
 * country ends there. Follow with `collect`.
 */
export function push(list: usize, count: i32, entering: usize, home: i32): void {
  routed = 0;
  arrived = 0;
  for (let index = 0; index < count; index++) {
    const node = i32At(list, index);
    const route = routes(node);
    const reached = i8x16.ge_u(route, i8x16.splat(0x40));
    const amount = load<f64>(entering + (<usize>index << 3));
    if (wantsAny(node)) clearRow(rowOf(shares, node));
    if (!v128.any_true(reached)) continue;
    const transit = node < transitCount;
    const inflow = transit && load<u8>(hasFlow + <usize>node) != 0;
    if (amount == 0) {
      if (!inflow || (home >= 0 && i32At(country, node) != home)) continue;
      copyRow(row, rowOf(flow, node));
    } else {
      fillRow(node, amount);
      routed +=
        (i8x16.bitmask(reached) & usedLanes) == usedLanes && load<u8>(isException + <usize>node) == 0
          ? amount * sumOfWeights
          : weighted(reached);
      if (transit) sendDown(node, route);
      if (inflow) addInflow(node);
    }
    handOver(node, route);
  }
}

/** What an AS itself sends where it has a customer route. */
function sendDown(node: i32, route: v128): void {
  arrive(i8x16.eq(route, i8x16.splat(<i8>0xfe)), node);
  const lanes = lanesOfClass(route, 0xc0);
  if (v128.any_true(lanes)) overEdges(node, lanes);
}

// @ts-ignore: decorator
@inline
function wantsAny(node: i32): bool {
  return wantsShares != 0 && load<u8>(wantsShares + <usize>node) != 0;
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
  const below = i8x16.lt_u(route, i8x16.splat(<i8>0xc0));
  arrive(v128.and(i8x16.eq(low(route), i8x16.splat(62)), below), node);
  const overProviders = lanesOfClass(route, 0x40);
  if (v128.any_true(overProviders)) overArcs(node, route, overProviders);
  const overPeers = lanesOfClass(route, 0x80);
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

/**
 * Takes what has come to ASes with a customer route into the entries of a column, and of `other` if that is ≥ 0, and forgets it.
 * Comes after `tally`, or before `forgetFlow`.
 */
export function collect(column: i32, other: i32): void {
  for (let index = 0; index < climbedCount; index++) {
    const node = i32At(climbed, index);
    if (load<u8>(hasFlow + <usize>node) == 0) continue;
    store<u8>(hasFlow + <usize>node, 0);
    let lanes = i8x16.bitmask(i8x16.ge_u(routes(node), i8x16.splat(<i8>0xc0)));
    const from = rowOf(flow, node);
    while (lanes) {
      const lane = <usize>ctz(lanes);
      lanes &= lanes - 1;
      const amount = load<f64>(from + (lane << 3));
      if (amount == 0) continue;
      enter(lane, node, column, amount);
      if (other >= 0) enter(lane, node, other, amount);
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
function enter(lane: usize, node: i32, column: i32, amount: f64): void {
  const head = laneEntries + (lane << 2);
  store<u32>(lastEntry, load<u32>(head));
  store<i32>(lastEntry, node, 4);
  store<i32>(lastEntry, column, 8);
  store<f64>(lastEntry, amount, 16);
  store<u32>(head, <u32>lastEntry);
  lastEntry += 24;
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
  lastEntry = entries;
}

/** The nodes with a customer route in a lane, providers first, with nothing in them; how many. */
function listLane(lane: i32): i32 {
  let count = 0;
  for (let index = climbedCount - 1; index >= 0; index--) {
    const node = i32At(climbed, index);
    const route = routeIn(node, lane);
    if (route < 0xc0 || route == 0xff) continue;
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
function routeIn(node: i32, lane: i32): i32 {
  return <i32>load<u8>(groupRows + (<usize>node << 4) + <usize>lane);
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
  if (routeIn(node, lane) == 0xfe) addColumns(downArrived, from, weight);
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

/**
 * Adds what crosses ASes on its way up to the sums: `crossing`, f64 by node, and `through`, f64 by country, where a route counts
 * once however many ASes of it it crosses; and the same to `other…`, unless they are 0. Forgets the flow, but for ASes that have
 * climbed.
 */
export function tally(
  list: usize,
  count: i32,
  crossing: usize,
  through: usize,
  otherCrossing: usize,
  otherThrough: usize,
): void {
  for (let index = 0; index < count; index++) {
    const node = i32At(list, index);
    if (load<u8>(hasFlow + <usize>node) == 0) continue;
    const all = productsOf(node);
    if (load<u8>(hasClimbed + <usize>node) == 0) clearNode(node);
    if (all == 0) continue;
    const mine = i32At(country, node);
    lookUp(node);
    const lastly = isAheadAnywhere(node) ? lastTimes(node, mine) : all;
    add(crossing + (<usize>node << 3), all);
    add(through + (<usize>mine << 3), lastly);
    if (otherCrossing == 0) continue;
    add(otherCrossing + (<usize>node << 3), all);
    add(otherThrough + (<usize>mine << 3), lastly);
  }
}

/** Puts flow · weight of the lanes without a customer route into `row`, and adds them up. */
// @ts-ignore: decorator
@inline
function productsOf(node: i32): f64 {
  const lanes = i8x16.lt_u(routes(node), i8x16.splat(<i8>0xc0));
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
  v128.store(row + at, first);
  v128.store(row + at, second, 16);
  return f64x2.add(first, second);
}

/** Whether in some lane the node's country is still ahead. */
// @ts-ignore: decorator
@inline
function isAheadAnywhere(node: i32): bool {
  const from = rowOf(ahead, node);
  let all = v128.load(from);
  for (let at: usize = 16; at < 128; at += 16) all = v128.or(all, v128.load(from + at));
  return v128.any_true(v128.and(all, i64x2.splat(load<i64>(bitOfNode + (<usize>node << 3)))));
}

/** Of the products in `row`, what does not cross the country again: every route counts at the last of its ASes. */
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
    sum = f64x2.add(sum, f64x2.mul(v128.load(row + pair), v128.load(at + pair)));
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
  const overProviders = lanesOfClass(route, 0x40);
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
  const overPeers = lanesOfClass(route, 0x80);
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

// @ts-ignore: decorator
@inline
function isAhead(node: i32, lane: i32, bit: u64): bool {
  return (load<u64>(rowOf(ahead, node) + (<usize>lane << 3)) & bit) != 0;
}

/** Share of the routes from an AS to the destination that cross no AS of the country after it. */
function shareWithout(node: i32, shunned: i32, bit: u64, lane: i32): f64 {
  const route = routeIn(node, lane);
  if ((route & 63) >= 62) return 1;
  let ways = 0;
  let sum: f64 = 0;
  if (route < 0x80) {
    const best = (route & 63) + 1;
    const end = i32At(upOffsets, node + 1);
    for (let arc = i32At(upOffsets, node); arc < end; arc++) {
      const next = i32At(upTargets, arc);
      if ((routeIn(next, lane) & 63) != best) continue;
      ways++;
      sum += shareAfter(next, shunned, bit, lane);
    }
  } else {
    const first = i32At(edgeStarts, node);
    const end = first + i32At(edgeCounts, node);
    for (let edge = first; edge < end; edge++) {
      if (!holdsIn(edge, lane)) continue;
      ways++;
      sum += shareAfter(i32At(edgeTo, edge), shunned, bit, lane);
    }
  }
  return sum / <f64>ways;
}

// @ts-ignore: decorator
@inline
function shareAfter(next: i32, shunned: i32, bit: u64, lane: i32): f64 {
  if (i32At(country, next) == shunned) return 0;
  return isAhead(next, lane, bit) ? shareWithout(next, shunned, bit, lane) : 1;
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

/** Forgets the edges of the group; before the next `prepareGroup`. */
export function forgetGroup(): void {
  for (let index = 0; index < fromCount; index++) store<i32>(edgeCounts + (<usize>i32At(foundFrom, index) << 2), 0);
  for (let index = 0; index < climbedCount; index++) {
    const node = i32At(climbed, index);
    store<u8>(hasClimbed + <usize>node, 0);
    if (wantsAny(node)) clearRow(rowOf(shares, node));
  }
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
      lanes = v128.and(lanes, i8x16.ge_u(next, i8x16.splat(<i8>0xc0)));
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
