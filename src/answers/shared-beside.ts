import type { Incident } from '../schemas/incident.ts';
import type { SharedIncident } from '../schemas/shared-incident.ts';

/** The ids of our incidents that are about the same prefix, network or country as one that others tell of, at the same time. */
export function oursBeside(told: SharedIncident, incidents: readonly Incident[]): string[] {
  return incidents.filter((one) => isThen(told, one) && isAboutSame(told, one)).map(({ id }) => id);
}

function isAboutSame(told: SharedIncident, { scope, routes, actors, entity, kind }: Incident): boolean {
  const prefixes = new Set([...scope.prefixes, ...routes.map(({ prefix }) => prefix)]);
  if ([...told.prefixes, ...told.suspects.map(({ prefix }) => prefix)].some((prefix) => prefixes.has(prefix)))
    return true;
  const networks = new Set([
    ...scope.networks,
    ...[...actors.attackers, ...actors.leakers, ...actors.victims].map(({ asn }) => asn),
  ]);
  // Who only passes it on has to do with much else.
  if (told.networks.some(({ asn, role }) => role !== 'upstream' && role !== 'related' && networks.has(asn)))
    return true;
  return kind === 'country-outage' && entity.country !== null && told.countries.includes(entity.country);
}

/** One whose beginning nobody tells cannot be compared; one without an end lasts. */
function isThen({ onset, end }: SharedIncident, ours: Incident): boolean {
  if (onset === null) return false;
  const until = (time: string | null): number => (time === null ? Infinity : Date.parse(time));
  return Date.parse(onset) <= until(ours.end) && Date.parse(ours.onset) <= until(end);
}
