import { unspoofed } from '../../core/unspoofed.ts';
import { INCIDENT_KINDS, INCIDENT_STATES } from '../../schemas/incident.ts';
import { NETWORK_ROLES, type SharedIncident } from '../../schemas/shared-incident.ts';
import type { MispAttribute, MispObject } from './misp-event.ts';
import { wordOfTags } from './misp-templates.ts';

export const PREFIX = /^[0-9a-fA-F.:]{2,45}(\/\d{1,3})?$/;

type Networks = SharedIncident['networks'];

/** What stands in an object and counts. */
export function presentIn(attributes: readonly MispAttribute[] | null | undefined): MispAttribute[] {
  return (attributes ?? []).filter(({ deleted }) => deleted !== true);
}

/** Values of a relation of an object, in order. */
function valuesOf(object: MispObject, relation: string): string[] {
  return presentIn(object.Attribute)
    .filter(({ object_relation }) => object_relation === relation)
    .map(({ value }) => value);
}

/** What our own object says of an incident; null where it is none. */
export function factsIn(object: MispObject): {
  readonly id: string | null;
  readonly description: string | null;
  readonly language: string | null;
  readonly created: string | null;
  readonly modified: string | null;
  readonly kind: SharedIncident['kind'];
  readonly otherKinds: readonly string[];
  readonly state: SharedIncident['state'];
  readonly onset: string | null;
  readonly end: string | null;
  readonly until: string | null;
  readonly lostPercent: number | null;
  readonly confidence: number | null;
  readonly countries: readonly string[];
  readonly statements: readonly string[];
  readonly seenBy: SharedIncident['seenBy'];
} {
  const text = (relation: string): string | null => {
    const [value] = valuesOf(object, relation);
    return value === undefined ? null : unspoofed(value);
  };
  const kind = INCIDENT_KINDS.find((one) => one === text('kind')) ?? null;
  const others = [...(kind === null ? valuesOf(object, 'kind') : []), ...valuesOf(object, 'other-kind')];
  return {
    id: text('id'),
    description: text('description'),
    language: text('language'),
    created: momentOfMicroseconds(valuesOf(object, 'created')[0]),
    modified: momentOfMicroseconds(valuesOf(object, 'modified')[0]),
    kind,
    otherKinds: others.map(unspoofed),
    state: INCIDENT_STATES.find((one) => one === text('state')) ?? null,
    onset: momentOfMicroseconds(valuesOf(object, 'onset')[0]),
    end: momentOfMicroseconds(valuesOf(object, 'end')[0]),
    until: momentOfMicroseconds(valuesOf(object, 'kept-until')[0]),
    lostPercent: percentOf(text('lost-percent')),
    confidence: percentOf(text('confidence')),
    countries: valuesOf(object, 'country').filter(isCountry),
    statements: valuesOf(object, 'statement').map(unspoofed),
    seenBy: seenIn(object),
  };
}

/** How many have seen it, and when. */
function seenIn(object: MispObject): SharedIncident['seenBy'] {
  const seen = presentIn(object.Attribute).find(({ object_relation }) => object_relation === 'seen-by');
  const [first, last] = [momentOfMicroseconds(seen?.first_seen), momentOfMicroseconds(seen?.last_seen)];
  const isCount = seen !== undefined && /^\d{1,9}$/.test(seen.value);
  return isCount && first !== null && last !== null ? { count: Number(seen.value), first, last } : null;
}

/** Networks of an `asn` object, with the part that a tag gives them. */
export function networksIn(object: MispObject): Networks {
  const [name] = valuesOf(object, 'name');
  return presentIn(object.Attribute)
    .filter(({ object_relation }) => object_relation === 'asn')
    .flatMap(({ value, Tag }) => {
      const asn = mispAsn(value);
      const word = wordOfTags(Tag ?? [], 'role');
      const role = NETWORK_ROLES.find((one) => one === word) ?? 'related';
      return asn === null ? [] : [{ asn, name: name === undefined ? null : unspoofed(name), role }];
    });
}

/** Announcements of an object such as `bgp-hijack`, and who it says announced whose. */
export function announcedIn(object: MispObject): {
  readonly networks: Networks;
  readonly suspects: SharedIncident['suspects'];
  readonly from: string | null;
  readonly until: string | null;
} {
  const detected = valuesOf(object, 'detected-asn').flatMap((value) => mispAsn(value) ?? []);
  const expected = valuesOf(object, 'expected-asn').flatMap((value) => mispAsn(value) ?? []);
  const from = momentOfMicroseconds(valuesOf(object, 'start')[0]);
  const until = momentOfMicroseconds(valuesOf(object, 'end')[0]);
  const prefixes = new Set(valuesOf(object, 'subnet-announced').filter((value) => PREFIX.test(value)));
  return {
    networks: [
      ...detected.map((asn) => ({ asn, name: null, role: 'attacker' as const })),
      ...expected.map((asn) => ({ asn, name: null, role: 'affected' as const })),
    ],
    suspects:
      from === null
        ? []
        : [...prefixes].map((prefix) => ({ prefix, origin: detected[0] ?? null, from, until })),
    from,
    until,
  };
}

/** The countries that an object names. */
export function countriesIn(object: MispObject): string[] {
  return valuesOf(object, 'country').filter(isCountry);
}

export function notesIn(object: MispObject): SharedIncident['notes'] {
  return presentIn(object.Attribute)
    .filter(({ object_relation }) => object_relation === 'text')
    .map(({ value, comment, Tag }) => ({
      title: comment === undefined || comment === null || comment === '' ? null : unspoofed(comment),
      text: unspoofed(value),
      language: wordOfTags(Tag ?? [], 'language'),
    }));
}

export function measuresIn(object: MispObject): SharedIncident['measures'] {
  const [name] = valuesOf(object, 'name');
  const [description] = valuesOf(object, 'description');
  return name === undefined
    ? []
    : [{ name: unspoofed(name), description: description === undefined ? null : unspoofed(description) }];
}

export function referencesIn(object: MispObject): SharedIncident['references'] {
  const [identifier] = valuesOf(object, 'identifier');
  const [link] = valuesOf(object, 'link');
  const [source] = valuesOf(object, 'comment');
  return identifier === undefined
    ? []
    : [
        {
          source: unspoofed(source ?? 'MISP'),
          id: identifier === link ? null : unspoofed(identifier),
          url: link === undefined ? null : unspoofed(link),
        },
      ];
}

export function mispAsn(text: string): number | null {
  const asn = /^(?:AS)?\s*(\d{1,10})$/i.exec(text.trim())?.[1];
  return asn !== undefined && Number(asn) <= 0xffff_ffff ? Number(asn) : null;
}

/** ISO 8601, to the millisecond; a time without a zone is UTC there. */
function momentOfMicroseconds(text: string | null | undefined): string | null {
  if (text === undefined || text === null) return null;
  const zoned = /(?:z|[+-]\d{2}:?\d{2})$/i.test(text) ? text : `${text.replace(' ', 'T')}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function percentOf(text: string | null): number | null {
  return text !== null && /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : null;
}

function isCountry(value: string): boolean {
  return /^[A-Z]{2}$/.test(value);
}
