import type { Rows } from '../../core/rows.ts';
import { NO_MASK, type Mask } from '../routing/mask.ts';
import { hashOfRow, isSameRow, twinTable } from '../routing/twin-table.ts';
import type { OutsideAnswer, WorldAnswer } from './border-answers.ts';
import { inPlane, type Territory } from '../territory/territory.ts';

/**
 * The Internet as far as routes into one country go, compact: *inner* nodes are the national ASes and all their direct and
 * indirect providers, *outer* ones everyone else with a way to them. An outer AS never passes a route on to an inner one, so
 * routes among the inner nodes are settled alone. Outer ASes without customers that differ in nothing a route can see are
 * one node.
 *
 * Node numbers: inner nodes first, then outer ones, both in the order of the graph, so providers come before customers.
 */
export interface BorderWorld {
  readonly innerCount: number;
  /** Outer nodes from here on have no customers. */
  readonly firstStub: number;
  readonly nodeCount: number;
  /** AS of each node; of those put together the first. */
  readonly asOf: Uint32Array;
  /** Node of each AS, [n]; −1 for those left out, and for all but the first of those put together. */
  readonly nodeOf: Int32Array;
  /** 1 = national, [nodeCount]. */
  readonly isNational: Uint8Array;
  readonly nationals: Uint32Array;
  /** Foreign weight of each node; 0 at national ones. */
  readonly weight: Float64Array;
  /** Links keep the numbers of the graph. Outer nodes have all their providers, and of their peers the inner ones. */
  readonly providers: Rows;
  readonly peers: Rows;
  /** For each inner node its peers among the outer ones. */
  readonly outerPeers: Rows;
  /** 1 = outer with a link to a national AS, [nodeCount]: its links may be among the failed ones. */
  readonly touches: Uint8Array;
  /** Foreign inner nodes that are providers of outer ones, and those that are peers of outer ones. */
  readonly innerProviders: Uint32Array;
  readonly innerPeers: Uint32Array;
  readonly gateways: readonly AnnouncingGateway[];
  /** What the world did with the announcements asked about so far. */
  readonly answers: Map<string, WorldAnswer>;
  /** What the outer nodes did with the routes of the inner ones so far. */
  readonly outside: Map<string, OutsideAnswer>;
}

/** A gateway as its national end announces over it: to customers whatever it has, to others only customers' routes. */
interface AnnouncingGateway {
  readonly link: number;
  /** Nodes. */
  readonly national: number;
  readonly foreign: number;
  readonly toCustomer: boolean;
}

/** Worlds of one country, by what has failed abroad; the first (nothing more than at the start) stays. */
export interface Border {
  readonly territory: Territory;
  readonly worlds: Map<string, BorderWorld>;
}

export function borderOf(territory: Territory): Border {
  return { territory, worlds: new Map() };
}

/** A world is some megabytes; so many are kept. */
const KEPT_WORLDS = 4;

/** The world in which the foreign part of `mask` has failed; failed national ASes and their links are not its matter. */
export function worldOf({ territory, worlds }: Border, mask: Mask = NO_MASK): BorderWorld {
  const key = foreignFailures(territory, mask);
  const known = worlds.get(key);
  if (known) return known;
  const made = borderWorld(territory, mask);
  if (worlds.size >= KEPT_WORLDS) worlds.delete([...worlds.keys()][1]);
  worlds.set(key, made);
  return made;
}

function foreignFailures({ graph, isNational }: Territory, { failedAs, failedLink }: Mask): string {
  const ases: number[] = [];
  const links: number[] = [];
  if (failedAs) for (let as = 0; as < graph.asCount; as++) if (failedAs[as] && !isNational[as]) ases.push(as);
  if (failedLink)
    for (let link = 0; link < failedLink.length; link++)
      if (failedLink[link] && !isNational[graph.linkFrom[link]] && !isNational[graph.linkTo[link]])
        links.push(link);
  return `${ases.join()} ${links.join()}`;
}

function borderWorld(territory: Territory, mask: Mask): BorderWorld {
  const { graph, isNational, weight, aboveNationals: isInner } = territory;
  const { asCount, transitCount } = graph;
  const working = inPlane(territory, mask);
  const nodeOf = new Int32Array(asCount).fill(-1);
  const asOf: number[] = [];
  const nodeWeight: number[] = [];
  const touches: number[] = [];
  const [providers, peers] = [roomForRows(asCount, graph.providers), roomForRows(asCount, graph.peers)];
  const isDown = (as: number): boolean => !isNational[as] && Boolean(working.failedAs?.[as]);
  // A link to a national AS stays: whether it works is asked anew for each failure.
  const isCut = (link: number, national: boolean): boolean =>
    national ? Boolean(territory.outsidePlane?.[link]) : Boolean(working.failedLink?.[link]);

  for (let as = 0; as < asCount; as++) if (isInner[as]) nodeOf[as] = asOf.push(as) - 1;
  const innerCount = asOf.length;
  /** Writes the row of a node, whose rows come next; whether a national AS is in it. */
  const fill = (into: Rows, node: number, from: Rows, as: number): boolean => {
    let end = into.offsets[node];
    let national = false;
    if (!isDown(as))
      for (let arc = from.offsets[as]; arc < from.offsets[as + 1]; arc++) {
        const [target, link] = [from.targets[arc], from.links[arc]];
        if (from === graph.peers && !isInner[target]) continue;
        const atBorder = isNational[target] === 1;
        if (nodeOf[target] < 0 || isDown(target) || isCut(link, atBorder || isNational[as] === 1)) continue;
        into.targets[end] = nodeOf[target];
        into.links[end++] = link;
        national ||= atBorder;
      }
    into.offsets[node + 1] = end;
    return national;
  };
  for (let node = 0; node < innerCount; node++) {
    const as = asOf[node];
    fill(providers, node, graph.providers, as);
    fill(peers, node, graph.peers, as);
    nodeWeight.push(isNational[as] || isDown(as) ? 0 : weight[as]);
    touches.push(0);
  }
  let firstStub = innerCount;
  const alike = twinTable(
    asCount,
    (node, other) => isSameRow(providers, node, other) && isSameRow(peers, node, other),
  );
  for (let as = 0; as < asCount; as++) {
    const isStub = as >= transitCount;
    if (isInner[as] || isDown(as) || (isStub && weight[as] === 0)) continue;
    const node = asOf.length;
    const above = fill(providers, node, graph.providers, as);
    const beside = fill(peers, node, graph.peers, as);
    const national = above || beside;
    if (isEmptyRow(providers, node) && isEmptyRow(peers, node)) continue;
    if (isStub && !national) {
      const hash = hashOfRow(peers, node, hashOfRow(providers, node, 0));
      const known = alike.find(hash, node);
      if (known >= 0) {
        nodeWeight[known] += weight[as];
        continue;
      }
      alike.add(hash, node);
    }
    nodeOf[as] = asOf.push(as) - 1;
    if (!isStub) firstStub = asOf.length;
    nodeWeight.push(weight[as]);
    touches.push(Number(national));
  }
  const nationalNodes = Uint8Array.from(asOf, (as) => isNational[as]);
  const [providerRows, peerRows] = [firstRows(providers, asOf.length), firstRows(peers, asOf.length)];
  return {
    innerCount,
    firstStub,
    nodeCount: asOf.length,
    asOf: Uint32Array.from(asOf),
    nodeOf,
    isNational: nationalNodes,
    nationals: Uint32Array.from(territory.nationals, (as) => nodeOf[as]),
    weight: Float64Array.from(nodeWeight),
    providers: providerRows,
    peers: peerRows,
    outerPeers: outerPeersOf(peerRows, innerCount),
    innerProviders: innerIn(providerRows, innerCount, nationalNodes),
    innerPeers: innerIn(peerRows, innerCount, nationalNodes),
    touches: Uint8Array.from(touches),
    gateways: announcingGateways(territory, nodeOf, working),
    answers: new Map(),
    outside: new Map(),
  };
}

/** The peers of outer nodes, which are inner ones, seen from those. */
function outerPeersOf({ offsets, targets, links }: Rows, innerCount: number): Rows {
  const first = offsets[innerCount];
  const starts = new Uint32Array(innerCount + 1);
  for (let arc = first; arc < targets.length; arc++) starts[targets[arc] + 1]++;
  for (let node = 0; node < innerCount; node++) starts[node + 1] += starts[node];
  const next = starts.slice();
  const turned = {
    targets: new Uint32Array(targets.length - first),
    links: new Uint32Array(targets.length - first),
  };
  for (let node = innerCount; node < offsets.length - 1; node++)
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const at = next[targets[arc]]++;
      turned.targets[at] = node;
      turned.links[at] = links[arc];
    }
  return { offsets: starts, ...turned };
}

/** The foreign inner nodes in the rows of outer ones, ascending. */
function innerIn({ offsets, targets }: Rows, innerCount: number, isNational: Uint8Array): Uint32Array {
  const found = new Set<number>();
  for (let arc = offsets[innerCount]; arc < targets.length; arc++)
    if (targets[arc] < innerCount && !isNational[targets[arc]]) found.add(targets[arc]);
  return Uint32Array.from(found).sort();
}

/** Gateways to foreign ASes that matter: those put together have none. */
function announcingGateways(
  territory: Territory,
  nodeOf: Int32Array,
  { failedAs }: Mask,
): AnnouncingGateway[] {
  return territory
    .gateways()
    .filter(({ foreign }) => nodeOf[foreign] >= 0 && !failedAs?.[foreign])
    .map(({ link, national, foreign, foreignIs }) => ({
      link,
      national: nodeOf[national],
      foreign: nodeOf[foreign],
      toCustomer: foreignIs === 'customer',
    }));
}

/** Rows still to be filled, of at most so many nodes and as many arcs as others have. */
function roomForRows(nodes: number, { targets }: Rows): Rows {
  return {
    offsets: new Uint32Array(nodes + 1),
    targets: new Uint32Array(targets.length),
    links: new Uint32Array(targets.length),
  };
}

function isEmptyRow({ offsets }: Rows, node: number): boolean {
  return offsets[node + 1] === offsets[node];
}

function firstRows({ offsets, targets, links }: Rows, nodes: number): Rows {
  const end = offsets[nodes];
  return {
    offsets: offsets.slice(0, nodes + 1),
    targets: targets.slice(0, end),
    links: links.slice(0, end),
  };
}
