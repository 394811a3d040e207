import { grown } from '../../core/grown.ts';
import type { Rows } from '../../core/rows.ts';
import type { Mask } from './mask.ts';
import { classOf, hopsOf } from './route-byte.ts';
import { CUSTOMER, MAX_HOPS, NONE, ORIGIN, PEER, PROVIDER } from './route-class.ts';
import type { UpAcrossRows } from './up-across-rows.ts';

/** All equally good routes to one destination, as the last walk left them. */
export interface Walk extends Mask {
  /** The ASes that get provider routes: ascending, with each AS all its providers. */
  readonly nodes: Uint32Array;
  readonly providers: Rows;
  /** Only `nodes` learn peer routes, so no others are among the targets. */
  readonly peers: Rows;
  /** All peers of each AS, among which `findPeerHops` looks for the next hops of a peer route where they are needed. */
  readonly allPeers: Rows;
  /** Where given, peer routes and their next hops come from here. */
  readonly rows: UpAcrossRows | undefined;
  /** NONE … ORIGIN and AS hops, where there is a route, [n]. */
  readonly routeClass: Uint8Array;
  readonly hops: Uint8Array;
  /** How many equally good next hops there are, where there is a route, [n]. */
  readonly ways: Uint32Array;
  /** Next hops over customer and peer links as linked lists, those over peers once `findPeerHops` has found them: `firstEdge[as]` → edge → `edges.next[edge]`; −1 ends. */
  readonly firstEdge: Int32Array;
  readonly edges: Edges;
  /** The destination, then whatever has a customer route, nearest first, then whatever has a peer route. */
  readonly reached: Uint32Array;
  climbedCount: number;
  reachedCount: number;
  /** Next hops over peers were found for some since the last walk. */
  hasPeerHops: boolean;
}

interface Edges {
  count: number;
  next: Int32Array<ArrayBuffer>;
  to: Uint32Array<ArrayBuffer>;
  link: Uint32Array<ArrayBuffer>;
}

const FIRST_EDGES = 1 << 12;

export function emptyWalk(
  asCount: number,
  columns: Pick<Walk, 'nodes' | 'providers' | 'peers' | 'allPeers' | 'rows' | 'failedAs' | 'failedLink'>,
): Walk {
  return {
    ...columns,
    routeClass: new Uint8Array(asCount),
    hops: new Uint8Array(asCount),
    ways: new Uint32Array(asCount),
    firstEdge: new Int32Array(asCount),
    edges: {
      count: 0,
      next: new Int32Array(FIRST_EDGES),
      to: new Uint32Array(FIRST_EDGES),
      link: new Uint32Array(FIRST_EDGES),
    },
    reached: new Uint32Array(asCount),
    climbedCount: 0,
    reachedCount: 0,
    hasPeerHops: false,
  };
}

/** Routes of all nodes to a destination: customer and peer routes are few and handed on, provider routes are looked for. */
export function walkTo(walk: Walk, destination: number): void {
  forgetRoutes(walk);
  walk.edges.count = 0;
  walk.hasPeerHops = false;
  walk.routeClass[destination] = ORIGIN;
  walk.hops[destination] = 0;
  walk.ways[destination] = 0;
  walk.firstEdge[destination] = -1;
  walk.reached[0] = destination;
  walk.reachedCount = 1;
  goUp(walk);
  walk.climbedCount = walk.reachedCount;
  if (walk.rows) acrossByRows(walk, walk.rows, destination);
  else goAcross(walk);
  goDown(walk);
}

/** Most walks leave routes at a hundredth of the ASes. */
function forgetRoutes({ nodes, routeClass, reached, reachedCount }: Walk): void {
  if (8 * (nodes.length + reachedCount) > routeClass.length) return void routeClass.fill(NONE);
  for (let at = 0; at < nodes.length; at++) routeClass[nodes[at]] = NONE;
  for (let at = 0; at < reachedCount; at++) routeClass[reached[at]] = NONE;
}

/** Customer routes: the nearest first, so what is met again one hop further has another way of equal length. */
function goUp(walk: Walk): void {
  const { providers, hops, reached } = walk;
  const { offsets, targets, links } = providers;
  for (let at = 0; at < walk.reachedCount; at++) {
    const as = reached[at];
    if (hops[as] === MAX_HOPS) break;
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) offer(walk, targets[arc], as, links[arc]);
  }
}

/** Peer routes: from the nearest customer routes first, so the first one met is the shortest. */
function goAcross(walk: Walk): void {
  const { peers, routeClass, hops, ways, firstEdge, reached, climbedCount, failedAs, failedLink } = walk;
  const { offsets, targets, links } = peers;
  for (let at = 0; at < climbedCount; at++) {
    const from = reached[at];
    if (hops[from] === MAX_HOPS) break;
    for (let arc = offsets[from]; arc < offsets[from + 1]; arc++) {
      const as = targets[arc];
      if (routeClass[as] !== NONE || failedLink?.[links[arc]] || failedAs?.[as]) continue;
      routeClass[as] = PEER;
      hops[as] = hops[from] + 1;
      ways[as] = 0;
      firstEdge[as] = -1;
      reached[walk.reachedCount++] = as;
    }
  }
}

/** Takes the customer route over `from` where `as` has none, or none better: the first one met is the shortest. */
function offer(walk: Walk, as: number, from: number, link: number): void {
  const { routeClass, hops, ways, firstEdge, failedAs, failedLink } = walk;
  if (failedLink?.[link] || failedAs?.[as]) return;
  if (routeClass[as] === NONE) {
    routeClass[as] = CUSTOMER;
    hops[as] = hops[from] + 1;
    ways[as] = 0;
    firstEdge[as] = -1;
    walk.reached[walk.reachedCount++] = as;
  }
  if (routeClass[as] === CUSTOMER && hops[as] === hops[from] + 1) addEdge(walk, as, from, link);
}

function addEdge({ firstEdge, ways, edges }: Walk, from: number, to: number, link: number): void {
  const edge = edges.count++;
  if (edge === edges.next.length) {
    edges.next = grown(edges.next, edge + 1);
    edges.to = grown(edges.to, edge + 1);
    edges.link = grown(edges.link, edge + 1);
  }
  edges.next[edge] = firstEdge[from];
  edges.to[edge] = to;
  edges.link[edge] = link;
  firstEdge[from] = edge;
  ways[from]++;
}

function acrossByRows(walk: Walk, { rowTo }: UpAcrossRows, destination: number): void {
  const { nodes, routeClass, hops, ways, firstEdge, reached } = walk;
  const row = rowTo(destination);
  for (let at = nodes.length - 1; at >= 0; at--) {
    if (classOf(row[at]) !== PEER) continue;
    const as = nodes[at];
    routeClass[as] = PEER;
    hops[as] = hopsOf(row[at]);
    ways[as] = 0;
    firstEdge[as] = -1;
    reached[walk.reachedCount++] = as;
  }
}

/** Next hops of all peer routes at once, which is quicker where most are needed; does nothing where some were found already. */
export function findAllPeerHops(walk: Walk): void {
  const { peers, rows, routeClass, hops, reached, climbedCount, failedLink } = walk;
  if (rows || walk.hasPeerHops) return;
  walk.hasPeerHops = true;
  const { offsets, targets, links } = peers;
  for (let at = 0; at < climbedCount; at++) {
    const from = reached[at];
    for (let arc = offsets[from]; arc < offsets[from + 1]; arc++) {
      const as = targets[arc];
      if (routeClass[as] === PEER && hops[as] === hops[from] + 1 && !failedLink?.[links[arc]])
        addEdge(walk, as, from, links[arc]);
    }
  }
}

/** Next hops of a peer route: the peers one hop nearer that have a customer route. */
export function findPeerHops(walk: Walk, as: number): void {
  const { routeClass, hops, ways, allPeers, rows, failedLink } = walk;
  if (routeClass[as] !== PEER || ways[as] > 0) return;
  walk.hasPeerHops = true;
  const nearer = hops[as] - 1;
  if (rows) {
    peerHopsByRows(walk, rows, as, nearer);
    return;
  }
  const { offsets, targets, links } = allPeers;
  for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) {
    const peer = targets[arc];
    if (hops[peer] === nearer && routeClass[peer] >= CUSTOMER && !failedLink?.[links[arc]])
      addEdge(walk, as, peer, links[arc]);
  }
}

function peerHopsByRows(walk: Walk, rows: UpAcrossRows, as: number, nearer: number): void {
  const { hops, reached, climbedCount } = walk;
  const position = rows.positionOf[as];
  for (let at = 0; at < climbedCount && hops[reached[at]] <= nearer; at++) {
    const peer = reached[at];
    if (hops[peer] === nearer && rows.arePeers(peer, position))
      addEdge(walk, as, peer, rows.linkOfPeers(peer, as));
  }
}

/** Provider routes: providers come first in the order, so each AS finds its own settled. */
function goDown({ nodes, providers, routeClass, hops, ways, failedAs, failedLink }: Walk): void {
  const { offsets, targets, links } = providers;
  for (let at = 0; at < nodes.length; at++) {
    const as = nodes[at];
    if (routeClass[as] !== NONE || failedAs?.[as]) continue;
    let fewest = MAX_HOPS;
    let equal = 0;
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) {
      const provider = targets[arc];
      if (routeClass[provider] === NONE || hops[provider] > fewest || failedLink?.[links[arc]]) continue;
      // A route of the greatest length is not passed on.
      if (hops[provider] === MAX_HOPS) continue;
      equal = hops[provider] < fewest ? 1 : equal + 1;
      fewest = hops[provider];
    }
    if (equal === 0) continue;
    routeClass[as] = PROVIDER;
    hops[as] = fewest + 1;
    ways[as] = equal;
  }
}
