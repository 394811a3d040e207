import type { Incident } from '../schemas/incident.ts';

const OUTAGES: readonly Incident['kind'][] = [
  'country-outage',
  'region-outage',
  'organisation-outage',
  'network-outage',
];

export function isNetworkOutage({ kind }: Pick<Incident, 'kind'>): boolean {
  return OUTAGES.includes(kind);
}

/** AS numbers of the networks that an outage takes away; none for other incidents, and where it is not known which. */
export function networksDown(incident: Incident): readonly number[] {
  if (!isNetworkOutage(incident)) return [];
  const { entity, actors } = incident;
  return entity.network ? [entity.network.asn] : actors.victims.map(({ asn }) => asn);
}
