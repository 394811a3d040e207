import type { InboundWatch } from './inbound-replay.ts';
import { gatewayWeights, type GatewayWeights } from './gateway-weights.ts';
import { destinationGroups } from '../routing/destination-groups.ts';
import type { ShareVisitor } from '../routing/equal-share-flows.ts';
import { NO_MASK, type Mask } from '../routing/mask.ts';
import { MAX_HOPS, NONE } from '../routing/route-class.ts';
import { routesAmong } from '../routing/route-dag.ts';
import { inPlane, type Territory } from '../territory/territory.ts';

/** How the foreign world's routes to the country run, in equal shares over equally good next hops. */
export interface InboundFlows {
  /** Per national AS with weight that works, those that others route to alike put together. */
  readonly groups: readonly InboundGroup[];
  /** Weight (foreign × national) of routes that cross each AS, [transitCount]; endpoints do not count. */
  readonly crossing: Float64Array;
  /** Weight of the pairs that have a route. */
  readonly routed: number;
}

export interface InboundGroup {
  /** National ASes with the same neighbours, by index. */
  readonly members: readonly number[];
  /** Their weight. */
  readonly weight: number;
  /** Foreign weight that has a route to each of them, and its sum of weight × hops. */
  readonly routed: number;
  readonly weightedHops: number;
  /** Foreign weight by the gateway (link) it enters through; a route that enters twice counts at both. */
  readonly byGateway: GatewayWeights;
}

/** The parts of the question that no failure changes: who the foreign sources are. Computed once per territory. */
export interface ForeignSources {
  /** ASes that routes may pass or start from one by one, ascending: all but the leaves. */
  readonly nodes: Uint32Array;
  /** Foreign stubs without peers, put together by provider; providers of leaf g: `providers[offsets[g]] …`. */
  readonly leafOffsets: Uint32Array;
  readonly leafProviders: Uint32Array;
  readonly leafWeight: Float64Array;
  /** Leaf of each AS, [n], or −1. */
  readonly leafOf: Int32Array;
}

export function foreignSources({ graph, isNational, weight }: Territory): ForeignSources {
  const { asCount, transitCount, providers, peers } = graph;
  const leafOf = new Int32Array(asCount).fill(-1);
  const leaves = new Map<string, number>();
  const members: number[] = [];
  const leafWeight: number[] = [];
  const nodes: number[] = [];
  for (let as = 0; as < asCount; as++) {
    const start = providers.offsets[as];
    const end = providers.offsets[as + 1];
    const bare = as >= transitCount && peers.offsets[as] === peers.offsets[as + 1] && !isNational[as];
    if (!bare || anyNational(providers.targets, start, end, isNational)) {
      nodes.push(as);
      continue;
    }
    if (weight[as] === 0) continue;
    const key = providers.targets.subarray(start, end).join();
    const leaf = leaves.get(key) ?? members.length;
    if (leaf === members.length) {
      leaves.set(key, leaf);
      members.push(as);
      leafWeight.push(0);
    }
    leafOf[as] = leaf;
    leafWeight[leaf] += weight[as];
  }
  const leafOffsets = new Uint32Array(members.length + 1);
  members.forEach((as, leaf) => {
    leafOffsets[leaf + 1] = leafOffsets[leaf] + providers.offsets[as + 1] - providers.offsets[as];
  });
  const leafProviders = new Uint32Array(leafOffsets[members.length]);
  members.forEach((as, leaf) => {
    leafProviders.set(
      providers.targets.subarray(providers.offsets[as], providers.offsets[as + 1]),
      leafOffsets[leaf],
    );
  });
  return {
    nodes: Uint32Array.from(nodes),
    leafOffsets,
    leafProviders,
    leafWeight: Float64Array.from(leafWeight),
    leafOf,
  };
}

/** Routes of every foreign AS to every national one when `mask` has failed; `watch` is called with every share, upstream first. */
export function inboundFlows(
  territory: Territory,
  sources: ForeignSources,
  mask: Mask = NO_MASK,
  watch?: InboundWatch,
): InboundFlows {
  const { graph, isNational, nationals, weight } = territory;
  const working = inPlane(territory, mask);
  const { failedAs } = working;
  const { nodes, leafWeight } = withoutFailed(territory, sources, working);
  const routes = routesAmong(graph, nodes, working);
  const { routeClass, hops } = routes;
  const flow = new Float64Array(graph.asCount);
  const crossing = new Float64Array(graph.transitCount);
  const groups: InboundGroup[] = [];
  let allRouted = 0;
  for (const group of destinationGroups(graph, nationals, weight, isNational, working)) {
    const { destination, members } = group;
    const groupWeight = members.reduce((sum, as) => sum + weight[as], 0);
    routes.aim(destination);
    watch?.aim(group, groupWeight);
    let routed = 0;
    let weightedHops = 0;
    for (const as of nodes) {
      if (isNational[as] || weight[as] === 0 || routeClass[as] === NONE || failedAs?.[as]) continue;
      flow[as] = weight[as];
      routed += weight[as];
      weightedHops += weight[as] * hops[as];
    }
    for (let leaf = 0; leaf < leafWeight.length; leaf++) {
      const fewest = sendFromLeaf(sources, leafWeight, leaf, flow, routeClass, hops);
      if (fewest < 0) continue;
      routed += leafWeight[leaf];
      weightedHops += leafWeight[leaf] * (fewest + 1);
    }
    const byGateway = new Map<number, number>();
    const visit: ShareVisitor = (from, to, share, link) => {
      if (isNational[from] !== isNational[to]) byGateway.set(link, (byGateway.get(link) ?? 0) + share);
      watch?.over(from, to, share, link);
    };
    routes.spread(flow, { visit, isEverywhere: true });
    for (let as = 0; as < graph.transitCount; as++) {
      const own = isNational[as] || failedAs?.[as] ? 0 : weight[as];
      if (flow[as] > own && as !== destination) crossing[as] += (flow[as] - own) * groupWeight;
    }
    flow.fill(0);
    allRouted += routed * groupWeight;
    groups.push({ members, weight: groupWeight, routed, weightedHops, byGateway: gatewayWeights(byGateway) });
  }
  return { groups, crossing, routed: allRouted };
}

/** Hands a leaf's weight to its providers with the shortest route; returns their hops, or −1 without a route. */
function sendFromLeaf(
  { leafOffsets, leafProviders }: ForeignSources,
  leafWeight: Float64Array,
  leaf: number,
  flow: Float64Array,
  routeClass: Uint8Array,
  hops: Uint8Array,
): number {
  if (leafWeight[leaf] === 0) return -1;
  let fewest = MAX_HOPS;
  let ways = 0;
  for (let at = leafOffsets[leaf]; at < leafOffsets[leaf + 1]; at++) {
    const provider = leafProviders[at];
    if (routeClass[provider] === NONE || hops[provider] > fewest) continue;
    if (hops[provider] < fewest) ways = 0;
    if (hops[provider] === MAX_HOPS) continue;
    fewest = hops[provider];
    ways++;
  }
  if (ways === 0) return -1;
  for (let at = leafOffsets[leaf]; at < leafOffsets[leaf + 1]; at++) {
    const provider = leafProviders[at];
    if (routeClass[provider] !== NONE && hops[provider] === fewest) flow[provider] += leafWeight[leaf] / ways;
  }
  return fewest;
}

/** Leaves that have failed, or have lost a link, leave their group: the former vanish, the latter become nodes. */
function withoutFailed(
  { graph, weight }: Territory,
  { nodes, leafWeight, leafOf }: ForeignSources,
  { failedAs, failedLink }: Mask,
): { nodes: Uint32Array; leafWeight: Float64Array } {
  if (!failedAs && !failedLink) return { nodes, leafWeight };
  const left = leafWeight.slice();
  const single: number[] = [];
  for (let as = graph.transitCount; as < graph.asCount; as++) {
    if (leafOf[as] < 0) continue;
    let hurt = Boolean(failedAs?.[as]);
    if (failedLink && !hurt)
      for (let arc = graph.providers.offsets[as]; arc < graph.providers.offsets[as + 1]; arc++)
        if (failedLink[graph.providers.links[arc]]) hurt = true;
    if (!hurt) continue;
    left[leafOf[as]] -= weight[as];
    if (!failedAs?.[as]) single.push(as);
  }
  return {
    nodes: single.length === 0 ? nodes : Uint32Array.from([...nodes, ...single]).sort(),
    leafWeight: left,
  };
}

function anyNational(targets: Uint32Array, start: number, end: number, isNational: Uint8Array): boolean {
  for (let arc = start; arc < end; arc++) if (isNational[targets[arc]]) return true;
  return false;
}
