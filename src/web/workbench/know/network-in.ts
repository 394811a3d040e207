import type { PlaneAnswer } from '../../../schemas/assess-answer.ts';

/** What is known of a network, wherever the answer speaks of it. */
export function networkIn(
  { networks, foreignNetworks, diagram, gateways }: PlaneAnswer,
  asn: number,
): { readonly asn: number; readonly name: string | null; readonly country: string | null } | undefined {
  return [
    ...networks,
    ...foreignNetworks,
    ...diagram.nodes.flatMap(({ network }) => network ?? []),
    ...gateways.flatMap(({ national, foreign }) => [national, foreign]),
  ].find((network) => network.asn === asn);
}
