// From the bits of a block to its rows: header, codes, symbols with runs and move-to-front, then the links of the transform.

import { at, end, moveTo, openBits, take } from './bits.as';
import { CODE_BYTES, readCode, symbolIn } from './codes.as';
import { input, scratch } from './memory.as';

const GROUP_SYMBOLS: i32 = 50;
const MOST_SELECTORS: u32 = 32768;

// Within `scratch`.
const SELECTORS_AT: usize = 0;
const ORDER_AT: usize = MOST_SELECTORS;
const LENGTHS_AT: usize = ORDER_AT + 320;
const COUNTS_AT: usize = LENGTHS_AT + 320;
const CODES_AT: usize = COUNTS_AT + 1024;
/** Row `p` turns the first sixteen places so that place p comes to the front. */
const TURNS_AT: usize = CODES_AT + 6 * CODE_BYTES;
const RUNS_AT: usize = (TURNS_AT + 256 + 63) & ~63;

const OK: i32 = 0;
const CUT: i32 = 1;
const DAMAGED: i32 = 2;

/** Where the block read last ends. */
export let endBit: u32 = 0;
export let wantedCrc: u32 = 0;
export let rowCount: u32 = 0;
export let originRow: u32 = 0;

let alphabetSize: i32 = 0;
let runsEnd: usize = 0;

/** Reads the block behind whose 48-bit magic `from` stands into `rows`, u32 [capacity]. */
export function readBlock(from: u32, to: u32, rows: usize, capacity: u32): i32 {
  openBits(from, to);
  wantedCrc = (take(16) << 16) | take(16);
  if (take(1)) return ended(); // Randomised blocks: not written since bzip2 0.9.5 (1999).
  originRow = take(24);
  readAlphabet();
  const codeCount = take(3);
  const selectorCount = take(15);
  if (alphabetSize == 0 || codeCount < 2 || codeCount > 6 || selectorCount < 1) return ended();
  if (!readSelectors(codeCount, selectorCount)) return ended();
  for (let code: u32 = 0; code < codeCount; code++)
    if (!readCode(alphabetSize + 2, scratch + LENGTHS_AT, scratch + CODES_AT + <usize>code * CODE_BYTES))
      return ended();
  memory.fill(scratch + COUNTS_AT, 0, 1024);
  const length = readSymbols(selectorCount, capacity);
  endBit = at;
  if (at > end) return CUT;
  if (length < 0 || originRow >= <u32>length) return DAMAGED;
  rowCount = length;
  linkRows(rows);
  return OK;
}

function ended(): i32 {
  return at > end ? CUT : DAMAGED;
}

/** The byte values that occur, ascending, at ORDER_AT. */
function readAlphabet(): void {
  const used = take(16);
  alphabetSize = 0;
  for (let high: u32 = 0; high < 16; high++) {
    if (!(used & (0x8000 >> high))) continue;
    const low = take(16);
    for (let bit: u32 = 0; bit < 16; bit++)
      if (low & (0x8000 >> bit)) store<u8>(scratch + ORDER_AT + alphabetSize++, <u8>(high * 16 + bit));
  }
}

/** Which code each run of 50 symbols uses: places in a list that moves to front, in unary. */
function readSelectors(codeCount: u32, count: u32): bool {
  let order: u64 = 0x050403020100;
  for (let index: u32 = 0; index < count; index++) {
    let place: u32 = 0;
    while (take(1)) if (++place >= codeCount) return false;
    if (at > end) return false;
    const shift = place << 3;
    const selector = (order >> shift) & 255;
    const front = order & ((1 << <u64>shift) - 1);
    const behind = order & ~((1 << <u64>(shift + 8)) - 1);
    order = behind | (front << 8) | selector;
    store<u8>(scratch + SELECTORS_AT + index, <u8>selector);
  }
  return true;
}

function layOutTurns(): void {
  for (let place = 0; place < 16; place++)
    for (let lane = 0; lane < 16; lane++)
      store<u8>(scratch + TURNS_AT + (place << 4) + lane, lane == 0 ? place : lane <= place ? lane - 1 : lane);
}

/**
 * Undoes codes, runs of zeros and move-to-front: the last column of the transform as runs (count << 8 | byte), and how often
 * each byte occurs. Returns its length, or −1 for a code that does not exist or more rows than the level allows. The sixteen
 * foremost bytes stand in a register.
 */
function readSymbols(selectorCount: u32, capacity: u32): i32 {
  const counts = scratch + COUNTS_AT;
  const order = scratch + ORDER_AT;
  const turns = scratch + TURNS_AT;
  const endSymbol = <u32>alphabetSize + 1;
  layOutTurns();
  let front = v128.load(order);
  let runs = scratch + RUNS_AT;
  let entry: u32 = i8x16.extract_lane_u(front, 0);
  let length: u32 = 0;
  let run: u32 = 0;
  let unit: u32 = 1;
  // The next `held` bits stand at the upper end of `window`; behind them in the input comes `next`.
  let next = input + (at >> 3);
  let window = bswap(load<u64>(next)) << (at & 7);
  let held: u32 = 64 - (at & 7);
  next += 8;
  const stop = input + (end >> 3) + 8;
  for (let group: u32 = 0; group < selectorCount && next <= stop; group++) {
    const code = scratch + CODES_AT + <usize>load<u8>(scratch + SELECTORS_AT + group) * CODE_BYTES;
    for (let index = 0; index < GROUP_SYMBOLS; index++) {
      if (held < 20) {
        window |= bswap(load<u64>(next)) >> held;
        next += (63 - held) >> 3;
        held |= 56;
      }
      const found = symbolIn(window, code);
      const bits = found & 31;
      window <<= bits;
      held -= bits;
      const symbol = found >> 5;
      if (symbol < 2 && found) {
        run += unit << symbol;
        unit <<= 1;
        if (run > capacity) return stopped(next, held);
        continue;
      }
      entry += run << 8;
      length += run;
      run = 0;
      unit = 1;
      store<u32>(runs, entry);
      const tally = counts + (<usize>(entry & 255) << 2);
      store<u32>(tally, load<u32>(tally) + (entry >> 8));
      runs += 4;
      if (symbol == endSymbol || !found || length >= capacity) {
        runsEnd = runs;
        stopped(next, held);
        return symbol == endSymbol && found && length <= capacity ? length : -1;
      }
      const place = symbol - 1;
      if (place < 16) front = i8x16.swizzle(front, v128.load(turns + (place << 4)));
      else front = turnFar(order, turns, place, front);
      entry = 256 | i8x16.extract_lane_u(front, 0);
      length++;
    }
  }
  return stopped(next, held);
}

/** Moves a place from 16 on to the front: sixteen places at a time go one further. */
function turnFar(order: usize, turns: usize, place: u32, front: v128): v128 {
  v128.store(order, front);
  let block = order + (place & ~15);
  let turned = i8x16.swizzle(v128.load(block), v128.load(turns + ((place & 15) << 4)));
  const byte = i8x16.extract_lane_u(turned, 0);
  const all = v128.load(turns + 240);
  for (; block > order; block -= 16) {
    v128.store(block, i8x16.replace_lane(turned, 0, load<u8>(block - 1)));
    turned = i8x16.swizzle(v128.load(block - 16), all);
  }
  return i8x16.replace_lane(turned, 0, byte);
}

function stopped(next: usize, held: u32): i32 {
  moveTo(<u32>((next - input) << 3) - held);
  return -1;
}

/** Row r of the sorted column becomes (where its byte stands in the last column) << 8 | the byte there. */
function linkRows(rows: usize): void {
  const places = scratch + COUNTS_AT;
  let sum: u32 = 0;
  for (let byte: usize = 0; byte < 256; byte++) {
    const count = load<u32>(places + (byte << 2));
    store<u32>(places + (byte << 2), sum);
    sum += count;
  }
  let row: u32 = 0;
  for (let at = scratch + RUNS_AT; at < runsEnd; at += 4) {
    const run = load<u32>(at);
    const byte = run & 255;
    const count = run >> 8;
    const place = places + (<usize>byte << 2);
    const to = load<u32>(place);
    store<u32>(place, to + count);
    let target = rows + (<usize>to << 2);
    let entry = (row << 8) | byte;
    row += count;
    if (count < 4) {
      for (const stop = target + (<usize>count << 2); target < stop; target += 4) {
        store<u32>(target, entry);
        entry += 256;
      }
      continue;
    }
    const step = i32x4.splat(1024);
    let four = i32x4.add(i32x4.splat(entry), i32x4(0, 256, 512, 768));
    const stop = target + (<usize>count << 2);
    for (; target + 16 <= stop; target += 16) {
      v128.store(target, four);
      four = i32x4.add(four, step);
    }
    entry = i32x4.extract_lane(four, 0);
    for (; target < stop; target += 4) {
      store<u32>(target, entry);
      entry += 256;
    }
  }
}
