// Where the routes to one destination lead: flows of every group of sources (a group is a country) over every AS, in equal
// shares over equally good next hops. Works on one lane of what the routing kernel (routing.as.ts) left in the same memory.
//
// The specification is engines/hegemony/country-flows-twin.ts; what the arrays hold is said in engines/hegemony/flow-plan.ts.
//
// A node with a customer route ("climbed": the destination and all above it) may carry flows from anywhere, so it has a dense
// row, one number a group. All others carry only what comes from below them, so they have one *slot* for each group that has a
// source at or below them; pushing flow to a provider adds slots to slots by a fixed map.

export let nodeCount: i32 = 0;
export let transitCount: i32 = 0;
/** Groups, rounded up to an even number. */
export let groupCount: i32 = 0;
export let countryCount: i32 = 0;

// The graph (nodes of twin-classes.ts), as in routing.as.ts.
export let upOffsets: usize = 0;
export let upTargets: usize = 0;
export let acrossOffsets: usize = 0;
export let acrossTargets: usize = 0;
/** Route bytes of a block of 64 lanes. */
export let rows: usize = 0;

/** Country of each AS with customers (u32). */
export let country: usize = 0;
/** Group of each country (i32), −1 = none. */
export let groupOfCountry: usize = 0;

// Sources.
/** Nodes that are sources or above sources, in descending order (i32), `activeCount` of them; and one byte a node. */
export let active: usize = 0;
export let activeCount: i32 = 0;
export let isActive: usize = 0;
export let slotOffsets: usize = 0;
export let slotGroup: usize = 0;
/** Weight that enters at a slot: of the members of a stub node, or of what hangs on an AS with customers. */
export let entering: usize = 0;
/** Weight of an AS with customers itself, its group (i32, −1 = none) and its slot. */
export let ownWeight: usize = 0;
export let ownGroup: usize = 0;
export let ownSlot: usize = 0;
/** Of `entering`, what is of the AS's own country. */
export let enteringHome: usize = 0;
/** For each arc to a provider where the map of the source's slots to the provider's begins (u32), and the maps (u32). */
export let mapOffsets: usize = 0;
export let slotMaps: usize = 0;
/** For each arc to a provider: the slot of the provider's country at a stub, 0 for an AS of that country, else −1 (i32). */
export let homeSlot: usize = 0;

// Destinations: for each node a range of entries, one a group; and the weights of all groups, tracked or not.
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

// Scratch of eight lanes at once: what reaches a slot or, at home, an AS (f64, eight a slot or AS).
export let flow: usize = 0;
export let home: usize = 0;
/** Lanes in which an arc to a provider leads to a best next hop, a bit each (u8). */
export let arcLanes: usize = 0;
/** For each byte eight f64 masks, all ones where its bit is set. */
export let maskOfByte: usize = 0;
/** Probability that a route never again crosses an AS of the node's country after it (eight a node). */
export let lastOfCountry: usize = 0;
/** By group, eight lanes each: destination weight outside the group, in it, the same without what hangs, 1 where none in it. */
export let weightOutside: usize = 0;
export let weightInside: usize = 0;
export let ownOutside: usize = 0;
export let noneInside: usize = 0;
/** One byte a group: 1 where some lane has weight in it. */
export let someInside: usize = 0;

// Scratch of one lane, all zero between destinations.
/** Flow of their own country that reaches a stub destination without having left it, a group. */
export let homeArrived: usize = 0;
export let dense: usize = 0;
/** Position + 1 among the climbed nodes (u32). */
export let climbedAt: usize = 0;
export let climbed: usize = 0;
/** Next hops of nodes with customers: where they begin in `nextHops`, and how many. */
export let nextStart: usize = 0;
export let nextCount: usize = 0;
export let nextHops: usize = 0;
/** Arcs among the climbed nodes, from parent to child. */
export let climbFrom: usize = 0;
export let climbTo: usize = 0;
/** Pairs (node with a peer route, its next hop), 2 × u32 each: `peerRoom` of them for each of eight lanes. */
export let peerMatches: usize = 0;
export let peerRoom: i32 = 0;
export let peerWays: usize = 0;
/** Countries met after a node, a bit each (four u64). */
export let ahead: usize = 0;
/** Entry of each group at the destination at hand, + 1 (i32). */
export let destEntry: usize = 0;

// Answers.
/** [node][group] for climbed nodes, [slot] for the others. */
export let outClimbed: usize = 0;
export let domClimbed: usize = 0;
export let outSlot: usize = 0;
export let domSlot: usize = 0;
export let throughSlot: usize = 0;
/** [group][node]. */
export let inCrossing: usize = 0;
/** [country][group] and [group][country]. */
export let outThrough: usize = 0;
export let inThrough: usize = 0;
/** Weight of pairs with a route, and of domestic ones whose route stays at home, a group each. */
export let outWeight: usize = 0;
export let inWeight: usize = 0;
export let domWeight: usize = 0;
export let domStaying: usize = 0;

/** The lane's part of `peerMatches`, and how many pairs it holds. */
let lanePeers: usize = 0;
let lanePeerCount: i32 = 0;
/** How many pairs each of eight lanes holds (u32). */
const matchCounts: usize = memory.data(32, 16);
let climbedCount: i32 = 0;
let climbArcs: i32 = 0;
let nextEnd: i32 = 0;
let target: i32 = 0;
/** Lane at hand, in the block and among its eight. */
let blockLane: usize = 0;
let lane8: usize = 0;
/** 64 bytes for taking registers apart. */
const spill: usize = memory.data(64, 16);

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
function add(array: usize, index: i32, amount: f64): void {
  const at = array + (<usize>index << 3);
  store<f64>(at, load<f64>(at) + amount);
}
// @ts-ignore: decorator
@inline
function byteAt(array: usize, index: i32): i32 {
  return <i32>load<u8>(array + <usize>index);
}

// @ts-ignore: decorator
@inline
function routeOf(node: i32): i32 {
  return <i32>load<u8>(rows + (<usize>node << 6) + blockLane);
}

/** A number of the lane at hand, where eight lanes have one each. */
// @ts-ignore: decorator
@inline
function laneAt(array: usize, index: i32): f64 {
  return load<f64>(array + (<usize>index << 6) + (lane8 << 3));
}
// @ts-ignore: decorator
@inline
function addLane(array: usize, index: i32, amount: f64): void {
  const at = array + (<usize>index << 6) + (lane8 << 3);
  store<f64>(at, load<f64>(at) + amount);
}
// @ts-ignore: decorator
@inline
function fillLanes(array: usize, index: i32, value: f64): void {
  const at = array + (<usize>index << 6);
  const both = f64x2.splat(value);
  v128.store(at, both, 0);
  v128.store(at, both, 16);
  v128.store(at, both, 32);
  v128.store(at, both, 48);
}
/** Adds amount · share to eight lanes. */
// @ts-ignore: decorator
@inline
function addLanes(at: usize, amount: v128, a: v128, b: v128, c: v128, d: v128): void {
  v128.store(at, f64x2.add(v128.load(at, 0), f64x2.mul(amount, a)), 0);
  v128.store(at, f64x2.add(v128.load(at, 16), f64x2.mul(amount, b)), 16);
  v128.store(at, f64x2.add(v128.load(at, 32), f64x2.mul(amount, c)), 32);
  v128.store(at, f64x2.add(v128.load(at, 48), f64x2.mul(amount, d)), 48);
}

/** Fills the scratch of eight lanes with what enters: once, before the first block. */
export function prepare(): void {
  for (let byte = 0; byte < 256; byte++)
    for (let lane = 0; lane < 8; lane++)
      store<i64>(maskOfByte + ((<usize>byte << 3) + lane) * 8, (byte >> lane) & 1 ? -1 : 0);
  for (let node = 0; node < transitCount; node++) resetLanes(node);
}

function resetLanes(node: i32): void {
  fillLanes(home, node, f64At(enteringHome, node));
  const end = i32At(slotOffsets, node + 1);
  for (let slot = i32At(slotOffsets, node); slot < end; slot++) fillLanes(flow, slot, f64At(entering, slot));
}

/**
 * Finds, for eight lanes of the block in `rows`, from lane `first` on, which peers of the listed climbed nodes route over
 * them.
 */
export function matchPeers(nodes: usize, count: i32, first: i32): void {
  memory.fill(matchCounts, 0, 32);
  for (let index = 0; index < count; index++) {
    const node = i32At(nodes, index);
    const longer = i8x16.sub_sat_u(v128.load64_zero(rows + (<usize>node << 6) + first), i8x16.splat(65));
    const offer = v128.and(longer, i8x16.ge_u(longer, i8x16.splat(<i8>0x80)));
    if (!v128.any_true(offer)) continue;
    const none = i8x16.eq(offer, i8x16.splat(0));
    const end = i32At(acrossOffsets, node + 1);
    for (let arc = i32At(acrossOffsets, node); arc < end; arc++) {
      const peer = i32At(acrossTargets, arc);
      const same = i8x16.eq(v128.load64_zero(rows + (<usize>peer << 6) + first), offer);
      let lanes = i8x16.bitmask(v128.andnot(same, none));
      if (lanes == 0 || byteAt(isActive, peer) == 0) continue;
      const pair = <u64>peer | (<u64>node << 32);
      do {
        const lane = ctz(lanes);
        const filled = i32At(matchCounts, lane);
        store<u64>(peerMatches + (<usize>(lane * peerRoom + filled) << 3), pair);
        setI32(matchCounts, lane, filled + 1);
        lanes &= lanes - 1;
      } while (lanes);
    }
  }
}

/**
 * Provider routes of eight lanes of the block, from lane `first` on. They lead to lower numbers: from the last node to the
 * first, each has all its flow when it passes it on.
 */
export function pushToProviders(first: i32): void {
  const low = i8x16.splat(63);
  const one = i8x16.splat(1);
  for (let index = 0; index < activeCount; index++) {
    const node = i32At(active, index);
    const row = v128.load64_zero(rows + (<usize>node << 6) + first);
    const begin = i32At(upOffsets, node);
    const end = i32At(upOffsets, node + 1);
    const routed = i8x16.eq(v128.and(row, i8x16.splat(<i8>0xc0)), i8x16.splat(0x40));
    if (!v128.any_true(routed)) {
      if (node < transitCount) memory.fill(arcLanes + begin, 0, end - begin);
      continue;
    }
    const best = i8x16.add(v128.and(row, low), one);
    let ways = i8x16.splat(0);
    for (let arc = begin; arc < end; arc++) {
      const provider = v128.load64_zero(rows + (<usize>i32At(upTargets, arc) << 6) + first);
      const same = v128.and(i8x16.eq(v128.and(provider, low), best), routed);
      ways = i8x16.sub(ways, same);
      store<u8>(arcLanes + arc, <u8>i8x16.bitmask(same));
    }
    v128.store(spill, ways);
    const a = shares(spill + 0);
    const b = shares(spill + 2);
    const c = shares(spill + 4);
    const d = shares(spill + 6);
    for (let arc = begin; arc < end; arc++) {
      const lanes = byteAt(arcLanes, arc);
      if (lanes == 0) continue;
      const mask = maskOfByte + (<usize>lanes << 6);
      pushUp(
        node,
        arc,
        v128.and(a, v128.load(mask, 0)),
        v128.and(b, v128.load(mask, 16)),
        v128.and(c, v128.load(mask, 32)),
        v128.and(d, v128.load(mask, 48)),
      );
    }
  }
}

/** One way each of two lanes: 1 / the two bytes. */
// @ts-ignore: decorator
@inline
function shares(ways: usize): v128 {
  return f64x2.replace_lane(f64x2.splat(1 / <f64>load<u8>(ways)), 1, 1 / <f64>load<u8>(ways, 1));
}

// @ts-ignore: decorator
@inline
function pushUp(node: i32, arc: i32, a: v128, b: v128, c: v128, d: v128): void {
  const first = i32At(slotOffsets, node);
  const end = i32At(slotOffsets, node + 1);
  const map = slotMaps + (<usize>(i32At(mapOffsets, arc) - first) << 2);
  const homeAt = i32At(homeSlot, arc);
  const provider = home + (<usize>i32At(upTargets, arc) << 6);
  if (node >= transitCount) {
    for (let slot = first; slot < end; slot++)
      addLanes(flow + (<usize>i32At(map, slot) << 6), f64x2.splat(f64At(entering, slot)), a, b, c, d);
    if (homeAt >= 0) addLanes(provider, f64x2.splat(f64At(entering, homeAt)), a, b, c, d);
    return;
  }
  for (let slot = first; slot < end; slot++) {
    const from = flow + (<usize>slot << 6);
    const to = flow + (<usize>i32At(map, slot) << 6);
    v128.store(to, f64x2.add(v128.load(to, 0), f64x2.mul(v128.load(from, 0), a)), 0);
    v128.store(to, f64x2.add(v128.load(to, 16), f64x2.mul(v128.load(from, 16), b)), 16);
    v128.store(to, f64x2.add(v128.load(to, 32), f64x2.mul(v128.load(from, 32), c)), 32);
    v128.store(to, f64x2.add(v128.load(to, 48), f64x2.mul(v128.load(from, 48), d)), 48);
  }
  const own = f64x2.splat(f64At(ownWeight, node));
  const ownAt = i32At(ownSlot, node);
  if (ownAt >= 0) addLanes(flow + (<usize>i32At(map, ownAt) << 6), own, a, b, c, d);
  if (homeAt < 0) return;
  const from = home + (<usize>node << 6);
  v128.store(provider, f64x2.add(v128.load(provider, 0), f64x2.mul(f64x2.add(v128.load(from, 0), own), a)), 0);
  v128.store(provider, f64x2.add(v128.load(provider, 16), f64x2.mul(f64x2.add(v128.load(from, 16), own), b)), 16);
  v128.store(provider, f64x2.add(v128.load(provider, 32), f64x2.mul(f64x2.add(v128.load(from, 32), own), c)), 32);
  v128.store(provider, f64x2.add(v128.load(provider, 48), f64x2.mul(f64x2.add(v128.load(from, 48), own), d)), 48);
}

/**
 * Adds what crosses climbed nodes on the way to the destination in one lane, and what arrives, to the answers. Has to come
 * after `matchPeers` and `pushToProviders` for its eight lanes.
 */
export function addDestination(destination: i32, lane: i32): void {
  target = destination;
  blockLane = lane;
  lane8 = lane & 7;
  nextEnd = 0;
  climb();
  pushToPeers();
  pushDown();
  lookAhead();
  enterDestination(1);
  tallyClimbed();
  tallyArrivals();
  if (byteAt(hasTwins, target)) tallyTwins();
  enterDestination(0);
  clear();
}

/** The destination and all above it that have a customer route, by rising hops, and their next hops among each other. */
function climb(): void {
  setI32(climbed, 0, target);
  setI32(climbedAt, target, 1);
  climbedCount = 1;
  climbArcs = 0;
  for (let index = 0; index < climbedCount; index++) {
    const child = i32At(climbed, index);
    const one = routeOf(child) - 1;
    if (one < 0xc0) continue;
    const end = i32At(upOffsets, child + 1);
    for (let arc = i32At(upOffsets, child); arc < end; arc++) {
      const parent = i32At(upTargets, arc);
      if (routeOf(parent) != one) continue;
      if (i32At(climbedAt, parent) == 0) {
        setI32(climbed, climbedCount++, parent);
        setI32(climbedAt, parent, climbedCount);
        setI32(nextCount, parent, 0);
      }
      setI32(climbFrom, climbArcs, parent);
      setI32(climbTo, climbArcs++, child);
      setI32(nextCount, parent, i32At(nextCount, parent) + 1);
    }
  }
  for (let index = 1; index < climbedCount; index++) {
    const node = i32At(climbed, index);
    setI32(nextStart, node, nextEnd);
    nextEnd += i32At(nextCount, node);
    setI32(nextCount, node, 0);
  }
  for (let arc = 0; arc < climbArcs; arc++) addNextHop(i32At(climbFrom, arc), i32At(climbTo, arc));
  // What has come up over provider routes, and what hangs there.
  for (let index = 0; index < climbedCount; index++) {
    const node = i32At(climbed, index);
    if (node >= transitCount) continue;
    const row = dense + <usize>(index * groupCount) * 8;
    const end = i32At(slotOffsets, node + 1);
    for (let slot = i32At(slotOffsets, node); slot < end; slot++) {
      const amount = laneAt(flow, slot);
      if (amount != 0) add(row, i32At(slotGroup, slot), amount);
    }
  }
}

// @ts-ignore: decorator
@inline
function addNextHop(node: i32, next: i32): void {
  const count = i32At(nextCount, node);
  setI32(nextHops, i32At(nextStart, node) + count, next);
  setI32(nextCount, node, count + 1);
}

/** Adds a node's slots, its own weight included, to a dense row. */
function pushSlots(node: i32, row: usize, share: f64): void {
  const end = i32At(slotOffsets, node + 1);
  const transit = node < transitCount;
  for (let slot = i32At(slotOffsets, node); slot < end; slot++)
    add(row, i32At(slotGroup, slot), (transit ? laneAt(flow, slot) : f64At(entering, slot)) * share);
  if (transit && i32At(ownGroup, node) >= 0) add(row, i32At(ownGroup, node), f64At(ownWeight, node) * share);
}

/** Peer routes lead to climbed nodes. */
function pushToPeers(): void {
  lanePeers = peerMatches + (<usize>(<i32>lane8 * peerRoom) << 3);
  lanePeerCount = i32At(matchCounts, <i32>lane8);
  for (let index = 0; index < lanePeerCount; index++) {
    const node = i32At(lanePeers, 2 * index);
    setI32(peerWays, node, i32At(peerWays, node) + 1);
  }
  for (let index = 0; index < lanePeerCount; index++) {
    const node = i32At(lanePeers, 2 * index);
    const next = i32At(lanePeers, 2 * index + 1);
    const share = 1 / <f64>i32At(peerWays, node);
    pushSlots(node, dense + <usize>((i32At(climbedAt, next) - 1) * groupCount) * 8, share);
    pushHomeToPeer(node, next, share);
  }
  for (let index = 0; index < lanePeerCount; index++) {
    const node = i32At(lanePeers, 2 * index);
    const ways = i32At(peerWays, node);
    if (node < transitCount && ways > 0) {
      setI32(nextStart, node, nextEnd);
      setI32(nextCount, node, 0);
      nextEnd += ways;
    }
    setI32(peerWays, node, 0);
    if (node < transitCount) addNextHop(node, i32At(lanePeers, 2 * index + 1));
  }
}

function pushHomeToPeer(node: i32, next: i32, share: f64): void {
  if (node < transitCount) {
    passHome(node, next, share);
    return;
  }
  const end = i32At(slotOffsets, node + 1);
  if (next >= transitCount) {
    for (let slot = i32At(slotOffsets, node); slot < end; slot++)
      add(homeArrived, i32At(slotGroup, slot), f64At(entering, slot) * share);
    return;
  }
  const group = i32At(groupOfCountry, i32At(country, next));
  for (let slot = i32At(slotOffsets, node); slot < end; slot++)
    if (i32At(slotGroup, slot) == group) addLane(home, next, f64At(entering, slot) * share);
}

/** What an AS with customers hands on of its own country's flow that has not left it. */
// @ts-ignore: decorator
@inline
function passHome(node: i32, next: i32, share: f64): void {
  const amount = share * (laneAt(home, node) + f64At(ownWeight, node));
  const own = i32At(country, node);
  if (next >= transitCount) {
    const group = i32At(groupOfCountry, own);
    if (group >= 0) add(homeArrived, group, amount);
  } else if (i32At(country, next) == own) addLane(home, next, amount);
}

/** Customer routes: arcs were found from the destination up, so in reverse each node has all its flow in time. */
function pushDown(): void {
  for (let arc = climbArcs - 1; arc >= 0; arc--) {
    const parent = i32At(climbFrom, arc);
    const child = i32At(climbTo, arc);
    const share = 1 / <f64>i32At(nextCount, parent);
    const from = dense + <usize>((i32At(climbedAt, parent) - 1) * groupCount) * 8;
    const to = dense + <usize>((i32At(climbedAt, child) - 1) * groupCount) * 8;
    const shares = f64x2.splat(share);
    for (let at: usize = 0; at < <usize>groupCount << 3; at += 16)
      v128.store(to + at, f64x2.add(v128.load(to + at), f64x2.mul(v128.load(from + at), shares)));
    const own = i32At(ownGroup, parent);
    if (own >= 0) add(to, own, f64At(ownWeight, parent) * share);
    passHome(parent, child, share);
  }
}

/** From the destination outwards: which countries lie ahead of a node, and whether its own is among them. */
function lookAhead(): void {
  for (let index = 1; index < climbedCount; index++) lookAheadOf(i32At(climbed, index));
  for (let index = 0; index < lanePeerCount; index++) {
    const node = i32At(lanePeers, 2 * index);
    if (node < transitCount) lookAheadOf(node);
  }
  for (let index = activeCount - 1; index >= 0; index--) {
    const node = i32At(active, index);
    if (node >= transitCount) break;
    if (routeOf(node) >> 6 == 1) lookAheadOf(node);
  }
}

function lookAheadOf(node: i32): void {
  const bits = ahead + (<usize>node << 5);
  v128.store(bits, i64x2.splat(0), 0);
  v128.store(bits, i64x2.splat(0), 16);
  if (routeOf(node) >> 6 == 1) {
    const end = i32At(upOffsets, node + 1);
    for (let arc = i32At(upOffsets, node); arc < end; arc++)
      if ((byteAt(arcLanes, arc) >> <i32>lane8) & 1) see(bits, i32At(upTargets, arc));
  } else {
    const end = i32At(nextStart, node) + i32At(nextCount, node);
    for (let index = i32At(nextStart, node); index < end; index++) see(bits, i32At(nextHops, index));
  }
  store<f64>(lastOfCountry + (<usize>node << 6) + (lane8 << 3), onwardsWithout(node, i32At(country, node)));
}

/** Adds a next hop's country and all that lies ahead of it. */
// @ts-ignore: decorator
@inline
function see(bits: usize, next: i32): void {
  if (next == target) return;
  const its = ahead + (<usize>next << 5);
  v128.store(bits, v128.or(v128.load(bits, 0), v128.load(its, 0)), 0);
  v128.store(bits, v128.or(v128.load(bits, 16), v128.load(its, 16)), 16);
  const x = i32At(country, next);
  const word = bits + (<usize>(x >> 6) << 3);
  store<u64>(word, load<u64>(word) | (<u64>1 << (x & 63)));
}

/** Probability that the route onwards from a node crosses no AS of country `x`. */
function onwardsWithout(node: i32, x: i32): f64 {
  if (((load<u64>(ahead + (<usize>node << 5) + (<usize>(x >> 6) << 3)) >> (x & 63)) & 1) == 0) return 1;
  let sum: f64 = 0;
  let ways = 0;
  if (routeOf(node) >> 6 == 1) {
    const end = i32At(upOffsets, node + 1);
    for (let arc = i32At(upOffsets, node); arc < end; arc++) {
      if (((byteAt(arcLanes, arc) >> <i32>lane8) & 1) == 0) continue;
      ways++;
      sum += withoutFrom(i32At(upTargets, arc), x);
    }
  } else {
    ways = i32At(nextCount, node);
    const first = i32At(nextStart, node);
    for (let index = first; index < first + ways; index++) sum += withoutFrom(i32At(nextHops, index), x);
  }
  return sum / <f64>ways;
}

/** The same from a next hop on, itself included. */
// @ts-ignore: decorator
@inline
function withoutFrom(next: i32, x: i32): f64 {
  if (next == target) return 1;
  return i32At(country, next) == x ? 0 : onwardsWithout(next, x);
}

/** Puts up, or takes down, which groups have a weight at the destination. */
function enterDestination(up: i32): void {
  const end = i32At(destOffsets, target + 1);
  for (let entry = i32At(destOffsets, target); entry < end; entry++)
    setI32(destEntry, i32At(destGroup, entry), up ? entry + 1 : 0);
}

/** Destination weight of an entry as seen from an AS of country `x`, which the provider of what hangs there counts for. */
// @ts-ignore: decorator
@inline
function weightBehind(entry: i32, providerCounts: bool): f64 {
  return f64At(destOwn, entry) + (providerCounts ? 0 : f64At(destHanging, entry));
}

// @ts-ignore: decorator
@inline
function totalBehind(providerCounts: bool): f64 {
  return f64At(totalOwn, target) + (providerCounts ? 0 : f64At(totalHanging, target));
}

/** Whether what hangs on the destination is reached over an AS of that country in any case: the destination itself. */
// @ts-ignore: decorator
@inline
function providerIsOf(x: i32): bool {
  return target < transitCount && i32At(country, target) == x;
}

/** What crosses a climbed node, a group after the other; the destination itself is crossed by what goes on to what hangs on it. */
function tallyClimbed(): void {
  for (let index = 1; index < climbedCount; index++) {
    const node = i32At(climbed, index);
    const x = i32At(country, node);
    tallyRow(node, index, x, laneAt(lastOfCountry, node), providerIsOf(x), false);
  }
  if (f64At(totalHanging, target) == 0) return;
  tallyRow(target, 0, i32At(country, target), 1, false, true);
  const end = i32At(destOffsets, target + 1);
  for (let entry = i32At(destOffsets, target); entry < end; entry++)
    add(domClimbed, target * groupCount + i32At(destGroup, entry), -f64At(selfHanging, entry));
}

function tallyRow(node: i32, index: i32, x: i32, last: f64, providerCounts: bool, hangingOnly: bool): void {
  const row = dense + <usize>(index * groupCount) * 8;
  const out = outClimbed + <usize>(node * groupCount) * 8;
  const through = outThrough + <usize>(x * groupCount) * 8;
  const total = hangingOnly ? f64At(totalHanging, target) : totalBehind(false);
  const totalLast = last * (hangingOnly ? total : totalBehind(providerCounts));
  let rest: f64 = 0;
  let all: f64 = 0;
  for (let group = 0; group < groupCount; group++) {
    const amount = f64At(row, group);
    if (amount == 0) continue;
    const entry = i32At(destEntry, group) - 1;
    all += amount;
    if (entry < 0) {
      rest += amount;
      add(out, group, amount * total);
      add(through, group, amount * totalLast);
      continue;
    }
    const weight = hangingOnly ? f64At(destHanging, entry) : weightBehind(entry, false);
    const behind = hangingOnly ? weight : weightBehind(entry, providerCounts);
    add(out, group, amount * (total - weight));
    add(domClimbed, node * groupCount + group, amount * weight);
    add(through, group, amount * (totalLast - last * behind));
  }
  if (all == 0) return;
  const end = i32At(destOffsets, target + 1);
  for (let entry = i32At(destOffsets, target); entry < end; entry++) {
    const group = i32At(destGroup, entry);
    const weight = hangingOnly ? f64At(destHanging, entry) : weightBehind(entry, false);
    const behind = hangingOnly ? weight : weightBehind(entry, providerCounts);
    const others = rest + othersIn(row, group);
    add(inCrossing, group * transitCount + node, others * weight);
    add(inThrough, group * countryCount + x, others * behind * last);
  }
}

/** Sum of a dense row over the destination's groups but one. */
function othersIn(row: usize, group: i32): f64 {
  let sum: f64 = 0;
  const end = i32At(destOffsets, target + 1);
  for (let entry = i32At(destOffsets, target); entry < end; entry++) {
    const other = i32At(destGroup, entry);
    if (other != group) sum += f64At(row, other);
  }
  return sum;
}

/**
 * Adds what crosses nodes with a peer or provider route in eight lanes, from lane `first` of the block on, to the answers,
 * and puts their flow back to what enters there.
 */
export function tallySlots(destinations: usize, first: i32, count: i32): void {
  weighLanes(destinations, count, 1);
  for (let index = activeCount - 1; index >= 0; index--) {
    const node = i32At(active, index);
    if (node >= transitCount) break;
    const row = v128.load64_zero(rows + (<usize>node << 6) + first);
    const between = v128.and(i8x16.ge_u(row, i8x16.splat(0x40)), i8x16.lt_u(row, i8x16.splat(<i8>0xc0)));
    const lanes = <i32>i8x16.bitmask(between) & 0xff;
    if (lanes) tallyNode(node, lanes, destinations, count);
    resetLanes(node);
  }
  weighLanes(destinations, count, 0);
}

/** Puts up the destination weights of eight lanes by group, or takes down the marks of which groups have any. */
function weighLanes(destinations: usize, count: i32, up: i32): void {
  for (let lane = 0; lane < count; lane++) {
    const node = i32At(destinations, lane);
    const own = f64At(totalOwn, node);
    const total = own + f64At(totalHanging, node);
    const at = <usize>lane << 3;
    for (let group: usize = 0; up && group < <usize>groupCount; group++) {
      store<f64>(weightOutside + (group << 6) + at, total);
      store<f64>(ownOutside + (group << 6) + at, own);
      store<f64>(weightInside + (group << 6) + at, 0);
      store<f64>(noneInside + (group << 6) + at, 1);
    }
    const end = i32At(destOffsets, node + 1);
    for (let entry = i32At(destOffsets, node); entry < end; entry++) {
      const group = <usize>i32At(destGroup, entry);
      store<u8>(someInside + group, <u8>up);
      const weight = f64At(destOwn, entry) + f64At(destHanging, entry);
      store<f64>(weightOutside + (group << 6) + at, total - weight);
      store<f64>(ownOutside + (group << 6) + at, own - f64At(destOwn, entry));
      store<f64>(weightInside + (group << 6) + at, weight);
      store<f64>(noneInside + (group << 6) + at, 0);
    }
  }
}

function tallyNode(node: i32, lanes: i32, destinations: usize, count: i32): void {
  const x = i32At(country, node);
  let owners = 0;
  for (let lane = 0; lane < count; lane++) {
    const destination = i32At(destinations, lane);
    if (destination < transitCount && i32At(country, destination) == x) owners |= 1 << lane;
  }
  const mask = maskOfByte + (<usize>lanes << 6);
  const ofOwners = maskOfByte + (<usize>owners << 6);
  const lasts = lastOfCountry + (<usize>node << 6);
  let someLast: f64 = 0;
  for (let group: usize = 0; group < 64; group += 16) {
    const last = v128.and(v128.load(lasts + group), v128.load(mask + group));
    someLast += sum2(last);
    v128.store(lasts + group, last);
    v128.store(restLanes + group, f64x2.splat(0));
  }
  const end = i32At(slotOffsets, node + 1);
  for (let slot = i32At(slotOffsets, node); slot < end; slot++) {
    const group = <usize>i32At(slotGroup, slot);
    const its = group << 6;
    const inside = load<u8>(someInside + group);
    let out = f64x2.splat(0);
    let through = f64x2.splat(0);
    let dom = f64x2.splat(0);
    for (let at: usize = 0; at < 64; at += 16) {
      const amount = v128.and(v128.load(flow + (<usize>slot << 6) + at), v128.load(mask + at));
      const outside = v128.load(weightOutside + its + at);
      out = f64x2.add(out, f64x2.mul(amount, outside));
      if (someLast != 0) {
        const behind = v128.bitselect(v128.load(ownOutside + its + at), outside, v128.load(ofOwners + at));
        through = f64x2.add(through, f64x2.mul(f64x2.mul(amount, v128.load(lasts + at)), behind));
      }
      let rest = amount;
      if (inside) {
        rest = f64x2.mul(amount, v128.load(noneInside + its + at));
        dom = f64x2.add(dom, f64x2.mul(amount, v128.load(weightInside + its + at)));
      }
      v128.store(restLanes + at, f64x2.add(v128.load(restLanes + at), rest));
    }
    add(outSlot, slot, sum2(out));
    if (someLast != 0) add(throughSlot, slot, sum2(through));
    if (inside) add(domSlot, slot, sum2(dom));
  }
  for (let lane = 0; lane < count; lane++)
    if ((lanes >> lane) & 1) tallyInbound(node, x, i32At(destinations, lane), lane, (owners >> lane) & 1);
}

/** Eight lanes: flow from groups in which the lane's destination has no weight. */
const restLanes: usize = memory.data(64, 16);

// @ts-ignore: decorator
@inline
function sum2(both: v128): f64 {
  return f64x2.extract_lane(both, 0) + f64x2.extract_lane(both, 1);
}

function tallyInbound(node: i32, x: i32, destination: i32, lane: i32, ofOwner: i32): void {
  const rest = load<f64>(restLanes + (<usize>lane << 3));
  const last = load<f64>(lastOfCountry + (<usize>node << 6) + (<usize>lane << 3));
  const begin = i32At(destOffsets, destination);
  const end = i32At(destOffsets, destination + 1);
  for (let entry = begin; entry < end; entry++) {
    const group = i32At(destGroup, entry);
    const others = rest + (end - begin > 1 ? othersInSlots(node, destination, group, lane) : 0);
    if (others == 0) continue;
    const own = f64At(destOwn, entry);
    const weight = own + f64At(destHanging, entry);
    add(inCrossing, group * transitCount + node, others * weight);
    if (last != 0) add(inThrough, group * countryCount + x, others * last * (ofOwner ? own : weight));
  }
}

/** Sum of a node's slots over the destination's groups but one. */
function othersInSlots(node: i32, destination: i32, group: i32, lane: i32): f64 {
  let sum: f64 = 0;
  const end = i32At(slotOffsets, node + 1);
  for (let slot = i32At(slotOffsets, node); slot < end; slot++) {
    const other = i32At(slotGroup, slot);
    if (other == group || byteAt(someInside, other) == 0) continue;
    const at = <usize>lane << 3;
    if (load<f64>(weightInside + (<usize>other << 6) + at) > 0) sum += load<f64>(flow + (<usize>slot << 6) + at);
  }
  return sum;
}

/** Pairs with a route: what has arrived at the destination, and from there and at it for what hangs on it. */
function tallyArrivals(): void {
  const own = target < transitCount ? i32At(ownGroup, target) : -1;
  const ownSource = own >= 0 ? f64At(ownWeight, target) : 0;
  let rest: f64 = 0;
  for (let group = 0; group < groupCount; group++) {
    const arrived = f64At(dense, group);
    const onwards = arrived + (group == own ? ownSource : 0);
    const entry = i32At(destEntry, group) - 1;
    const weight = entry < 0 ? 0 : f64At(destOwn, entry);
    const hanging = entry < 0 ? 0 : f64At(destHanging, entry);
    add(outWeight, group, arrived * (f64At(totalOwn, target) - weight) + onwards * (f64At(totalHanging, target) - hanging));
    if (entry < 0) rest += arrived;
    else add(domWeight, group, arrived * weight + onwards * hanging - f64At(selfHanging, entry));
  }
  const homeGroup = target < transitCount ? i32At(groupOfCountry, i32At(country, target)) : -1;
  const end = i32At(destOffsets, target + 1);
  for (let entry = i32At(destOffsets, target); entry < end; entry++) {
    const group = i32At(destGroup, entry);
    const others = rest + othersIn(dense, group);
    const ownOther = own != group ? ownSource : 0;
    add(inWeight, group, others * f64At(destOwn, entry) + (others + ownOther) * f64At(destHanging, entry));
    if (target >= transitCount) add(domStaying, group, f64At(homeArrived, group) * f64At(destOwn, entry));
    else if (group == homeGroup) {
      const arrived = laneAt(home, target);
      add(domStaying, group, arrived * f64At(destOwn, entry));
      add(domStaying, group, (arrived + ownSource) * f64At(destHanging, entry) - f64At(selfHanging, entry));
    }
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
    if (routeOf(i32At(targets, arc)) == best) walkTwins(i32At(targets, arc), 1 / <f64>ways);

  const last = i32At(slotOffsets, target + 1);
  for (let slot = i32At(slotOffsets, target); slot < last; slot++) {
    const group = i32At(slotGroup, slot);
    const source = f64At(entering, slot);
    const entry = i32At(destEntry, group) - 1;
    const weight = entry < 0 ? 0 : f64At(destOwn, entry);
    add(outWeight, group, source * (f64At(totalOwn, target) - weight));
    if (entry < 0) continue;
    const pairs = source * weight - f64At(selfOwn, entry);
    add(domWeight, group, pairs);
    for (let arc = i32At(offsets, target); arc < end; arc++) {
      const first = i32At(targets, arc);
      if (routeOf(first) == best) add(domStaying, group, (pairs * staysIn(first, group)) / <f64>ways);
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
    if (i32At(slotGroup, slot) != group) sum += f64At(entering, slot);
  return sum;
}

function walkTwins(node: i32, share: f64): void {
  if (node == target) return;
  const x = i32At(country, node);
  const last = laneAt(lastOfCountry, node);
  const end = i32At(slotOffsets, target + 1);
  for (let slot = i32At(slotOffsets, target); slot < end; slot++) {
    const group = i32At(slotGroup, slot);
    const source = share * f64At(entering, slot);
    const entry = i32At(destEntry, group) - 1;
    const weight = entry < 0 ? 0 : f64At(destOwn, entry);
    const abroad = source * (f64At(totalOwn, target) - weight);
    add(outClimbed, node * groupCount + group, abroad);
    add(outThrough, x * groupCount + group, abroad * last);
    if (entry >= 0) add(domClimbed, node * groupCount + group, source * weight - share * f64At(selfOwn, entry));
  }
  const lastEntry = i32At(destOffsets, target + 1);
  for (let entry = i32At(destOffsets, target); entry < lastEntry; entry++) {
    const group = i32At(destGroup, entry);
    const inbound = share * twinsOutside(group) * f64At(destOwn, entry);
    add(inCrossing, group * transitCount + node, inbound);
    add(inThrough, group * countryCount + x, inbound * last);
  }
  const count = i32At(nextCount, node);
  const first = i32At(nextStart, node);
  for (let index = first; index < first + count; index++) walkTwins(i32At(nextHops, index), share / <f64>count);
}

/** Probability that the route from a node on, itself included, crosses only ASes whose country is that group's. */
function staysIn(node: i32, group: i32): f64 {
  if (node == target) return 1;
  if (i32At(groupOfCountry, i32At(country, node)) != group) return 0;
  const count = i32At(nextCount, node);
  const first = i32At(nextStart, node);
  let sum: f64 = 0;
  for (let index = first; index < first + count; index++) sum += staysIn(i32At(nextHops, index), group);
  return sum / <f64>count;
}

/** Leaves the scratch as it was found. */
function clear(): void {
  memory.fill(dense, 0, <usize>(climbedCount * groupCount) << 3);
  memory.fill(homeArrived, 0, <usize>groupCount << 3);
  for (let index = 0; index < climbedCount; index++) {
    const node = i32At(climbed, index);
    setI32(climbedAt, node, 0);
  }
}
