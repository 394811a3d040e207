import type { Incident } from '../schemas/incident.ts';
import type { ToldEvent } from '../schemas/told-event.ts';

/** What was told of, beside the incidents of our own that are about the same at the same time. */
export type ToldBeside = ToldEvent & { readonly ours: readonly string[] };

/** Each event that others told of with the ids of our incidents that overlap with it and have the same country, network or region. */
export function toldBeside(told: readonly ToldEvent[], incidents: readonly Incident[]): ToldBeside[] {
  return told.map((event) => ({
    ...event,
    ours: incidents.filter((one) => isAboutSame(event, one) && areTogether(event, one)).map(({ id }) => id),
  }));
}

function isAboutSame(
  { entity: { type, code, name } }: ToldEvent,
  { kind, entity, signal }: Incident,
): boolean {
  switch (type) {
    case 'country':
      return entity.country === code && (kind === 'country-outage' || signal !== null);
    case 'region':
      return kind === 'region-outage' && isSameName(entity.group?.name, name);
    case 'asn':
    case 'geoasn':
      return kind === 'network-outage' && entity.network?.asn === Number.parseInt(code, 10);
    default:
      return false;
  }
}

function isSameName(one: string | undefined, other: string | null): boolean {
  return one !== undefined && other !== null && one.toLowerCase() === other.toLowerCase();
}

/** An incident without an end lasts; an event without one is a moment. */
function areTogether(told: ToldEvent, incident: Incident): boolean {
  const end = (time: string | null): number => (time === null ? Infinity : Date.parse(time));
  return (
    Date.parse(told.onset) <= end(incident.end) && Date.parse(incident.onset) <= end(told.end ?? told.onset)
  );
}
