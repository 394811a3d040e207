import type { AsGraph } from '../../core/as-graph.ts';
import { PEER_TO_PEER } from '../../core/link-kind.ts';
import { CUSTOMER, MAX_HOPS, PEER, PROVIDER } from '../routing/route-class.ts';
import type { NewLink } from '../routing/patch-graph.ts';
import { indexSet } from './index-set.ts';
import { routeState, type RouteState, type StayingRoutes } from './staying-routes.ts';

/** Links to add. Provider links run down the order of the graph, so that they close no cycle. */
export interface AddedLinks {
  readonly links: readonly NewLink[];
  /** Added providers by customer. */
  readonly providersOf: ReadonlyMap<number, readonly number[]>;
}

export function addedLinks(links: readonly NewLink[]): AddedLinks {
  const providersOf = new Map<number, number[]>();
  for (const { from, to, kind } of links)
    if (kind !== PEER_TO_PEER) providersOf.set(to, [...(providersOf.get(to) ?? []), from]);
  return { links, providersOf };
}

/**
 * Changes routes to a destination as links are added, and back: only what the links touch is done again. Not a walk over the
 * graph as in routing/up-across-down.ts but the repair of one: nodes wait in a set and are settled in the order of the graph.
 *
 * What a link brings starts at its ends and goes on only where it is chosen: upwards as customer routes, which get no longer;
 * from them once across; from all that changed downwards as provider routes, where hops may grow as well, since a route of
 * a better class comes before a shorter one. Next hops that are equal to the earlier ones join them.
 */
export interface RoutesWithLinks {
  /** Adds links for the destination that `routes` is aimed at; `visit` is called with every node whose routes changed. */
  change(added: AddedLinks, visit: (node: number, before: RouteState) => void): void;
}

const NO_PROVIDERS: readonly number[] = [];

export function routesWithLinks(
  { asCount, providers, customers, peers }: AsGraph,
  { state, isFound, settle }: StayingRoutes,
): RoutesWithLinks {
  const { routeClass, hops, ways, sumA, sumB, onA, onB } = state;
  const before = routeState(asCount);
  const isTouched = new Uint8Array(asCount);
  const touched = new Uint32Array(asCount);
  let touchedCount = 0;
  const waiting = indexSet(asCount);

  const touch = (node: number): void => {
    if (isTouched[node]) return;
    find(node);
    isTouched[node] = 1;
    touched[touchedCount++] = node;
    copy(state, before, node);
  };

  /** Takes a route of a class over `over` into account; returns whether that changed the node. `isNew`: over an added link. */
  const offer = (over: number, node: number, kind: number, isNew: boolean): boolean => {
    const far = hops[over] + 1;
    if (far > MAX_HOPS || routeClass[node] > kind) return false;
    if (routeClass[node] < kind || far < hops[node]) {
      touch(node);
      routeClass[node] = kind;
      hops[node] = far;
      ways[node] = 1;
      sumA[node] = onA[over];
      sumB[node] = onB[over];
      return true;
    }
    if (far > hops[node]) return false;
    touch(node);
    // Was it one of the next hops already?
    if (!isNew && before.routeClass[over] >= CUSTOMER && before.hops[over] + 1 === far) {
      sumA[node] += onA[over] - before.onA[over];
      sumB[node] += onB[over] - before.onB[over];
      return true;
    }
    ways[node]++;
    sumA[node] += onA[over];
    sumB[node] += onB[over];
    return true;
  };

  /** Customers come last in the order: against it, every node is done after all that it learns from. */
  const climb = ({ links, providersOf }: AddedLinks): void => {
    for (const { to, kind } of links)
      if (kind !== PEER_TO_PEER && routeClass[to] >= CUSTOMER) waiting.add(to);
    for (let node = waiting.takeLast(); node >= 0; node = waiting.takeLast()) {
      if (isTouched[node]) settle(node);
      for (const provider of providersOf.get(node) ?? NO_PROVIDERS)
        if (offer(node, provider, CUSTOMER, true)) waiting.add(provider);
      if (!isTouched[node]) continue;
      for (let arc = providers.offsets[node]; arc < providers.offsets[node + 1]; arc++)
        if (offer(node, providers.targets[arc], CUSTOMER, false)) waiting.add(providers.targets[arc]);
    }
  };

  const cross = ({ links }: AddedLinks): void => {
    const climbed = touchedCount;
    for (let at = 0; at < climbed; at++) {
      const node = touched[at];
      for (let arc = peers.offsets[node]; arc < peers.offsets[node + 1]; arc++)
        offer(node, peers.targets[arc], PEER, false);
    }
    for (const { from, to, kind } of links) {
      if (kind !== PEER_TO_PEER) continue;
      if (routeClass[from] >= CUSTOMER) offer(from, to, PEER, true);
      if (routeClass[to] >= CUSTOMER) offer(to, from, PEER, true);
    }
    for (let at = climbed; at < touchedCount; at++) settle(touched[at]);
  };

  /** Customers that may choose otherwise now that their provider has changed. */
  const awaitCustomers = (node: number): void => {
    const now = hops[node] + 1;
    const then = before.hops[node] + 1;
    for (let arc = customers.offsets[node]; arc < customers.offsets[node + 1]; arc++) {
      const customer = customers.targets[arc];
      if (routeClass[customer] > PROVIDER) continue;
      find(customer);
      if (now <= hops[customer] || then === hops[customer]) waiting.add(customer);
    }
  };

  const descend = ({ links, providersOf }: AddedLinks): void => {
    const changed = touchedCount;
    for (let at = 0; at < changed; at++) awaitCustomers(touched[at]);
    for (const { to, kind } of links)
      if (kind !== PEER_TO_PEER && routeClass[to] <= PROVIDER) waiting.add(to);
    for (let node = waiting.takeFirst(); node >= 0; node = waiting.takeFirst())
      if (chooseProviders(node, providersOf.get(node) ?? NO_PROVIDERS)) awaitCustomers(node);
  };

  let fewest = 0;
  let equal = 0;
  let a = 0;
  let b = 0;
  const consider = (provider: number, routes: RouteState): void => {
    const far = routes.hops[provider];
    if (far > fewest || far === MAX_HOPS) return;
    if (far < fewest) {
      fewest = far;
      equal = a = b = 0;
    }
    equal++;
    a += routes.onA[provider];
    b += routes.onB[provider];
  };
  const considerNone = (): void => {
    fewest = MAX_HOPS;
    equal = a = b = 0;
  };
  const choose = (node: number): void => {
    routeClass[node] = PROVIDER;
    hops[node] = fewest + 1;
    ways[node] = equal;
    sumA[node] = a;
    sumB[node] = b;
    settle(node);
  };

  /** Finds the route that a node has without the links, where nobody has asked for it yet. */
  const find = (node: number): void => {
    if (isFound[node]) return;
    isFound[node] = 1;
    const [first, end] = [providers.offsets[node], providers.offsets[node + 1]];
    for (let arc = first; arc < end; arc++) find(providers.targets[arc]);
    considerNone();
    for (let arc = first; arc < end; arc++) {
      const provider = providers.targets[arc];
      consider(provider, isTouched[provider] ? before : state);
    }
    if (equal > 0) choose(node);
  };

  /** Chooses among all providers anew; returns whether anything is other than before. */
  const chooseProviders = (node: number, added: readonly number[]): boolean => {
    const [first, end] = [providers.offsets[node], providers.offsets[node + 1]];
    find(node);
    for (let arc = first; arc < end; arc++) find(providers.targets[arc]);
    for (const provider of added) find(provider);
    considerNone();
    for (let arc = first; arc < end; arc++) consider(providers.targets[arc], state);
    for (const provider of added) consider(provider, state);
    if (equal === 0) return false;
    const isSame = hops[node] === fewest + 1 && ways[node] === equal && sumA[node] === a && sumB[node] === b;
    if (isSame && routeClass[node] === PROVIDER) return false;
    touch(node);
    choose(node);
    return true;
  };

  return {
    change: (added, visit) => {
      climb(added);
      cross(added);
      descend(added);
      for (let at = 0; at < touchedCount; at++) visit(touched[at], before);
      for (let at = 0; at < touchedCount; at++) {
        isTouched[touched[at]] = 0;
        copy(before, state, touched[at]);
      }
      touchedCount = 0;
    },
  };
}

function copy(from: RouteState, to: RouteState, node: number): void {
  to.routeClass[node] = from.routeClass[node];
  to.hops[node] = from.hops[node];
  to.ways[node] = from.ways[node];
  to.sumA[node] = from.sumA[node];
  to.sumB[node] = from.sumB[node];
  to.onA[node] = from.onA[node];
  to.onB[node] = from.onB[node];
}
