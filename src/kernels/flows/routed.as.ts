// How much weight has a route to each destination of a group, and how far it goes: see ../flows.as.ts.
import { RouteByte } from '../routing/route-byte.as';
import { i32At, low, routes } from './memory.as';

/**
 * Adds up by lane the amounts of the sources that have a route, and amount · hops, in the order of the list: f64 [2][16] at `into`.
 * `list` (i32) has the sources' nodes, `entering` (f64) what each sends.
 */
export function addRouted(list: usize, count: i32, entering: usize, into: usize): void {
  for (let at: usize = 0; at < 256; at += 16) v128.store(into + at, f64x2.splat(0));
  for (let index = 0; index < count; index++) {
    const amount = load<f64>(entering + (<usize>index << 3));
    if (amount == 0) continue;
    const route = routes(i32At(list, index));
    const reached = i8x16.ge_u(route, i8x16.splat(<i8>RouteByte.PROVIDER));
    if (!v128.any_true(reached)) continue;
    const hops = v128.and(i8x16.sub(i8x16.splat(<i8>RouteByte.HOP_BITS), low(route)), reached);
    const weight = f64x2.splat(amount);
    addEight(into, weight, i16x8.extend_low_i8x16_s(reached), i16x8.extend_low_i8x16_u(hops));
    addEight(into + 64, weight, i16x8.extend_high_i8x16_s(reached), i16x8.extend_high_i8x16_u(hops));
  }
}

// @ts-ignore: decorator
@inline
function addEight(into: usize, weight: v128, reached: v128, hops: v128): void {
  addFour(into, weight, i32x4.extend_low_i16x8_s(reached), i32x4.extend_low_i16x8_u(hops));
  addFour(into + 32, weight, i32x4.extend_high_i16x8_s(reached), i32x4.extend_high_i16x8_u(hops));
}

// @ts-ignore: decorator
@inline
function addFour(into: usize, weight: v128, reached: v128, hops: v128): void {
  const one = v128.and(weight, i64x2.extend_low_i32x4_s(reached));
  const two = v128.and(weight, i64x2.extend_high_i32x4_s(reached));
  v128.store(into, f64x2.add(v128.load(into), one));
  v128.store(into, f64x2.add(v128.load(into, 16), two), 16);
  const few = f64x2.mul(weight, f64x2.convert_low_i32x4_u(hops));
  const more = f64x2.mul(weight, f64x2.convert_low_i32x4_u(i32x4.shuffle(hops, hops, 2, 3, 2, 3)));
  v128.store(into, f64x2.add(v128.load(into, 128), few), 128);
  v128.store(into, f64x2.add(v128.load(into, 144), more), 144);
}
