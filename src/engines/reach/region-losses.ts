import type { Baseline, FailureDamage } from './damage.ts';

/** What the networks of one region lose, as shares of what they had; NaN where they had nothing. */
export interface RegionLoss {
  readonly region: string;
  readonly weight: number;
  readonly international: number;
  readonly domestic: number;
}

/** Losses by region, for the national ASes that `regionOf` names, in order of the region's name. */
export function regionLosses(
  { territory, reached }: Baseline,
  damage: FailureDamage,
  regionOf: ReadonlyMap<number, string>,
): RegionLoss[] {
  const { nationals, weight } = territory;
  const sums = new Map<string, { weight: number; abroad: [number, number]; home: [number, number] }>();
  nationals.forEach((as, row) => {
    const region = regionOf.get(as);
    if (region === undefined) return;
    const sum = sums.get(region) ?? { weight: 0, abroad: [0, 0], home: [0, 0] };
    sums.set(region, sum);
    sum.weight += weight[as];
    sum.abroad[0] += weight[as] * reached.foreign[row];
    sum.abroad[1] += weight[as] * damage.reached.foreign[row];
    sum.home[0] += weight[as] * reached.national[row];
    sum.home[1] += weight[as] * damage.reached.national[row];
  });
  const lost = ([before, after]: readonly [number, number]): number =>
    before === 0 ? NaN : 1 - after / before;
  return [...sums]
    .map(([region, sum]) => ({
      region,
      weight: sum.weight,
      international: lost(sum.abroad),
      domestic: lost(sum.home),
    }))
    .sort((a, b) => (a.region < b.region ? -1 : 1));
}
