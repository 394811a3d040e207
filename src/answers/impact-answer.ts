import { UNKNOWN_COUNTRY, type Internet } from '../core/internet.ts';
import { orNull } from '../core/missing.ts';
import { roundedFigure } from '../core/rounded-figure.ts';
import type { GatewayPaths } from '../engines/flows/gateway-paths.ts';
import type { DivertedShare, RoutesInto } from '../engines/stress/routes-into.ts';
import type { Impact, NetworkImpact, ShareChange } from '../engines/stress/impact.ts';
import type { Territory } from '../engines/territory/territory.ts';
import { FATES, type Fate } from '../schemas/fates.ts';
import type { NetworkName } from '../schemas/answer-parts.ts';
import type { DiagramAnswer } from '../schemas/assess-answer.ts';
import type { ChangeAnswer, ImpactAnswer } from '../schemas/stress-answer.ts';
import { gatewayDiagram } from './gateway-diagram.ts';
import { nameOfNetwork } from './network-name.ts';

/** How many networks an answer lists one by one. */
const LISTED_NETWORKS = 200;
const LISTED_GATEWAYS = 100;

/** Who is cut off, who is rerouted, and over what the rest goes, before and after. */
export function impactAnswer(
  internet: Internet,
  territory: Territory,
  impact: Impact,
  routes: { readonly before: RoutesInto; readonly after: RoutesInto },
  diverted: readonly DivertedShare[],
): ImpactAnswer {
  const name = (as: number): NetworkName => nameOfNetwork(internet, as);
  const fates = Object.fromEntries(FATES.map((fate) => [fate, 0])) as Record<Fate, number>;
  for (const { fate } of impact.networks) fates[fate]++;
  const diagram = (of: GatewayPaths): DiagramAnswer => rounded(gatewayDiagram(of, name));
  return {
    fates,
    networks: impact.networks
      .filter(({ fate }) => fate !== 'unharmed')
      .slice(0, LISTED_NETWORKS)
      .map((network) => networkAnswer(network, name, territory)),
    gateways: impact.gateways.slice(0, LISTED_GATEWAYS).map((gateway) => ({
      national: name(gateway.national),
      foreign: name(gateway.foreign),
      ...change(gateway),
    })),
    suppliers: impact.suppliers
      .slice(0, LISTED_GATEWAYS)
      .map((supplier) => ({ network: name(supplier.as), ...change(supplier) })),
    supplierCountries: impact.supplierCountries
      .filter(({ country }) => country !== UNKNOWN_COUNTRY)
      .map((supplier) => ({ country: internet.countries[supplier.country], ...change(supplier) })),
    unknownCountry: change(
      impact.supplierCountries.find(({ country }) => country === UNKNOWN_COUNTRY) ?? { before: 0, after: 0 },
    ),
    newChokepoints: impact.newChokepoints.map((point) => ({ network: name(point.as), ...change(point) })),
    hops: { before: orNull(impact.hopsBefore), after: orNull(impact.hopsAfter) },
    diagram: { before: diagram(routes.before.paths), after: diagram(routes.after.paths) },
    diverted: diverted.map(({ leaker, share }) => ({ leaker: name(leaker), share: orNull(share) })),
  };
}

function rounded({ nodes, links }: DiagramAnswer): DiagramAnswer {
  const round = <Part extends { readonly weight: number }>(part: Part): Part => ({
    ...part,
    weight: roundedFigure(part.weight),
  });
  return { nodes: nodes.map(round), links: links.map(round) };
}

function networkAnswer(
  impact: NetworkImpact,
  name: (as: number) => NetworkName,
  { nationalWeight }: Territory,
): ImpactAnswer['networks'][number] {
  return {
    ...name(impact.as),
    fate: impact.fate,
    weight: orNull(impact.weight / nationalWeight),
    abroad: { before: orNull(impact.abroadBefore), after: orNull(impact.abroadAfter) },
    home: { before: orNull(impact.homeBefore), after: orNull(impact.homeAfter) },
    moved: orNull(impact.moved),
    hops: { before: orNull(impact.hopsBefore), after: orNull(impact.hopsAfter) },
  };
}

function change({ before, after }: ShareChange): ChangeAnswer {
  return { before: orNull(before), after: orNull(after) };
}
