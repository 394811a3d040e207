import type { Outage } from '../engines/watch/detectors/outage.ts';
import type { Incident } from '../schemas/incident.ts';
import type { IncidentContext } from './incident-parts.ts';

type Owner = Outage['owner'];
type WatchedParts = Pick<IncidentContext, 'networks' | 'groups'>;

/** The group that an owner of space or of an outage is, if it is one. */
export function groupOf(owner: Owner, { networks, groups }: WatchedParts) {
  return owner === 'country' ? undefined : groups[owner - networks.length];
}

/** AS number of the network that it is, if it is one. */
export function asnOfOwner(owner: Owner, { networks }: WatchedParts): number | undefined {
  return owner === 'country' ? undefined : networks[owner];
}

/** From the smallest to the largest: what is larger may be the parent of what is smaller. */
const RANKS = ['network', 'organisation', 'region', 'country'] as const;

export function rankOf(owner: Owner, context: WatchedParts): number {
  const kind = groupOf(owner, context)?.kind;
  return RANKS.indexOf(owner === 'country' ? owner : (kind ?? 'network'));
}

/** Kind of its outages. */
export function outageKindOf(owner: Owner, context: WatchedParts): Incident['kind'] {
  return `${RANKS[rankOf(owner, context)]}-outage`;
}

/**
 * Whether one outage may be a part of another by whose they are: a network is in the groups that list it or that lost a prefix with it, an organisation in
 * the regions that list all of its networks, and everything in the country.
 */
export function isWithin(one: Outage, whole: Outage, context: WatchedParts): boolean {
  if (rankOf(one.owner, context) >= rankOf(whole.owner, context)) return false;
  if (whole.owner === 'country') return true;
  const inner = groupOf(one.owner, context);
  const outer = groupOf(whole.owner, context)!;
  if (inner)
    return (
      inner.stretches.length === 0 &&
      inner.networks.length > 0 &&
      inner.networks.every((network) => outer.networks.includes(network))
    );
  return (
    outer.networks.includes(one.owner as number) ||
    [...one.prefixes].some((prefix) => whole.prefixes.has(prefix))
  );
}
