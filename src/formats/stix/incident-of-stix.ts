import { unspoofed } from '../../core/unspoofed.ts';
import { INCIDENT_KINDS, type Incident } from '../../schemas/incident.ts';
import type { Handling } from '../../schemas/services-folder.ts';
import type { NetworkRole, SharedIncident } from '../../schemas/shared-incident.ts';
import { ownEnd } from './own-end.ts';
import type { StixGraph } from './stix-graph.ts';
import {
  availability,
  EXTENSIONS,
  incidentCore,
  type AnyStixObject,
  type StixObject,
} from './stix-object.ts';
import { statementIn, strictest, tlpOf } from './stix-tlp.ts';
import { incidentIdOf, OWN_SOURCE, RECOVERING, ROLE_RELATIONS } from './write-stix.ts';

type StixIncident = StixObject<'incident'>;

const ROLE_OF = new Map(
  Object.entries(ROLE_RELATIONS).map(([role, relation]) => [relation, role as NetworkRole]),
);
const KINDS: ReadonlySet<string> = new Set(INCIDENT_KINDS);
const PREFIX = /^[0-9a-fA-F.:]{2,45}(\/\d{1,3})?$/;
const IN_PATTERN =
  /(?:ipv[46]-addr:value\s*(?:=|ISSUBSET)\s*'([0-9a-fA-F.:/]{2,49})')|(?:autonomous-system:number\s*=\s*(\d{1,10})(?!\d))/g;

/**
 * What a bundle says of an incident: the object itself, and those that are related to it, see it, or are notes on it. The ids of all that was used go into `used`.
 * The marking is the strictest of any of them.
 */
export function incidentOfStix(incident: StixIncident, graph: StixGraph, used: Set<string>): SharedIncident {
  const markings: Handling[] = [];
  const use = <T extends AnyStixObject>(object: T): T => {
    used.add(object.id);
    for (const id of object.object_marking_refs ?? []) {
      const marking = tlpOf(id, graph.get(id, 'marking-definition'));
      if (marking) markings.push(marking);
    }
    return object;
  };
  use(incident);
  const core = incidentCore.safeParse(incident.extensions?.[EXTENSIONS.incidentCore]).data;
  const relations = graph
    .about(incident.id, 'relationship')
    .filter(({ revoked }) => revoked !== true || incident.revoked === true);
  const around = relations.map((relation) => ({
    relation,
    id: relation.source_ref === incident.id ? relation.target_ref : relation.source_ref,
  }));
  const related = <T extends Parameters<StixGraph['get']>[1]>(...types: T[]) =>
    around.flatMap(({ relation, id }) => {
      const object = graph.get(id, ...types);
      return object && (object.revoked !== true || incident.revoked === true)
        ? [{ object: use(object), relation: use(relation) }]
        : [];
    });

  const source = graph.get(incident.created_by_ref, 'identity');
  if (source) used.add(source.id);
  const events = found(graph, 'event', core?.event_refs).map(use);
  const impacts = found(graph, 'impact', core?.impact_refs).map(use);
  const sightings = graph.about(incident.id, 'sighting').map(use);
  const observed = new Set([
    ...related('observed-data').map(({ object }) => object),
    ...sightings.flatMap(({ observed_data_refs }) => found(graph, 'observed-data', observed_data_refs)),
  ]);
  const addresses = [...observed]
    .map(use)
    .flatMap(({ object_refs = [] }) =>
      object_refs.flatMap((id) => graph.get(id, 'ipv4-addr', 'ipv6-addr') ?? []),
    );
  const networks = related('autonomous-system').map(({ object, relation }) => ({
    asn: object.number,
    name: object.name === undefined ? null : plain(object.name),
    role: ROLE_OF.get(relation.relationship_type) ?? ('related' as const),
  }));
  const told = {
    countries: unique(
      related('location').flatMap(({ object }) =>
        object.country !== undefined && /^[A-Z]{2}$/.test(object.country) ? [object.country] : [],
      ),
    ),
    networks: [...new Map(networks.map((one) => [`${one.asn} ${one.role}`, one])).values()],
    prefixes: unique(
      [...addresses, ...related('ipv4-addr', 'ipv6-addr').map(({ object }) => object)]
        .map((address) => use(address).value)
        .filter((value) => PREFIX.test(value)),
    ),
    suspects: related('indicator').flatMap(({ object }) => suspectsIn(object)),
    seenBy: seenBy(sightings),
    notes: graph.about(incident.id, 'note').map((note) => {
      use(note);
      return {
        title: note.abstract === undefined ? null : plain(note.abstract),
        text: plain(note.content),
        language: note.lang ?? null,
      };
    }),
    measures: related('course-of-action').map(({ object: { name, description } }) => ({
      name: plain(name),
      description: description === undefined ? null : plain(description),
    })),
  };
  const types = unique(core?.incident_types ?? []).map(plain);
  const kind = (types.find((type) => KINDS.has(type)) as Incident['kind'] | undefined) ?? null;
  const impact = impacts.flatMap(
    ({ extensions }) => availability.safeParse(extensions?.['availability']).data?.availability_impact ?? [],
  );
  const timed = events.length > 0 ? events : impacts;
  return {
    ...idAndReferences(incident),
    source: {
      id: incident.created_by_ref ?? '',
      name: source ? plain(source.name) : '',
    },
    title: plain(incident.name),
    description: incident.description === undefined ? null : plain(incident.description),
    language: incident.lang ?? null,
    kind,
    otherKinds: types.filter((type) => type !== kind),
    state: stateOf(core, incident.labels ?? []),
    created: isoOf(incident.created),
    modified: isoOf(incident.modified),
    onset: momentsOf(timed.map(({ start_time }) => start_time))[0] ?? null,
    // One that lasts has no end.
    end: timed.every(({ end_time }) => end_time !== undefined)
      ? (momentsOf(timed.map(({ end_time }) => end_time)).at(-1) ?? null)
      : null,
    lostPercent: impact.length === 0 ? null : Math.max(...impact),
    confidence: incident.confidence ?? null,
    isRevoked: incident.revoked ?? false,
    until: isoOrNone(ownEnd(incident)),
    statements: unique(
      (incident.object_marking_refs ?? []).flatMap(
        (id) => statementIn(graph.get(id, 'marking-definition')) ?? [],
      ),
    ).map(plain),
    ...told,
    marking: strictest(markings),
  };
}

function found<T extends 'event' | 'impact' | 'observed-data'>(
  graph: StixGraph,
  type: T,
  ids: readonly string[] = [],
): StixObject<T>[] {
  return unique(ids).flatMap((id) => graph.get(id, type) ?? []);
}

/** Our own id stands in a reference, and is one only where the id of the object follows from it. */
function idAndReferences(incident: StixIncident): Pick<SharedIncident, 'id' | 'references'> {
  const { external_references: all = [], created_by_ref: source = '' } = incident;
  const own = all.find(
    ({ source_name, external_id }) =>
      source_name === OWN_SOURCE &&
      external_id !== undefined &&
      plain(external_id) === external_id &&
      incidentIdOf(source, external_id) === incident.id,
  );
  return {
    id: own?.external_id ?? incident.id,
    references: all
      .filter((one) => one !== own)
      .map(({ source_name, external_id, url }) => ({
        source: plain(source_name),
        id: external_id === undefined ? null : plain(external_id),
        url: url === undefined ? null : plain(url),
      })),
  };
}

function stateOf(
  core:
    | { readonly determination?: string | undefined; readonly investigation_status?: string | undefined }
    | undefined,
  labels: readonly string[],
): SharedIncident['state'] {
  if (core?.determination === 'false-positive') return 'dismissed';
  switch (core?.investigation_status) {
    case 'new':
      return 'suspected';
    case 'open':
      return labels.includes(RECOVERING) ? 'recovering' : 'open';
    case 'closed':
      return 'closed';
    default:
      return null;
  }
}

/** Every address of a pattern; the network, where it names one and only one. */
function suspectsIn({
  pattern,
  pattern_type,
  valid_from,
  valid_until,
}: StixObject<'indicator'>): SharedIncident['suspects'] {
  if (pattern_type !== 'stix') return [];
  const parts = [...pattern.matchAll(IN_PATTERN)];
  const origins = unique(parts.flatMap(([, , asn]) => (asn === undefined ? [] : [Number(asn)])));
  const origin = origins.length === 1 && origins[0] <= 0xffff_ffff ? origins[0] : null;
  return unique(
    parts.flatMap(([, prefix]) => (prefix !== undefined && PREFIX.test(prefix) ? [prefix] : [])),
  ).map((prefix) => ({
    prefix,
    origin,
    from: isoOf(valid_from),
    until: isoOrNone(valid_until),
  }));
}

/** Of several sightings the largest count: nobody says that they are of different observers. */
function seenBy(sightings: readonly StixObject<'sighting'>[]): SharedIncident['seenBy'] {
  const counted = sightings.flatMap(({ count, first_seen, last_seen }) =>
    count === undefined || first_seen === undefined
      ? []
      : [{ count, first: isoOf(first_seen), last: isoOf(last_seen ?? first_seen) }],
  );
  return counted.toSorted((a, b) => b.count - a.count)[0] ?? null;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Words of others: without marks that would make a terminal or a page show something else. */
function plain(text: string): string {
  return unspoofed(text);
}

function isoOf(moment: string): string {
  return new Date(moment).toISOString();
}

function momentsOf(moments: readonly (string | undefined)[]): string[] {
  return moments.flatMap((moment) => (moment === undefined ? [] : [isoOf(moment)])).toSorted();
}

function isoOrNone(moment: string | undefined): string | null {
  return moment === undefined ? null : isoOf(moment);
}
