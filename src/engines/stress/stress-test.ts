import { asnLookup } from '../../core/as-graph.ts';
import type { Internet } from '../../core/internet.ts';
import { once } from '../../core/once.ts';
import type { ErrorRates } from '../../schemas/error-rates.ts';
import type { PlaneId } from '../../schemas/planes.ts';
import type { Importance, NamedSets, ScenarioEvent, ScenarioFault } from '../../schemas/scenario-events.ts';
import { borderFlows } from '../flows/border-flows.ts';
import { borderOf, type Border } from '../flows/border-world.ts';
import { baselineOf, damageOf, policyLoss, type Baseline, type FailureDamage } from '../reach/damage.ts';
import { maskOf, type Failure } from '../reach/failure.ts';
import type { Losses, LossPair } from '../reach/losses.ts';
import { NO_MASK } from '../routing/mask.ts';
import type { PatchRoom } from '../routing/patch-graph.ts';
import { onGraph, territoryOf, type Territory } from '../territory/territory.ts';
import { campaignOf, type Campaign } from './campaign.ts';
import { failureBefore, type Moment } from './moments.ts';
import { simpleImportance, type Selection } from './select-networks.ts';
import { plausibleInternet } from './uncertainty.ts';

/** One country of one snapshot in one plane, before any scenario: what every stress test of it starts from. */
export interface TestedCountry extends Selection {
  readonly territory: Territory;
  readonly border: Border;
  /** With nothing failed. */
  readonly baseline: () => Baseline;
}

/** A scenario resolved against a country, with the undamaged state. */
export interface StressTest {
  readonly tested: TestedCountry;
  readonly events: readonly ScenarioEvent[];
  readonly sets: NamedSets;
  readonly campaign: Campaign;
  /** On the campaign's Internet, in which the links of exchanges are still to come. */
  readonly baseline: Baseline;
}

/** What the evidence says about the links of a snapshot, for `plausibleLosses`. */
export interface LinkDoubts {
  readonly rates: ErrorRates;
  /** Probability that the label of each link is right, [m]. */
  readonly labelConfidence: Float32Array | undefined;
}

/** A country (an index into `internet.countries`) to be tested. */
export function testedCountry(internet: Internet, country: number, plane: PlaneId): TestedCountry {
  const territory = territoryOf(internet, country, plane);
  const border = borderOf(territory);
  const hegemony = once(() => {
    const all = new Float64Array(internet.graph.asCount);
    all.set(borderFlows(border).crossing);
    return all;
  });
  return {
    internet,
    country,
    indexOf: asnLookup(internet.graph.asns),
    importance: (by: Importance) => (by === 'hegemony' ? hegemony() : simpleImportance(territory, by)),
    territory,
    border,
    baseline: once(() => baselineOf(territory)),
  };
}

/** Resolves a scenario. With a fault that is `lost` the test leaves out what the fault names. */
export function stressTest(
  tested: TestedCountry,
  events: readonly ScenarioEvent[],
  sets: NamedSets,
): { test: StressTest; faults: ScenarioFault[] } {
  const { campaign, faults } = campaignOf({ ...tested, sets }, events);
  const { territory } = tested;
  const own = territoryOfCampaign(campaign, tested.internet, territory);
  const baseline =
    own === territory ? tested.baseline() : baselineOf(own, maskOf(own.graph, dormant(campaign)));
  const test = {
    tested,
    events,
    sets,
    campaign,
    baseline,
  };
  return { test, faults };
}

/** What a moment of a scenario leaves, without the mask, which takes the room of the whole graph. */
export type MomentDamage = Omit<FailureDamage, 'mask'>;

/** What each moment of the scenario leaves. */
export function momentDamages({ campaign, baseline }: StressTest): MomentDamage[] {
  return damagesOfMoments(campaign.moments, baseline);
}

/** What a moment of the scenario leaves; `known` is all but the mask, where that has been found. */
export function damageAt(
  { campaign, baseline }: StressTest,
  moment: number,
  known?: MomentDamage,
): FailureDamage {
  const { failure, attacks } = campaign.moments[moment];
  if (known) return { mask: maskOf(baseline.territory.graph, failure), ...known };
  return damageOf(baseline, failure, attacks);
}

/** Positions of the moments that lose most abroad under policy, in order of time; all where there are no more than `count`. */
export function worstMoments(damages: readonly MomentDamage[], count: number): number[] {
  const lost = damages.map(({ losses }) => losses.policy.international.total || 0);
  return [...damages.keys()]
    .sort((a, b) => lost[b] - lost[a] || a - b)
    .slice(0, count)
    .sort((a, b) => a - b);
}

/** What each moment leaves; moments in which the same is down without attacks are computed once. */
function damagesOfMoments(moments: readonly Moment[], baseline: Baseline): MomentDamage[] {
  const known = new Map<string, MomentDamage>();
  return moments.map(({ failure, attacks }) => {
    if (attacks.length > 0) return withoutMask(damageOf(baseline, failure, attacks));
    const name = `${failure.ases.join()} ${failure.links.join()}`;
    const damage = known.get(name) ?? withoutMask(damageOf(baseline, failure));
    known.set(name, damage);
    return damage;
  });
}

function withoutMask({ losses, reached, connected }: FailureDamage): MomentDamage {
  return { losses, reached, connected };
}

/** Position of the moment that loses most abroad under policy. */
export function worstMoment(damages: readonly MomentDamage[]): number {
  const lost = damages.map(({ losses }) => losses.policy.international.total);
  return Math.max(0, lost.indexOf(Math.max(...lost.filter((loss) => !Number.isNaN(loss)))));
}

/** The losses that failures make under policy on another Internet that the evidence allows, drawn with a seed. */
export function plausiblePolicyLosses(
  { internet, territory, baseline }: TestedCountry,
  { rates, labelConfidence }: LinkDoubts,
  failures: readonly Failure[],
  seed: number,
  room: PatchRoom,
): LossPair[] {
  const drawn = plausibleInternet(internet, territory, rates, labelConfidence, seed, room);
  const sampled = baselineOf(onGraph(territory, drawn.graph), NO_MASK, baseline().space);
  return failures.map((failure) => policyLoss(sampled, failure));
}

/** The losses of some moments, or of all, on another Internet that the evidence allows, drawn with a seed. */
export function plausibleLosses(
  { tested, events, sets, baseline }: StressTest,
  { rates, labelConfidence }: LinkDoubts,
  seed: number,
  room: PatchRoom,
  moments?: readonly number[],
): Losses[] {
  const { internet, territory } = tested;
  const drawn = plausibleInternet(internet, territory, rates, labelConfidence, seed, room);
  const { campaign } = campaignOf({ ...tested, internet: drawn, sets }, events);
  const own = territoryOfCampaign(campaign, drawn, onGraph(territory, drawn.graph));
  const sampled = baselineOf(own, maskOf(own.graph, dormant(campaign)), baseline.space);
  const asked = moments?.map((moment) => campaign.moments[moment]) ?? campaign.moments;
  return damagesOfMoments(asked, sampled).map(({ losses }) => losses);
}

/** The territory as it is, or found anew where exchanges add links, which may be foreign ones. */
function territoryOfCampaign({ internet }: Campaign, without: Internet, territory: Territory): Territory {
  return internet === without ? territory : territoryOf(internet, territory.country, territory.plane);
}

/** Links of exchanges that have not begun. */
function dormant({ events }: Campaign): Failure {
  return failureBefore(events);
}
