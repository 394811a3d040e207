import type { Internet } from '../../core/internet.ts';
import type { Attack } from '../reach/attack.ts';
import type { Failure } from '../reach/failure.ts';
import { patchGraph, type NewLink } from '../routing/patch-graph.ts';
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

export interface Moment {
  readonly fromHours: number;
  readonly untilHours: number;
  readonly failure: Failure;
  readonly attacks: readonly Attack[];
  /** Events under way, as positions in `events`. */
  readonly events: readonly number[];
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
  faults.push(...contradictions(campaign, internet));
  return { campaign, faults };
}

/** What is down at a time: parts of several events add up, and what reaches a whole carries nothing. */
export function failureAt(events: readonly CampaignEvent[], underWay: readonly number[]): Failure {
  const active = new Set(underWay);
  const dormant = events.flatMap((event, position) => (active.has(position) ? [] : event.newLinks));
  const awake = new Set(underWay.flatMap((position) => events[position].newLinks));
  const whole = (side: 'ases' | 'links'): number[] => {
    const parts = new Map<number, number>();
    for (const position of underWay)
      for (const [index, share] of events[position][side]) parts.set(index, (parts.get(index) ?? 0) + share);
    // Three thirds written as decimals fall short of one by a hair.
    return [...parts].filter(([, share]) => share > 0.999).map(([index]) => index);
  };
  const links = new Set([...whole('links'), ...dormant.filter((link) => !awake.has(link))]);
  return { ases: whole('ases').sort((a, b) => a - b), links: [...links].sort((a, b) => a - b) };
}

function momentsOf(events: readonly CampaignEvent[]): Moment[] {
  const times = [...new Set(events.flatMap(({ fromHours, untilHours }) => [fromHours, untilHours]))]
    .filter((hours) => Number.isFinite(hours))
    .sort((a, b) => a - b);
  return times.map((fromHours, position) => {
    const underWay = [...events.keys()].filter(
      (index) => events[index].fromHours <= fromHours && fromHours < events[index].untilHours,
    );
    return {
      fromHours,
      untilHours: times[position + 1] ?? Infinity,
      failure: failureAt(events, underWay),
      attacks: underWay.flatMap((index) => events[index].attacks),
      events: underWay,
    };
  });
}

/** What cannot be true at once (faults) and what is said twice (notes). */
function contradictions({ events, moments }: Campaign, { graph }: Internet): ScenarioFault[] {
  const found = new Map<string, ScenarioFault>();
  for (const { failure, events: underWay } of moments)
    for (const position of underWay) {
      for (const { attacker } of events[position].attacks)
        if (failure.ases.includes(attacker)) {
          const by = underWay.find((other) => events[other].ases.has(attacker))!;
          const facts = { asn: graph.asns[attacker], event: events[by].name };
          const path = ['events', position];
          found.set(`${position} ${by}`, { code: 'stress.attacker-down', facts, severity: 'lost', path });
        }
      for (const other of underWay.filter((index) => index < position)) {
        const twice = [...events[position].ases].find(
          ([as, part]) => part === 1 && events[other].ases.get(as) === 1,
        );
        if (twice) {
          const facts = { asn: graph.asns[twice[0]], event: events[other].name };
          const path = ['events', position];
          found.set(`${position} ${other} twice`, {
            code: 'stress.down-twice',
            facts,
            severity: 'note',
            path,
          });
        }
      }
    }
  return [...found.values()];
}

function planesWith(
  { linkVantagePoints, linkInPlane4, linkInPlane6 }: Internet,
  more: number,
): Partial<Internet> {
  const longer = (column: Uint8Array): Uint8Array => Uint8Array.from([...column, ...Array(more).fill(1)]);
  return {
    linkVantagePoints: Uint16Array.from([...linkVantagePoints, ...Array<number>(more).fill(0)]),
    linkInPlane4: linkInPlane4 && longer(linkInPlane4),
    linkInPlane6: linkInPlane6 && longer(linkInPlane6),
  };
}
