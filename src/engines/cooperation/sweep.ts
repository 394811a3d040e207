import { NONE } from '../routing/route-class.ts';
import type { NewLink } from '../stress/patch-graph.ts';
import type { Area } from './area.ts';
import { addedLinks, routesWithLinks } from './routes-with-links.ts';
import { stayingRoutes, type StayingRoutes } from './staying-routes.ts';
import { insideNodes, plus, type Traffic } from './traffic.ts';

/** Hears of the destinations done; may throw to stop. */
export type Visit = (done: number, of: number) => void;

/** Destinations between two calls of the visitor. */
const BETWEEN_VISITS = 64;

/** Masks: nodes outside all members, and nodes outside the destination's own. */
const [ALL, OWN] = [0, 1];

interface Sum {
  routed: number;
  hops: number;
  staying: number;
}

/**
 * All the traffic between and inside the members of an area, first as it is, then with each set of links added.
 *
 * Every destination is routed once; for a set of links only the nodes whose routes it changes are done again
 * (`routesWithLinks`).
 */
export function sweepArea(
  area: Area,
  sets: readonly (readonly NewLink[])[] = [],
  visit: Visit = () => {},
): { readonly traffic: Traffic; readonly richer: readonly Traffic[] } {
  const { graph, members, memberOf, networks } = area;
  const outsideAll = Uint8Array.from(memberOf, (of) => Number(of < 0));
  const outsideOf = members.map((_, member) => Uint8Array.from(memberOf, (of) => Number(of !== member)));
  const routes = stayingRoutes(graph, 2);
  const richer = routesWithLinks(graph, routes);
  const added = sets.map(addedLinks);
  const before = noSums(area);
  const changes = sets.map(() => noSums(area));
  const nodes = networks.flatMap((each) => [...each]);
  nodes.forEach((destination, at) => {
    if (at % BETWEEN_VISITS === 0) visit(at, nodes.length);
    const to = memberOf[destination];
    routes.aim(destination, [outsideAll, outsideOf[to]]);
    for (const node of nodes) if (node !== destination) count(area, before, node, destination, routes, 1);
    added.forEach((links, set) =>
      richer.change(links, (node, former) => {
        if (memberOf[node] < 0) return;
        count(area, changes[set], node, destination, former, -1);
        count(area, changes[set], node, destination, routes, 1);
      }),
    );
  });
  const traffic = before.map((sum, at) => {
    const [source, destination] = [Math.floor(at / members.length), at % members.length];
    return source === destination ? plus(sum, insideNodes(area, source)) : sum;
  });
  return { traffic, richer: changes.map((sums) => sums.map((sum, at) => plus(traffic[at], sum))) };
}

/** Adds what a node sends to a destination to the sum of their members. */
function count(
  { members, memberOf, weight }: Area,
  sums: readonly Sum[],
  node: number,
  destination: number,
  { routeClass, hops, ways, sums: clear }: Pick<StayingRoutes, 'routeClass' | 'hops' | 'ways' | 'sums'>,
  sign: 1 | -1,
): void {
  if (routeClass[node] === NONE) return;
  const [from, to] = [memberOf[node], memberOf[destination]];
  const sum = sums[from * members.length + to];
  const pair = sign * weight[node] * weight[destination];
  sum.routed += pair;
  sum.hops += pair * hops[node];
  sum.staying += (pair * clear[from === to ? OWN : ALL][node]) / ways[node];
}

function noSums({ members }: Area): Sum[] {
  return members.flatMap(() => members.map(() => ({ routed: 0, hops: 0, staying: 0 })));
}
