import { NONE } from '../routing/route-class.ts';
import type { NewLink } from '../stress/patch-graph.ts';
import type { Area } from './area.ts';
import { addedLinks, routesWithLinks } from './routes-with-links.ts';
import { stayingRoutes, type RouteState } from './staying-routes.ts';
import { insideNodes, plus, type Traffic } from './traffic.ts';

/** Hears of the destinations done; may throw to stop. */
export type Visit = (done: number, of: number) => void;

/** Destinations between two calls of the visitor. */
const BETWEEN_VISITS = 64;

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
  const { graph, members, memberOf, weight, networks } = area;
  const outsideAll = Uint8Array.from(memberOf, (of) => Number(of < 0));
  const outsideOf = members.map((_, member) => Uint8Array.from(memberOf, (of) => Number(of !== member)));
  const routes = stayingRoutes(graph);
  const richer = routesWithLinks(graph, routes);
  const added = sets.map(addedLinks);
  const before = noSums(area);
  const changes = sets.map(() => noSums(area));
  const destinations = networks.flatMap((each) => [...each]);
  destinations.forEach((destination, at) => {
    if (at % BETWEEN_VISITS === 0) visit(at, destinations.length);
    const to = memberOf[destination];
    routes.aim(destination, outsideAll, outsideOf[to]);
    networks.forEach((sources, from) =>
      tally(
        before[from * members.length + to],
        routes.state,
        sources,
        weight,
        weight[destination],
        from === to ? destination : -1,
      ),
    );
    added.forEach((links, set) => {
      const sums = changes[set];
      richer.change(links, (node, former) => {
        const from = memberOf[node];
        if (from < 0 || weight[node] === 0) return;
        const sum = sums[from * members.length + to];
        const pair = weight[node] * weight[destination];
        addRoutes(sum, former, node, -pair, from === to);
        addRoutes(sum, routes.state, node, pair, from === to);
      });
    });
  });
  const traffic = before.map((sum, at) => {
    const [source, destination] = [Math.floor(at / members.length), at % members.length];
    return source === destination ? plus(sum, insideNodes(area, source)) : sum;
  });
  return { traffic, richer: changes.map((sums) => sums.map((sum, at) => plus(traffic[at], sum))) };
}

/** Adds what the sources of one member send to a destination; `inside`: the destination where it is of the same member, else −1. */
function tally(
  sum: Sum,
  { hops, routeClass, onA, onB }: RouteState,
  sources: Uint32Array,
  weight: Float64Array,
  weightOfDestination: number,
  inside: number,
): void {
  // Sources are not marked themselves, so that what they would pass on is the share of their own routes.
  const on = inside < 0 ? onA : onB;
  let routed = 0;
  let walked = 0;
  let staying = 0;
  for (const node of sources) {
    if (routeClass[node] === NONE || node === inside) continue;
    routed += weight[node];
    walked += weight[node] * hops[node];
    staying += weight[node] * on[node];
  }
  sum.routed += routed * weightOfDestination;
  sum.hops += walked * weightOfDestination;
  sum.staying += staying * weightOfDestination;
}

function addRoutes(
  sum: Sum,
  { routeClass, hops, onA, onB }: RouteState,
  node: number,
  pair: number,
  isInside: boolean,
): void {
  if (routeClass[node] === NONE) return;
  sum.routed += pair;
  sum.hops += pair * hops[node];
  sum.staying += pair * (isInside ? onB : onA)[node];
}

function noSums({ members }: Area): Sum[] {
  return members.flatMap(() => members.map(() => ({ routed: 0, hops: 0, staying: 0 })));
}
