import { findingOf, type Finding } from '../../core/finding.ts';
import type { SharedIncident } from '../../schemas/shared-incident.ts';
import { incidentOfMisp } from './incident-of-misp.ts';
import { mispEvent, type MispEvent } from './misp-event.ts';

/** Milliseconds; further ahead than a day is no difference of clocks. */
const AHEAD = 24 * 3600 * 1000;

/**
 * Reads events of MISP: one (`{"Event": …}` or the event alone), or what its API answers (`{"response": [{"Event": …}]}`, or the list alone). Of each the newest state.
 * Never throws on data. Undefined where it is none of these.
 *
 * Findings: `misp.event` {number, path}, `told.two-contents` {id}, `told.in-the-future` {id, moment}.
 *
 * @param now ISO 8601
 * @example readMisp('{"Event": {"uuid": "…", "info": "Hijack", "date": "2026-11-29", "timestamp": "1795953600"}}', '2026-11-29T12:00:00Z')
 */
export function readMisp(
  text: string,
  now: string,
): { readonly incidents: readonly SharedIncident[]; readonly findings: readonly Finding[] } | undefined {
  const list = eventsIn(text);
  if (!list) return undefined;
  const findings: Finding[] = [];
  const newest = new Map<string, MispEvent>();
  const twofold = new Set<MispEvent>();
  for (const [index, value] of list.entries()) {
    const read = mispEvent.safeParse(value);
    if (!read.success) {
      const path = read.error.issues[0].path.join('.') || 'Event';
      findings.push(findingOf('misp.event', 'lost', { number: index + 1, path }));
      continue;
    }
    const event = read.data;
    const { uuid: id, timestamp } = event;
    const moment = new Date(timestamp * 1000).toISOString();
    if (timestamp * 1000 > Date.parse(now) + AHEAD) {
      findings.push(findingOf('told.in-the-future', 'lost', { id, moment }));
      continue;
    }
    const other = newest.get(id);
    if (!other || other.timestamp < timestamp) newest.set(id, event);
    else if (other.timestamp === timestamp && JSON.stringify(other) !== JSON.stringify(event))
      twofold.add(other);
  }
  const taken = [...newest.values()].filter((event) => !twofold.has(event));
  for (const event of newest.values())
    if (twofold.has(event)) findings.push(findingOf('told.two-contents', 'lost', { id: event.uuid }));
  return { incidents: taken.map(incidentOfMisp), findings };
}

function eventsIn(text: string): readonly unknown[] | undefined {
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const response: unknown = propertyOf(document, 'response') ?? document;
    const list: readonly unknown[] = Array.isArray(response) ? response : [response];
    const events = list.map((one) => propertyOf(one, 'Event') ?? one);
    const isMisp = (one: unknown): boolean =>
      typeof propertyOf(one, 'info') === 'string' && propertyOf(one, 'uuid') !== undefined;
    return events.some(isMisp) || list.some((one) => propertyOf(one, 'Event') !== undefined)
      ? events
      : undefined;
  } catch {
    return undefined;
  }
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
