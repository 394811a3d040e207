// Best walks of a repair crew over visits under prices; see route-pricing.ts for the meaning of every array and for the twin.
// All values are packed: (profit << bits) | next visit; −1 = not allowed.

export function priceRoutes(
  n: i32,
  width: i32,
  stride: i32,
  block: i32,
  bits: i32,
  hop: usize,
  ticks: usize,
  release: usize,
  mayWait: usize,
  profit: usize,
  charge: usize,
  best: usize,
  second: usize,
  arrive: usize,
  arriveSecond: usize,
): void {
  const mask = (1 << bits) - 1;
  const maskLanes = i32x4.splat(mask);
  const valueLanes = i32x4.splat(~mask);
  for (let hi = width; hi >= 0; hi -= block) {
    const lo = max(0, hi - block + 1);
    const lanes = (hi - lo + 1) & ~3;

    // After a visit: the best next one and the best other one. What arriving there brings is known from later blocks.
    for (let a = 0; a < n; a++) {
      const row = best + (((a * stride) as usize) << 2);
      const rowSecond = second + (((a * stride) as usize) << 2);
      const aLanes = i32x4.splat(a);
      for (let b = 0; b < n; b++) {
        const step = load<i32>(hop + (((a * n + b) as usize) << 2));
        if (step < 0 || lo + step > width) continue;
        const other = arrive + (((b * stride + step) as usize) << 2);
        const otherSecond = arriveSecond + (((b * stride + step) as usize) << 2);
        const bLanes = i32x4.splat(b);
        let w = lo;
        for (const end = lo + lanes; w < end; w += 4) {
          const at = (w as usize) << 2;
          const first = v128.load(other + at);
          const returns = i32x4.eq(v128.and(first, maskLanes), aLanes);
          const value = v128.bitselect(v128.load(otherSecond + at), first, returns);
          const candidate = v128.or(v128.and(value, valueLanes), bLanes);
          const old = v128.load(row + at);
          v128.store(row + at, i32x4.max_s(old, candidate));
          v128.store(rowSecond + at, i32x4.max_s(v128.load(rowSecond + at), i32x4.min_s(old, candidate)));
        }
        for (; w <= hi; w++) {
          const at = (w as usize) << 2;
          const first = load<i32>(other + at);
          const value = (first & mask) == a ? load<i32>(otherSecond + at) : first;
          const candidate = (value & ~mask) | b;
          const old = load<i32>(row + at);
          store<i32>(row + at, max(old, candidate));
          store<i32>(rowSecond + at, max(load<i32>(rowSecond + at), min(old, candidate)));
        }
      }
    }

    // Arriving at a visit early enough to finish it in this block.
    for (let a = 0; a < n; a++) {
      const base = ((a * stride) as usize) << 2;
      const work = load<i32>(ticks + ((a as usize) << 2));
      const opens = load<i32>(release + ((a as usize) << 2));
      const waits = load<i32>(mayWait + ((a as usize) << 2));
      for (let w = hi - work; w >= max(opens, lo - work); w--) {
        const at = base + ((w as usize) << 2);
        const finish = base + (((w + work) as usize) << 2);
        let own = load<i32>(profit + finish);
        if (waits) own -= load<i32>(charge + at);
        let first = allowed(load<i32>(best + finish), own, bits);
        let other = differs(allowed(load<i32>(second + finish), own, bits), first, mask);
        if (waits && w < width) {
          const later = load<i32>(arrive + at + 4);
          const laterSecond = load<i32>(arriveSecond + at + 4);
          const top = max(first, later);
          let rest = differs(first, top, mask);
          rest = max(rest, differs(other, top, mask));
          rest = max(rest, differs(later, top, mask));
          rest = max(rest, differs(laterSecond, top, mask));
          first = top;
          other = rest;
        }
        store<i32>(arrive + at, first);
        store<i32>(arriveSecond + at, other);
        if (w == opens)
          for (let early = base; early < at; early += 4) {
            store<i32>(arrive + early, first);
            store<i32>(arriveSecond + early, other);
          }
      }
    }
  }
}

function allowed(after: i32, own: i32, bits: i32): i32 {
  return (after >> bits) + own < 0 ? -1 : after + (own << bits);
}

function differs(option: i32, top: i32, mask: i32): i32 {
  return (option & mask) != (top & mask) ? option : -1;
}
