import { supplyOrder, shares } from './service-model.ts';
import type { Problem } from './problem.ts';

/**
 * The specification of service, tick by tick: person-equivalents served in every tick [horizon].
 *
 * `finish[repair]` = horizon: never. Slow: O(horizon × (sites + links)); also used for the curves shown to people.
 */
export function servedPerTick(problem: Problem, finish: Int32Array): Float64Array {
  return Float64Array.from(servedSites(problem, finish), (served) =>
    served.reduce((total, share, site) => total + share * problem.sites[site].weight, 0),
  );
}

/** For each tick the share of service (0 … 1) of each site. */
export function* servedSites(problem: Problem, finish: Int32Array): Generator<Float64Array> {
  const { sites, links, repairs, horizon } = problem;
  const { nationalShare, internationalShare } = shares(problem);
  const order = supplyOrder(problem);
  const unpoweredFor = Int32Array.from(
    sites,
    ({ batteryTicks, batteryLeft = batteryTicks }) => batteryTicks - batteryLeft,
  );
  for (let tick = 0; tick < horizon; tick++) {
    const broken = repairs.filter((_, repair) => finish[repair] > tick).map(({ asset }) => asset);
    const brokenSites = new Set(broken.map((asset) => ('site' in asset ? asset.site : -1)));
    const brokenLinks = new Set(broken.map((asset) => ('link' in asset ? asset.link : -1)));
    const up = new Uint8Array(sites.length);
    for (const site of order) {
      const { supplies, batteryTicks } = sites[site];
      const powered = supplies.length === 0 || supplies.some((supply) => up[supply]);
      unpoweredFor[site] = powered ? 0 : unpoweredFor[site] + 1;
      up[site] = !brokenSites.has(site) && unpoweredFor[site] <= batteryTicks ? 1 : 0;
    }
    const carries = links.filter(({ from, to }, link) => !brokenLinks.has(link) && up[from] && up[to]);
    const national = reach(problem, carries, (site) => up[site] === 1 && sites[site].core);
    const international = reach(problem, carries, (site) => up[site] === 1 && sites[site].gateway);
    yield Float64Array.from(
      sites,
      (_, site) => nationalShare * national[site] + internationalShare * international[site],
    );
  }
}

function reach(
  { sites }: Problem,
  carries: readonly { readonly from: number; readonly to: number }[],
  isSource: (site: number) => boolean,
): Uint8Array {
  const reached = Uint8Array.from(sites, (_, site) => (isSource(site) ? 1 : 0));
  for (let grew = true; grew;) {
    grew = false;
    for (const { from, to } of carries)
      if (reached[from] !== reached[to]) {
        reached[from] = reached[to] = 1;
        grew = true;
      }
  }
  return reached;
}
