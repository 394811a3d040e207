// Routes of everybody beyond a border to what is announced there, sixteen questions (*lanes*) at a time, and what comes in over them.
//
// The specification is engines/flows/outer-routes.twin.ts. Nodes: inner ones first, whose routes are given; then outer ones with
// customers; then, from `firstStub` on, those without, which are never on anybody else's way. A row is one number a lane: 16 bytes of
// hops, or 16 f64 of flow. 255 hops stand for no way.

export let innerCount: i32 = 0;
export let firstStub: i32 = 0;
export let nodeCount: i32 = 0;
/** The furthest a route is passed on. */
export let mostPassed: i32 = 0;
export let providerOffsets: usize = 0;
export let providerTargets: usize = 0;
export let peerOffsets: usize = 0;
export let peerTargets: usize = 0;
/** Where the flow over an arc goes: the row of its target, or beyond `firstStub` that of a link into the country. */
export let providerInto: usize = 0;
export let peerInto: usize = 0;
/** One byte an arc: 1 = its link is down. Only nodes that touch the country have any. */
export let providerDown: usize = 0;
export let peerDown: usize = 0;
export let touches: usize = 0;
/** f64 a node. */
export let weight: usize = 0;
/** Rows of hops: of all that are providers, and of inner nodes as peers hear them. */
export let overProvider: usize = 0;
export let overPeer: usize = 0;
/** Rows of outer nodes with customers, and one more: fewest hops of a next hop, how many have so many (u16), 255 where it is a peer. */
export let fewest: usize = 0;
export let ways: usize = 0;
export let isPeer: usize = 0;
/** f64 rows: what comes into each node that has customers, and over each link into the country. */
export let flow: usize = 0;
export let flowBytes: usize = 0;
/** The same by lane, [lane][stride], without what the outer nodes send themselves; `stride` is even, and how many rows `flow` has. */
export let columns: usize = 0;
export let stride: i32 = 0;
export let share: usize = 0;
/** Sums by lane: weight with a route, the same times its hops, and one more than the most hops (a byte a lane). */
export let routed: usize = 0;
export let weightedHops: usize = 0;
export let mostHops: usize = 0;

// @ts-ignore: decorator
@inline
function u32At(list: usize, index: u32): u32 {
  return load<u32>(list + (<usize>index << 2));
}

// @ts-ignore: decorator
@inline
function bytesOf(rows: usize, index: u32): usize {
  return rows + (<usize>index << 4);
}

// @ts-ignore: decorator
@inline
function numbersOf(rows: usize, index: u32): usize {
  return rows + (<usize>index << 7);
}

// @ts-ignore: decorator
@inline
function lower(mask: v128): v128 {
  return i16x8.extend_low_i8x16_s(mask);
}

// @ts-ignore: decorator
@inline
function upper(mask: v128): v128 {
  return i16x8.extend_high_i8x16_s(mask);
}

/** Follows all lanes. */
export function ask(): void {
  memory.fill(flow, 0, flowBytes);
  memory.fill(routed, 0, 128);
  memory.fill(weightedHops, 0, 128);
  v128.store(mostHops, i8x16.splat(0));
  for (let node = innerCount; node < firstStub; node++) {
    findRoute(node, node - innerCount);
    const hops = i8x16.add(v128.load(bytesOf(fewest, node - innerCount)), i8x16.splat(1));
    const isPassed = v128.and(
      i8x16.lt_u(hops, i8x16.splat(<i8>mostPassed)),
      i8x16.ne(hops, i8x16.splat(0)),
    );
    v128.store(bytesOf(overProvider, node), v128.or(hops, v128.not(isPassed)));
    count(node, node - innerCount);
  }
  const alone = firstStub - innerCount;
  for (let node = firstStub; node < nodeCount; node++) {
    findRoute(node, alone);
    count(node, alone);
    const own = f64x2.splat(load<f64>(weight + (<usize>node << 3)));
    divide(alone, own, own, own, own, own, own, own, own);
    sendOn(node, alone);
  }
  for (let node = firstStub - 1; node >= innerCount; node--) {
    const row = numbersOf(flow, node);
    const own = f64x2.splat(load<f64>(weight + (<usize>node << 3)));
    const reached = i8x16.ne(v128.load(bytesOf(fewest, node - innerCount)), i8x16.splat(-1));
    addMasked(row, reached, own, own, own, own, own, own, own, own);
    if (!isAny(row)) continue;
    divide(
      node - innerCount,
      v128.load(row),
      v128.load(row, 16),
      v128.load(row, 32),
      v128.load(row, 48),
      v128.load(row, 64),
      v128.load(row, 80),
      v128.load(row, 96),
      v128.load(row, 112),
    );
    sendOn(node, node - innerCount);
  }
  turn();
}

/** What an outer node sends itself; 0 for other rows. */
// @ts-ignore: decorator
@inline
function ownOf(row: i32): f64 {
  return row < innerCount || row >= firstStub ? 0 : load<f64>(weight + (<usize>row << 3));
}

/** Writes `columns`. */
function turn(): void {
  const nothing = f64x2.splat(0);
  for (let node = 0; node < stride; node += 2) {
    const first = f64x2.splat(ownOf(node));
    const second = f64x2.splat(ownOf(node + 1));
    const row = numbersOf(flow, node);
    let into = columns + (<usize>node << 3);
    for (let at: usize = 0; at < 128; at += 16) {
      const one = f64x2.max(f64x2.sub(v128.load(row + at), first), nothing);
      const two = f64x2.max(f64x2.sub(v128.load(row + at, 128), second), nothing);
      v128.store(into, i64x2.shuffle(one, two, 0, 2));
      into += <usize>stride << 3;
      v128.store(into, i64x2.shuffle(one, two, 1, 3));
      into += <usize>stride << 3;
    }
  }
}

/** The best next hops of an outer node: peers, and in lanes where none tells anything providers. */
function findRoute(node: i32, slot: i32): void {
  const touching = load<u8>(touches + <usize>node) != 0;
  let best = i8x16.splat(-1);
  let low = i16x8.splat(0);
  let high = i16x8.splat(0);
  let end = u32At(peerOffsets, node + 1);
  for (let arc = u32At(peerOffsets, node); arc < end; arc++) {
    if (touching && load<u8>(peerDown + <usize>arc) != 0) continue;
    const hops = v128.load(bytesOf(overPeer, u32At(peerTargets, arc)));
    const less = i8x16.lt_u(hops, best);
    const counts = v128.or(less, i8x16.eq(hops, best));
    best = i8x16.min_u(best, hops);
    low = i16x8.sub(v128.andnot(low, lower(less)), lower(counts));
    high = i16x8.sub(v128.andnot(high, upper(less)), upper(counts));
  }
  const hears = i8x16.ne(best, i8x16.splat(-1));
  v128.store(bytesOf(isPeer, slot), hears);
  if (!i8x16.all_true(hears)) {
    let nearest = i8x16.splat(-1);
    let below = i16x8.splat(0);
    let above = i16x8.splat(0);
    end = u32At(providerOffsets, node + 1);
    for (let arc = u32At(providerOffsets, node); arc < end; arc++) {
      if (touching && load<u8>(providerDown + <usize>arc) != 0) continue;
      const hops = v128.load(bytesOf(overProvider, u32At(providerTargets, arc)));
      const less = i8x16.lt_u(hops, nearest);
      const counts = v128.or(less, i8x16.eq(hops, nearest));
      nearest = i8x16.min_u(nearest, hops);
      below = i16x8.sub(v128.andnot(below, lower(less)), lower(counts));
      above = i16x8.sub(v128.andnot(above, upper(less)), upper(counts));
    }
    best = v128.bitselect(best, nearest, hears);
    low = v128.bitselect(low, below, lower(hears));
    high = v128.bitselect(high, above, upper(hears));
  }
  v128.store(bytesOf(fewest, slot), best);
  const counted = ways + (<usize>slot << 5);
  v128.store(counted, low);
  v128.store(counted, high, 16);
}

/** Adds a node to the sums. */
function count(node: i32, slot: i32): void {
  const nearest = v128.load(bytesOf(fewest, slot));
  const reached = i8x16.ne(nearest, i8x16.splat(-1));
  const further = v128.and(i8x16.add(nearest, i8x16.splat(2)), reached);
  v128.store(mostHops, i8x16.max_u(v128.load(mostHops), further));
  const own = load<f64>(weight + (<usize>node << 3));
  if (own == 0) return;
  const all = f64x2.splat(own);
  addMasked(routed, reached, all, all, all, all, all, all, all, all);
  const hops = i8x16.add(nearest, i8x16.splat(1));
  const low = i16x8.extend_low_i8x16_u(hops);
  const high = i16x8.extend_high_i8x16_u(hops);
  addMasked(
    weightedHops,
    reached,
    f64x2.mul(all, numbers(low, 0)),
    f64x2.mul(all, numbers(low, 1)),
    f64x2.mul(all, numbers(low, 2)),
    f64x2.mul(all, numbers(low, 3)),
    f64x2.mul(all, numbers(high, 0)),
    f64x2.mul(all, numbers(high, 1)),
    f64x2.mul(all, numbers(high, 2)),
    f64x2.mul(all, numbers(high, 3)),
  );
}

/** Two of eight u16 as f64: those from 2 · `pair` on. */
// @ts-ignore: decorator
@inline
function numbers(eight: v128, pair: i32): v128 {
  const four = pair < 2 ? i32x4.extend_low_i16x8_u(eight) : i32x4.extend_high_i16x8_u(eight);
  return f64x2.convert_low_i32x4_u(pair & 1 ? i64x2.shuffle(four, four, 1, 1) : four);
}

/** Sets `share` to what each next hop of the slot gets of so much. */
// @ts-ignore: decorator
@inline
function divide(slot: i32, a: v128, b: v128, c: v128, d: v128, e: v128, f: v128, g: v128, h: v128): void {
  const counted = ways + (<usize>slot << 5);
  const low = v128.load(counted);
  const high = v128.load(counted, 16);
  v128.store(share, f64x2.div(a, numbers(low, 0)));
  v128.store(share, f64x2.div(b, numbers(low, 1)), 16);
  v128.store(share, f64x2.div(c, numbers(low, 2)), 32);
  v128.store(share, f64x2.div(d, numbers(low, 3)), 48);
  v128.store(share, f64x2.div(e, numbers(high, 0)), 64);
  v128.store(share, f64x2.div(f, numbers(high, 1)), 80);
  v128.store(share, f64x2.div(g, numbers(high, 2)), 96);
  v128.store(share, f64x2.div(h, numbers(high, 3)), 112);
}

/** Hands `share` to the best next hops. */
// @ts-ignore: decorator
@inline
function sendOn(node: i32, slot: i32): void {
  const nearest = v128.load(bytesOf(fewest, slot));
  const overPeers = v128.load(bytesOf(isPeer, slot));
  const touching = load<u8>(touches + <usize>node) != 0;
  if (v128.any_true(overPeers)) {
    const end = u32At(peerOffsets, node + 1);
    for (let arc = u32At(peerOffsets, node); arc < end; arc++) {
      if (touching && load<u8>(peerDown + <usize>arc) != 0) continue;
      const best = i8x16.eq(v128.load(bytesOf(overPeer, u32At(peerTargets, arc))), nearest);
      addShare(u32At(peerInto, arc), v128.and(best, overPeers));
    }
  }
  const overProviders = v128.andnot(i8x16.ne(nearest, i8x16.splat(-1)), overPeers);
  if (!v128.any_true(overProviders)) return;
  const end = u32At(providerOffsets, node + 1);
  for (let arc = u32At(providerOffsets, node); arc < end; arc++) {
    if (touching && load<u8>(providerDown + <usize>arc) != 0) continue;
    const best = i8x16.eq(v128.load(bytesOf(overProvider, u32At(providerTargets, arc))), nearest);
    addShare(u32At(providerInto, arc), v128.and(best, overProviders));
  }
}

// @ts-ignore: decorator
@inline
function addShare(into: u32, lanes: v128): void {
  if (!v128.any_true(lanes)) return;
  addMasked(
    numbersOf(flow, into),
    lanes,
    v128.load(share),
    v128.load(share, 16),
    v128.load(share, 32),
    v128.load(share, 48),
    v128.load(share, 64),
    v128.load(share, 80),
    v128.load(share, 96),
    v128.load(share, 112),
  );
}

/** Adds to a row of f64 in some lanes. */
// @ts-ignore: decorator
@inline
function addMasked(
  row: usize,
  lanes: v128,
  a: v128,
  b: v128,
  c: v128,
  d: v128,
  e: v128,
  f: v128,
  g: v128,
  h: v128,
): void {
  const low = lower(lanes);
  const high = upper(lanes);
  const one = i32x4.extend_low_i16x8_s(low);
  const two = i32x4.extend_high_i16x8_s(low);
  const three = i32x4.extend_low_i16x8_s(high);
  const four = i32x4.extend_high_i16x8_s(high);
  add(row, v128.and(a, i64x2.extend_low_i32x4_s(one)));
  add(row + 16, v128.and(b, i64x2.extend_high_i32x4_s(one)));
  add(row + 32, v128.and(c, i64x2.extend_low_i32x4_s(two)));
  add(row + 48, v128.and(d, i64x2.extend_high_i32x4_s(two)));
  add(row + 64, v128.and(e, i64x2.extend_low_i32x4_s(three)));
  add(row + 80, v128.and(f, i64x2.extend_high_i32x4_s(three)));
  add(row + 96, v128.and(g, i64x2.extend_low_i32x4_s(four)));
  add(row + 112, v128.and(h, i64x2.extend_high_i32x4_s(four)));
}

// @ts-ignore: decorator
@inline
function add(at: usize, more: v128): void {
  v128.store(at, f64x2.add(v128.load(at), more));
}

// @ts-ignore: decorator
@inline
function isAny(row: usize): bool {
  let any = v128.load(row);
  for (let at: usize = 16; at < 128; at += 16) any = v128.or(any, v128.load(row + at));
  return v128.any_true(any);
}
