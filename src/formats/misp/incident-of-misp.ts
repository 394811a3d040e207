import { unspoofed } from '../../core/unspoofed.ts';
import { HANDLINGS, type Handling } from '../../schemas/services-folder.ts';
import type { SharedIncident } from '../../schemas/shared-incident.ts';
import type { MispEvent, MispObject } from './misp-event.ts';
import { TEMPLATES, WITHDRAWN_TAG, type MispTemplate } from './misp-templates.ts';
import {
  announcedIn,
  mispAsn,
  countriesIn,
  factsIn,
  measuresIn,
  networksIn,
  notesIn,
  PREFIX,
  presentIn,
  referencesIn,
} from './told-by-objects.ts';
import { eventIdOf } from './write-misp.ts';

const ADDRESSES: ReadonlySet<string> = new Set(['ip-src', 'ip-dst', 'ip-src|port', 'ip-dst|port']);
/** Objects whose texts are read in their own way. */
const STRUCTURED: ReadonlySet<string> = new Set([
  TEMPLATES.incident.name,
  TEMPLATES.announcement.name,
  TEMPLATES.network.name,
  TEMPLATES.note.name,
  TEMPLATES.measure.name,
  TEMPLATES.reference.name,
]);

/**
 * What an event of MISP says. A `bgp-hijack` says who announced whose prefixes, and when, and `muruna-incident` all that MISP has no words for; of all else come
 * addresses, networks and links. What was deleted does not count. The marking is the strictest tag of TLP on anything of it, and an event without one is not marked.
 */
export function incidentOfMisp(event: MispEvent): SharedIncident {
  const objects = (event.Object ?? []).filter(({ deleted }) => deleted !== true);
  const of = (template: MispTemplate): MispObject[] => objects.filter(({ name }) => name === template.name);
  const [own] = of(TEMPLATES.incident);
  const facts = own === undefined ? null : factsIn(own);
  const hijacks = of(TEMPLATES.hijack);
  const told = hijacks.map(announcedIn);
  const all = [
    ...presentIn(event.Attribute),
    ...objects
      .filter(({ name }) => name !== TEMPLATES.announcement.name)
      .flatMap(({ Attribute }) => presentIn(Attribute)),
  ];
  const free = [
    ...presentIn(event.Attribute),
    ...objects.filter(({ name }) => !STRUCTURED.has(name)).flatMap(({ Attribute }) => presentIn(Attribute)),
  ];
  const named = [...of(TEMPLATES.network).flatMap(networksIn), ...told.flatMap(({ networks }) => networks)];
  const known = new Set(named.map(({ asn }) => asn));
  const others = free
    .filter(({ type }) => type === 'AS')
    .flatMap(({ value }) => mispAsn(value) ?? [])
    .filter((asn) => !known.has(asn))
    .map((asn) => ({ asn, name: null, role: 'related' as const }));
  const said = datesOf(event, facts);
  const isWithdrawn = (event.Tag ?? []).some(({ name }) => name === WITHDRAWN_TAG);
  const source = sourceOfEvent(event);
  const ends = told.map(({ until }) => until);
  // Where our own object says which prefixes are affected, an announcement says no more than that it was made.
  const affected = facts === null ? all : presentIn(event.Attribute);
  return {
    // What is withdrawn does not name itself any more.
    id: isWithdrawn && !facts?.id ? `incident--${event.uuid}` : idOf(event, source, facts?.id ?? null),
    source,
    title: unspoofed(event.info),
    description: facts?.description ?? (isWithdrawn ? unspoofed(event.info) : null),
    language: facts?.language ?? null,
    kind: facts?.kind ?? (hijacks.length > 0 ? 'origin-hijack' : null),
    otherKinds: [...(facts?.otherKinds ?? [])],
    // `analysis` says how far the work of the source is, not the incident.
    state: facts?.state ?? null,
    ...said,
    onset: facts ? facts.onset : (told.flatMap(({ from }) => from ?? []).toSorted()[0] ?? null),
    end: facts ? facts.end : ends.every((until) => until !== null) ? (ends.toSorted().at(-1) ?? null) : null,
    lostPercent: facts?.lostPercent ?? null,
    confidence: facts?.confidence ?? null,
    marking: markingOf([...(event.Tag ?? []), ...all.flatMap(({ Tag }) => Tag ?? [])]),
    isRevoked: isWithdrawn,
    until: facts?.until ?? null,
    statements: [...(facts?.statements ?? [])],
    countries: unique([...(facts?.countries ?? []), ...hijacks.flatMap(countriesIn)]),
    networks: [...firstOf([...named, ...others], ({ asn, role }) => `${asn} ${role}`)],
    prefixes: unique(
      affected
        .filter(({ type }) => ADDRESSES.has(type))
        .map(({ value }) => value.split('|')[0])
        .filter((value) => PREFIX.test(value)),
    ),
    suspects: [...told, ...of(TEMPLATES.announcement).map(announcedIn)].flatMap(({ suspects }) => suspects),
    seenBy: facts?.seenBy ?? null,
    notes: [
      ...of(TEMPLATES.note).flatMap(notesIn),
      ...free
        .filter(({ type }) => type === 'text' || type === 'comment')
        .filter(({ object_relation }) => object_relation !== 'country')
        .map(({ value }) => ({ title: null, text: unspoofed(value), language: null })),
    ],
    measures: of(TEMPLATES.measure).flatMap(measuresIn),
    references: [
      ...of(TEMPLATES.reference).flatMap(referencesIn),
      ...free
        .filter(({ type }) => type === 'link')
        .map(({ value }) => ({ source: 'MISP', id: null, url: unspoofed(value) })),
    ],
  };
}

/** An organisation has the id in MISP that it has in STIX, without the type before it. */
function sourceOfEvent({ Orgc }: MispEvent): SharedIncident['source'] {
  const id = Orgc?.uuid ?? '';
  return { id: UUID.test(id) ? `identity--${id.toLowerCase()}` : id, name: unspoofed(Orgc?.name ?? '') };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id that its author gave it, where the id of the event follows from that one. */
function idOf({ uuid }: MispEvent, source: SharedIncident['source'], own: string | null): string {
  return own !== null && own !== '' && eventIdOf({ source, id: own }) === uuid ? own : uuid;
}

/** The date of the event is exact to the second; ours are to the millisecond, and count where nobody has changed the event since. */
function datesOf(
  { date, timestamp }: MispEvent,
  facts: ReturnType<typeof factsIn> | null,
): Pick<SharedIncident, 'created' | 'modified'> {
  const exact = facts?.modified ?? null;
  const isUnchanged = exact !== null && Math.floor(Date.parse(exact) / 1000) === timestamp;
  const modified = isUnchanged ? exact : new Date(timestamp * 1000).toISOString();
  const created = facts?.created ?? `${date}T00:00:00.000Z`;
  return { created: created < modified ? created : modified, modified };
}

/** WHITE of TLP 1 is CLEAR. */
function markingOf(tags: readonly { readonly name: string }[]): Handling | null {
  const names = new Set(tags.map(({ name }) => name.toUpperCase().replace('TLP:WHITE', 'TLP:CLEAR')));
  return HANDLINGS.findLast((marking) => names.has(marking)) ?? null;
}

function firstOf<T>(all: readonly T[], nameOf: (one: T) => string): Iterable<T> {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(nameOf(one))) first.set(nameOf(one), one);
  return first.values();
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
