import type { Internet } from '../../core/internet.ts';
import { patchGraph, type NewLink } from '../routing/patch-graph.ts';
import { contradictions } from './contradictions.ts';
import { momentsOf, type Moment } from './moments.ts';
import { eventResolver, type CampaignContext, type CampaignEvent } from './resolve-event.ts';
import type { ScenarioEvent, ScenarioFault } from '../../schemas/scenario-events.ts';

/** A scenario in terms of one snapshot: what is down, added and under attack at any time. */
export interface Campaign {
  /** The snapshot, with the links of the scenario's exchanges added (see `Moment.failure` for when they work). */
  readonly internet: Internet;
  readonly events: readonly CampaignEvent[];
  /** Every stretch of time in which nothing changes, in order; the first may begin before hour 0. */
  readonly moments: readonly Moment[];
}

/** Resolves a scenario. With a fault that is `lost` the campaign leaves out what the fault names. */
export function campaignOf(
  context: CampaignContext,
  events: readonly ScenarioEvent[],
): { campaign: Campaign; faults: ScenarioFault[] } {
  const faults: ScenarioFault[] = [];
  const { internet } = context;
  const resolve = eventResolver(context, faults);
  const added: NewLink[] = [];
  const resolved = events.map((event, position) => resolve(event, position, added));
  const graph = added.length > 0 ? patchGraph(internet.graph, added) : internet.graph;
  const campaign = {
    internet: added.length > 0 ? { ...internet, graph, ...planesWith(internet, added.length) } : internet,
    events: resolved,
    moments: momentsOf(resolved),
  };
  faults.push(...contradictions(campaign.events, campaign.moments, internet.graph));
  return { campaign, faults };
}

function planesWith(
  { linkVantagePoints, linkInPlane4, linkInPlane6, linkSiblings }: Internet,
  more: number,
): Partial<Internet> {
  const longer = (column: Uint8Array, value = 1): Uint8Array =>
    Uint8Array.from([...column, ...Array<number>(more).fill(value)]);
  return {
    linkVantagePoints: Uint16Array.from([...linkVantagePoints, ...Array<number>(more).fill(0)]),
    linkSiblings: linkSiblings && longer(linkSiblings, 0),
    linkInPlane4: linkInPlane4 && longer(linkInPlane4),
    linkInPlane6: linkInPlane6 && longer(linkInPlane6),
  };
}
