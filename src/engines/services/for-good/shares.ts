import type { HourLanes } from './hour-lanes.ts';

/** The fates of services, and what goes on in part, which works too. */
export const SHARED_FATES = ['works', 'inPart', 'remembered', 'unknown', 'fails'] as const;

/** Shares of people by service, fate and hour, each share once. */
export interface SharesForGood {
  readonly hours: number;
  /** Number of the share of fate f (of `SHARED_FATES`) at hour h of service s, at `[(s · 5 + f) · hours + h]`. */
  readonly numbers: Int32Array;
  /** By number. */
  readonly shares: Float64Array;
}

/**
 * Where services and they with nothing gone that degrades them hold, as bits. What is not known fails, or holds; nothing, or everything,
 * is remembered.
 */
export interface ServiceLanes {
  readonly failing: { readonly earliest: Uint32Array; readonly latest: Uint32Array };
  readonly holding: { readonly earliest: Uint32Array; readonly latest: Uint32Array };
}

/** Shares that are added up over groups of networks, some groups at a time. */
export interface SharesAdded {
  /** Adds the shares of people of some groups, in their order. */
  readonly add: (lanes: ServiceLanes, shape: HourLanes, people: readonly number[]) => void;
  readonly found: () => SharesForGood;
}

const FATES = SHARED_FATES.length;

/**
 * Sums as `servicesLive` adds them, group by group in order. For the same groups a sum is the same, so each is added up once.
 *
 * @param service node of each service, and of it with nothing gone that degrades it, [services]
 */
export function sharesAdded(service: Int32Array, whole: Int32Array, hours: number): SharesAdded {
  const numbers = new Int32Array(service.length * FATES * hours);
  const sums = sumsOfPatterns();
  return {
    add({ failing, holding }, { groupWords, words }, people) {
      sums.begin(people);
      const all = [0, 1].map((word) => {
        const bits = people.length - 32 * word;
        return bits >= 32 ? 0xffffffff : bits <= 0 ? 0 : 2 ** bits - 1;
      });
      /** The five patterns of the hour before, which mostly go on. */
      const low = new Int32Array(FATES);
      const high = new Int32Array(FATES);
      for (const [of, node] of service.entries()) {
        const [own, full] = [node * words, whole[of] * words];
        for (let hour = 0; hour < hours; hour++) {
          let isNew = hour === 0;
          for (let word = 0; word < groupWords; word++) {
            const at = hour * groupWords + word;
            const patterns = word === 0 ? low : high;
            const surely = failing.earliest[own + at] & all[word];
            const most = holding.latest[own + at];
            const kept = failing.latest[own + at] & ~holding.earliest[own + at];
            const works = surely;
            const fails = ~surely & ~most & all[word];
            const rest = ~surely & most & all[word];
            const inPart = surely & ~holding.latest[full + at];
            isNew ||=
              patterns[0] !== works ||
              patterns[1] !== inPart ||
              patterns[2] !== (rest & kept) ||
              patterns[4] !== fails;
            patterns[0] = works;
            patterns[1] = inPart;
            patterns[2] = rest & kept;
            patterns[3] = rest & ~kept;
            patterns[4] = fails;
          }
          for (let fate = 0; fate < FATES; fate++) {
            const to = (of * FATES + fate) * hours + hour;
            const former = numbers[to];
            // What was the same up to now and is the same now comes to the same sum.
            numbers[to] =
              !isNew && former === sums.formerOf(numbers[to - 1])
                ? numbers[to - 1]
                : sums.of(former, low[fate], high[fate]);
          }
        }
      }
    },
    found: () => ({ hours, numbers, shares: sums.values() }),
  };
}

/** Sums of the shares of people that patterns of groups pick, each on top of a sum that there is already; number 0 is zero. */
function sumsOfPatterns(): {
  readonly begin: (people: readonly number[]) => void;
  readonly of: (former: number, low: number, high: number) => number;
  /** The sum on top of which another was added. */
  readonly formerOf: (sum: number) => number;
  readonly values: () => Float64Array;
} {
  let people: readonly number[] = [];
  const values: number[] = [0];
  const formers: number[] = [0];
  const lows: number[] = [0];
  const highs: number[] = [0];
  let begun = 0;
  let places = new Int32Array(4096).fill(-1);
  const find = (former: number, low: number, high: number): number => {
    const mixed = Math.imul(Math.imul(low, 0x9e3779b1) ^ high ^ Math.imul(former, 0xc2b2ae35), 0x85ebca6b);
    let at = (mixed ^ (mixed >>> 15)) & (places.length - 1);
    for (; places[at] >= 0; at = (at + 1) & (places.length - 1)) {
      const sum = places[at];
      if (lows[sum] === low && highs[sum] === high && formers[sum] === former) break;
    }
    return at;
  };
  const place = (sum: number): void => void (places[find(formers[sum], lows[sum], highs[sum])] = sum);
  return {
    begin(shares) {
      people = shares;
      begun = values.length;
      places.fill(-1);
    },
    of(former, low, high) {
      const at = find(former, low, high);
      if (places[at] >= 0) return places[at];
      let value = values[former];
      for (let group = 0; group < people.length; group++)
        if (((group < 32 ? low : high) >>> (group & 31)) & 1) value += people[group];
      const sum = values.push(value) - 1;
      formers.push(former);
      lows.push(low);
      highs.push(high);
      places[at] = sum;
      if (2 * (values.length - begun) > places.length) {
        places = new Int32Array(2 * places.length).fill(-1);
        for (let own = begun; own < values.length; own++) place(own);
      }
      return sum;
    },
    formerOf: (sum) => (sum >= begun ? formers[sum] : -1),
    values: () => Float64Array.from(values),
  };
}
