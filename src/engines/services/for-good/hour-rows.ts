import { pairMemory, type PairMemory } from './pair-memory.ts';

/** Rows of hours, one for each of some groups of networks, each kept once under a number: the same hours have the same number. */
export interface HourRows {
  /** Groups beside each other. */
  readonly width: number;
  /** Forgets all rows but the two; the room stays. */
  readonly begin: (width: number) => void;
  /** Hours of row r: `hours[r · width] …`; grows, so it is asked for anew. */
  readonly hours: () => Float64Array;
  /** How many rows there are. */
  readonly count: () => number;
  /** The number of a row with these hours. */
  readonly of: (hourOf: (group: number) => number) => number;
  /** The row with one hour for all. */
  readonly constant: (hour: number) => number;
  /** The lesser, and the greater, hour of each group. */
  readonly least: PairOfRows;
  readonly most: PairOfRows;
  /** So many hours later. */
  readonly later: (row: number, hours: number) => number;
  /** Another way to make one row of two; what it gives is kept. */
  readonly pairwise: (of: (one: number, other: number) => number) => PairOfRows;
}

export type PairOfRows = (one: number, other: number) => number;

/** Rows that are there from the beginning: −∞ for all, and ∞ for all. */
export const NEVER_ROW = 0;
export const ALWAYS_ROW = 1;

/** Room for so many rows at first. */
const FIRST_ROWS = 1024;

/** No rows yet but the two. */
export function hourRows(first: number): HourRows {
  let width = first;
  let values = new Float64Array(FIRST_ROWS * first);
  let count = 0;
  let places = new Int32Array(4 * FIRST_ROWS).fill(-1);
  const bits = new Float64Array(1);
  const words = new Uint32Array(bits.buffer);
  const constants = new Map<number, number>();
  const laterOf = new Map<number, Map<number, number>>();
  const memories: PairMemory[] = [];
  const memory = (): PairMemory => {
    const own = pairMemory();
    memories.push(own);
    return own;
  };

  const hashOf = (row: number): number => {
    let hash = 0;
    for (let at = row * width; at < (row + 1) * width; at++) {
      bits[0] = values[at];
      hash = Math.imul(hash ^ words[0], 0x9e3779b1);
      hash = Math.imul((hash >>> 15) ^ hash ^ words[1], 0x85ebca6b);
    }
    return (hash ^ (hash >>> 13)) >>> 0;
  };
  const isSame = (one: number, other: number): boolean => {
    for (let at = 0; at < width; at++)
      if (values[one * width + at] !== values[other * width + at]) return false;
    return true;
  };
  /** Where the row stands among the places, or the free place for it. */
  const find = (row: number): number => {
    let at = hashOf(row) & (places.length - 1);
    while (places[at] >= 0 && !isSame(places[at], row)) at = (at + 1) & (places.length - 1);
    return at;
  };
  const grow = (): void => {
    if ((count + 1) * width > values.length) {
      const longer = new Float64Array(2 * values.length);
      longer.set(values);
      values = longer;
    }
    if (2 * count < places.length) return;
    places = new Int32Array(2 * places.length).fill(-1);
    for (let row = 0; row < count; row++) places[find(row)] = row;
  };
  /** The number of the row that stands behind the last. */
  const kept = (): number => {
    const at = find(count);
    if (places[at] >= 0) return places[at];
    const row = count++;
    places[at] = row;
    grow();
    return row;
  };
  const of: HourRows['of'] = (hourOf) => {
    // + 0 makes a zero of a negative one, which has other bits.
    for (let at = 0; at < width; at++) values[count * width + at] = hourOf(at) + 0;
    return kept();
  };
  const constant = (hour: number): number => {
    const known = constants.get(hour) ?? of(() => hour);
    constants.set(hour, known);
    return known;
  };
  const pairwise: HourRows['pairwise'] = (make) => {
    const kept = memory();
    return (one, other) => {
      const known = kept.get(one, other);
      if (known >= 0) return known;
      const made = of((at) => make(values[one * width + at], values[other * width + at]));
      kept.set(one, other, made);
      return made;
    };
  };
  // These two are nearly all of the work, and a call for each hour would double it.
  const [leastOf, mostOf] = [memory(), memory()];
  const least = (one: number, other: number): number => {
    const known = leastOf.get(one, other);
    if (known >= 0) return known;
    for (let at = 0, [first, second] = [one * width, other * width], to = count * width; at < width; at++)
      values[to + at] = Math.min(values[first + at], values[second + at]);
    const made = kept();
    leastOf.set(one, other, made);
    return made;
  };
  const most = (one: number, other: number): number => {
    const known = mostOf.get(one, other);
    if (known >= 0) return known;
    for (let at = 0, [first, second] = [one * width, other * width], to = count * width; at < width; at++)
      values[to + at] = Math.max(values[first + at], values[second + at]);
    const made = kept();
    mostOf.set(one, other, made);
    return made;
  };
  const begin = (of: number): void => {
    width = of;
    count = 0;
    if (values.length < FIRST_ROWS * width) values = new Float64Array(FIRST_ROWS * width);
    places.fill(-1);
    constants.clear();
    laterOf.clear();
    for (const own of memories) own.clear();
    constant(-Infinity);
    constant(Infinity);
  };
  begin(first);
  return {
    get width() {
      return width;
    },
    begin,
    hours: () => values,
    count: () => count,
    of,
    constant,
    least(one, other) {
      if (one === other || other === ALWAYS_ROW || one === NEVER_ROW) return one;
      if (one === ALWAYS_ROW || other === NEVER_ROW) return other;
      return one < other ? least(one, other) : least(other, one);
    },
    most(one, other) {
      if (one === other || other === NEVER_ROW || one === ALWAYS_ROW) return one;
      if (one === NEVER_ROW || other === ALWAYS_ROW) return other;
      return one < other ? most(one, other) : most(other, one);
    },
    later(row, hours) {
      if (hours === 0 || row === NEVER_ROW || row === ALWAYS_ROW) return row;
      let own = laterOf.get(hours);
      if (own === undefined) {
        own = new Map();
        laterOf.set(hours, own);
      }
      const known = own.get(row);
      if (known !== undefined) return known;
      for (let at = 0, from = row * width, to = count * width; at < width; at++)
        values[to + at] = values[from + at] + hours;
      const made = kept();
      own.set(row, made);
      return made;
    },
    pairwise,
  };
}
