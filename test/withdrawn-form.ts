import { eventIdOf } from '../src/formats/misp/write-misp.ts';
import type { SharedIncident } from '../src/schemas/shared-incident.ts';

/** What is left of an incident in the formats of others once its author has taken it back: who, when, and why. */
export function withdrawnForm(one: SharedIncident): SharedIncident {
  const { source, created, modified, marking, description } = one;
  const reason = description || 'withdrawn';
  return {
    id: `incident--${eventIdOf(one)}`,
    source,
    title: reason,
    description: reason,
    created,
    modified,
    marking,
    isRevoked: true,
    language: null,
    kind: null,
    otherKinds: [],
    state: null,
    onset: null,
    end: null,
    lostPercent: null,
    confidence: null,
    until: null,
    statements: [],
    countries: [],
    networks: [],
    prefixes: [],
    suspects: [],
    seenBy: null,
    notes: [],
    measures: [],
    references: [],
  };
}
