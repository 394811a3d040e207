import type { AsGraph } from '../../core/as-graph.ts';
import type { ScenarioFault } from '../../schemas/scenario-events.ts';
import type { Moment } from './moments.ts';
import type { CampaignEvent } from './resolve-event.ts';

/** What cannot be true at once (faults) and what is said twice (notes), an event of the scenario at most once each. */
export function contradictions(
  events: readonly CampaignEvent[],
  moments: readonly Moment[],
  graph: AsGraph,
): ScenarioFault[] {
  return [...attackersDown(events, moments, graph), ...downTwice(events, graph)];
}

/** Attacks by networks that are down while they last. */
function attackersDown(
  events: readonly CampaignEvent[],
  moments: readonly Moment[],
  { asns }: AsGraph,
): ScenarioFault[] {
  const attacking = new Set([...events.keys()].filter((position) => events[position].attacks.length > 0));
  const found = new Map<number, ScenarioFault>();
  for (const { failure, events: underWay } of attacking.size === 0 ? [] : moments) {
    const down = new Set(failure.ases);
    for (const position of underWay) {
      if (!attacking.has(position) || found.has(position)) continue;
      const attacker = events[position].attacks.find(({ attacker: as }) => down.has(as))?.attacker;
      if (attacker === undefined) continue;
      const by = underWay.find((other) => events[other].ases.has(attacker))!;
      const facts = { asn: asns[attacker], event: events[by].name };
      found.set(position, {
        code: 'stress.attacker-down',
        facts,
        severity: 'lost',
        path: ['events', position],
      });
    }
  }
  return [...found.values()];
}

/** Networks that fail wholly in two events at one time: the later event in the scenario is named, and one earlier. */
function downTwice(events: readonly CampaignEvent[], { asns }: AsGraph): ScenarioFault[] {
  const byAs = new Map<number, number[]>();
  const lasting = [...events.keys()].filter((at) => events[at].fromHours < events[at].untilHours);
  for (const position of lasting.sort((a, b) => events[a].fromHours - events[b].fromHours || a - b))
    for (const [as, part] of events[position].ases) {
      if (part !== 1) continue;
      const known = byAs.get(as);
      if (known) known.push(position);
      else byAs.set(as, [position]);
    }
  const found = new Map<number, ScenarioFault>();
  for (const [as, positions] of byAs) {
    // Of what has begun so far, what lasts longest: what overlaps anything overlaps this.
    let longest = positions[0];
    for (const position of positions.slice(1)) {
      if (events[position].fromHours < events[longest].untilHours) {
        const [earlier, later] = [Math.min(position, longest), Math.max(position, longest)];
        const facts = { asn: asns[as], event: events[earlier].name };
        if (!found.has(later))
          found.set(later, { code: 'stress.down-twice', facts, severity: 'note', path: ['events', later] });
      }
      if (events[position].untilHours > events[longest].untilHours) longest = position;
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, fault]) => fault);
}
