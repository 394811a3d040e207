import { PROVIDER_TO_CUSTOMER } from '../../core/link-kind.ts';
import type { Internet } from '../../core/internet.ts';

/** The specification of `networkChanges`, by AS numbers and sets: who came, went, was registered elsewhere, changed providers. */
export function networkChangesTwin(before: Internet, after: Internet, country: string) {
  const one = told(before, country);
  const other = told(after, country);
  const cameOrMoved = [...other.nationals].filter((asn) => !one.nationals.has(asn));
  const wentOrMoved = [...one.nationals].filter((asn) => !other.nationals.has(asn));
  const stayed = [...other.nationals].filter((asn) => one.nationals.has(asn));
  return {
    networks: [one.nationals.size, other.nationals.size],
    gateways: [one.gateways, other.gateways],
    came: ordered(cameOrMoved.filter((asn) => !one.all.has(asn))),
    movedIn: ordered(cameOrMoved.filter((asn) => one.all.has(asn))),
    went: ordered(wentOrMoved.filter((asn) => !other.all.has(asn))),
    movedOut: ordered(wentOrMoved.filter((asn) => other.all.has(asn))),
    providers: ordered(
      stayed.filter((asn) => [...one.providers(asn)].join() !== [...other.providers(asn)].join()),
    ),
  };
}

function told({ graph, country, countries }: Internet, code: string) {
  const codeOf = (as: number): string => countries[country[as]];
  const links = Array.from(graph.linkKind, (kind, link) => ({
    from: graph.linkFrom[link],
    to: graph.linkTo[link],
    provides: kind === PROVIDER_TO_CUSTOMER,
  }));
  return {
    all: new Set(graph.asns),
    nationals: new Set(graph.asns.filter((_, as) => codeOf(as) === code)),
    gateways: links.filter(({ from, to }) => (codeOf(from) === code) !== (codeOf(to) === code)).length,
    providers: (asn: number): number[] =>
      links
        .filter(({ to, provides }) => provides && graph.asns[to] === asn)
        .map(({ from }) => graph.asns[from])
        .sort((a, b) => a - b),
  };
}

function ordered(asns: readonly number[]): number[] {
  return asns.toSorted((a, b) => a - b);
}
