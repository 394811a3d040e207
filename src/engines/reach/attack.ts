import type { AsGraph } from '../../core/as-graph.ts';
import { NO_MASK, type Mask } from '../routing/mask.ts';
import { NONE, NO_HOPS, type Routes } from '../routing/route-class.ts';
import { contestedRoutes, routesTo } from '../routing/routes-to.ts';

/** Someone announces what is not theirs to announce. */
export interface Attack {
  readonly kind: 'origin' | 'sub-prefix' | 'leak';
  readonly attacker: number;
  /** Whose prefixes, or whose routes. */
  readonly victims: readonly number[];
  /** ASes that drop the attacker's announcements: origin validation (RFC 6811), or OTC (RFC 9234) for leaks. */
  readonly refusing: readonly number[];
}

/**
 * Whose traffic to one victim an attack draws to itself, 1 = drawn, [n].
 *
 * - *origin*: ASes whose best route leads to the attacker.
 * - *sub-prefix*: the longer prefix wins wherever it arrives; an AS that does not get it follows its route to the victim and
 *   is drawn away if an AS on the way has it.
 * - *leak*: ASes whose route now leads over the attacker and did not before. Their traffic is diverted, not lost.
 */
export function drawnAway(
  graph: AsGraph,
  { kind, attacker, refusing }: Attack,
  victim: number,
  mask: Mask = NO_MASK,
): Uint8Array {
  const refuses = new Uint8Array(graph.asCount);
  for (const as of refusing) refuses[as] = 1;
  if (mask.failedAs?.[attacker]) return new Uint8Array(graph.asCount);
  if (kind === 'origin') {
    const { captured, routeClass } = contestedRoutes(graph, victim, { as: attacker, hops: 0, refuses }, mask);
    return captured.map((drawn, as) => Number(drawn === 1 && routeClass[as] !== NONE && as !== attacker));
  }
  const before = routesTo(graph, victim, mask);
  if (kind === 'sub-prefix') return drawnByLongerPrefix(graph, attacker, victim, refuses, before, mask);
  if (before.routeClass[attacker] === NONE) return new Uint8Array(graph.asCount);
  // ASes on the leaker's own path see themselves in the leaked path and drop it.
  for (let as = attacker; as >= 0; as = before.nextHop[as]) refuses[as] = 1;
  const rival = { as: attacker, hops: before.hops[attacker], refuses };
  const { captured } = contestedRoutes(graph, victim, rival, mask);
  const crossedBefore = leadsOver(before, attacker);
  return captured.map((drawn, as) => Number(drawn === 1 && as !== attacker && !crossedBefore[as]));
}

function drawnByLongerPrefix(
  graph: AsGraph,
  attacker: number,
  victim: number,
  refuses: Uint8Array,
  { nextHop, routeClass }: Routes,
  mask: Mask,
): Uint8Array {
  // With the victim silent, all routes to the longer prefix lead to the attacker. Who refuses them does not pass them on.
  const refusing = Array.from(refuses.keys()).filter((as) => refuses[as]);
  const failedAs = mask.failedAs?.slice() ?? new Uint8Array(graph.asCount);
  for (const as of refusing) if (as !== attacker) failedAs[as] = 1;
  failedAs[victim] = 1;
  const toAttacker = routesTo(graph, attacker, { ...mask, failedAs });
  const drawn = toAttacker.routeClass.map((asClass, as) => Number(asClass !== NONE && as !== attacker));
  const order = byHops(nextHop, routeClass, victim);
  for (const as of order)
    if (!drawn[as] && nextHop[as] >= 0 && as !== attacker) {
      const hop = nextHop[as];
      if (drawn[hop] || hop === attacker) drawn[as] = 1;
    }
  return drawn;
}

/** ASes with a route, each after its next hop. */
function byHops(nextHop: Int32Array, routeClass: Uint8Array, destination: number): number[] {
  const following = new Map<number, number[]>();
  for (let as = 0; as < nextHop.length; as++) {
    if (routeClass[as] === NONE || nextHop[as] < 0) continue;
    const list = following.get(nextHop[as]) ?? [];
    list.push(as);
    following.set(nextHop[as], list);
  }
  const order = [destination];
  for (let at = 0; at < order.length; at++) order.push(...(following.get(order[at]) ?? []));
  return order.slice(1);
}

function leadsOver(routes: Routes, over: number): Uint8Array {
  const leads = new Uint8Array(routes.nextHop.length);
  leads[over] = 1;
  for (const as of byHops(routes.nextHop, routes.routeClass, routes.destination))
    if (routes.hops[as] !== NO_HOPS && leads[routes.nextHop[as]]) leads[as] = 1;
  return leads;
}
