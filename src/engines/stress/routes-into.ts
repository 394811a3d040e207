import { drawnAway, type Attack } from '../reach/attack.ts';
import type { Baseline, FailureDamage } from '../reach/damage.ts';
import { borderFlowsInSteps } from '../flows/border-flows.ts';
import type { Border } from '../flows/border-world.ts';
import { watchGatewayPaths, type GatewayPaths } from '../flows/gateway-paths.ts';
import type { InboundFlows } from '../flows/inbound-flows.ts';
import { inboundInLanes } from '../flows/inbound-lanes.ts';
import type { InboundWatch } from '../flows/inbound-replay.ts';
import { NO_MASK, type Mask } from '../routing/mask.ts';
import { inPlane, type Territory } from '../territory/territory.ts';

/** How the routes of the world come into a country. */
export interface RoutesInto {
  readonly flows: InboundFlows;
  readonly paths: GatewayPaths;
}

/** What a leak diverts: a share of the foreign weight × national weight. */
export interface DivertedShare {
  readonly leaker: number;
  readonly share: number;
}

/** How many of the national networks the routes have been followed to, and of how many. */
export interface Followed {
  readonly done: number;
  readonly total: number;
}

/** The routes into a country when `mask` has failed, for who asks once. */
export function routesIntoNow(territory: Territory, mask: Mask): RoutesInto {
  const { watch, paths } = watchGatewayPaths(territory);
  return { flows: inboundInLanes(territory, mask, watch), paths: paths() };
}

/**
 * The routes into a country when `mask` has failed, for who asks about many failures: the border keeps the answers. Says after each
 * step, of about a millisecond, how far it is.
 */
export function* routesInto(border: Border, mask: Mask = NO_MASK): Generator<Followed, RoutesInto> {
  const { territory } = border;
  const { watch, paths } = watchGatewayPaths(territory);
  const total = territory.nationals.length;
  let done = 0;
  const counted: InboundWatch = {
    ...watch,
    aim: (group, weight) => {
      done += group.members.length;
      watch.aim(group, weight);
    },
  };
  const steps = borderFlowsInSteps(border, mask, counted);
  for (;;) {
    const { done: isDone, value } = steps.next();
    if (isDone) return { flows: value, paths: paths() };
    yield { done, total };
  }
}

/** For each leak among the attacks, the share that it diverts when the failure has struck. */
export function divertedShares(
  { territory }: Baseline,
  attacks: readonly Attack[],
  { mask }: FailureDamage,
): DivertedShare[] {
  const { isNational, weight, foreignWeight, graph } = territory;
  return attacks
    .filter(({ kind }) => kind === 'leak')
    .map((attack) => {
      let diverted = 0;
      let all = 0;
      for (const victim of attack.victims) {
        if (!isNational[victim] || weight[victim] === 0) continue;
        const drawn = drawnAway(graph, attack, victim, inPlane(territory, mask));
        for (let as = 0; as < graph.asCount; as++)
          if (drawn[as] && !isNational[as]) diverted += weight[as] * weight[victim];
        all += foreignWeight * weight[victim];
      }
      return { leaker: attack.attacker, share: diverted / all };
    });
}
