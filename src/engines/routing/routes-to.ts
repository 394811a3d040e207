import type { AsGraph } from '../../core/as-graph.ts';
import { NO_MASK, type Mask } from './mask.ts';
import { CUSTOMER, MAX_HOPS, NONE, noRoutes, ORIGIN, PEER, PROVIDER, type Routes } from './route-class.ts';

/** A second source of a contested destination: an AS that announces it too, to everyone, as if it were its own. */
export interface Rival {
  readonly as: number;
  /** Length of the path it announces behind itself: 0 for a forged origin, its own route's hops for a leak. */
  readonly hops: number;
  /** 1 = drops what the rival announces, [n]. */
  readonly refuses: Uint8Array;
}

/** Routes to a destination that two ASes announce, and which of them each route leads to. */
export interface ContestedRoutes extends Routes {
  /** 1 = the route leads to the rival, [n]. */
  readonly captured: Uint8Array;
}

/**
 * Policy routes of every AS to one destination (Gao & Rexford 2001): customer before peer before provider routes, then
 * fewer hops, then the lowest next-hop AS number. Routes from peers and providers are passed to customers only.
 *
 * Three passes: up and across start from what has a customer route, which is little; down goes over every AS once. One best
 * route an AS; `RouteDag` has all equally good ones of some ASes. This is the scalar twin of the SIMD kernel.
 */
export function routesTo(graph: AsGraph, destination: number, mask: Mask = NO_MASK): Routes {
  const routes = noRoutes(graph.asCount, destination);
  walk(graph, routes, mask);
  return routes;
}

/**
 * The same when `rival` announces the destination beside its owner. Each AS still keeps one best route and passes only
 * that on; an AS that refuses the rival's announcements chooses among the others.
 */
export function contestedRoutes(
  graph: AsGraph,
  destination: number,
  rival: Rival,
  mask: Mask = NO_MASK,
): ContestedRoutes {
  const routes = { ...noRoutes(graph.asCount, destination), captured: new Uint8Array(graph.asCount) };
  walk(graph, routes, mask, { ...rival, captured: routes.captured });
  return routes;
}

type Contest = Rival & Pick<ContestedRoutes, 'captured'>;

function walk(graph: AsGraph, routes: Routes, mask: Mask, contest?: Contest): void {
  const { routeClass, hops, destination } = routes;
  const sources: number[] = [];
  const announce = (as: number, length: number): void => {
    if (mask.failedAs?.[as]) return;
    routeClass[as] = ORIGIN;
    hops[as] = length;
    sources.push(as);
  };
  announce(destination, 0);
  if (contest) announce(contest.as, contest.hops);
  if (contest && sources.includes(contest.as)) contest.captured[contest.as] = 1;
  if (sources.length === 0) return;
  const climbed = goUp(graph, routes, sources, mask, contest);
  goAcross(graph, routes, climbed, mask, contest);
  goDown(graph, routes, mask, contest);
}

/** Customer routes, breadth first, so by rising hops. Returns all ASes that have one, the sources (nearest first) included. */
function goUp(
  { providers, rankByAsn }: AsGraph,
  { routeClass, hops, nextHop }: Routes,
  sources: readonly number[],
  { failedAs, failedLink }: Mask,
  { refuses, captured }: Partial<Contest> = {},
): number[] {
  const { offsets, targets, links } = providers;
  const climbed = [sources[0]];
  let later = sources.length > 1 ? sources[1] : -1;
  for (let at = 0; at < climbed.length || later >= 0; at++) {
    if (later >= 0 && (at === climbed.length || hops[climbed[at]] >= hops[later])) {
      climbed.splice(at, 0, later);
      later = -1;
    }
    const as = climbed[at];
    if (hops[as] === MAX_HOPS) continue;
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) {
      const provider = targets[arc];
      if (failedAs?.[provider] || failedLink?.[links[arc]]) continue;
      if (captured?.[as] && refuses![provider]) continue;
      if (routeClass[provider] === NONE) {
        routeClass[provider] = CUSTOMER;
        hops[provider] = hops[as] + 1;
        climbed.push(provider);
      } else if (
        routeClass[provider] === ORIGIN ||
        hops[provider] !== hops[as] + 1 ||
        rankByAsn[as] >= rankByAsn[nextHop[provider]]
      )
        continue;
      nextHop[provider] = as;
      if (captured) captured[provider] = captured[as];
    }
  }
  return climbed;
}

/** Customer routes over one peer link, to ASes that have no customer route themselves. */
function goAcross(
  { peers, rankByAsn }: AsGraph,
  { routeClass, hops, nextHop }: Routes,
  climbed: readonly number[],
  { failedAs, failedLink }: Mask,
  { refuses, captured }: Partial<Contest> = {},
): void {
  const { offsets, targets, links } = peers;
  for (const as of climbed) {
    const offered = hops[as] + 1;
    if (offered > MAX_HOPS) continue;
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) {
      const peer = targets[arc];
      if (routeClass[peer] > PEER || hops[peer] < offered || failedAs?.[peer] || failedLink?.[links[arc]])
        continue;
      if (captured?.[as] && refuses![peer]) continue;
      if (hops[peer] === offered && rankByAsn[nextHop[peer]] < rankByAsn[as]) continue;
      routeClass[peer] = PEER;
      hops[peer] = offered;
      nextHop[peer] = as;
      if (captured) captured[peer] = captured[as];
    }
  }
}

/** Whatever providers have, to ASes without a better route. Providers come first, so each finds its providers settled. */
function goDown(
  { asCount, providers }: AsGraph,
  { routeClass, hops, nextHop }: Routes,
  { failedAs, failedLink }: Mask,
  { refuses, captured }: Partial<Contest> = {},
): void {
  const { offsets, targets, links } = providers;
  for (let as = 0; as < asCount; as++) {
    if (routeClass[as] !== NONE || failedAs?.[as]) continue;
    const refused = refuses?.[as] ? captured : undefined;
    // A route as long as may be is not passed on; NO_HOPS, of ASes without a route, is longer still.
    let fewest = MAX_HOPS;
    let first = -1;
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) {
      const provider = targets[arc];
      if (hops[provider] >= fewest || failedLink?.[links[arc]] || refused?.[provider]) continue;
      fewest = hops[provider];
      first = provider;
    }
    if (first < 0) continue;
    routeClass[as] = PROVIDER;
    hops[as] = fewest + 1;
    nextHop[as] = first;
    if (captured) captured[as] = captured[first];
  }
}
