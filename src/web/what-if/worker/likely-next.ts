import type { TestedCountry } from '../../../engines/stress/stress-test.ts';
import type { ImpactAnswer } from '../../../schemas/stress-answer.ts';
import { gatewayOfLink } from '../diagram/living-diagram.ts';
import type { Choices } from '../scenario/choice.ts';

/** So many are looked at ahead: a tenth of a second and a tenth of a megabyte each. */
const AHEAD = { drawn: 40, largest: 20, links: 60 };

/** What will probably be asked first: what can be clicked in the diagram at home, the largest networks, and the gateways drawn, each alone. */
export function likelyNext(
  { diagram: { before } }: ImpactAnswer,
  { internet, territory }: Pick<TestedCountry, 'internet' | 'territory'>,
): Choices[] {
  const drawn = before.nodes.flatMap(({ column, network }) => (column >= 2 && network ? network.asn : []));
  const largest = [...territory.nationals]
    .toSorted((one, other) => territory.weight[other] - territory.weight[one])
    .slice(0, AHEAD.largest)
    .map((as) => internet.graph.asns[as]);
  const networks = new Set([...drawn.slice(0, AHEAD.drawn), ...largest]);
  const links = before.links.flatMap(({ from, to }): Choices[] => {
    const [one, other] = gatewayOfLink(`${from} ${to}`) ?? [];
    return one === undefined || other === undefined ? [] : [[{ kind: 'link', one, other }]];
  });
  return [...[...networks].map((asn): Choices => [{ kind: 'network', asn }]), ...links.slice(0, AHEAD.links)];
}
