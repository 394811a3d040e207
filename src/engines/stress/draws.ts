import { sumOf } from '../../core/sum.ts';
import type { Internet } from '../../core/internet.ts';
import { campaignOf } from './campaign.ts';
import { failureBefore } from './moments.ts';
import { baselineOf, policyLoss, type Baseline } from '../reach/damage.ts';
import { maskOf } from '../reach/failure.ts';
import type { CampaignContext } from './resolve-event.ts';
import type { NetworkSelector, ScenarioEvent, Targets } from '../../schemas/scenario-events.ts';
import { selectNetworks, type Selection } from './select-networks.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import { territoryOf } from '../territory/territory.ts';

/** A scenario whose random parts are drawn again and again; plain data, so that it goes to workers. */
export interface DrawQuestion {
  /** Without what cannot be sent: selectors are resolved, so no names are needed. */
  readonly internet: Omit<Internet, 'nameOf'>;
  readonly country: number;
  readonly plane: PlaneId;
  readonly sets: CampaignContext['sets'];
  readonly events: readonly ScenarioEvent[];
}

/** The largest losses in the course of one draw, as shares of what is undamaged; NaN where there was nothing to lose. */
export interface Draw {
  readonly international: number;
  readonly domestic: number;
}

/** Events with every selector replaced by the AS numbers it means. */
export function withoutSelectors(
  selection: Selection,
  events: readonly ScenarioEvent[],
): readonly ScenarioEvent[] {
  const { asns } = selection.internet.graph;
  const fixed = (selector: NetworkSelector): NetworkSelector => ({
    asns: selectNetworks(selection, selector).ases.map((as) => asns[as]),
  });
  const targets = <T extends Targets>(part: T): T => ({
    ...part,
    ...(part.networks && { networks: fixed(part.networks) }),
  });
  return events.map((event) => ({
    ...targets(event),
    ...(event.exchange && { exchange: fixed(event.exchange) }),
    ...(event.degrade && { degrade: targets(event.degrade) }),
    ...(event.hijack && {
      hijack: {
        ...event.hijack,
        of: fixed(event.hijack.of),
        ...(event.hijack.validating && { validating: fixed(event.hijack.validating) }),
      },
    }),
    ...(event.leak && {
      leak: {
        ...event.leak,
        ...(event.leak.of && { of: fixed(event.leak.of) }),
        ...(event.leak.filtering && { filtering: fixed(event.leak.filtering) }),
      },
    }),
  }));
}

/** Draws by number: draw n adds n to the seed of every `degrade`, so draw 0 is the scenario as it stands. */
export function drawer(question: DrawQuestion): (draw: number) => Draw {
  const { country, plane, sets, events } = question;
  const internet: Internet = { ...question.internet, nameOf: () => undefined };
  const indices = new Map<number, number>();
  internet.graph.asns.forEach((asn, as) => indices.set(asn, as));
  const context: CampaignContext = {
    internet,
    country,
    sets,
    indexOf: (asn) => indices.get(asn) ?? -1,
    importance: () => {
      throw new Error('selectors must be resolved before drawing');
    },
  };
  let baseline: Baseline | undefined;
  return (draw) => {
    const { campaign } = campaignOf(
      context,
      events.map((event) =>
        event.degrade ? { ...event, degrade: { ...event.degrade, seed: event.degrade.seed + draw } } : event,
      ),
    );
    // Links of an exchange do not depend on the draw, so one undamaged state serves all.
    baseline ??= baselineOf(
      territoryOf(campaign.internet, country, plane),
      maskOf(campaign.internet.graph, failureBefore(campaign.events)),
    );
    const losses = campaign.moments.map(({ failure, attacks }) => policyLoss(baseline!, failure, attacks));
    return {
      international: Math.max(...losses.map(({ international }) => international.total)),
      domestic: Math.max(...losses.map(({ domestic }) => domestic.total)),
    };
  };
}

/** Quantiles and a histogram of shares 0 … 1; NaN where there is nothing. */
export interface Distribution {
  readonly mean: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly worst: number;
  /** How many fall into each twentieth of 0 … 1, both ends included. */
  readonly histogram: readonly number[];
}

/** Low and high leave out 5 % at each end. */
export function distributionOf(values: readonly number[]): Distribution {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const at = (quantile: number): number => sorted[Math.round(quantile * (sorted.length - 1))] ?? NaN;
  const histogram = Array.from({ length: 20 }, () => 0);
  for (const value of sorted) histogram[Math.min(19, Math.max(0, Math.floor(value * 20)))]++;
  return {
    mean: sorted.length === 0 ? NaN : sumOf(sorted) / sorted.length,
    low: at(0.05),
    median: at(0.5),
    high: at(0.95),
    worst: at(1),
    histogram,
  };
}
