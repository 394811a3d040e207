import type { Fate } from './fates.ts';
import type { ErrorRates } from './error-rates.ts';
import type { CodedNotice, DiagramAnswer, NetworkName, SnapshotOfAnswer } from './assess-answer.ts';
import type { PlaneId } from './planes.ts';

/**
 * The answer to `muruna stress CC`, as `--json` prints it (docs/formats/stress-answer.md). Plain data: AS numbers instead of
 * indices, null where a number is missing.
 */
export interface StressAnswer {
  readonly format: 'muruna/stress';
  readonly version: 1;
  readonly country: string;
  readonly plane: PlaneId;
  readonly snapshot: SnapshotOfAnswer;
  readonly notices: readonly CodedNotice[];
  readonly scenario: ScenarioAnswer;
  /** Share of the national networks whose weight is known. */
  readonly coverage: number | null;
  readonly uncertainty: UncertaintyAnswer;
  /** Every stretch of time in which nothing changes, in order. */
  readonly moments: readonly MomentAnswer[];
  /** Position in `moments` of the largest international loss; `impact` and `regions` are of it. */
  readonly worst: number;
  readonly impact: ImpactAnswer;
  /** By region, where a mapping was given. */
  readonly regions: readonly RegionAnswer[] | null;
  /** How the losses fall when the random parts are drawn again, where that was asked for. */
  readonly draws: DrawsAnswer | null;
}

export interface DrawsAnswer {
  readonly draws: number;
  readonly international: DistributionAnswer;
  readonly domestic: DistributionAnswer;
}

/** Largest loss in the course of each draw: quantiles (5 %, 50 %, 95 %) and counts by twentieths of 0 … 1. */
export interface DistributionAnswer {
  readonly mean: number | null;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  readonly worst: number | null;
  readonly histogram: readonly number[];
}

export interface ScenarioAnswer {
  readonly name: string | null;
  readonly origin: string | null;
  /** ISO 8601 moment of hour 0, where the scenario has dates. */
  readonly start: string | null;
  readonly events: readonly {
    readonly name: string;
    readonly fromHours: number;
    readonly untilHours: number | null;
    readonly networks: number;
    readonly links: number;
  }[];
}

export interface UncertaintyAnswer {
  readonly samples: number;
  readonly seed: number;
  /** Share of the samples that an interval holds. */
  readonly confidence: number;
  readonly rates: Omit<ErrorRates, 'unseenPeers'> & { readonly unseenPeers: number | null };
}

export interface MomentAnswer {
  readonly fromHours: number;
  readonly untilHours: number | null;
  readonly events: readonly string[];
  readonly failedNetworks: readonly NetworkName[];
  /** AS numbers of the ends of failed links. */
  readonly failedLinks: readonly (readonly [number, number])[];
  readonly losses: LossesAnswer;
}

/** A share of the undamaged value with its interval over the samples; null where nothing is known. */
export interface LossFigure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface LossAnswer {
  readonly total: LossFigure;
  readonly direct: LossFigure;
  readonly collateral: LossFigure;
}

export interface LossPairAnswer {
  readonly international: LossAnswer;
  readonly domestic: LossAnswer;
}

export interface LossesAnswer {
  readonly policy: LossPairAnswer;
  readonly physical: LossPairAnswer;
}

export interface ImpactAnswer {
  /** How many networks met which fate. */
  readonly fates: Readonly<Record<Fate, number>>;
  /** National networks that are not unharmed, those that lose most first. */
  readonly networks: readonly NetworkImpactAnswer[];
  readonly gateways: readonly (ChangeAnswer & {
    readonly national: NetworkName;
    readonly foreign: NetworkName;
  })[];
  readonly suppliers: readonly (ChangeAnswer & { readonly network: NetworkName })[];
  readonly supplierCountries: readonly (ChangeAnswer & { readonly country: string | null })[];
  readonly newChokepoints: readonly (ChangeAnswer & { readonly network: NetworkName })[];
  readonly hops: { readonly before: number | null; readonly after: number | null };
  readonly diagram: { readonly before: DiagramAnswer; readonly after: DiagramAnswer };
  /** Leaks: share of the foreign weight whose traffic to the country is diverted over the leaker. */
  readonly diverted: readonly { readonly leaker: NetworkName; readonly share: number | null }[];
}

export interface NetworkImpactAnswer extends NetworkName {
  readonly fate: Fate;
  /** Share of the country's weight. */
  readonly weight: number | null;
  readonly abroad: ChangeAnswer;
  readonly home: ChangeAnswer;
  readonly moved: number | null;
  readonly hops: ChangeAnswer;
}

export interface ChangeAnswer {
  readonly before: number | null;
  readonly after: number | null;
}

export interface RegionAnswer {
  readonly region: string;
  /** Share of the country's weight. */
  readonly weight: number | null;
  readonly international: number | null;
  readonly domestic: number | null;
}
