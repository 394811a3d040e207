import { orNull } from '../core/missing.ts';
import type { Internet } from '../core/internet.ts';
import type { GatewayPaths } from '../engines/flows/gateway-paths.ts';
import type { CampaignEvent } from '../engines/stress/resolve-event.ts';
import type { Moment } from '../engines/stress/campaign.ts';
import type { Impact, NetworkImpact, ShareChange } from '../engines/stress/impact.ts';
import type { Loss, Losses, LossPair } from '../engines/reach/losses.ts';
import type { RegionLoss } from '../engines/reach/region-losses.ts';
import type { Territory } from '../engines/territory/territory.ts';
import { intervalOf } from '../engines/stress/uncertainty.ts';
import type { DiagramAnswer } from '../schemas/assess-answer.ts';
import type { NetworkName } from '../schemas/answer-parts.ts';
import { gatewayDiagram } from './gateway-diagram.ts';
import type {
  ChangeAnswer,
  ImpactAnswer,
  LossesAnswer,
  MomentAnswer,
  RegionAnswer,
} from '../schemas/stress-answer.ts';
import type { LossAnswer, LossFigure } from '../schemas/losses.ts';

/** Share of the samples that an interval holds. */
export const CONFIDENCE = 0.9;

/** How many networks an answer lists one by one. */
const LISTED_NETWORKS = 200;
const LISTED_GATEWAYS = 100;

export function nameOfNetwork(internet: Internet, as: number): NetworkName {
  const country = internet.countries[internet.country[as]];
  return {
    asn: internet.graph.asns[as],
    name: internet.nameOf(as) ?? null,
    country: country === '' ? null : country,
  };
}

/** Losses with intervals over the same losses of other plausible Internets. */
export function lossesAnswer(losses: Losses, samples: readonly Losses[]): LossesAnswer {
  return {
    policy: pairAnswer(
      losses.policy,
      samples.map(({ policy }) => policy),
    ),
    physical: pairAnswer(
      losses.physical,
      samples.map(({ physical }) => physical),
    ),
  };
}

function pairAnswer(pair: LossPair, samples: readonly LossPair[]): LossesAnswer['policy'] {
  return {
    international: lossAnswer(
      pair.international,
      samples.map(({ international }) => international),
    ),
    domestic: lossAnswer(
      pair.domestic,
      samples.map(({ domestic }) => domestic),
    ),
  };
}

/** One loss with intervals over the same loss of other plausible Internets. */
export function lossAnswer(loss: Loss, samples: readonly Loss[]): LossAnswer {
  const figure = (part: keyof Loss): LossFigure => {
    const { low, high } = intervalOf(
      samples.map((sample) => sample[part]),
      CONFIDENCE,
    );
    return { value: orNull(loss[part]), low: orNull(low), high: orNull(high) };
  };
  return { total: figure('total'), direct: figure('direct'), collateral: figure('collateral') };
}

export function momentAnswer(
  internet: Internet,
  events: readonly CampaignEvent[],
  moment: Moment,
  losses: LossesAnswer,
): MomentAnswer {
  const { graph } = internet;
  const ends = (link: number): [number, number] => [
    graph.asns[graph.linkFrom[link]],
    graph.asns[graph.linkTo[link]],
  ];
  const dormant = new Set(events.flatMap(({ newLinks }) => newLinks));
  return {
    fromHours: moment.fromHours,
    untilHours: orNull(moment.untilHours),
    events: moment.events.map((position) => events[position].name),
    failedNetworks: moment.failure.ases.map((as) => nameOfNetwork(internet, as)),
    failedLinks: moment.failure.links.filter((link) => !dormant.has(link)).map(ends),
    losses,
  };
}

export function impactAnswer(
  internet: Internet,
  territory: Territory,
  impact: Impact,
  paths: { readonly before: GatewayPaths; readonly after: GatewayPaths },
  diverted: ImpactAnswer['diverted'],
): ImpactAnswer {
  const name = (as: number): NetworkName => nameOfNetwork(internet, as);
  const fates = { failed: 0, 'cut-off': 0, 'partly-cut': 0, rerouted: 0, unharmed: 0 };
  for (const { fate } of impact.networks) fates[fate]++;
  const diagram = (of: GatewayPaths): DiagramAnswer => gatewayDiagram(of, name);
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
    supplierCountries: impact.supplierCountries.map((supplier) => ({
      country: internet.countries[supplier.country] || null,
      ...change(supplier),
    })),
    newChokepoints: impact.newChokepoints.map((point) => ({ network: name(point.as), ...change(point) })),
    hops: { before: orNull(impact.hopsBefore), after: orNull(impact.hopsAfter) },
    diagram: { before: diagram(paths.before), after: diagram(paths.after) },
    diverted,
  };
}

export function regionAnswers(regions: readonly RegionLoss[], { nationalWeight }: Territory): RegionAnswer[] {
  return regions.map(({ region, weight, international, domestic }) => ({
    region,
    weight: orNull(weight / nationalWeight),
    international: orNull(international),
    domestic: orNull(domestic),
  }));
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
