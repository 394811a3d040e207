import type { Rows } from '../../core/rows.ts';
import type { Destination } from './flow-ends.ts';
import { GROUP, type FlowKernel } from './flow-kernel.ts';
import { NO_MASK, type Mask } from '../routing/mask.ts';
import { CUSTOMER, NONE, PEER, PROVIDER } from '../routing/route-class.ts';
import { classOf, hopsOf } from '../routing/route-byte.ts';
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
  return (destinations, first, kernel) =>
    destinations.forEach(({ members, weight }, lane) => {
      // At the border it matters which of them a gateway leads to.
      const apart = members.some((as) => atBorder.has(as));
      const groups = apart ? Array.from(members, (as) => [as]) : [Array.from(members)];
      for (const group of groups) {
        watch.aim({ destination: group[0], members: group }, apart ? territory.weight[group[0]] : weight);
        replayTo(group[0], lane, first, kernel);
      }
    });
}

/** Replays the flow of one lane to its destination: what the senders hand to those of their neighbours that are asked about. */
export function laneReplay(
  senders: readonly BorderSender[],
  over: InboundWatch['over'],
): (destination: number, lane: number, first: number, kernel: ReplayFrom) => void {
  return (destination, lane, first, { rows, shares }) => {
    const byteOf = (node: number): number => rows[node * LANES + first + lane];
    const hand = (sender: BorderSender, neighbours: Neighbours, least: number): void => {
      const share = shares[sender.node * GROUP + lane] * sender.part;
      const nearer = hopsOf(byteOf(sender.node)) - 1;
      for (const { as, node, link } of neighbours) {
        const next = byteOf(node);
        const routeClass = classOf(next);
        if (routeClass >= least && hopsOf(next) === nearer) over(sender.as, as, share, link);
      }
    };
    const visit = (sender: BorderSender, asClass: number): void => {
      if (shares[sender.node * GROUP + lane] === 0 || classOf(byteOf(sender.node)) !== asClass) return;
      if (hopsOf(byteOf(sender.node)) === 1)
        over(
          sender.as,
          destination,
          shares[sender.node * GROUP + lane] * sender.part,
          linkTo(sender, destination),
        );
      else if (asClass === PROVIDER) hand(sender, sender.providers, NONE + 1);
      else hand(sender, asClass === PEER ? sender.peers : sender.customers, CUSTOMER);
    };
    for (let at = senders.length - 1; at >= 0; at--) visit(senders[at], PROVIDER);
    for (const sender of senders) visit(sender, PEER);
    for (const sender of senders) visit(sender, CUSTOMER);
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
