import type { Incident } from './incident.ts';

/** Whether an incident has what is said of its kind: one that was made by hand may keep to the schema and name nobody. */
export function isWholeIncident({ kind, curve, actors, entity }: Incident): boolean {
  switch (kind) {
    case 'country-outage':
    case 'region-outage':
    case 'organisation-outage':
    case 'network-outage':
    case 'signal-drop':
      return curve !== null;
    case 'origin-hijack':
    case 'forged-path':
      return actors.attackers.length > 0;
    case 'route-leak':
      return actors.leakers.length > 0;
    case 'new-neighbour':
      return actors.upstreams.length > 0;
    case 'rpki-invalid':
    case 'reserved-asn':
    case 'prefix-withdrawal':
      return entity.network !== null;
    default:
      return true;
  }
}
