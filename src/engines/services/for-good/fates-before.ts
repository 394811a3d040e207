import type { HourRows } from './hour-rows.ts';
import type { NameRows } from './names.ts';
import type { ServicesForGood } from './services.ts';
import { SHARED_FATES, type SharesForGood } from './shares.ts';

/** What services do before anything fails, by what groups of networks reached then. */
export interface FatesBefore {
  /** Number of the share of each fate of each service, [services · 5]; services that fare alike have the same. */
  readonly numbers: Int32Array;
  /** Groups for which each share counts: 1 for those of number n at `[n · width] …`. */
  readonly counts: Uint8Array;
  readonly width: number;
  /** How many shares there are. */
  readonly shares: number;
}

const FATES = SHARED_FATES.length;

/** From rows of −∞ and ∞. */
export function fatesBefore(
  { service, whole }: Pick<ServicesForGood, 'service' | 'whole'>,
  rows: HourRows,
  failing: NameRows,
  holding: NameRows,
): FatesBefore {
  const { width } = rows;
  const hours = rows.hours();
  const known = new Map<string, number>();
  const counts: number[] = [];
  const classOf = (of: number): number => {
    const node = service[of];
    const own = [
      failing.earliest[node],
      failing.latest[node],
      holding.earliest[node],
      holding.latest[node],
      holding.latest[whole[of]],
    ];
    const found = known.get(own.join());
    if (found !== undefined) return found;
    for (const fate of SHARED_FATES)
      for (let at = 0; at < width; at++) {
        const [surely, kept, maybe, most, full] = own.map((row) => hours[row * width + at] > 0);
        const is = surely ? 'works' : !most ? 'fails' : kept && !maybe ? 'remembered' : 'unknown';
        counts.push(Number(fate === is || (fate === 'inPart' && surely && !full)));
      }
    known.set(own.join(), known.size);
    return known.size - 1;
  };
  const numbers = new Int32Array(service.length * FATES);
  for (let of = 0; of < service.length; of++) {
    const own = classOf(of);
    for (let fate = 0; fate < FATES; fate++) numbers[of * FATES + fate] = own * FATES + fate;
  }
  return { numbers, counts: Uint8Array.from(counts), width, shares: known.size * FATES };
}

/**
 * The shares of people, group by group in order.
 *
 * @param before number of what each group reached before
 */
export function sharesBefore(
  { numbers, counts, width, shares: length }: FatesBefore,
  before: readonly number[],
  people: readonly number[],
): SharesForGood {
  const shares = Float64Array.from({ length }, (_, number) => {
    let sum = 0;
    for (let group = 0; group < people.length; group++)
      if (counts[number * width + before[group]]) sum += people[group];
    return sum;
  });
  return { hours: 1, numbers, shares };
}
