import type { Planner } from './planner.ts';
import { changeTicks } from './service-model.ts';
import { servedNodes } from './service.ts';

/** A stretch of time in which a site reaches neither a core nor a gateway. */
export interface SiteOutage {
  readonly site: number;
  readonly fromTick: number;
  /** undefined: not within the horizon. */
  readonly untilTick: number | undefined;
}

/**
 * Every outage of every site under a plan, by site and then in time. Sites without service even while nothing is damaged are left out.
 *
 * @param finish tick at which each repair is done, [repairs]
 */
export function outagesUnderPlan({ service, scratch, problem }: Planner, finish: Int32Array): SiteOutage[] {
  const { nodeOfSite } = service;
  const whole = servedNodes(service, new Int32Array(finish.length), scratch, problem.horizon - 1);
  const sites = [...problem.sites.keys()].filter((site) => whole[nodeOfSite[site]] !== 0);
  const since = new Int32Array(problem.sites.length).fill(-1);
  const outages: SiteOutage[] = [];
  for (const tick of changeTicks(service.breaks, finish, problem.horizon)) {
    const bits = servedNodes(service, finish, scratch, tick);
    for (const site of sites) {
      const isServed = bits[nodeOfSite[site]] !== 0;
      if (!isServed && since[site] < 0) since[site] = tick;
      if (!isServed || since[site] < 0) continue;
      outages.push({ site, fromTick: since[site], untilTick: tick });
      since[site] = -1;
    }
  }
  for (const site of sites)
    if (since[site] >= 0) outages.push({ site, fromTick: since[site], untilTick: undefined });
  return outages.sort((one, other) => one.site - other.site || one.fromTick - other.fromTick);
}
