import { eventIdOf } from '../src/formats/misp/write-misp.ts';
import { NOTHING_SAID, type SharedIncident } from '../src/schemas/shared-incident.ts';

/** What is left of an incident in the formats of others once its author has taken it back: who, when, and why. */
export function withdrawnForm(one: SharedIncident): SharedIncident {
  const { source, created, modified, marking, description } = one;
  const reason = description || 'withdrawn';
  return {
    ...NOTHING_SAID,
    id: `incident--${eventIdOf(one)}`,
    source,
    title: reason,
    description: reason,
    created,
    modified,
    marking,
    isRevoked: true,
  };
}
