import { asText, message, type Text } from '../../../i18n/text.ts';
import type { DiagramAnswer, DiagramNode } from '../../../schemas/assess-answer.ts';
import type { FlowDiagram, FlowLink, State } from '../../../reports/model.ts';

/** Share of the routes from which on a loss is drawn, and a change of a node or link is shown by its colour. */
const NOTICED = 0.005;
/** A node or link that keeps less than this part of its routes is drawn as weakened. */
const WEAKENED = 0.75;

/** What fails in the diagram by a visitor's choice, by AS number. */
export interface Broken {
  readonly network: (asn: number) => boolean;
  readonly link: (one: number, other: number) => boolean;
}

/**
 * The gateways now, in the measure of the undamaged state: what came in before is as high as what comes in now and what is
 * lost. What has failed stays in place, thin and dashed, so that it can be restored; what has
 * become too small to be drawn by itself stays too, as weakened.
 *
 * `routed` is the weight that still has a route, as a share of the undamaged.
 */
export function livingDiagram(
  before: DiagramAnswer,
  after: DiagramAnswer,
  routed: number,
  broken: Broken,
): FlowDiagram {
  const nodesAfter = new Set(after.nodes.map(({ id }) => id));
  const [intoBefore, intoAfter] = [into(before), into(after)];
  const lost = 1 - routed;
  const kept = before.nodes.filter(({ id, network }) => !nodesAfter.has(id) && network);
  const all = [...after.nodes, ...kept];
  const nodes = all.map((node) => ({
    id: node.id,
    column: node.column,
    label: labelOf(node),
    state: nodeState(node, intoBefore.get(node.id), (intoAfter.get(node.id) ?? 0) * routed, broken),
  }));
  const shown = new Set(nodes.map(({ id }) => id));
  const asns = new Map(all.map(({ id, network }) => [id, network?.asn]));
  const linkBefore = new Map(before.links.map((link) => [pairOf(link), link.weight]));
  const linkAfter = new Map(after.links.map((link) => [pairOf(link), link.weight * routed]));
  const isBroken = ({ from, to }: { from: string; to: string }): boolean => {
    const [one, other] = [asns.get(from), asns.get(to)];
    if (one === undefined && other === undefined) return false;
    return (
      (one !== undefined && broken.network(one)) ||
      (other !== undefined && broken.network(other)) ||
      (one !== undefined && other !== undefined && broken.link(one, other))
    );
  };
  const links: FlowLink[] = after.links.map((link) => ({
    from: link.from,
    to: link.to,
    weight: link.weight * routed,
    state: linkState(linkBefore.get(pairOf(link)) ?? 0, link.weight * routed),
  }));
  for (const link of before.links)
    if (!linkAfter.has(pairOf(link)) && shown.has(link.from) && shown.has(link.to))
      if (isBroken(link) || link.weight >= NOTICED)
        links.push({ from: link.from, to: link.to, weight: 0, state: isBroken(link) ? 'failed' : 'weaker' });
  if (lost >= NOTICED) {
    nodes.push({
      id: LOST,
      column: 1,
      label: message('explore.diagram.lost', { share: { kind: 'share', value: lost } }),
      state: 'failed',
    });
    links.push({ from: '0-world', to: LOST, weight: lost, state: 'failed' });
  }
  if (!shown.has('0-world'))
    nodes.push({ id: '0-world', column: 0, label: message('stress.diagram.world'), state: 'normal' });
  return {
    kind: 'flow',
    title: message('explore.diagram.title'),
    columns: [
      message('stress.diagram.world'),
      message('stress.diagram.upstreams'),
      message('stress.diagram.border'),
      message('stress.diagram.transit'),
      message('stress.diagram.access'),
    ],
    nodes,
    links,
  };
}

const LOST = '1-lost';

/** The AS number of a node, or undefined for the world, what is lost and what is drawn together. */
export function asnOfNode(id: string): number | undefined {
  const asn = Number(id.split('-')[1]);
  return Number.isInteger(asn) ? asn : undefined;
}

/** Only what lies between a foreign upstream and a border network is one link; further in, hops may lie between. */
export function gatewayOfLink(key: string): readonly [number, number] | undefined {
  const [from, to] = key.split(' ');
  if (to === undefined || !from.startsWith('1-') || !to.startsWith('2-')) return undefined;
  const [one, other] = [asnOfNode(from), asnOfNode(to)];
  return one === undefined || other === undefined ? undefined : [one, other];
}

function nodeState(
  { network }: DiagramNode,
  before: number | undefined,
  after: number,
  broken: Broken,
): State {
  if (!network) return 'normal';
  if (broken.network(network.asn)) return 'failed';
  if (before === undefined) return 'new';
  return after < WEAKENED * before ? 'weaker' : 'normal';
}

function linkState(before: number, after: number): State {
  if (before === 0) return 'new';
  if (after - before >= Math.max(NOTICED, 0.25 * before)) return 'new';
  return after < WEAKENED * before ? 'weaker' : 'normal';
}

/** Share of the routes that comes into each node; nothing comes into the world. */
function into({ links }: DiagramAnswer): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { to, weight } of links) sums.set(to, (sums.get(to) ?? 0) + weight);
  return sums;
}

function labelOf({ network, others }: DiagramNode): Text {
  if (network) return asText(network.asn, network.name ?? undefined);
  return others === undefined
    ? message('stress.diagram.world')
    : message('stress.diagram.others', { count: others });
}

function pairOf({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from} ${to}`;
}
