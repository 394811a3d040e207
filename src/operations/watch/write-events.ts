import { createHash } from 'node:crypto';
import { Refusal } from '../../core/refusal.ts';
import { gripEvents, isGripEvent } from '../../exchange/event-lists/grip-events.ts';
import {
  isRadarHijack,
  isRadarLeak,
  isRadarOutage,
  radarHijacks,
  radarLeaks,
  radarOutages,
} from '../../exchange/event-lists/radar-events.ts';
import type { EventList, WatchEventsAnswer } from '../../schemas/event-lists.ts';
import type { Incident } from '../../schemas/incident.ts';
import { findIncident } from './find-incident.ts';
import { lastRevisions } from './incident-book.ts';

interface Form {
  readonly takes: (incident: Incident) => boolean;
  readonly list: (incidents: readonly Incident[]) => unknown;
  readonly eventsIn: (incidents: readonly Incident[]) => number;
}

const one = (incidents: readonly Incident[]): number => incidents.length;
const FORMS: Readonly<Record<EventList, Form>> = {
  'radar-hijacks': { takes: isRadarHijack, list: (all) => radarHijacks(all, numberOf), eventsIn: one },
  'radar-leaks': { takes: isRadarLeak, list: (all) => radarLeaks(all, numberOf), eventsIn: one },
  'radar-outages': { takes: isRadarOutage, list: radarOutages, eventsIn: one },
  grip: { takes: isGripEvent, list: gripEvents, eventsIn: (all) => gripEvents(all).data.length },
};

/**
 * The incidents of a book as a list in the form of another service: those that are named, else all that have such a form.
 *
 * @throws Refusal where one that is named has none
 */
export function listOfEvents(
  revisions: readonly Incident[],
  { ids, as, folder }: { readonly ids: readonly string[]; readonly as: EventList; readonly folder: string },
): { readonly list: unknown } & Pick<WatchEventsAnswer, 'events' | 'incidents' | 'others'> {
  const { takes, list, eventsIn } = FORMS[as];
  const all = lastRevisions(revisions).filter(({ state }) => state !== 'dismissed');
  const named = new Set(ids.map((id) => findIncident(revisions, id, folder).incident));
  for (const incident of named)
    if (!takes(incident)) throw new Refusal('usage', 'watch.no-event', { id: incident.id, as });
  const chosen = named.size > 0 ? [...named] : all.filter(takes);
  return {
    list: list(chosen),
    events: eventsIn(chosen),
    incidents: chosen.map(({ id }) => id),
    others: named.size > 0 ? 0 : all.length - chosen.length,
  };
}

/** Radar counts its events; ours have names, of which this is the beginning of a hash: below 2⁴⁸, so that any program holds it exactly. */
function numberOf(id: string): number {
  return createHash('sha256').update(id).digest().readUIntBE(0, 6);
}
