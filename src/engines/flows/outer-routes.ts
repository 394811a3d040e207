import type { Crossed, Entry, OutsideAnswer } from './border-answers.ts';
import type { Mask } from '../routing/mask.ts';
import { CUSTOMER, MAX_HOPS, NONE, PEER, PROVIDER } from '../routing/route-class.ts';
import type { BorderWorld } from './border-world.ts';
import { routesAmong, type RouteDag } from '../routing/route-dag.ts';

export function addEntry(
  entries: Map<number, Entry>,
  link: number,
  from: number,
  to: number,
  share: number,
): void {
  const entry = entries.get(link);
  if (entry) entry.share += share;
  else entries.set(link, { link, from, to, share });
}

/** Routes among the inner nodes under one failure. */
export interface Inside {
  readonly routes: RouteDag;
  /** 1 = works, by position among the gateways. */
  readonly isOpen: Uint8Array;
  /** What an outer node needs to know of the failure: the links with a national end that are down. */
  readonly failedLink: Uint8Array | undefined;
  /** Scratch, [nodeCount] and [gateways]; see `fromOutside`. */
  readonly ways: Uint32Array;
  readonly heard: Uint8Array;
  readonly overPeer: Uint8Array;
  readonly overProvider: Uint8Array;
  readonly flow: Float64Array;
  readonly announced: Uint8Array;
}

export function insideOf(world: BorderWorld, { failedAs, failedLink }: Mask): Inside {
  const { asOf, nodeCount, innerCount, providers, peers, gateways } = world;
  const down = failedAs && Uint8Array.from(asOf.subarray(0, innerCount), (as) => failedAs[as]);
  const inner = Uint32Array.from({ length: innerCount }, (_, node) => node);
  return {
    routes: routesAmong({ asCount: nodeCount, providers, peers }, inner, { failedAs: down, failedLink }),
    isOpen: Uint8Array.from(gateways, ({ link, national }) =>
      Number(!failedLink?.[link] && !down?.[national]),
    ),
    failedLink,
    ways: new Uint32Array(nodeCount),
    heard: new Uint8Array(nodeCount),
    overPeer: new Uint8Array(nodeCount),
    overProvider: new Uint8Array(nodeCount),
    flow: new Float64Array(nodeCount),
    announced: new Uint8Array(gateways.length),
  };
}

/** Stands for no route where hops are compared. */
const NO_WAY = 255;

/**
 * Routes of the outer nodes once the inner ones have theirs: from peers with a customer route, else from providers, the
 * fewest hops. Nobody's routes lead over nodes without customers, so those learn and hand down in one step.
 *
 * Half of the walk of routing/up-across-down.ts: outer nodes have no customer route, so each looks for the best of its own
 * peers and providers, and next hops are found again when flow goes over them instead of being kept.
 */
export function fromOutside(world: BorderWorld, inside: Inside, base: number): OutsideAnswer {
  const { innerCount, nodeCount, firstStub, weight, providers, peers, touches } = world;
  const { heard, ways, overPeer, overProvider, flow } = inside;
  const { routeClass, hops } = inside.routes;
  const entries = new Map<number, Entry>();
  flow.fill(0);
  for (let node = 0; node < innerCount; node++) {
    const usable = routeClass[node] !== NONE && hops[node] < MAX_HOPS;
    overProvider[node] = usable ? hops[node] : NO_WAY;
    overPeer[node] = usable && routeClass[node] >= CUSTOMER ? hops[node] : NO_WAY;
  }
  hearPeers(world, inside);
  let [routed, weightedHops, mostHops] = [0, 0, 0];
  for (let node = innerCount; node < firstStub; node++) {
    findRoute(world, inside, node);
    if (routeClass[node] === NONE) continue;
    mostHops = Math.max(mostHops, hops[node] + 1);
    routed += weight[node];
    weightedHops += weight[node] * hops[node];
  }
  for (let node = firstStub; node < nodeCount; node++) {
    let length: number;
    if (touches[node]) {
      findRoute(world, inside, node);
      if (routeClass[node] === NONE) continue;
      length = hops[node];
      flow[node] = weight[node];
      sendOn(world, inside, node, flow, entries);
      flow[node] = 0;
    } else {
      const fewest = heard[node];
      if (fewest === NO_WAY) length = 1 + sendToProviders(providers, overProvider, node, weight[node], flow);
      else {
        length = 1 + fewest;
        sendToNearest(peers, overPeer, node, fewest, weight[node] / ways[node], flow);
      }
      if (length > NO_WAY) continue;
    }
    mostHops = Math.max(mostHops, length + 1);
    routed += weight[node];
    weightedHops += weight[node] * length;
  }
  for (let node = firstStub - 1; node >= innerCount; node--) {
    if (routeClass[node] === NONE) continue;
    flow[node] += weight[node];
    sendOn(world, inside, node, flow, entries);
  }
  return {
    ...crossedNodes(flow, weight, innerCount, firstStub),
    flow: flow.slice(0, innerCount),
    entries: [...entries.values()],
    routed,
    weightedHops: weightedHops - base * routed,
    mostHops: mostHops - base,
  };
}

/** Of the nodes from `start` on those that more passes than their `own`; `without` = 1 leaves out. */
export function crossedNodes(
  flow: Float64Array,
  own: Float64Array | undefined,
  start: number,
  end: number,
  without?: Uint8Array,
): Crossed {
  const through = (node: number): number => (without?.[node] ? 0 : own ? flow[node] - own[node] : flow[node]);
  let count = 0;
  for (let node = start; node < end; node++) if (through(node) > 0) count++;
  const crossed = new Uint32Array(count);
  const crossing = new Float64Array(count);
  count = 0;
  for (let node = start; node < end; node++) {
    const more = through(node);
    if (more <= 0) continue;
    crossed[count] = node;
    crossing[count++] = more;
  }
  return { crossed, crossing };
}

/** Hands weight to the providers with the fewest hops, in equal shares; returns their hops, or `NO_WAY`. */
function sendToProviders(
  providers: BorderWorld['providers'],
  over: Uint8Array,
  node: number,
  weight: number,
  flow: Float64Array,
): number {
  const { offsets, targets } = providers;
  const start = offsets[node];
  const end = offsets[node + 1];
  // So many have one provider that the general case is worth avoiding.
  if (end - start === 1) {
    const provider = targets[start];
    if (over[provider] !== NO_WAY) flow[provider] += weight;
    return over[provider];
  }
  let fewest = NO_WAY;
  let equal = 0;
  for (let arc = start; arc < end; arc++) {
    const length = over[targets[arc]];
    if (length < fewest) {
      fewest = length;
      equal = 1;
    } else if (length === fewest) equal++;
  }
  if (fewest !== NO_WAY) sendToNearest(providers, over, node, fewest, weight / equal, flow);
  return fewest;
}

/** Hands a share to each neighbour with so many hops. */
function sendToNearest(
  { offsets, targets }: BorderWorld['peers'],
  over: Uint8Array,
  node: number,
  fewest: number,
  share: number,
  flow: Float64Array,
): void {
  for (let arc = offsets[node]; arc < offsets[node + 1]; arc++)
    if (over[targets[arc]] === fewest) flow[targets[arc]] += share;
}

/** What each outer node hears of its peers: the fewest hops, or `NO_WAY`, and from how many. Only inner ones with a customer route tell. */
function hearPeers(
  { innerCount, outerPeers: { offsets, targets, links }, touches }: BorderWorld,
  { overPeer, heard, ways, failedLink }: Inside,
): void {
  heard.fill(NO_WAY, innerCount);
  for (let peer = 0; peer < innerCount; peer++) {
    const length = overPeer[peer];
    if (length === NO_WAY) continue;
    for (let arc = offsets[peer]; arc < offsets[peer + 1]; arc++) {
      const node = targets[arc];
      if (length > heard[node] || (touches[node] && failedLink?.[links[arc]])) continue;
      ways[node] = length < heard[node] ? 1 : ways[node] + 1;
      heard[node] = length;
    }
  }
}

/** Gives an outer node its route. */
function findRoute({ providers, touches }: BorderWorld, inside: Inside, node: number): void {
  const { heard, ways, overPeer, overProvider } = inside;
  const { routeClass, hops } = inside.routes;
  const failedLink = touches[node] ? inside.failedLink : undefined;
  let fewest = heard[node];
  routeClass[node] = PEER;
  if (fewest === NO_WAY) {
    const { offsets, targets, links } = providers;
    let equal = 0;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const length = overProvider[targets[arc]];
      if (length > fewest || length === NO_WAY || failedLink?.[links[arc]]) continue;
      equal = length < fewest ? 1 : equal + 1;
      fewest = length;
    }
    routeClass[node] = equal === 0 ? NONE : PROVIDER;
    ways[node] = equal;
  }
  hops[node] = fewest + 1;
  overPeer[node] = NO_WAY;
  overProvider[node] = fewest === NO_WAY || hops[node] >= MAX_HOPS ? NO_WAY : hops[node];
}

/** Hands the flow of an outer node on along its equally good routes. */
function sendOn(
  { providers, peers, touches, isNational }: BorderWorld,
  inside: Inside,
  node: number,
  flow: Float64Array,
  entries: Map<number, Entry>,
): void {
  if (flow[node] === 0) return;
  const { routeClass, hops } = inside.routes;
  const failedLink = touches[node] ? inside.failedLink : undefined;
  const isPeer = routeClass[node] === PEER;
  const { offsets, targets, links } = isPeer ? peers : providers;
  const over = isPeer ? inside.overPeer : inside.overProvider;
  const share = flow[node] / inside.ways[node];
  for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
    const to = targets[arc];
    if (over[to] !== hops[node] - 1 || failedLink?.[links[arc]]) continue;
    if (isNational[to]) addEntry(entries, links[arc], node, to, share);
    else flow[to] += share;
  }
}
