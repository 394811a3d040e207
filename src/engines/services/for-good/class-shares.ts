import { pairNumbers } from './pair-memory.ts';

/** The fates of services, and what goes on in part, which works too. */
export const SHARED_FATES = ['works', 'inPart', 'remembered', 'unknown', 'fails'] as const;

/** Shares of people by class of services that fare alike. */
export interface ClassShares {
  /** The class of each service, [services]. */
  readonly classOf: Int32Array;
  /** Hours at which shares are known. */
  readonly hours: number;
  /** Share of fate f (of `SHARED_FATES`) at hour h of class c, at `[(c · 5 + f) · hours + h]`. */
  readonly shares: Float64Array;
}

/**
 * How many of the hours asked each node of the services outlasts, in rows of groups: nodes with one row number fare alike. What is not
 * known fails, or holds; nothing, or everything, is remembered.
 */
export interface OutlastedRows {
  /** Row r: `counts[r · width] …`. */
  readonly counts: Float64Array;
  readonly width: number;
  readonly failing: { readonly earliest: Int32Array; readonly latest: Int32Array };
  readonly holding: { readonly earliest: Int32Array; readonly latest: Int32Array };
}

/** Shares that are added up over groups of networks, some groups at a time. */
export interface SharesAdded {
  /**
   * Adds the people of some groups, in their order.
   *
   * @param shares share of people by group
   */
  readonly add: (rows: OutlastedRows, shares: readonly number[]) => void;
  readonly found: () => ClassShares;
}

const FATES = SHARED_FATES.length;
const [WORKS, IN_PART, REMEMBERED, UNKNOWN, FAILS] = SHARED_FATES.keys();

/**
 * @param service node of each service, and of it with nothing gone that degrades it, [services]
 * @param hours so many are asked
 */
export function sharesAdded(service: Int32Array, whole: Int32Array, hours: number): SharesAdded {
  let found: ClassShares = {
    classOf: new Int32Array(service.length),
    hours,
    shares: new Float64Array(FATES * hours),
  };
  return {
    add(rows, people) {
      const { failing, holding } = rows;
      const [certain, possible, kept, fates, classes] = Array.from({ length: 5 }, pairNumbers);
      const from: (readonly [former: number, service: number])[] = [];
      const classOf = Int32Array.from(service, (node, of) => {
        const nothing = certain.of(failing.earliest[node], holding.earliest[node]);
        const everything = possible.of(failing.latest[node], holding.latest[node]);
        const fate = fates.of(kept.of(nothing, everything), holding.latest[whole[of]]);
        const own = classes.of(found.classOf[of], fate);
        if (own === from.length) from.push([found.classOf[of], of]);
        return own;
      });
      const shares = new Float64Array(from.length * FATES * hours);
      for (const [own, [former, of]] of from.entries()) {
        const start = own * FATES * hours;
        shares.set(found.shares.subarray(former * FATES * hours, (former + 1) * FATES * hours), start);
        addGroups(shares, start, hours, people, rows, service[of], whole[of]);
      }
      found = { classOf, hours, shares };
    },
    found: () => found,
  };
}

/** Group by group in order, as `servicesLive` adds them: at each hour what has outlasted it decides. */
function addGroups(
  shares: Float64Array,
  start: number,
  hours: number,
  people: readonly number[],
  { counts, width, failing, holding }: OutlastedRows,
  service: number,
  whole: number,
): void {
  const [surely, kept] = [failing.earliest[service] * width, failing.latest[service] * width];
  const [maybe, most] = [holding.earliest[service] * width, holding.latest[service] * width];
  const full = holding.latest[whole] * width;
  for (let group = 0; group < people.length; group++) {
    const share = people[group];
    const untilSure = counts[surely + group];
    const untilFull = counts[full + group];
    const untilKept = counts[kept + group];
    const untilMaybe = counts[maybe + group];
    const untilMost = counts[most + group];
    for (let hour = 0; hour < hours; hour++) {
      if (hour < untilSure) {
        shares[start + WORKS * hours + hour] += share;
        if (hour >= untilFull) shares[start + IN_PART * hours + hour] += share;
      } else {
        const fate =
          hour >= untilMost ? FAILS : hour < untilKept && hour >= untilMaybe ? REMEMBERED : UNKNOWN;
        shares[start + fate * hours + hour] += share;
      }
    }
  }
}
