import { NONE } from '../routing/route-class.ts';
import type { NewLink } from '../routing/patch-graph.ts';
import type { Area } from './area.ts';
import { addedUp, stretchesOf, wholeOf, type Divided, type AfterPart } from '../../core/divided.ts';
import { addedLinks, routesWithLinks } from './routes-with-links.ts';
import { stayingRoutes, type RouteState } from './staying-routes.ts';
import { insideNodes, plus, type Stream, type Traffic } from './traffic.ts';

/** Traffic as it is, and with each set of links added. */
export interface Swept {
  readonly traffic: Traffic;
  readonly richer: readonly Traffic[];
}

/** Destinations of one part. */
const STRETCH = 64;
/** Numbers of a stream in a row of sums. */
const [ROUTED, HOPS, STAYING, FIELDS] = [0, 1, 2, 3];

/** All the traffic between and inside the members of an area, first as it is, then with each set of links added. */
export function sweepArea(
  area: Area,
  sets: readonly (readonly NewLink[])[] = [],
  visit: AfterPart = () => {},
): Swept {
  const sweep = divided(area, sets, Array.from(area.members.keys()), true);
  const [sum, ...changes] = wholeOf(sweep, visit);
  const traffic = sum.map((stream, at) => {
    const [source, destination] = [Math.floor(at / area.members.length), at % area.members.length];
    return source === destination ? plus(stream, insideNodes(area, source)) : stream;
  });
  return { traffic, richer: changes.map((change) => plusChange(traffic, change)) };
}

/** What each set of links adds to the traffic to some members (positions in `area.members`), in parts. */
export function dividedChanges(
  area: Area,
  sets: readonly (readonly NewLink[])[],
  destinations: readonly number[],
): Divided<Traffic[]> {
  return divided(area, sets, destinations, false);
}

/** Traffic and what is added to it. */
export function plusChange(traffic: Traffic, change: Traffic): Traffic {
  return traffic.map((stream, at) => plus(stream, change[at]));
}

/**
 * The traffic as it is, where it is asked, without the pairs inside nodes, and what each set of links adds to it; in parts, some
 * destinations each. Every destination is routed once; for a set of links only the nodes whose routes it changes are done
 * again (`routesWithLinks`).
 */
function divided(
  area: Area,
  sets: readonly (readonly NewLink[])[],
  destinations: readonly number[],
  isPresentAsked: boolean,
): Divided<Traffic[]> {
  const { members, networks } = area;
  const streams = members.length ** 2;
  const rows = sets.length + Number(isPresentAsked);
  const parts = rows === 0 ? [] : destinations.flatMap((member) => stretchesOf(networks[member], STRETCH));
  let sweep: ((destinations: Uint32Array, sums: Float64Array) => void) | undefined;
  return {
    partCount: parts.length,
    part: (at) => {
      const sums = new Float64Array(rows * streams * FIELDS);
      sweep ??= sweeper(area, sets, isPresentAsked);
      sweep(parts[at], sums);
      return sums;
    },
    whole: (all) => {
      const sums = addedUp(all, rows * streams * FIELDS);
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: streams }, (_stream, at) => streamAt(sums, (row * streams + at) * FIELDS)),
      );
    },
  };
}

function sweeper(
  { graph, members, memberOf, weight, networks }: Area,
  sets: readonly (readonly NewLink[])[],
  isPresentAsked: boolean,
): (destinations: Uint32Array, sums: Float64Array) => void {
  const outsideAll = Uint8Array.from(memberOf, (of) => Number(of < 0));
  const outsideOf = members.map((_, member) => Uint8Array.from(memberOf, (of) => Number(of !== member)));
  const routes = stayingRoutes(graph);
  const richer = routesWithLinks(graph, routes);
  const added = sets.map(addedLinks);
  const firstSet = Number(isPresentAsked);
  return (destinations, sums) => {
    for (const destination of destinations) {
      const to = memberOf[destination];
      const rowOf = (row: number, from: number): number =>
        ((row * members.length + from) * members.length + to) * FIELDS;
      routes.aim(destination, outsideAll, outsideOf[to]);
      if (isPresentAsked) {
        routes.findAll();
        networks.forEach((sources, from) =>
          tally(
            sums,
            rowOf(0, from),
            routes.state,
            sources,
            weight,
            weight[destination],
            from === to ? destination : -1,
          ),
        );
      }
      added.forEach((links, set) =>
        richer.change(links, (node, former) => {
          const from = memberOf[node];
          if (from < 0 || weight[node] === 0) return;
          const row = rowOf(firstSet + set, from);
          const pair = weight[node] * weight[destination];
          addRoutes(sums, row, former, node, -pair, from === to);
          addRoutes(sums, row, routes.state, node, pair, from === to);
        }),
      );
    }
  };
}

/** Adds what the sources of one member send to a destination; `inside`: the destination where it is of the same member, else −1. */
function tally(
  sums: Float64Array,
  row: number,
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
  for (let at = 0; at < sources.length; at++) {
    const node = sources[at];
    if (routeClass[node] === NONE || node === inside) continue;
    routed += weight[node];
    walked += weight[node] * hops[node];
    staying += weight[node] * on[node];
  }
  sums[row + ROUTED] += routed * weightOfDestination;
  sums[row + HOPS] += walked * weightOfDestination;
  sums[row + STAYING] += staying * weightOfDestination;
}

function addRoutes(
  sums: Float64Array,
  row: number,
  { routeClass, hops, onA, onB }: RouteState,
  node: number,
  pair: number,
  isInside: boolean,
): void {
  if (routeClass[node] === NONE) return;
  sums[row + ROUTED] += pair;
  sums[row + HOPS] += pair * hops[node];
  sums[row + STAYING] += pair * (isInside ? onB : onA)[node];
}

function streamAt(sums: Float64Array, row: number): Stream {
  return { routed: sums[row + ROUTED], hops: sums[row + HOPS], staying: sums[row + STAYING] };
}
