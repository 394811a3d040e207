import type { Outage } from '../engines/watch/detectors/outage.ts';
import { RANKS, rankOf } from '../engines/watch/outage-parts.ts';
import type { Incident } from '../schemas/incident.ts';
import type { IncidentContext } from './incident-parts.ts';

type Owner = Outage['owner'];
type WatchedParts = Pick<IncidentContext, 'networks' | 'groups'>;

/** AS number of the network that it is, if it is one. */
export function asnOfOwner(owner: Owner, { networks }: WatchedParts): number | undefined {
  return owner === 'country' ? undefined : networks[owner];
}

/** Kind of its outages. */
export function outageKindOf(owner: Owner, context: WatchedParts): Incident['kind'] {
  return `${RANKS[rankOf(owner, context)]}-outage`;
}
