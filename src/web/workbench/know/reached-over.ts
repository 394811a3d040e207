import type { PlaneAnswer } from '../../../schemas/assess-answer.ts';

/** A network on the way, with its share of the routes. */
export interface Way {
  readonly asn: number;
  readonly name: string | null;
  readonly share?: number;
  /** The two ends of the gateway that is meant, where it is not the network itself. */
  readonly link?: readonly [one: number, other: number];
}

/** The networks before one in the diagram, with the share of the inbound routes that comes over each; the largest first. */
export function reachedOver(asn: number, { diagram }: PlaneAnswer): Way[] {
  const byId = new Map(diagram.nodes.map((node) => [node.id, node]));
  const found = new Map<number, Way>();
  for (const { from, to, weight } of diagram.links) {
    const network = byId.get(from)?.network;
    if (byId.get(to)?.network?.asn !== asn || !network || network.asn === asn) continue;
    const share = (found.get(network.asn)?.share ?? 0) + weight;
    found.set(network.asn, { asn: network.asn, name: network.name, share });
  }
  return [...found.values()].toSorted((one, other) => other.share! - one.share! || one.asn - other.asn);
}
