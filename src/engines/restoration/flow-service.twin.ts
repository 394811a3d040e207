import type { Problem } from './problem.ts';
import { shares, supplyOrder } from './service-model.ts';

/**
 * The specification of service by flow: people served in every tick. A maximum flow equals the least cut (Ford and Fulkerson 1956), so
 * every set of sites is tried as the side of the source. Up to about 10 sites.
 */
export function servedByFlow(problem: Problem, finish: Int32Array, kbpsPerPerson: number): Float64Array {
  const { nationalShare, internationalShare } = shares(problem);
  const unpoweredFor = problem.sites.map(
    ({ batteryTicks, batteryLeft = batteryTicks }) => batteryTicks - batteryLeft,
  );
  return Float64Array.from({ length: problem.horizon }, (_, tick) => {
    const up = sitesUp(problem, finish, tick, unpoweredFor);
    const least = (isSource: (site: number) => boolean): number =>
      leastCut(problem, finish, tick, up, isSource, kbpsPerPerson);
    return (
      nationalShare * least((site) => problem.sites[site].core) +
      internationalShare * least((site) => problem.sites[site].gateway)
    );
  });
}

function sitesUp(problem: Problem, finish: Int32Array, tick: number, unpoweredFor: number[]): boolean[] {
  const up: boolean[] = [];
  for (const site of supplyOrder(problem)) {
    const { supplies, batteryTicks } = problem.sites[site];
    const broken = problem.repairs.some(
      ({ asset }, repair) => 'site' in asset && asset.site === site && finish[repair] > tick,
    );
    const powered = supplies.length === 0 || supplies.some((supply) => up[supply]);
    unpoweredFor[site] = powered ? 0 : unpoweredFor[site] + 1;
    up[site] = !broken && unpoweredFor[site] <= batteryTicks;
  }
  return up;
}

function leastCut(
  { sites, links, repairs }: Problem,
  finish: Int32Array,
  tick: number,
  up: readonly boolean[],
  isSource: (site: number) => boolean,
  kbpsPerPerson: number,
): number {
  const carries = links.filter(
    ({ from, to }, link) =>
      up[from] &&
      up[to] &&
      !repairs.some(({ asset }, repair) => 'link' in asset && asset.link === link && finish[repair] > tick),
  );
  let least = Infinity;
  for (let side = 0; side < 1 << sites.length; side++) {
    const inside = (site: number): boolean => (side & (1 << site)) !== 0;
    let cut = 0;
    sites.forEach(({ weight }, site) => {
      if (!up[site]) return;
      if (inside(site)) cut += weight;
      else if (isSource(site)) cut = Infinity;
    });
    for (const { from, to, capacityGbps } of carries)
      if (inside(from) !== inside(to))
        cut += capacityGbps === undefined ? Infinity : (capacityGbps * 1e6) / kbpsPerPerson;
    least = Math.min(least, cut);
  }
  return least;
}
