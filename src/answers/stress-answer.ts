import type { Internet } from '../core/internet.ts';
import { orNull } from '../core/missing.ts';
import { connectedPairs } from '../engines/reach/connected-pairs.ts';
import type { Baseline } from '../engines/reach/damage.ts';
import type { Losses } from '../engines/reach/losses.ts';
import type { ReachedWeights } from '../engines/reach/reached-weights.ts';
import type { RegionLoss } from '../engines/reach/region-losses.ts';
import type { Campaign } from '../engines/stress/campaign.ts';
import type { Moment } from '../engines/stress/moments.ts';
import { distributionOf, type Draw } from '../engines/stress/draws.ts';
import type { CampaignEvent } from '../engines/stress/resolve-event.ts';
import type { MomentDamage } from '../engines/stress/stress-test.ts';
import type { Territory } from '../engines/territory/territory.ts';
import type { PairShares, UncertaintyAnswer } from '../schemas/losses.ts';
import type { PlaneId } from '../schemas/planes.ts';
import type {
  DistributionAnswer,
  DrawsAnswer,
  ImpactAnswer,
  LossesAnswer,
  MomentAnswer,
  RegionAnswer,
  StressAnswer,
} from '../schemas/stress-answer.ts';
import { connectedAnswer, lossesAnswer } from './losses.ts';
import { nameOfNetwork } from './network-name.ts';
import { snapshotParts, type AskedSnapshot } from './snapshot-parts.ts';

/** A stress test with what it found. */
export interface StressFound {
  readonly country: string;
  readonly plane: PlaneId;
  readonly snapshot: AskedSnapshot;
  readonly scenario: {
    readonly name?: string | undefined;
    readonly origin?: string | undefined;
    readonly start?: string | undefined;
  };
  /** The snapshot with the links that the scenario adds. */
  readonly internet: Internet;
  readonly baseline: Baseline;
  readonly coverage: PairShares;
  readonly oldLinks: PairShares;
  readonly campaign: Campaign;
  readonly damages: readonly MomentDamage[];
  /** Positions of the moments that were sampled. */
  readonly sampled: readonly number[];
  /** Losses by sample and sampled moment. */
  readonly samples: readonly (readonly Losses[])[];
  /** Position of the worst moment; `impact` and `regions` are of it. */
  readonly worst: number;
  readonly impact: ImpactAnswer;
  readonly regions: readonly RegionLoss[] | undefined;
  readonly draws: DrawsAnswer | undefined;
  readonly uncertainty: UncertaintyAnswer;
}

/** What breaks, and how badly, when a scenario strikes. */
export function stressAnswer(found: StressFound): StressAnswer {
  const { country, plane, internet, baseline, campaign, damages, samples, worst } = found;
  const { territory } = baseline;
  const columnOf = new Map(found.sampled.map((moment, column) => [moment, column]));
  const samplesAt = (moment: number): readonly Losses[] => {
    const column = columnOf.get(moment);
    return column === undefined ? [] : samples.map((sample) => sample[column]);
  };
  const added = new Set(campaign.events.flatMap(({ newLinks }) => newLinks));
  return {
    format: 'muruna/stress',
    version: 1,
    country,
    plane,
    ...snapshotParts(found.snapshot),
    scenario: scenarioAnswer(found.scenario, campaign.events),
    coverage: found.coverage,
    oldLinks: found.oldLinks,
    uncertainty: found.uncertainty,
    moments: campaign.moments.map((moment, at) =>
      momentAnswer(
        internet,
        campaign.events,
        added,
        moment,
        lossesAnswer(damages[at].losses, samplesAt(at)),
        connectedAnswers(baseline, damages[at]),
      ),
    ),
    worst,
    impact: found.impact,
    regions: found.regions ? regionAnswers(found.regions, territory) : null,
    draws: found.draws ?? null,
  };
}

function scenarioAnswer(
  { name, origin, start }: StressFound['scenario'],
  events: readonly CampaignEvent[],
): StressAnswer['scenario'] {
  return {
    name: name ?? null,
    origin: origin ?? null,
    start: start ?? null,
    events: events.map(({ name: event, fromHours, untilHours, ases, links }) => ({
      name: event,
      fromHours,
      untilHours: orNull(untilHours),
      networks: ases.size,
      links: links.size,
    })),
  };
}

function momentAnswer(
  internet: Internet,
  events: readonly CampaignEvent[],
  added: ReadonlySet<number>,
  moment: Moment,
  losses: LossesAnswer,
  connected: MomentAnswer['connected'],
): MomentAnswer {
  const { graph } = internet;
  const ends = (link: number): [number, number] => [
    graph.asns[graph.linkFrom[link]],
    graph.asns[graph.linkTo[link]],
  ];
  return {
    fromHours: moment.fromHours,
    untilHours: orNull(moment.untilHours),
    events: moment.events.map((position) => events[position].name),
    failedNetworks: moment.failure.ases.map((as) => nameOfNetwork(internet, as)),
    failedLinks: moment.failure.links.filter((link) => !added.has(link)).map(ends),
    losses,
    connected,
  };
}

function connectedAnswers(baseline: Baseline, damage: MomentDamage): MomentAnswer['connected'] {
  const pairs = (before: ReachedWeights, after: ReachedWeights): MomentAnswer['connected']['policy'] => {
    const { international, domestic } = connectedPairs(baseline.territory, before, after);
    return { international: connectedAnswer(international), domestic: connectedAnswer(domestic) };
  };
  return {
    policy: pairs(baseline.reached, damage.reached),
    physical: pairs(baseline.connected, damage.connected),
  };
}

function regionAnswers(regions: readonly RegionLoss[], { nationalWeight }: Territory): RegionAnswer[] {
  return regions.map(({ region, weight, international, domestic }) => ({
    region,
    weight: orNull(weight / nationalWeight),
    international: orNull(international),
    domestic: orNull(domestic),
  }));
}

/** How the largest losses of many draws are distributed. */
export function drawsAnswer(draws: readonly Draw[]): DrawsAnswer {
  const side = (name: keyof Draw): DistributionAnswer => {
    const { histogram, ...figures } = distributionOf(draws.map((draw) => draw[name]));
    return {
      mean: orNull(figures.mean),
      low: orNull(figures.low),
      median: orNull(figures.median),
      high: orNull(figures.high),
      worst: orNull(figures.worst),
      histogram,
    };
  };
  return { draws: draws.length, international: side('international'), domestic: side('domestic') };
}
