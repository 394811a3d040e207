import type { Planner } from './planner.ts';
import { changeTicks } from './service-model.ts';
import { servedNodes } from './service.ts';

/** From a tick on: the sites without service. */
export interface SiteStates {
  readonly tick: number;
  readonly unserved: readonly number[];
}

/** Which sites are without service, from each tick on at which that changes. A site is served when it reaches a core or a gateway. */
export function siteStates({ service, scratch, problem }: Planner, finish: Int32Array): SiteStates[] {
  const states = changeTicks(service.breaks, finish, problem.horizon).map((tick) => {
    const bits = servedNodes(service, finish, scratch, tick);
    return {
      tick,
      unserved: problem.sites.flatMap((_, site) => (bits[service.nodeOfSite[site]] === 0 ? [site] : [])),
    };
  });
  return states.filter(({ unserved }, at) => at === 0 || unserved.join() !== states[at - 1].unserved.join());
}
