import type { NetworkRole, SharedIncident } from '../../schemas/shared-incident.ts';
import { identityIdOf, observableId, stixIdOf } from './stix-ids.ts';
import { KEPT_UNTIL_DEFINITION, withEnd } from './own-end.ts';
import { NO_REASON, revokedStub, type StixName } from './revoked-stub.ts';
import { EXTENSIONS } from './stix-object.ts';
import { statementObject, tlpId, tlpObject } from './stix-tlp.ts';

/** An object as it is written. */
export type WrittenObject = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly id: string;
};

export interface StixBundle {
  readonly type: 'bundle';
  readonly id: string;
  readonly objects: readonly WrittenObject[];
}

/** Source of our own ids in the external references of an incident. */
export const OWN_SOURCE = 'muruna';
/** What a label says that the core extension has no word for. */
export const RECOVERING = 'recovering';

/** How a network stands to an incident, as the type of a relationship from the incident to it. */
export const ROLE_RELATIONS: Readonly<Record<NetworkRole, string>> = {
  affected: 'impacts',
  attacker: 'originated-by',
  leaker: 'leaked-by',
  upstream: 'passed-by',
  related: 'related-to',
};

/** Authors and countries do not change with what is said of them. */
const ALWAYS = '2020-01-01T00:00:00.000Z';

/** Countries bear no terms, which would differ from one incident to the next; files from before this date of theirs did. */
const COUNTRY_SINCE = '2020-01-02T00:00:00.000Z';

/** It has an author of its own, and is never revoked. */
const KEPT_UNTIL_EXTENSION: WrittenObject = KEPT_UNTIL_DEFINITION;

/** The id of an incident, which its author and its own id decide. */
export function incidentIdOf(sourceId: string, id: string): string {
  return id.startsWith('incident--') ? id : stixIdOf('incident', sourceId, id);
}

/** An author as the source of incidents. */
export function sourceOf(keyid: string, name: string): SharedIncident['source'] {
  return { id: identityIdOf(keyid), name };
}

/**
 * Incidents as a bundle of STIX 2.1, in which each has a state, and a report that names them all. The same incidents make the same bundle.
 *
 * @param before earlier states, of which objects that the present ones do not have any more are revoked
 * @param gone names of objects whose content is destroyed, and the incident that takes them back
 * @example writeStix([incident]).objects.find(({ type }) => type === 'incident')
 */
export function writeStix(
  incidents: readonly SharedIncident[],
  before: readonly SharedIncident[] = [],
  gone: readonly { readonly name: StixName; readonly of: SharedIncident }[] = [],
): StixBundle {
  const objects = new Map<string, WrittenObject>();
  const add = (object: WrittenObject): void => {
    const known = objects.get(object.id);
    // A network that only one of several incidents has a name for has it.
    if (!known || (!('name' in known) && 'name' in object)) objects.set(object.id, object);
  };
  for (const incident of incidents) for (const object of objectsOf(incident)) add(object);
  const present = new Map(incidents.map((one) => [nameIn(one), one]));
  for (const earlier of before) {
    const now = present.get(nameIn(earlier));
    if (!now) continue;
    for (const object of toldBy(earlier)) {
      const name = objects.has(object.id) ? undefined : stixNameOf(object);
      if (name) objects.set(object.id, stubOf(name, now));
    }
  }
  for (const { name, of } of gone) if (!objects.has(name.id)) objects.set(name.id, stubOf(name, of));
  if (incidents.length > 0) add(reportOf(incidents, [...objects.keys()]));
  const all = [...objects.values()];
  const states = all.map(({ id, modified }) => `${id} ${typeof modified === 'string' ? modified : ''}`);
  return { type: 'bundle', id: stixIdOf('bundle', ...states), objects: all };
}

function nameIn({ source, id }: SharedIncident): string {
  return incidentIdOf(source.id, id);
}

function markedAs({ marking, statements }: Pick<SharedIncident, 'marking' | 'statements'>): {
  readonly object_marking_refs?: readonly string[];
} {
  const refs = [
    ...(marking === null ? [] : [tlpId(marking)]),
    ...statements.map((statement) => statementObject(statement).id),
  ];
  return refs.length === 0 ? {} : { object_marking_refs: refs };
}

/** What can be revoked by its name; undefined for what always is, and for observables. */
export function stixNameOf({ id, type, created_by_ref: by, created }: WrittenObject): StixName | undefined {
  const isDated = typeof by === 'string' && typeof created === 'string' && type !== 'extension-definition';
  return isDated ? { id, type, by, created } : undefined;
}

function stubOf(name: StixName, { modified, description, marking }: SharedIncident): WrittenObject {
  const markings = marking === null ? [] : [tlpId(marking)];
  return revokedStub(name, { modified, reason: description ?? NO_REASON, markings });
}

/** An incident that was taken back says no more than that, and why (`description`). */
function objectsOf(incident: SharedIncident): WrittenObject[] {
  if (!incident.isRevoked) return toldBy(incident);
  const { marking } = incident;
  return [
    ...(marking === null ? [] : [tlpObject(marking) as WrittenObject]),
    authorOf(incident),
    ...toldBy(incident).flatMap((object) => {
      const name = stixNameOf(object);
      return name ? [stubOf(name, incident)] : [];
    }),
  ];
}

function authorOf({ source }: SharedIncident): WrittenObject {
  return {
    type: 'identity',
    spec_version: '2.1',
    id: source.id,
    created: ALWAYS,
    modified: ALWAYS,
    name: source.name,
    identity_class: 'organization',
  };
}

function toldBy(incident: SharedIncident): WrittenObject[] {
  const { source, marking, countries, networks, prefixes, suspects, seenBy, measures, notes } = incident;
  const id = nameIn(incident);
  const marked = markedAs(incident);
  const idOf = (type: string, ...names: (string | number)[]): string => stixIdOf(type, id, type, ...names);
  const object = (type: string, own: string, properties: object): WrittenObject => {
    const written = {
      type,
      spec_version: '2.1',
      id: own,
      created_by_ref: source.id,
      created: incident.created,
      modified: incident.modified,
      ...marked,
      ...properties,
    };
    return incident.until === null ? written : withEnd(written, incident.until);
  };
  const related = (relationship_type: string, source_ref: string, target_ref: string): WrittenObject =>
    object('relationship', idOf('relationship', relationship_type, source_ref, target_ref), {
      relationship_type,
      source_ref,
      target_ref,
    });

  const event = incident.onset === null && incident.end === null ? null : eventOf(incident);
  const impact = incident.lostPercent === null ? null : impactOf(incident, incident.lostPercent);
  const addresses = prefixes.map((value): WrittenObject => ({ ...addressOf(value), ...marked }));
  const observed = idOf('observed-data');
  return [
    ...(marking === null ? [] : [tlpObject(marking) as WrittenObject]),
    ...incident.statements.map((statement) => statementObject(statement) as WrittenObject),
    ...(incident.until === null ? [] : [KEPT_UNTIL_EXTENSION]),
    authorOf(incident),
    object('incident', id, {
      ...(incident.confidence !== null && { confidence: incident.confidence }),
      ...(incident.language !== null && { lang: incident.language }),
      ...(incident.state === 'recovering' && { labels: [RECOVERING] }),
      ...referencesOf(incident),
      name: incident.title,
      ...(incident.description !== null && { description: incident.description }),
      extensions: {
        [EXTENSIONS.incidentCore]: {
          extension_type: 'property-extension',
          ...standingOf(incident.state),
          ...typesOf(incident),
          ...(event && { event_refs: [idOf('event')] }),
          ...(impact && { impact_refs: [idOf('impact')] }),
        },
      },
    }),
    ...(event ? [object('event', idOf('event'), event)] : []),
    ...(impact ? [object('impact', idOf('impact'), impact)] : []),
    ...countries.flatMap((country) => [
      {
        type: 'location',
        spec_version: '2.1',
        id: stixIdOf('location', 'country', country),
        created: ALWAYS,
        modified: COUNTRY_SINCE,
        country,
      },
      related('located-at', id, stixIdOf('location', 'country', country)),
    ]),
    ...networks.flatMap(({ asn, name, role }) => [
      { ...networkOf(asn, name), ...marked },
      related(ROLE_RELATIONS[role], id, observableId('autonomous-system', asn)),
    ]),
    ...addresses,
    ...(addresses.length === 0
      ? []
      : [
          object('observed-data', observed, {
            first_observed: incident.onset ?? incident.created,
            last_observed: laterOf(incident.onset ?? incident.created, incident.end ?? incident.modified),
            number_observed: 1,
            object_refs: [...new Set(addresses.map((address) => address.id))],
          }),
          related('related-to', observed, id),
        ]),
    ...(seenBy === null
      ? []
      : [
          object('sighting', idOf('sighting'), {
            first_seen: seenBy.first,
            last_seen: seenBy.last,
            count: seenBy.count,
            sighting_of_ref: id,
            ...(addresses.length > 0 && { observed_data_refs: [observed] }),
          }),
        ]),
    ...suspects.flatMap(({ prefix, origin, from, until }) => {
      const own = idOf('indicator', prefix, origin ?? '', from);
      return [
        object('indicator', own, {
          indicator_types: ['anomalous-activity'],
          pattern: patternOf(prefix, origin),
          pattern_type: 'stix',
          pattern_version: '2.1',
          valid_from: from,
          ...(until !== null && { valid_until: until > from ? until : justAfter(from) }),
        }),
        related('indicates', own, id),
      ];
    }),
    ...measures.flatMap(({ name, description }, number) => {
      const own = idOf('course-of-action', number);
      return [
        object('course-of-action', own, { name, ...(description !== null && { description }) }),
        related('mitigates', own, id),
      ];
    }),
    ...notes.map(({ title, text, language }, number) =>
      object('note', idOf('note', number), {
        ...(language !== null && { lang: language }),
        ...(title !== null && { abstract: title }),
        content: text,
        object_refs: [id],
      }),
    ),
  ];
}

/**
 * The core extension can say of an incident that it was an attempt that succeeded, failed or was blocked; of an outage whose cause nobody knows none of this is true,
 * and so all are suspected but those that were dismissed.
 */
function standingOf(state: SharedIncident['state']): object {
  const status = {
    suspected: 'new',
    dismissed: 'closed',
    open: 'open',
    recovering: 'open',
    closed: 'closed',
  };
  return {
    determination: state === 'dismissed' ? 'false-positive' : 'suspected',
    investigation_status: state === null ? 'unknown' : status[state],
  };
}

function typesOf({ kind, otherKinds }: SharedIncident): object {
  const types = [...(kind === null ? [] : [kind]), ...otherKinds];
  return types.length === 0 ? {} : { incident_types: types };
}

function referencesOf({ id, references }: SharedIncident): object {
  const all = [
    ...(id.startsWith('incident--') ? [] : [{ source_name: OWN_SOURCE, external_id: id }]),
    ...references.map(({ source, id: external, url }) => ({
      source_name: source,
      ...(external !== null && { external_id: external }),
      ...(url !== null && { url }),
    })),
  ];
  return all.length === 0 ? {} : { external_references: all };
}

/** When it happened: the incident itself has no place for it. */
function eventOf({ onset, end, state, kind }: SharedIncident): object {
  return {
    status: end === null && state !== 'closed' ? 'ongoing' : 'occurred',
    ...(kind !== null && { event_types: [kind] }),
    ...(onset !== null && { start_time: onset }),
    ...(end !== null && { end_time: end }),
    extensions: { [EXTENSIONS.event]: { extension_type: 'new-sdo' } },
  };
}

function impactOf({ onset, end }: SharedIncident, lostPercent: number): object {
  return {
    impact_category: 'availability',
    ...(onset !== null && { start_time: onset }),
    ...(end !== null && { end_time: end }),
    extensions: {
      [EXTENSIONS.impact]: { extension_type: 'new-sdo' },
      availability: { availability_impact: lostPercent },
    },
  };
}

function networkOf(asn: number, name: string | null): WrittenObject {
  return {
    type: 'autonomous-system',
    spec_version: '2.1',
    id: observableId('autonomous-system', asn),
    number: asn,
    ...(name !== null && { name }),
  };
}

function addressOf(value: string): WrittenObject {
  const type = addressType(value);
  return { type, spec_version: '2.1', id: observableId(type, value), value };
}

export function addressType(value: string): 'ipv4-addr' | 'ipv6-addr' {
  return value.includes(':') ? 'ipv6-addr' : 'ipv4-addr';
}

/** Two observations, since one comparison is about objects of one type (STIX 2.1, section 9.5). */
function patternOf(prefix: string, origin: number | null): string {
  const announced = `[${addressType(prefix)}:value = '${prefix}']`;
  return origin === null ? announced : `${announced} AND [autonomous-system:number = ${origin}]`;
}

/**
 * What came together. It has no words of an incident: a report that a partner has from before stays as it is when an incident is withdrawn.
 */
function reportOf(incidents: readonly SharedIncident[], refs: readonly string[]): WrittenObject {
  const [{ source, marking }] = incidents;
  const isOver = incidents.every(({ isRevoked }) => isRevoked);
  const published = incidents.map(({ modified }) => modified).reduce(laterOf);
  const names = incidents.map(nameIn).toSorted();
  const report = {
    type: 'report',
    spec_version: '2.1',
    id: stixIdOf('report', source.id, ...names, published),
    created_by_ref: source.id,
    created: published,
    modified: published,
    ...(isOver && { revoked: true }),
    ...markedAs(isOver ? { marking, statements: [] } : incidents[0]),
    name: `${source.name} ${published}`,
    report_types: ['incident'],
    published,
    object_refs: refs,
  };
  const ends = incidents.flatMap(({ until }) => until ?? []);
  const [last] = ends.toSorted().toReversed();
  return isOver || ends.length < incidents.length ? report : withEnd(report, last);
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}

/** What is valid until a moment is valid before it (STIX 2.1, section 4.7). */
function justAfter(moment: string): string {
  return new Date(Date.parse(moment) + 1).toISOString();
}
