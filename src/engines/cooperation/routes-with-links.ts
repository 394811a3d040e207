import type { AsGraph } from '../../core/as-graph.ts';
import { PEER_TO_PEER } from '../../core/link-kind.ts';
import { CUSTOMER, MAX_HOPS, NONE, PEER, PROVIDER } from '../routing/route-class.ts';
import type { NewLink } from '../stress/patch-graph.ts';
import { indexSet } from './index-set.ts';
import type { StayingRoutes } from './staying-routes.ts';

/** What the routes of one node were before links were added. */
export interface FormerRoutes {
  readonly routeClass: Uint8Array;
  readonly hops: Uint8Array;
  readonly ways: Uint32Array;
  readonly sums: readonly Float64Array[];
}

/** Links to add, found by their ends. Provider links run down the order of the graph, so that they close no cycle. */
export interface AddedLinks {
  readonly links: readonly NewLink[];
  readonly providersOf: ReadonlyMap<number, readonly number[]>;
}

export function addedLinks(links: readonly NewLink[]): AddedLinks {
  const providersOf = new Map<number, number[]>();
  for (const { from, to, kind } of links)
    if (kind !== PEER_TO_PEER) providersOf.set(to, [...(providersOf.get(to) ?? []), from]);
  return { links, providersOf };
}

/**
 * Changes routes to a destination as links are added, and back: only what the links touch is done again.
 *
 * What a link brings starts at its ends and goes on only where it is chosen: upwards as customer routes, which get no longer;
 * from them once across; from all that changed downwards as provider routes, where hops may grow as well, since a route of
 * a better class comes before a shorter one. Next hops that are as good as before join the others.
 */
export interface RoutesWithLinks {
  /** Adds links for the destination that `routes` is aimed at; `visit` hears of every node whose routes changed. */
  change(added: AddedLinks, visit: (node: number, before: FormerRoutes) => void): void;
}

export function routesWithLinks(
  { asCount, providers, customers, peers }: AsGraph,
  routes: StayingRoutes,
): RoutesWithLinks {
  const { routeClass, hops, ways, sums, onward } = routes;
  const masks = sums.length;
  const before = {
    routeClass: new Uint8Array(asCount),
    hops: new Uint8Array(asCount),
    ways: new Uint32Array(asCount),
    sums: sums.map(() => new Float64Array(asCount)),
  };
  const isTouched = new Uint8Array(asCount);
  const touched = new Uint32Array(asCount);
  let touchedCount = 0;
  const waiting = indexSet(asCount);
  const onwards = new Float64Array(masks);
  const former = new Float64Array(masks);

  const touch = (node: number): void => {
    if (isTouched[node]) return;
    isTouched[node] = 1;
    touched[touchedCount++] = node;
    before.routeClass[node] = routeClass[node];
    before.hops[node] = hops[node];
    before.ways[node] = ways[node];
    for (let mask = 0; mask < masks; mask++) before.sums[mask][node] = sums[mask][node];
  };

  /** What a node offers now and, where it has changed, what it offered before, as an unmarked next hop. */
  const announce = (node: number): void => {
    for (let mask = 0; mask < masks; mask++) {
      onwards[mask] = onward(node, mask);
      // Its mark has not changed: where it is marked, or all its routes are, it offers nothing now or then.
      former[mask] = isTouched[node] ? formerOnward(node, mask, onwards[mask]) : onwards[mask];
    }
  };
  const formerOnward = (node: number, mask: number, now: number): number =>
    routes.isMarked(node, mask) ? now : before.sums[mask][node] / before.ways[node];

  /** Takes a route of a class from `node` into account at `to`; returns whether that changed it. `isNew`: over an added link. */
  const offer = (node: number, to: number, kind: number, isNew: boolean): boolean => {
    const far = hops[node] + 1;
    if (far > MAX_HOPS || routeClass[to] > kind) return false;
    if (routeClass[to] < kind || far < hops[to]) {
      touch(to);
      routeClass[to] = kind;
      hops[to] = far;
      ways[to] = 1;
      for (let mask = 0; mask < masks; mask++) sums[mask][to] = onwards[mask];
      return true;
    }
    if (far > hops[to]) return false;
    touch(to);
    const wasOne = !isNew && before.routeClass[node] >= CUSTOMER && before.hops[node] + 1 === far;
    if (!wasOne) ways[to]++;
    for (let mask = 0; mask < masks; mask++) sums[mask][to] += onwards[mask] - (wasOne ? former[mask] : 0);
    return true;
  };

  const climb = ({ links, providersOf }: AddedLinks): void => {
    for (const { to, kind } of links)
      if (kind !== PEER_TO_PEER && routeClass[to] >= CUSTOMER) waiting.add(to);
    for (let node = waiting.takeLast(); node >= 0; node = waiting.takeLast()) {
      announce(node);
      for (const provider of providersOf.get(node) ?? [])
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
      announce(node);
      for (let arc = peers.offsets[node]; arc < peers.offsets[node + 1]; arc++)
        offer(node, peers.targets[arc], PEER, false);
    }
    for (const { from, to, kind } of links) {
      if (kind !== PEER_TO_PEER) continue;
      if (routeClass[from] >= CUSTOMER) {
        announce(from);
        offer(from, to, PEER, true);
      }
      if (routeClass[to] >= CUSTOMER) {
        announce(to);
        offer(to, from, PEER, true);
      }
    }
  };

  /** Customers that may choose otherwise now that their provider has changed. */
  const wakeCustomers = (node: number): void => {
    const now = hops[node] + 1;
    const then = before.routeClass[node] === NONE ? -1 : before.hops[node] + 1;
    for (let arc = customers.offsets[node]; arc < customers.offsets[node + 1]; arc++) {
      const customer = customers.targets[arc];
      if (routeClass[customer] > PROVIDER) continue;
      if (routeClass[customer] === NONE || now <= hops[customer] || then === hops[customer])
        waiting.add(customer);
    }
  };

  const descend = ({ links, providersOf }: AddedLinks): void => {
    for (let at = 0; at < touchedCount; at++) wakeCustomers(touched[at]);
    for (const { to, kind } of links)
      if (kind !== PEER_TO_PEER && routeClass[to] <= PROVIDER) waiting.add(to);
    for (let node = waiting.takeFirst(); node >= 0; node = waiting.takeFirst())
      if (chooseProviders(node, providersOf.get(node) ?? [])) wakeCustomers(node);
  };

  let fewest = 0;
  let equal = 0;
  const look = (provider: number): void => {
    if (routeClass[provider] !== NONE && hops[provider] < fewest) fewest = hops[provider];
  };
  const count = (provider: number): void => {
    if (routeClass[provider] === NONE || hops[provider] !== fewest) return;
    equal++;
    for (let mask = 0; mask < masks; mask++) onwards[mask] += onward(provider, mask);
  };

  /** Chooses among all providers anew; returns whether anything is other than before. */
  const chooseProviders = (node: number, added: readonly number[]): boolean => {
    const [from, to] = [providers.offsets[node], providers.offsets[node + 1]];
    fewest = MAX_HOPS;
    for (let arc = from; arc < to; arc++) look(providers.targets[arc]);
    added.forEach(look);
    if (fewest === MAX_HOPS) return false;
    equal = 0;
    onwards.fill(0);
    for (let arc = from; arc < to; arc++) count(providers.targets[arc]);
    added.forEach(count);
    let isSame = routeClass[node] === PROVIDER && hops[node] === fewest + 1 && ways[node] === equal;
    for (let mask = 0; mask < masks; mask++) isSame &&= sums[mask][node] === onwards[mask];
    if (isSame) return false;
    touch(node);
    routeClass[node] = PROVIDER;
    hops[node] = fewest + 1;
    ways[node] = equal;
    for (let mask = 0; mask < masks; mask++) sums[mask][node] = onwards[mask];
    return true;
  };

  const restore = (): void => {
    for (let at = 0; at < touchedCount; at++) {
      const node = touched[at];
      isTouched[node] = 0;
      routeClass[node] = before.routeClass[node];
      hops[node] = before.hops[node];
      ways[node] = before.ways[node];
      for (let mask = 0; mask < masks; mask++) sums[mask][node] = before.sums[mask][node];
    }
    touchedCount = 0;
  };

  return {
    change: (added, visit) => {
      climb(added);
      cross(added);
      descend(added);
      for (let at = 0; at < touchedCount; at++) visit(touched[at], before);
      restore();
    },
  };
}
