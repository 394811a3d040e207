import type { Incident } from '../schemas/incident.ts';

const OUTAGES: readonly Incident['kind'][] = [
  'country-outage',
  'region-outage',
  'organisation-outage',
  'network-outage',
];

/** AS numbers of the networks that an outage takes away; none for other incidents, and where it is not known which. */
export function networksDown({ kind, entity, actors }: Incident): readonly number[] {
  if (!OUTAGES.includes(kind)) return [];
  return entity.network ? [entity.network.asn] : actors.victims.map(({ asn }) => asn);
}
