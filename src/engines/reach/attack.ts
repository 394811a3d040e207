import type { AsGraph } from '../../core/as-graph.ts';
import { marks } from '../../core/marks.ts';
import { NO_MASK, type Mask } from '../routing/mask.ts';
import { NONE, NO_HOPS, type Routes } from '../routing/route-class.ts';
import { contestedRoutes, routesTo, type ContestedRoutes } from '../routing/routes-to.ts';

/** Someone announces what is not theirs to announce. */
export interface Attack {
  readonly kind: 'origin' | 'sub-prefix' | 'forged-path' | 'leak';
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
 * - *forged-path*: the same, but the attacker says that it has the route from the victim: it is one AS longer, and origin validation does not see it.
 * - *leak*: ASes whose route now leads over the attacker and did not before. Their traffic is diverted, not lost.
 */
export function drawnAway(graph: AsGraph, attack: Attack, victim: number, mask: Mask = NO_MASK): Uint8Array {
  if (mask.failedAs?.[attack.attacker]) return new Uint8Array(graph.asCount);
  return attack.kind === 'sub-prefix'
    ? drawnByLongerPrefix(graph, attack, victim, mask)
    : drawnByRival(graph, attack, victim, mask);
}

/**
 * Routes to a victim whose prefixes an attacker announces as its own (*origin*) or as if it had them from the victim (*forged-path*), or whose routes it passes on to everyone (*leak*);
 * undefined where it has nothing to pass on. `leaked`: the routes as they are without the leak.
 */
export function contestedBy(
  graph: AsGraph,
  { kind, attacker, refusing }: Attack,
  victim: number,
  mask: Mask = NO_MASK,
): { readonly leaked: Routes | undefined; readonly contested: ContestedRoutes } | undefined {
  // The origin of a forged path is the right one, and the victim sees itself in it.
  const refuses = marks(graph.asCount, kind === 'forged-path' ? [victim] : refusing);
  const leaked = kind === 'leak' ? routesTo(graph, victim, mask) : undefined;
  if (leaked?.routeClass[attacker] === NONE) return undefined;
  // ASes on the leaker's own path see themselves in the leaked path and drop it.
  if (leaked) for (let as = attacker; as >= 0; as = leaked.nextHop[as]) refuses[as] = 1;
  const hops = kind === 'forged-path' ? 1 : (leaked?.hops[attacker] ?? 0);
  const rival = { as: attacker, hops, refuses };
  return { leaked, contested: contestedRoutes(graph, victim, rival, mask) };
}

/** Routes to a longer prefix of the victim that the attacker announces: all lead to it, but who refuses them has none. */
export function routesToLongerPrefix(
  graph: AsGraph,
  { attacker, refusing }: Attack,
  victim: number,
  mask: Mask = NO_MASK,
): Routes {
  const failedAs = mask.failedAs?.slice() ?? new Uint8Array(graph.asCount);
  for (const as of refusing) if (as !== attacker) failedAs[as] = 1;
  failedAs[victim] = 1;
  return routesTo(graph, attacker, { ...mask, failedAs });
}

function drawnByRival(graph: AsGraph, attack: Attack, victim: number, mask: Mask): Uint8Array {
  const { attacker } = attack;
  const routes = contestedBy(graph, attack, victim, mask);
  if (!routes) return new Uint8Array(graph.asCount);
  const { leaked, contested } = routes;
  const { captured, routeClass } = contested;
  if (!leaked)
    return captured.map((drawn, as) => Number(drawn === 1 && routeClass[as] !== NONE && as !== attacker));
  const crossedBefore = leadsOver(leaked, attacker);
  return captured.map((drawn, as) => Number(drawn === 1 && as !== attacker && !crossedBefore[as]));
}

function drawnByLongerPrefix(graph: AsGraph, attack: Attack, victim: number, mask: Mask): Uint8Array {
  const { attacker } = attack;
  const { nextHop, routeClass } = routesTo(graph, victim, mask);
  const toAttacker = routesToLongerPrefix(graph, attack, victim, mask);
  const drawn = toAttacker.routeClass.map((asClass, as) => Number(asClass !== NONE && as !== attacker));
  for (const as of byHops(nextHop, routeClass, victim))
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
