// Best routes of a repair crew that remembers some of the stops it was at; see route-pricing.ts for every array and for the twin.
// Rows are padded with NOTHING by the longest hop and a vector, so that no way has to be checked against the end of time.

/** Worth of what cannot be done. */
const NOTHING = -1;

export function priceRoutes(
  states: i32,
  width: i32,
  stride: i32,
  block: i32,
  stopOf: usize,
  firstWay: usize,
  rows: usize,
  ticks: usize,
  release: usize,
  mayWait: usize,
  profit: usize,
  charge: usize,
  best: usize,
  arrive: usize,
): void {
  for (let hi = width; hi >= 0; hi -= block) {
    const lo = max(0, hi - block + 1);

    // After a stop: the best next one. What arriving there brings is known from later blocks; what is written past the block is what
    // stood there.
    for (let state = 0; state < states; state++) {
      const way = rows + ((load<i32>(firstWay + ((state as usize) << 2)) as usize) << 2);
      const end = rows + ((load<i32>(firstWay + (((state + 1) as usize) << 2)) as usize) << 2);
      const row = best + (((state * stride) as usize) << 2);
      for (let w = lo; w <= hi; w += 16) {
        const at = (w as usize) << 2;
        const rest = hi - w;
        if (rest >= 12) four(row + at, arrive + at, way, end);
        else if (rest >= 8) three(row + at, arrive + at, way, end);
        else if (rest >= 4) two(row + at, arrive + at, way, end);
        else one(row + at, arrive + at, way, end);
      }
    }

    // Arriving at a stop early enough to finish there in this block.
    for (let state = 0; state < states; state++) {
      const stop = load<i32>(stopOf + ((state as usize) << 2));
      const at = (stop as usize) << 2;
      const work = load<i32>(ticks + at);
      const opens = load<i32>(release + at);
      const least = max(opens, lo - work);
      const from = arrive + (((state * stride) as usize) << 2);
      const finish = best + (((state * stride + work) as usize) << 2);
      const own = profit + (((stop * stride + work) as usize) << 2);
      if (load<i32>(mayWait + at)) waiting(hi - work, least, width, from, finish, own, charge + (((stop * stride) as usize) << 2));
      else atOnce(hi - work, least, from, finish, own);
      if (least == opens && opens <= hi - work) {
        const value = load<i32>(from + ((opens as usize) << 2));
        for (let early = from, done = from + ((opens as usize) << 2); early < done; early += 4) store<i32>(early, value);
      }
    }
  }
}

@inline
function there(arrive: usize, way: usize): usize {
  return arrive + ((load<i32>(way) as usize) << 2);
}

function four(to: usize, arrive: usize, way: usize, end: usize): void {
  let a = i32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  for (; way < end; way += 4) {
    const from = there(arrive, way);
    a = i32x4.max_s(a, v128.load(from));
    b = i32x4.max_s(b, v128.load(from, 16));
    c = i32x4.max_s(c, v128.load(from, 32));
    d = i32x4.max_s(d, v128.load(from, 48));
  }
  v128.store(to, a);
  v128.store(to, b, 16);
  v128.store(to, c, 32);
  v128.store(to, d, 48);
}

function three(to: usize, arrive: usize, way: usize, end: usize): void {
  let a = i32x4.splat(0);
  let b = a;
  let c = a;
  for (; way < end; way += 4) {
    const from = there(arrive, way);
    a = i32x4.max_s(a, v128.load(from));
    b = i32x4.max_s(b, v128.load(from, 16));
    c = i32x4.max_s(c, v128.load(from, 32));
  }
  v128.store(to, a);
  v128.store(to, b, 16);
  v128.store(to, c, 32);
}

function two(to: usize, arrive: usize, way: usize, end: usize): void {
  let a = i32x4.splat(0);
  let b = a;
  for (; way < end; way += 4) {
    const from = there(arrive, way);
    a = i32x4.max_s(a, v128.load(from));
    b = i32x4.max_s(b, v128.load(from, 16));
  }
  v128.store(to, a);
  v128.store(to, b, 16);
}

function one(to: usize, arrive: usize, way: usize, end: usize): void {
  let a = i32x4.splat(0);
  for (; way < end; way += 4) a = i32x4.max_s(a, v128.load(there(arrive, way)));
  v128.store(to, a);
}

/** Work starts on arrival. `finish` and `own` are rows from the tick at which it is finished that is begun at 0. */
function atOnce(latest: i32, least: i32, arrive: usize, finish: usize, own: usize): void {
  const nothing = i32x4.splat(NOTHING);
  let w = least;
  for (; w + 3 <= latest; w += 4) {
    const at = (w as usize) << 2;
    v128.store(arrive + at, i32x4.max_s(nothing, i32x4.add(v128.load(finish + at), v128.load(own + at))));
  }
  for (; w <= latest; w++) {
    const at = (w as usize) << 2;
    store<i32>(arrive + at, max(NOTHING, load<i32>(finish + at) + load<i32>(own + at)));
  }
}

/** Work may start later than on arrival, where that costs less. */
function waiting(latest: i32, least: i32, width: i32, arrive: usize, finish: usize, own: usize, charge: usize): void {
  for (let w = latest; w >= least; w--) {
    const at = (w as usize) << 2;
    let value = load<i32>(finish + at) + load<i32>(own + at) - load<i32>(charge + at);
    if (w < width) value = max(value, load<i32>(arrive + at + 4));
    store<i32>(arrive + at, max(NOTHING, value));
  }
}
