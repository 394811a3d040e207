import type { Rows } from '../../core/rows.ts';
import type { Destination } from './flow-ends.ts';
import { GROUP, type FlowKernel } from './flow-kernel.ts';
import { NO_MASK, type Mask } from '../routing/mask.ts';
import { CUSTOMER, ORIGIN, PEER, PROVIDER } from '../routing/route-class.ts';
import { classOf, hopsOf, routeByte } from '../routing/route-byte.ts';
import { LANES } from '../routing/routing-kernel.ts';
import type { DestinationGroup } from '../routing/destination-groups.ts';
import { partsOfNodes, type Senders } from './gateway-links.ts';
import { borderAsesOf } from '../territory/gateways.ts';
import type { Territory } from '../territory/territory.ts';

/**
 * Called with every share of the inbound flow that goes to a national AS, upstream first, one group of destinations after the other;
 * by some also with shares that go on among foreign ones or leave the country.
 */
export interface InboundWatch {
  readonly aim: (group: DestinationGroup, weight: number) => void;
  /** `share` is of the foreign weight, before it is multiplied with the weight of the destinations. */
  readonly over: (from: number, to: number, share: number, link: number) => void;
}

/** Replays the inbound flow to the destinations of a group of lanes, from what the kernel has kept of it. */
export type InboundReplay = (
  destinations: readonly Destination[],
  first: number,
  kernel: Pick<FlowKernel, 'rows' | 'shares'>,
) => void;

/** An AS that may hand flow to a national one: its node, its part of what the node hands on, its national neighbours. */
export interface BorderSender {
  readonly as: number;
  readonly node: number;
  readonly part: number;
  readonly providers: Neighbours;
  readonly peers: Neighbours;
  readonly customers: Neighbours;
}

type Neighbours = readonly { readonly as: number; readonly node: number; readonly link: number }[];

export function inboundReplay(
  territory: Territory,
  nodeOf: Uint32Array,
  sent: Senders,
  watch: InboundWatch,
): InboundReplay {
  const replayTo = laneReplay(borderSendersOf(territory, nodeOf, sent), watch.over);
  const atBorder = new Set(borderAsesOf(territory.gateways()));
  return (destinations, first, kernel) => {
    const replayLane = replayTo(first, kernel);
    destinations.forEach(({ members, weight }, lane) => {
      // At the border it matters which of them a gateway leads to.
      const apart = members.some((as) => atBorder.has(as));
      const groups = apart ? Array.from(members, (as) => [as]) : [Array.from(members)];
      for (const group of groups) {
        watch.aim({ destination: group[0], members: group }, apart ? territory.weight[group[0]] : weight);
        replayLane(group[0], lane);
      }
    });
  };
}

const CLASSES = ORIGIN + 1;

/** Replays the flow of one lane of the group, to its destination. */
type ReplayLane = (destination: number, lane: number) => void;

/** Replays the flow of the open group lane by lane: what the senders hand to those of their neighbours that are asked about. */
export function laneReplay(
  senders: readonly BorderSender[],
  over: InboundWatch['over'],
): (first: number, kernel: ReplayFrom) => ReplayLane {
  // The senders that hand something on, by position: [class × GROUP + lane].
  const active = Array.from({ length: CLASSES * GROUP }, () => new Uint32Array(senders.length));
  const activeCount = new Uint32Array(CLASSES * GROUP);
  const learners = learnersOf(senders);
  return (first, { rows, shares }) => {
    activeCount.fill(0);
    senders.forEach(({ node }, position) => {
      for (let lane = 0; lane < GROUP; lane++) {
        if (shares[node * GROUP + lane] === 0) continue;
        const list = classOf(rows[node * LANES + first + lane]) * GROUP + lane;
        active[list][activeCount[list]++] = position;
      }
    });
    const reached = learners(first, rows);
    const handed = (neighbours: Neighbours): Neighbours =>
      neighbours.filter(({ node }) => reached[node] !== 0);
    // Of a sender's peers and customers those with a customer route in some lane of the group; found when asked for.
    const peers: Neighbours[] = [];
    const customers: Neighbours[] = [];
    return (destination, lane) => {
      const at = first + lane;
      const bit = 1 << lane;
      const visit = (position: number, routeClass: number): void => {
        const sender = senders[position];
        const share = shares[sender.node * GROUP + lane] * sender.part;
        const nearer = hopsOf(rows[sender.node * LANES + at]) - 1;
        if (nearer === 0) over(sender.as, destination, share, linkTo(sender, destination));
        else if (routeClass === PROVIDER) {
          for (const { as, node, link } of sender.providers)
            if (hopsOf(rows[node * LANES + at]) === nearer) over(sender.as, as, share, link);
        } else {
          const learning =
            routeClass === PEER
              ? (peers[position] ??= handed(sender.peers))
              : (customers[position] ??= handed(sender.customers));
          const next = routeByte(CUSTOMER, nearer);
          for (const { as, node, link } of learning)
            if (reached[node] & bit && rows[node * LANES + at] === next) over(sender.as, as, share, link);
        }
      };
      for (const routeClass of [PROVIDER, PEER, CUSTOMER]) {
        const list = active[routeClass * GROUP + lane].subarray(0, activeCount[routeClass * GROUP + lane]);
        if (routeClass === PROVIDER) list.toReversed().forEach((position) => visit(position, routeClass));
        else list.forEach((position) => visit(position, routeClass));
      }
    };
  };
}

/** In which lanes of a group (a bit each) the peers and customers of the senders have a customer route, [node]. */
function learnersOf(senders: readonly BorderSender[]): (first: number, rows: Uint8Array) => Uint16Array {
  const nodes = [
    ...new Set(senders.flatMap(({ peers, customers }) => [...peers, ...customers].map(({ node }) => node))),
  ];
  const reached = new Uint16Array(nodes.reduce((most, node) => Math.max(most, node), -1) + 1);
  return (first, rows) => {
    for (const node of nodes) {
      reached[node] = 0;
      const start = node * LANES + first;
      for (let lane = 0; lane < GROUP; lane++)
        if (classOf(rows[start + lane]) >= CUSTOMER) reached[node] |= 1 << lane;
    }
    return reached;
  };
}

/** The link to a neighbour of those asked about; −1 where it is none of them. */
function linkTo({ providers, peers, customers }: BorderSender, as: number): number {
  for (const neighbours of [providers, peers, customers])
    for (const neighbour of neighbours) if (neighbour.as === as) return neighbour.link;
  return -1;
}

type ReplayFrom = Pick<FlowKernel, 'rows' | 'shares'>;

/**
 * ASes with a national neighbour, or national themselves, that hand on inbound flow, providers first, with their national
 * neighbours; with `leaving` national ones also have their foreign neighbours. Without what has failed.
 */
export function borderSendersOf(
  territory: Territory,
  nodeOf: Uint32Array,
  sent: Senders,
  { failedAs, failedLink }: Mask = NO_MASK,
  leaving = false,
): BorderSender[] {
  const { graph, isNational, nationals } = territory;
  const partOf = partsOfNodes(territory, nodeOf, sent);
  const neighboursOf = ({ offsets, targets, links }: Rows, as: number): Neighbours => {
    const found = [];
    for (let arc = offsets[as]; arc < offsets[as + 1]; arc++) {
      const [neighbour, link] = [targets[arc], links[arc]];
      if (!isNational[neighbour] && !(leaving && isNational[as])) continue;
      if (failedAs?.[neighbour] || failedLink?.[link]) continue;
      found.push({ as: neighbour, node: nodeOf[neighbour], link });
    }
    return found;
  };
  const foreign = territory.gateways().map((gateway) => gateway.foreign);
  const candidates = [...new Set([...nationals.filter((as) => as < graph.transitCount), ...foreign])];
  return candidates
    .filter((as) => !failedAs?.[as])
    .sort((a, b) => a - b)
    .map((as) => ({
      as,
      node: nodeOf[as],
      part: partOf(as),
      providers: neighboursOf(graph.providers, as),
      peers: neighboursOf(graph.peers, as),
      customers: neighboursOf(graph.customers, as),
    }))
    .filter(({ part }) => part > 0);
}
