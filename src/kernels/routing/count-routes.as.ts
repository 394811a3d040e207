// How many rows hold routes of each class and length, 16 lanes at a time.
//
// A row becomes a code: bits that say its class and its length. The codes of many rows are added up as an adder in hardware
// would: registers of ones, twos, fours and eights hold the sums of 128 columns (8 bits, 16 lanes) in binary, and what passes
// 15 goes to byte counters. An adder takes three registers and gives two in five instructions.

import { RouteByte } from './route-byte.as';

/** Counters of one lane, u32 each: routes of class ≥ 1, ≥ 2 and 3, one unused, then routes by hops 0 … 62, one unused. */
const COUNTERS: usize = 68;
const HOPS_AT: i32 = 4;
/** Rows a tile: the byte counters hold 255 sixteens, and the nearest cache a few hundred rows. */
const TILE: i32 = 1024;

/** In the code of class and length: two bits of the class as in the row, one of customer routes, and five lengths. */
const CLASS_BITS: i32 = 0xc0;
const PEER_BIT: i32 = 7;
const PROVIDER_BIT: i32 = 6;
const CUSTOMER_BIT: i32 = 5;
const FEW_LENGTHS: i32 = 5;
/** In the code of lengths. */
const LENGTHS: i32 = 8;

/** What was counted, 16 bytes each: ones, twos, fours, eights; then how many sixteens, by bit. */
const binary: usize = memory.data(4 * 16, 16);
const sixteens: usize = memory.data(8 * 16, 16);
const small: usize = memory.data(16, 16);

/**
 * Adds to `counters` ([lane][COUNTERS], u32) how many of the listed nodes (u32 each) hold routes of each class and length,
 * each of them standing for `weight`. `rows` has 64 bytes a node.
 */
export function countRoutes(rows: usize, counters: usize, list: usize, length: i32, weight: u32): void {
  for (let first = 0; first < length; first += TILE) {
    const count = min(TILE, length - first);
    for (let group: usize = 0; group < 64; group += 16)
      countTile(counters + group * (COUNTERS << 2), list + (<usize>first << 2), count, rows + group, weight);
  }
}

function countTile(counters: usize, list: usize, count: i32, base: usize, weight: u32): void {
  countClasses(list, count, base);
  const customers = addColumn(counters + 8, CUSTOMER_BIT, weight);
  addColumn(counters, CUSTOMER_BIT, -weight);
  addColumn(counters, PEER_BIT, weight);
  let left = addColumn(counters + 4, PEER_BIT, weight) + addColumn(counters, PROVIDER_BIT, weight) - customers;
  left -= addLengths(counters, 0, FEW_LENGTHS, weight);
  // Ends before the last length, whose routes are those that are left.
  for (let hops = FEW_LENGTHS; left > 0 && hops < RouteByte.HOP_BITS; hops += LENGTHS) {
    countLengths(list, count, base, RouteByte.HOP_BITS - hops);
    left -= addLengths(counters, hops, min(LENGTHS, RouteByte.HOP_BITS - hops), weight);
  }
}

function addLengths(counters: usize, hops: i32, lengths: i32, weight: u32): i32 {
  let routes = 0;
  for (let bit = 0; bit < lengths; bit++)
    routes += addColumn(counters + (<usize>(HOPS_AT + hops + bit) << 2), bit, weight);
  return routes;
}

function countClasses(list: usize, count: i32, base: usize): void {
  addUp(list, count, base, RouteByte.HOP_BITS, true);
}

function countLengths(list: usize, count: i32, base: usize, low: i32): void {
  addUp(list, count, base, low, false);
}

/** The code of a row, where `low` are the hop bits of the shortest route that is counted. */
// @ts-ignore: decorator
@inline
function codeOf(list: usize, base: usize, low: v128, classes: bool): v128 {
  const row = v128.load(base + (<usize>load<u32>(list) << 6));
  // Hops beyond the shortest: 16 or more, which no table has, for what is shorter, longer, or no route.
  const step = i8x16.sub(low, v128.and(row, i8x16.splat(<i8>RouteByte.HOP_BITS)));
  if (!classes) return i8x16.swizzle(i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0), step);
  const length = i8x16.swizzle(i8x16(1, 2, 4, 8, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), step);
  const customer = i8x16.ge_u(row, i8x16.splat(<i8>RouteByte.CUSTOMER));
  return v128.or(
    v128.or(length, v128.and(row, i8x16.splat(<i8>CLASS_BITS))),
    v128.and(customer, i8x16.splat(<i8>(<i32>1 << CUSTOMER_BIT))),
  );
}

/** An adder of three columns: what it carries, and what stays. */
// @ts-ignore: decorator
@inline
function carry(a: v128, b: v128, c: v128): v128 {
  return v128.or(v128.and(a, b), v128.and(v128.xor(a, b), c));
}

// @ts-ignore: decorator
@inline
function stays(a: v128, b: v128, c: v128): v128 {
  return v128.xor(v128.xor(a, b), c);
}

// @ts-ignore: decorator
@inline
function addUp(list: usize, count: i32, base: usize, lowest: i32, classes: bool): void {
  memory.fill(sixteens, 0, 8 * 16);
  const low = i8x16.splat(<i8>lowest);
  let ones = i8x16.splat(0);
  let twos = ones;
  let fours = ones;
  let eights = ones;
  const end = list + (<usize>count << 2);
  for (; list + 64 <= end; list += 64) {
    let eight = i8x16.splat(0);
    for (let half: usize = 0; half < 64; half += 32) {
      const at = list + half;
      let a = codeOf(at, base, low, classes);
      let b = codeOf(at + 4, base, low, classes);
      let two = carry(ones, a, b);
      ones = stays(ones, a, b);
      a = codeOf(at + 8, base, low, classes);
      b = codeOf(at + 12, base, low, classes);
      const otherTwo = carry(ones, a, b);
      ones = stays(ones, a, b);
      const four = carry(twos, two, otherTwo);
      twos = stays(twos, two, otherTwo);
      a = codeOf(at + 16, base, low, classes);
      b = codeOf(at + 20, base, low, classes);
      two = carry(ones, a, b);
      ones = stays(ones, a, b);
      a = codeOf(at + 24, base, low, classes);
      b = codeOf(at + 28, base, low, classes);
      const lastTwo = carry(ones, a, b);
      ones = stays(ones, a, b);
      const otherFour = carry(twos, two, lastTwo);
      twos = stays(twos, two, lastTwo);
      const otherEight = carry(fours, four, otherFour);
      fours = stays(fours, four, otherFour);
      if (half == 0) eight = otherEight;
      else {
        addSixteen(carry(eights, eight, otherEight));
        eights = stays(eights, eight, otherEight);
      }
    }
  }
  for (; list < end; list += 4) {
    const code = codeOf(list, base, low, classes);
    const two = v128.and(ones, code);
    ones = v128.xor(ones, code);
    const four = v128.and(twos, two);
    twos = v128.xor(twos, two);
    const eight = v128.and(fours, four);
    fours = v128.xor(fours, four);
    addSixteen(v128.and(eights, eight));
    eights = v128.xor(eights, eight);
  }
  v128.store(binary, ones, 0);
  v128.store(binary, twos, 16);
  v128.store(binary, fours, 32);
  v128.store(binary, eights, 48);
}

// @ts-ignore: decorator
@inline
function addSixteen(bits: v128): void {
  for (let bit: usize = 0; bit < 8; bit++) {
    const one = i8x16.splat(<i8>(<i32>1 << <i32>bit));
    const at = sixteens + (bit << 4);
    v128.store(at, i8x16.sub(v128.load(at), i8x16.eq(v128.and(bits, one), one)));
  }
}

/** Adds the column of a bit to a counter of each lane; how many routes that are, over all lanes. */
function addColumn(counter: usize, bit: i32, weight: u32): i32 {
  const one = i8x16.splat(<i8>(<i32>1 << <i32>bit));
  let few = i8x16.splat(0);
  for (let power: i32 = 3; power >= 0; power--) {
    const has = i8x16.eq(v128.and(v128.load(binary + (<usize>power << 4)), one), one);
    few = i8x16.sub(i8x16.add(few, few), has);
  }
  v128.store(small, few);
  let routes = 0;
  for (let lane: usize = 0; lane < 16; lane++) {
    const rows = (<u32>load<u8>(sixteens + (<usize>bit << 4) + lane) << 4) + <u32>load<u8>(small + lane);
    const slot = counter + lane * (COUNTERS << 2);
    store<u32>(slot, load<u32>(slot) + weight * rows);
    routes += rows;
  }
  return routes;
}
