// Where the routes to one destination lead: flows of every group of sources (a group is a country) over every AS, in equal
// shares over equally good next hops. Works on what the routing kernel (routing.as.ts) left in the same memory.
//
// The specification is engines/hegemony/country-flows-twin.ts; what the columns hold is said in engines/hegemony/flow-plan.ts.
//
// A node with a peer or provider route carries only what comes from below it, so it has one *slot* for each group that has a
// source at or below it; a *wide* node, with many such groups, has a slot for every group, so that its slots are a row in
// order of groups. A node with a customer route ("climbed": the destination and all above it) may carry flows from anywhere
// and needs a whole row: wide nodes have one, the others get one for the time being.

export let nodeCount: i32 = 0;
export let transitCount: i32 = 0;
/** Groups, rounded up to a multiple of four. */
export let groupCount: i32 = 0;

// The graph (nodes of twin-classes.ts), as in routing.as.ts; peers only as far as they are sources or above sources.
export let upOffsets: usize = 0;
export let upTargets: usize = 0;
export let listenerOffsets: usize = 0;
export let listenerTargets: usize = 0;
/** All peers: needed for routes between twins. */
export let acrossOffsets: usize = 0;
export let acrossTargets: usize = 0;
/** Route bytes of a block of 64 lanes, [node][lane], and the same [lane][node], `columnBytes` a lane. */
export let rows: usize = 0;
export let columns: usize = 0;
export let columnBytes: i32 = 0;

/** Country of each AS with customers (u32); group c is country c. And its bit (u64): the largest countries have one each. */
export let country: usize = 0;
export let bitOfNode: usize = 0;

// Sources.
/** Nodes that are sources or above sources, in descending order (i32): first those without customers. */
export let active: usize = 0;
export let activeCount: i32 = 0;
export let activeStubs: i32 = 0;
/** [node + 1] u32, and the group of each slot (u8). */
export let slotOffsets: usize = 0;
export let slotGroup: usize = 0;
/** Weight that enters at a slot: of the members of a stub node, or of what hangs on an AS with customers. */
export let entering: usize = 0;
/** Weight of an AS with customers itself (its group is its country), and its slot (i32, −1 = no weight). */
export let ownWeight: usize = 0;
export let ownSlot: usize = 0;
/** Of `entering`, what is of the AS's own country. */
export let enteringHome: usize = 0;
/** For each arc to a provider where the map of the source's slots to the provider's begins (u32), and the maps (u32). */
export let mapOffsets: usize = 0;
export let slotMaps: usize = 0;
/** Slots of wide nodes where something enters (u32). The flow of wide nodes is zero elsewhere between destinations. */
export let wideSlots: usize = 0;
export let wideCount: i32 = 0;
/**
 * What enters at nodes without customers, by number of providers, `stubBytes` of each: the node (u32, and four bytes unused),
 * the weight (f64), and for each provider its node and the slot there (u32 each).
 */
export let stubs: usize = 0;
export let stubBytes: usize = 0;
export let mostProviders: i32 = 0;
/** Slots of each group by falling node, [group + 1] u32: node and slot, u32 each. */
export let placeOffsets: usize = 0;
export let places: usize = 0;

// Destinations: for each node a range of entries, one a group; and the weights of all groups.
export let destOffsets: usize = 0;
export let destGroup: usize = 0;
/** Weight of the node's own members, and of what hangs on it. */
export let destOwn: usize = 0;
export let destHanging: usize = 0;
/** Σ source weight · destination weight of each member with itself: pairs that do not exist. */
export let selfOwn: usize = 0;
export let selfHanging: usize = 0;
export let totalOwn: usize = 0;
export let totalHanging: usize = 0;
/** One byte a node: 1 where a node has several members. */
export let hasTwins: usize = 0;

// Scratch of one destination; between destinations `flow` holds what enters at nodes that are not wide, all else
// nothing.
/** What reaches a slot on its way, and (at higher addresses) rows for climbed nodes that are not wide. */
export let flow: usize = 0;
export let spareRows: usize = 0;
/** Flow of all groups over each AS with customers, and over ASes of each country for the last time. */
export let crossing: usize = 0;
export let lastIn: usize = 0;
/** Of one group, what reaches an AS of its country without having left it. */
export let home: usize = 0;
/** Probability that a route never again crosses an AS of the node's country after it. */
export let lastOfCountry: usize = 0;
/** Position + 1 among the climbed nodes (u32), the climbed nodes, and their rows (u32). */
export let climbedAt: usize = 0;
export let climbed: usize = 0;
export let rowOf: usize = 0;
/** Next hops: where they begin in `nextHops`, and how many. */
export let nextStart: usize = 0;
export let nextCount: usize = 0;
export let nextHops: usize = 0;
/** Arcs among the climbed nodes, from parent to child. */
export let climbFrom: usize = 0;
export let climbTo: usize = 0;
/** Pairs of a node with a peer route and its next hop, u32 each: room for `peerRoom` in each of sixteen lanes. */
export let peerPairs: usize = 0;
export let peerRoom: i32 = 0;
/** Bits of the countries of a node and those ahead of it, the destination aside (u64). */
export let ahead: usize = 0;
/** Entry of each group at the destination at hand, + 1 (i32). */
export let destEntry: usize = 0;

// Sums over destinations. The first four do not tell domestic pairs from others; docs/methods/hegemony.md puts them together.
/** By slot, and [node][group] for what crosses climbed nodes without a row of slots: crossing flow · destination weight. */
export let crossed: usize = 0;
export let crossedClimbed: usize = 0;
/** By slot: what of `crossed` crosses the node's country again later. [country][group]: what does not, of other nodes. */
export let again: usize = 0;
export let throughOthers: usize = 0;
/** [group][node] and [group][country]: crossing flow of all groups · destination weight of the group. */
export let crossedTo: usize = 0;
export let throughTo: usize = 0;
/** Domestic pairs: as `crossed`, as `crossedClimbed`, and [group][country] for the last crossing. */
export let domestic: usize = 0;
export let domesticClimbed: usize = 0;
export let domesticThrough: usize = 0;
/** Weight of pairs with a route, and of domestic ones whose route stays at home, a group each. */
export let outWeight: usize = 0;
export let inWeight: usize = 0;
export let domWeight: usize = 0;
export let domStaying: usize = 0;

let climbedCount: i32 = 0;
let climbArcs: i32 = 0;
/** The lane's part of `peerPairs`, and how many pairs it holds. */
let lanePairs: usize = 0;
let pairCount: i32 = 0;
/** How many pairs each of sixteen lanes holds (u32). */
const pairCounts: usize = memory.data(64, 16);
/** 1 / ways, up to 63 ways; 0 for none. */
const inverse: usize = memory.data(512, 16);
let nextEnd: i32 = 0;
let target: i32 = 0;
/** Route bytes of the lane at hand. */
let column: usize = 0;
let rowBytes: usize = 0;
/** Two times 256 bytes for turning rows of lanes into columns. */
const tile: usize = memory.data(512, 16);

// @ts-ignore: decorator
@inline
function i32At(array: usize, index: i32): i32 {
  return load<i32>(array + (<usize>index << 2));
}
// @ts-ignore: decorator
@inline
function setI32(array: usize, index: i32, value: i32): void {
  store<i32>(array + (<usize>index << 2), value);
}
// @ts-ignore: decorator
@inline
function f64At(array: usize, index: i32): f64 {
  return load<f64>(array + (<usize>index << 3));
}
// @ts-ignore: decorator
@inline
function setF64(array: usize, index: i32, value: f64): void {
  store<f64>(array + (<usize>index << 3), value);
}
// @ts-ignore: decorator
@inline
function add(array: usize, index: i32, amount: f64): void {
  const at = array + (<usize>index << 3);
  store<f64>(at, load<f64>(at) + amount);
}
// @ts-ignore: decorator
@inline
function routeOf(node: i32): i32 {
  return <i32>load<u8>(column + <usize>node);
}
// @ts-ignore: decorator
@inline
function groupOf(slot: i32): i32 {
  return <i32>load<u8>(slotGroup + <usize>slot);
}
// @ts-ignore: decorator
@inline
function isWide(node: i32): bool {
  return i32At(slotOffsets, node + 1) - i32At(slotOffsets, node) == groupCount;
}
// @ts-ignore: decorator
@inline
function shareOf(ways: i32): f64 {
  return ways < 64 ? f64At(inverse, ways) : 1 / <f64>ways;
}
/** to += from · factor over a whole row (or another array of `bytes`, a multiple of 32). */
// @ts-ignore: decorator
@inline
function addRow(to: usize, from: usize, factor: f64, bytes: usize): void {
  const factors = f64x2.splat(factor);
  const end = from + bytes;
  while (from < end) {
    v128.store(to, f64x2.add(v128.load(to, 0), f64x2.mul(v128.load(from, 0), factors)), 0);
    v128.store(to, f64x2.add(v128.load(to, 16), f64x2.mul(v128.load(from, 16), factors)), 16);
    from += 32;
    to += 32;
  }
}

/** Once, before the first block. */
export function prepare(): void {
  rowBytes = <usize>groupCount << 3;
  for (let ways = 1; ways < 64; ways++) setF64(inverse, ways, 1 / <f64>ways);
}

/**
 * Finds, for sixteen lanes of the block in `rows`, from lane `first` on, which peers of the listed climbed nodes route over
 * them. Comes before `addDestination` for these lanes.
 */
export function matchPeers(nodes: usize, count: i32, first: i32): void {
  memory.fill(pairCounts, 0, 64);
  for (let index = 0; index < count; index++) {
    const node = i32At(nodes, index);
    const longer = i8x16.sub_sat_u(v128.load(rows + (<usize>node << 6) + first), i8x16.splat(65));
    const offer = v128.and(longer, i8x16.ge_u(longer, i8x16.splat(<i8>0x80)));
    if (!v128.any_true(offer)) continue;
    const none = i8x16.eq(offer, i8x16.splat(0));
    const end = i32At(listenerOffsets, node + 1);
    for (let arc = i32At(listenerOffsets, node); arc < end; arc++) {
      const peer = i32At(listenerTargets, arc);
      const same = i8x16.eq(v128.load(rows + (<usize>peer << 6) + first), offer);
      let lanes = i8x16.bitmask(v128.andnot(same, none));
      const pair = <u64>peer | (<u64>node << 32);
      while (lanes) {
        const lane = ctz(lanes);
        const filled = i32At(pairCounts, lane);
        store<u64>(peerPairs + (<usize>(lane * peerRoom + filled) << 3), pair);
        setI32(pairCounts, lane, filled + 1);
        lanes &= lanes - 1;
      }
    }
  }
}

/** Turns the rows of the block's lanes into columns, sixteen nodes and sixteen lanes at a time. */
export function turnRows(lanes: i32): void {
  const last = nodeCount - 16;
  for (let group = 0; group < lanes; group += 16)
    for (let node = 0; node < nodeCount; node += 16) {
      // The last tile reaches back over the one before, unless there are fewer than sixteen nodes: then it reaches over the end.
      const first = min(node, max(last, 0));
      for (let row = 0; row < 16; row++)
        v128.store(tile + (row << 4), v128.load(rows + (<usize>(first + row) << 6) + group));
      turnTile();
      for (let lane = 0; lane < 16; lane++)
        v128.store(columns + <usize>((group + lane) * columnBytes + first), v128.load(tile + (lane << 4)));
    }
}

/** A 16 × 16 transposition is four perfect shuffles of the rows. */
function turnTile(): void {
  let from = tile;
  let to = tile + 256;
  for (let round = 0; round < 4; round++) {
    for (let row: usize = 0; row < 128; row += 16) {
      const a = v128.load(from + row);
      const b = v128.load(from + row, 128);
      v128.store(to + (row << 1), v128.shuffle<u8>(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
      v128.store(to + (row << 1), v128.shuffle<u8>(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31), 16);
    }
    const other = from;
    from = to;
    to = other;
  }
}

/** Adds the flows to the destination in one lane of the block to the sums. */
export function addDestination(destination: i32, lane: i32): void {
  target = destination;
  column = columns + <usize>(lane * columnBytes);
  nextEnd = 0;
  lanePairs = peerPairs + (<usize>((lane & 15) * peerRoom) << 3);
  pairCount = i32At(pairCounts, lane & 15);
  for (let at = 0; at < wideCount; at++) setF64(flow, i32At(wideSlots, at), f64At(entering, i32At(wideSlots, at)));
  climb();
  findPeerHops();
  lookAhead();
  pushStubs();
  const first = i32At(destOffsets, target);
  const end = i32At(destOffsets, target + 1);
  enterDestination(1);
  pushTransit(first, end);
  pushStubsAcross();
  gatherClimbed();
  pushDown();
  for (let entry = first; entry < end; entry++) {
    tallyDomestic(entry);
    followHome(entry, i32At(destGroup, entry));
  }
  tallyClimbed();
  for (let entry = first; entry < end; entry++) tallyInbound(entry);
  tallyArrivals();
  if (load<u8>(hasTwins + <usize>target)) tallyTwins();
  enterDestination(0);
  clear();
}

/** The destination and all above it that have a customer route, by rising hops, and their next hops among each other. */
function climb(): void {
  climbedCount = 0;
  climbArcs = 0;
  meetClimbed(target);
  for (let index = 0; index < climbedCount; index++) {
    const child = i32At(climbed, index);
    const one = routeOf(child) - 1;
    if (one < 0xc0) continue;
    const end = i32At(upOffsets, child + 1);
    for (let arc = i32At(upOffsets, child); arc < end; arc++) {
      const parent = i32At(upTargets, arc);
      if (routeOf(parent) != one) continue;
      if (i32At(climbedAt, parent) == 0) meetClimbed(parent);
      setI32(climbFrom, climbArcs, parent);
      setI32(climbTo, climbArcs++, child);
      setI32(nextCount, parent, i32At(nextCount, parent) + 1);
    }
  }
  for (let index = 0; index < climbedCount; index++) {
    const node = i32At(climbed, index);
    setI32(nextStart, node, nextEnd);
    nextEnd += i32At(nextCount, node);
    setI32(nextCount, node, 0);
  }
  for (let arc = 0; arc < climbArcs; arc++) addNextHop(i32At(climbFrom, arc), i32At(climbTo, arc));
}

function meetClimbed(node: i32): void {
  setI32(climbed, climbedCount, node);
  const wide = node < transitCount && isWide(node);
  const row = wide
    ? flow + (<usize>i32At(slotOffsets, node) << 3)
    : spareRows + <usize>climbedCount * rowBytes;
  store<u32>(rowOf + (<usize>node << 2), <u32>row);
  setI32(climbedAt, node, ++climbedCount);
  setI32(nextCount, node, 0);
}

// @ts-ignore: decorator
@inline
function addNextHop(node: i32, next: i32): void {
  const count = i32At(nextCount, node);
  setI32(nextHops, i32At(nextStart, node) + count, next);
  setI32(nextCount, node, count + 1);
}

// @ts-ignore: decorator
@inline
function rowAt(node: i32): usize {
  return <usize>load<u32>(rowOf + (<usize>node << 2));
}

/** Low bits of the best provider: a provider route is one hop longer. */
// @ts-ignore: decorator
@inline
function bestProvider(node: i32): i32 {
  return (routeOf(node) & 63) + 1;
}
// @ts-ignore: decorator
@inline
function isBest(provider: i32, best: i32): bool {
  return (routeOf(provider) & 63) == best;
}

/**
 * Provider routes of nodes without customers: what enters there goes to the slots of the best providers. Without branches,
 * as nobody can guess which provider is best: to the others goes zero.
 */
function pushStubs(): void {
  let record = stubs;
  for (let degree = 1; degree <= mostProviders; degree++)
    for (const end = record + <usize>i32At(stubBytes, degree); record < end; record += 16 + (<usize>degree << 3)) {
      const route = routeOf(load<i32>(record));
      const best = route >> 6 == 1 ? (route & 63) + 1 : 64;
      const arcs = record + 16;
      const last = arcs + (<usize>degree << 3);
      let ways = 0;
      for (let arc = arcs; arc < last; arc += 8) ways += <i32>isBest(load<i32>(arc), best);
      const amount = load<f64>(record, 8) * shareOf(ways);
      for (let arc = arcs; arc < last; arc += 8)
        add(flow, load<i32>(arc, 4), amount * <f64>(<i32>isBest(load<i32>(arc), best)));
    }
}

/**
 * Routes of ASes with customers over providers and peers. Provider routes lead to lower numbers: from the last node to the
 * first, each has all its flow when it passes it on; with that it has been counted, and its slots are put back.
 */
function pushTransit(firstEntry: i32, endEntry: i32): void {
  const own = f64At(totalOwn, target);
  const total = own + f64At(totalHanging, target);
  for (let index = activeStubs; index < activeCount; index++) {
    const node = i32At(active, index);
    const route = routeOf(node) >> 6;
    if (route != 1 && route != 2) continue;
    const slot = i32At(slotOffsets, node);
    const count = i32At(slotOffsets, node + 1) - slot;
    const start = i32At(nextStart, node);
    const ways = i32At(nextCount, node);
    if (count == 1 && route == 1) {
      pushThin(node, slot, shareOf(ways));
      if (f64At(flow, slot) == 0) continue;
    } else for (let at = start; at < start + ways; at++) pushOn(node, slot, count, i32At(nextHops, at), shareOf(ways), route == 2);

    const x = i32At(country, node);
    const last = f64At(lastOfCountry, node);
    const later = total - last * (providerIsOf(x) ? own : total);
    for (let entry = firstEntry; entry < endEntry; entry++) tallyDomesticAt(entry, slot, count, x, last);
    const through = count == groupCount ? tallyWide(slot, total, later) : tallyNarrow(slot, count, total, later);
    setF64(crossing, node, through);
    add(lastIn, x, through * last);
  }
}

/** The provider routes of a node with one slot, as most have: without branches, like those of stubs. */
// @ts-ignore: decorator
@inline
function pushThin(node: i32, slot: i32, share: f64): void {
  const amount = (f64At(flow, slot) + f64At(ownWeight, node)) * share;
  const best = bestProvider(node);
  const begin = i32At(upOffsets, node);
  const end = i32At(upOffsets, node + 1);
  const map = slotMaps + (<usize>(i32At(mapOffsets, begin) - begin) << 2);
  for (let arc = begin; arc < end; arc++)
    add(flow, i32At(map, arc), amount * <f64>(<i32>isBest(i32At(upTargets, arc), best)));
}

/** Hands on to one next hop what has come to an AS, and its own: to a provider's slots or to a climbed node's row. */
// @ts-ignore: decorator
@inline
function pushOn(node: i32, slot: i32, count: i32, next: i32, share: f64, across: bool): void {
  const from = flow + (<usize>slot << 3);
  const own = i32At(ownSlot, node);
  if (count == groupCount || across) {
    const row = across ? rowAt(next) : flow + (<usize>i32At(slotOffsets, next) << 3);
    if (count == groupCount) addRow(row, from, share, rowBytes);
    else for (let at = 0; at < count; at++) add(row, groupOf(slot + at), f64At(from, at) * share);
    if (own >= 0) add(row, i32At(country, node), f64At(ownWeight, node) * share);
    return;
  }
  // The map of the arc: arcs of a node have theirs one after the other.
  let arc = i32At(upOffsets, node);
  while (i32At(upTargets, arc) != next) arc++;
  const map = slotMaps + (<usize>i32At(mapOffsets, arc) << 2);
  for (let at = 0; at < count; at++) add(flow, i32At(map, at), f64At(from, at) * share);
  if (own >= 0) add(flow, i32At(map, own - slot), f64At(ownWeight, node) * share);
}

/** Peer routes of nodes without customers. */
function pushStubsAcross(): void {
  for (let pair = 0; pair < pairCount; pair++) {
    const peer = i32At(lanePairs, 2 * pair);
    if (peer < transitCount) continue;
    const row = rowAt(i32At(lanePairs, 2 * pair + 1));
    const share = shareOf(i32At(nextCount, peer));
    const end = i32At(slotOffsets, peer + 1);
    for (let slot = i32At(slotOffsets, peer); slot < end; slot++) add(row, groupOf(slot), f64At(entering, slot) * share);
  }
}

/** What has come up to climbed nodes over provider routes, and what enters there, goes into their rows. */
function gatherClimbed(): void {
  for (let index = 0; index < climbedCount; index++) {
    const node = i32At(climbed, index);
    if (node >= transitCount || isWide(node)) continue;
    const row = rowAt(node);
    const end = i32At(slotOffsets, node + 1);
    for (let slot = i32At(slotOffsets, node); slot < end; slot++) {
      add(row, groupOf(slot), f64At(flow, slot));
      setF64(flow, slot, f64At(entering, slot));
    }
  }
}

/** Customer routes: arcs were found from the destination up, so in reverse each node has all its flow in time. */
function pushDown(): void {
  for (let arc = climbArcs - 1; arc >= 0; arc--) {
    const parent = i32At(climbFrom, arc);
    const row = rowAt(i32At(climbTo, arc));
    const share = shareOf(i32At(nextCount, parent));
    addRow(row, rowAt(parent), share, rowBytes);
    if (i32At(ownSlot, parent) >= 0) add(row, i32At(country, parent), f64At(ownWeight, parent) * share);
  }
}

/** Next hops of peer routes: those of ASes with customers in `nextHops`, of others only how many. */
function findPeerHops(): void {
  for (let pair = 0; pair < pairCount; pair++) {
    const peer = i32At(lanePairs, 2 * pair);
    setI32(nextCount, peer, 0);
    setI32(nextStart, peer, -1);
  }
  for (let pair = 0; pair < pairCount; pair++) {
    const peer = i32At(lanePairs, 2 * pair);
    setI32(nextCount, peer, i32At(nextCount, peer) + 1);
  }
  for (let pair = 0; pair < pairCount; pair++) {
    const peer = i32At(lanePairs, 2 * pair);
    if (peer >= transitCount) continue;
    if (i32At(nextStart, peer) < 0) {
      setI32(nextStart, peer, nextEnd);
      nextEnd += i32At(nextCount, peer);
      setI32(nextCount, peer, 0);
    }
    addNextHop(peer, i32At(lanePairs, 2 * pair + 1));
  }
}

/** From the destination outwards: next hops of provider routes, which countries lie ahead, and whether its own is among them. */
function lookAhead(): void {
  store<u64>(ahead + (<usize>target << 3), 0);
  for (let index = 1; index < climbedCount; index++) lookAheadOf(i32At(climbed, index));
  for (let index = activeCount - 1; index >= activeStubs; index--) {
    const node = i32At(active, index);
    const route = routeOf(node) >> 6;
    if (route == 1) findProviderHops(node);
    if (route == 1 || route == 2) lookAheadOf(node);
  }
}

// @ts-ignore: decorator
@inline
function findProviderHops(node: i32): void {
  const best = bestProvider(node);
  const start = nextEnd;
  const end = i32At(upOffsets, node + 1);
  for (let arc = i32At(upOffsets, node); arc < end; arc++) {
    const provider = i32At(upTargets, arc);
    setI32(nextHops, nextEnd, provider);
    nextEnd += <i32>isBest(provider, best);
  }
  setI32(nextStart, node, start);
  setI32(nextCount, node, nextEnd - start);
}

// @ts-ignore: decorator
@inline
function lookAheadOf(node: i32): void {
  let bits: u64 = 0;
  const end = i32At(nextStart, node) + i32At(nextCount, node);
  for (let index = i32At(nextStart, node); index < end; index++)
    bits |= load<u64>(ahead + (<usize>i32At(nextHops, index) << 3));
  const own = load<u64>(bitOfNode + (<usize>node << 3));
  store<u64>(ahead + (<usize>node << 3), bits | own);
  setF64(lastOfCountry, node, bits & own ? onwardsWithout(node, i32At(country, node), own) : 1);
}

/** Probability that the route onwards from a node crosses no AS of country `x`. */
function onwardsWithout(node: i32, x: i32, bit: u64): f64 {
  let sum: f64 = 0;
  const ways = i32At(nextCount, node);
  const first = i32At(nextStart, node);
  for (let index = first; index < first + ways; index++) {
    const next = i32At(nextHops, index);
    if ((load<u64>(ahead + (<usize>next << 3)) & bit) == 0) sum += 1;
    else if (i32At(country, next) != x) sum += onwardsWithout(next, x, bit);
  }
  return sum * shareOf(ways);
}

/** Puts up, or takes down, which groups have a weight at the destination. */
function enterDestination(up: i32): void {
  const end = i32At(destOffsets, target + 1);
  for (let entry = i32At(destOffsets, target); entry < end; entry++)
    setI32(destEntry, i32At(destGroup, entry), up ? entry + 1 : 0);
}

/** Whether what hangs on the destination is reached over an AS of that country in any case: the destination itself. */
// @ts-ignore: decorator
@inline
function providerIsOf(x: i32): bool {
  return target < transitCount && i32At(country, target) == x;
}

/** Destination weight of an entry as seen from an AS of country `x`, which the provider of what hangs there counts for. */
// @ts-ignore: decorator
@inline
function weightBehind(entry: i32, x: i32): f64 {
  return f64At(destOwn, entry) + (providerIsOf(x) ? 0 : f64At(destHanging, entry));
}

/** What of the sources of the entry's group crosses the slots of a node of country `x`. */
// @ts-ignore: decorator
@inline
function tallyDomesticAt(entry: i32, slot: i32, count: i32, x: i32, last: f64): void {
  const group = i32At(destGroup, entry);
  if (count == groupCount) slot += group;
  else {
    const end = slot + count;
    while (slot < end && groupOf(slot) < group) slot++;
    if (slot == end || groupOf(slot) != group) return;
  }
  const amount = f64At(flow, slot);
  add(domestic, slot, amount * (f64At(destOwn, entry) + f64At(destHanging, entry)));
  add(domesticThrough + <usize>group * rowBytes, x, amount * last * weightBehind(entry, x));
}

/** The same for climbed nodes, and the destination, crossed on the way to what hangs on it. */
function tallyDomestic(entry: i32): void {
  const group = i32At(destGroup, entry);
  const weight = f64At(destOwn, entry) + f64At(destHanging, entry);
  const through = domesticThrough + <usize>group * rowBytes;
  for (let index = 1; index < climbedCount; index++) {
    const node = i32At(climbed, index);
    const amount = f64At(rowAt(node), group);
    if (amount == 0) continue;
    const x = i32At(country, node);
    add(domesticClimbed, node * groupCount + group, amount * weight);
    add(through, x, amount * f64At(lastOfCountry, node) * weightBehind(entry, x));
  }
  const hanging = f64At(destHanging, entry);
  if (hanging > 0) {
    const weights = f64At(rowAt(target), group) * hanging - f64At(selfHanging, entry);
    add(domesticClimbed, target * groupCount + group, weights);
    add(through, i32At(country, target), weights);
  }
}

/** Weight of domestic pairs of a country whose route crosses ASes of that country only. */
function followHome(entry: i32, group: i32): void {
  // The destination itself is crossed on the way to what hangs on it, and it is the only one with a weight of its own there.
  if (target < transitCount && i32At(country, target) != group) return;
  let arrived: f64 = 0;
  const end = i32At(placeOffsets, group + 1);
  for (let at = i32At(placeOffsets, group); at < end; at++) {
    const node = i32At(places, 2 * at);
    if (routeOf(node) >> 6 != 1) continue;
    if (node >= transitCount) homeFromStub(node, f64At(entering, i32At(places, 2 * at + 1)), group);
    else if (i32At(country, node) == group) {
      const first = i32At(nextStart, node);
      const count = i32At(nextCount, node);
      const amount = homeAt(node) * shareOf(count);
      for (let index = first; index < first + count; index++) addHome(i32At(nextHops, index), amount, group);
    }
  }
  for (let pair = 0; pair < pairCount; pair++) {
    const node = i32At(lanePairs, 2 * pair);
    const amount = homeOf(node, group) * shareOf(i32At(nextCount, node));
    const next = i32At(lanePairs, 2 * pair + 1);
    if (next == target) arrived += amount;
    else addHome(next, amount, group);
  }
  for (let arc = climbArcs - 1; arc >= 0; arc--) {
    const parent = i32At(climbFrom, arc);
    if (i32At(country, parent) != group) continue;
    const amount = homeAt(parent) * shareOf(i32At(nextCount, parent));
    const next = i32At(climbTo, arc);
    if (next == target) arrived += amount;
    else addHome(next, amount, group);
  }
  if (target < transitCount) {
    arrived += f64At(home, target) + f64At(enteringHome, target);
    const onwards = arrived + f64At(ownWeight, target);
    add(domStaying, group, onwards * f64At(destHanging, entry) - f64At(selfHanging, entry));
  }
  add(domStaying, group, arrived * f64At(destOwn, entry));
  memory.fill(home, 0, <usize>transitCount << 3);
}

/** What an AS with customers hands on at home: what has arrived, what enters, its own. */
// @ts-ignore: decorator
@inline
function homeAt(node: i32): f64 {
  return f64At(home, node) + f64At(enteringHome, node) + f64At(ownWeight, node);
}
// @ts-ignore: decorator
@inline
function addHome(node: i32, amount: f64, group: i32): void {
  if (i32At(country, node) == group) add(home, node, amount);
}

function homeFromStub(node: i32, amount: f64, group: i32): void {
  const best = bestProvider(node);
  const begin = i32At(upOffsets, node);
  const end = i32At(upOffsets, node + 1);
  let ways = 0;
  for (let arc = begin; arc < end; arc++) ways += <i32>isBest(i32At(upTargets, arc), best);
  const share = amount * shareOf(ways);
  for (let arc = begin; arc < end; arc++) {
    const provider = i32At(upTargets, arc);
    if (isBest(provider, best)) addHome(provider, share, group);
  }
}

/** Of a group, what a node with a peer route hands on at home. */
function homeOf(node: i32, group: i32): f64 {
  if (node < transitCount) return i32At(country, node) == group ? homeAt(node) : 0;
  const end = i32At(slotOffsets, node + 1);
  for (let slot = i32At(slotOffsets, node); slot < end; slot++)
    if (groupOf(slot) == group) return f64At(entering, slot);
  return 0;
}

/** Counts what crosses the slots of a node, and puts them back to what enters there. Returns the flow of all groups. */
function tallyNarrow(slot: i32, count: i32, total: f64, later: f64): f64 {
  let sum: f64 = 0;
  for (let end = slot + count; slot < end; slot++) {
    const amount = f64At(flow, slot);
    if (amount == 0) continue;
    sum += amount;
    add(crossed, slot, amount * total);
    if (later != 0) add(again, slot, amount * later);
    setF64(flow, slot, f64At(entering, slot));
  }
  return sum;
}

function tallyWide(slot: i32, total: f64, later: f64): f64 {
  const at = <usize>slot << 3;
  if (later != 0) addRow(again + at, flow + at, later, rowBytes);
  const totals = f64x2.splat(total);
  const none = f64x2.splat(0);
  let sum = none;
  let from = flow + at;
  let to = crossed + at;
  for (const end = from + rowBytes; from < end; from += 32) {
    const a = v128.load(from, 0);
    const b = v128.load(from, 16);
    v128.store(from, none, 0);
    v128.store(from, none, 16);
    sum = f64x2.add(sum, f64x2.add(a, b));
    v128.store(to, f64x2.add(v128.load(to, 0), f64x2.mul(a, totals)), 0);
    v128.store(to, f64x2.add(v128.load(to, 16), f64x2.mul(b, totals)), 16);
    to += 32;
  }
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** What crosses climbed nodes; the destination itself is crossed by what goes on to what hangs on it. */
function tallyClimbed(): void {
  const own = f64At(totalOwn, target);
  const hanging = f64At(totalHanging, target);
  const total = own + hanging;
  for (let index = 1; index < climbedCount; index++) {
    const node = i32At(climbed, index);
    const x = i32At(country, node);
    const last = f64At(lastOfCountry, node);
    const through = tallyRow(node, total, last * (providerIsOf(x) ? own : total));
    setF64(crossing, node, through);
    add(lastIn, x, through * last);
  }
  if (hanging == 0) return;
  tallyRow(target, hanging, hanging);
  const end = i32At(destOffsets, target + 1);
  for (let entry = i32At(destOffsets, target); entry < end; entry++) {
    const group = i32At(destGroup, entry);
    const itself = f64At(selfHanging, entry);
    add(crossedClimbed, target * groupCount + group, -itself);
    add(throughOthers + <usize>i32At(country, target) * rowBytes, group, -itself);
  }
}

/** Returns the flow of all groups over a climbed node. */
function tallyRow(node: i32, total: f64, lastTotal: f64): f64 {
  const row = rowAt(node);
  if (row < spareRows) {
    addRow(row - flow + crossed, row, total, rowBytes);
    if (total != lastTotal) addRow(row - flow + again, row, total - lastTotal, rowBytes);
  } else {
    addRow(crossedClimbed + <usize>node * rowBytes, row, total, rowBytes);
    if (lastTotal != 0) addRow(throughOthers + <usize>i32At(country, node) * rowBytes, row, lastTotal, rowBytes);
  }
  return sumOfRow(row);
}

function sumOfRow(row: usize): f64 {
  let sum = f64x2.splat(0);
  for (const end = row + rowBytes; row < end; row += 16) sum = f64x2.add(sum, v128.load(row));
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** What comes from everywhere to destinations of one group. */
function tallyInbound(entry: i32): void {
  const group = i32At(destGroup, entry);
  const own = f64At(destOwn, entry);
  const hanging = f64At(destHanging, entry);
  const to = crossedTo + (<usize>(group * transitCount) << 3);
  for (let node = 0; node < transitCount; node++) add(to, node, f64At(crossing, node) * (own + hanging));
  const through = throughTo + <usize>group * rowBytes;
  for (let x = 0; x < groupCount; x++) add(through, x, f64At(lastIn, x) * (own + hanging));
  if (target >= transitCount) return;
  const x = i32At(country, target);
  add(through, x, f64At(lastIn, x) * -hanging);
  if (hanging == 0) return;
  const weights = sumOfRow(rowAt(target)) * hanging - f64At(selfHanging, entry);
  add(to, target, weights);
  add(through, x, weights);
}

/** Pairs with a route: what has arrived at the destination, and from there and at it for what hangs on it. */
function tallyArrivals(): void {
  const row = rowAt(target);
  const own = target < transitCount && i32At(ownSlot, target) >= 0 ? i32At(country, target) : -1;
  const ownSource = own >= 0 ? f64At(ownWeight, target) : 0;
  const all = sumOfRow(row);
  for (let group = 0; group < groupCount; group++) {
    const arrived = f64At(row, group);
    const onwards = arrived + (group == own ? ownSource : 0);
    const entry = i32At(destEntry, group) - 1;
    const weight = entry < 0 ? 0 : f64At(destOwn, entry);
    const hanging = entry < 0 ? 0 : f64At(destHanging, entry);
    add(outWeight, group, arrived * (f64At(totalOwn, target) - weight) + onwards * (f64At(totalHanging, target) - hanging));
    if (entry < 0) continue;
    add(domWeight, group, arrived * weight + onwards * hanging - f64At(selfHanging, entry));
    add(inWeight, group, (all - arrived) * weight + (all - arrived + ownSource - (group == own ? ownSource : 0)) * hanging);
  }
}

/** Routes between the members of the destination's node: over a peer with a customer route, else over the providers. */
function tallyTwins(): void {
  let offsets = acrossOffsets;
  let targets = acrossTargets;
  let best = bestOf(offsets, targets, 0xc0);
  if (best <= 0xc0) {
    offsets = upOffsets;
    targets = upTargets;
    best = bestOf(offsets, targets, 0x40);
    if ((best & 63) == 0) return;
  }
  const end = i32At(offsets, target + 1);
  let ways = 0;
  for (let arc = i32At(offsets, target); arc < end; arc++)
    if (routeOf(i32At(targets, arc)) == best) ways++;
  for (let arc = i32At(offsets, target); arc < end; arc++)
    if (routeOf(i32At(targets, arc)) == best) walkTwins(i32At(targets, arc), shareOf(ways));

  const last = i32At(slotOffsets, target + 1);
  for (let slot = i32At(slotOffsets, target); slot < last; slot++) {
    const group = groupOf(slot);
    const source = f64At(entering, slot);
    const entry = i32At(destEntry, group) - 1;
    const weight = entry < 0 ? 0 : f64At(destOwn, entry);
    add(outWeight, group, source * (f64At(totalOwn, target) - weight));
    if (entry < 0) continue;
    const pairs = source * weight - f64At(selfOwn, entry);
    add(domWeight, group, pairs);
    for (let arc = i32At(offsets, target); arc < end; arc++) {
      const first = i32At(targets, arc);
      if (routeOf(first) == best) add(domStaying, group, pairs * staysIn(first, group) * shareOf(ways));
    }
  }
  const lastEntry = i32At(destOffsets, target + 1);
  for (let entry = i32At(destOffsets, target); entry < lastEntry; entry++) {
    const group = i32At(destGroup, entry);
    add(inWeight, group, twinsOutside(group) * f64At(destOwn, entry));
  }
}

/** Best route byte of a neighbour of the destination that is at least `least`; 0 = none. Ties are by equal bytes. */
function bestOf(offsets: usize, targets: usize, least: i32): i32 {
  let best = 0;
  const end = i32At(offsets, target + 1);
  for (let arc = i32At(offsets, target); arc < end; arc++) {
    const byte = routeOf(i32At(targets, arc));
    if (byte >= least) best = max(best, byte);
  }
  return best;
}

/** Source weight of the destination's node outside one group. */
function twinsOutside(group: i32): f64 {
  let sum: f64 = 0;
  const end = i32At(slotOffsets, target + 1);
  for (let slot = i32At(slotOffsets, target); slot < end; slot++)
    if (groupOf(slot) != group) sum += f64At(entering, slot);
  return sum;
}

function walkTwins(node: i32, share: f64): void {
  if (node == target) return;
  const x = i32At(country, node);
  const last = share * f64At(lastOfCountry, node);
  const end = i32At(slotOffsets, target + 1);
  let all: f64 = 0;
  for (let slot = i32At(slotOffsets, target); slot < end; slot++) {
    const group = groupOf(slot);
    const source = f64At(entering, slot);
    const entry = i32At(destEntry, group) - 1;
    const itself = entry < 0 ? 0 : f64At(selfOwn, entry);
    const pairs = source * f64At(totalOwn, target) - itself;
    all += source;
    add(crossedClimbed, node * groupCount + group, pairs * share);
    add(throughOthers, x * groupCount + group, pairs * last);
    if (entry < 0) continue;
    const inside = source * f64At(destOwn, entry) - itself;
    add(domesticClimbed, node * groupCount + group, inside * share);
    add(domesticThrough, group * groupCount + x, inside * last);
  }
  const lastEntry = i32At(destOffsets, target + 1);
  for (let entry = i32At(destOffsets, target); entry < lastEntry; entry++) {
    const group = i32At(destGroup, entry);
    const pairs = all * f64At(destOwn, entry) - f64At(selfOwn, entry);
    add(crossedTo, group * transitCount + node, pairs * share);
    add(throughTo, group * groupCount + x, pairs * last);
  }
  const count = i32At(nextCount, node);
  const first = i32At(nextStart, node);
  for (let index = first; index < first + count; index++) walkTwins(i32At(nextHops, index), share * shareOf(count));
}

/** Probability that the route from a node on, itself included, crosses only ASes of that group's country. */
function staysIn(node: i32, group: i32): f64 {
  if (node == target) return 1;
  if (i32At(country, node) != group) return 0;
  const count = i32At(nextCount, node);
  const first = i32At(nextStart, node);
  let sum: f64 = 0;
  for (let index = first; index < first + count; index++) sum += staysIn(i32At(nextHops, index), group);
  return sum * shareOf(count);
}

/** Leaves the scratch as it was found. */
function clear(): void {
  for (let index = 0; index < climbedCount; index++) {
    const node = i32At(climbed, index);
    memory.fill(rowAt(node), 0, rowBytes);
    setI32(climbedAt, node, 0);
  }
  memory.fill(crossing, 0, <usize>transitCount << 3);
  memory.fill(lastIn, 0, rowBytes);
}
