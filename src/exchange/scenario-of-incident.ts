import { Refusal } from '../core/refusal.ts';
import { isNetworkOutage, networksDown } from './networks-down.ts';
import type { Incident } from '../schemas/incident.ts';

/**
 * An incident as a scenario: the networks that are down fail, the attacker attacks, the leaker leaks, from the onset until the end if
 * there is one. A forged path is played as a hijack, which reaches a little farther, since its paths are one hop shorter.
 *
 * @throws Refusal for incidents that take nothing away, and for outages that took parts of networks and none as a whole
 */
export function scenarioOfIncident(incident: Incident, country: string | null): string {
  const { id, onset, end } = incident;
  const event = eventOf(incident);
  if (!event)
    throw new Refusal('usage', isNetworkOutage(incident) ? 'watch.no-whole-network' : 'watch.no-scenario', {
      id,
    });
  return [
    'format: muruna-scenario/1',
    `name: ${id}`,
    ...(country === null ? [] : [`country: ${country}`]),
    `origin: Made by muruna watch from revision ${incident.revision} of ${id}.`,
    'events:',
    `  - at: ${onset}`,
    ...(end === null ? [] : [`    until: ${end}`]),
    `    ${event}`,
    '',
  ].join('\n');
}

/** What the incident does to routes, as the event of a scenario; undefined where it takes nothing away. */
export function eventOf(incident: Incident): string | undefined {
  const { kind, actors, routes } = incident;
  const victims = listOf(actors.victims.map(({ asn }) => asn));
  switch (kind) {
    case 'country-outage':
    case 'region-outage':
    case 'organisation-outage':
    case 'network-outage': {
      const down = networksDown(incident);
      // A part of a network that is gone says nothing of the rest of it.
      return down.length === 0 ? undefined : `networks: ${listOf(down)}`;
    }
    case 'origin-hijack':
    case 'forged-path': {
      // What covers a prefix takes nothing from it.
      const kinds = routes.map((route) => route.kind).filter((one) => one !== 'super-prefix');
      if (kinds.length === 0 || actors.victims.length === 0) return undefined;
      const how =
        kind === 'forged-path' ? 'forged-path' : kinds.includes('sub-prefix') ? 'sub-prefix' : 'origin';
      return `hijack: {of: ${victims}, by: ${actors.attackers[0].asn}, kind: ${how}}`;
    }
    case 'route-leak':
      return `leak: {by: ${actors.leakers[0].asn}${actors.victims.length > 0 ? `, of: ${victims}` : ''}}`;
    default:
      return undefined;
  }
}

function listOf(asns: readonly number[]): string {
  return `[${asns.join(', ')}]`;
}
