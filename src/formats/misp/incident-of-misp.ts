import { unspoofed } from '../../core/unspoofed.ts';
import { HANDLINGS, type Handling } from '../../schemas/services-folder.ts';
import type { SharedIncident } from '../../schemas/shared-incident.ts';
import type { MispAttribute, MispEvent } from './misp-event.ts';

const PREFIX = /^[0-9a-fA-F.:]{2,45}(\/\d{1,3})?$/;
const ADDRESSES: ReadonlySet<string> = new Set(['ip-src', 'ip-dst', 'ip-src|port', 'ip-dst|port']);
/** The template in which a hijack is told. */
const HIJACK = 'bgp-hijack';

type Networks = SharedIncident['networks'];

/**
 * What an event of MISP says. A `bgp-hijack` says who announced whose prefixes, and when; of all else come addresses, networks and links. What was deleted does
 * not count. The marking is the strictest tag of TLP on anything of it, and an event without one is not marked.
 */
export function incidentOfMisp(event: MispEvent): SharedIncident {
  const objects = (event.Object ?? []).filter(({ deleted }) => deleted !== true);
  const alone = present(event.Attribute);
  const hijacks = objects.filter(({ name }) => name === HIJACK).map(({ Attribute }) => present(Attribute));
  const all = [...alone, ...objects.flatMap(({ Attribute }) => present(Attribute))];
  const told = hijacks.map(hijackIn);
  const roles = told.flatMap(({ networks }) => networks);
  const named = new Set(roles.map(({ asn }) => asn));
  const others = all
    .filter(({ type }) => type === 'AS')
    .flatMap(({ value }) => asnOf(value) ?? [])
    .filter((asn) => !named.has(asn))
    .map((asn) => ({ asn, name: null, role: 'related' as const }));
  const changed = new Date(event.timestamp * 1000).toISOString();
  const dated = `${event.date}T00:00:00.000Z`;
  const texts = all.filter(({ type }) => type === 'text' || type === 'comment');
  return {
    id: event.uuid,
    source: { id: event.Orgc?.uuid ?? '', name: unspoofed(event.Orgc?.name ?? '') },
    title: unspoofed(event.info),
    description: null,
    language: null,
    kind: hijacks.length > 0 ? 'origin-hijack' : null,
    otherKinds: [],
    // `analysis` says how far the work of the source is, not the incident.
    state: null,
    created: dated < changed ? dated : changed,
    modified: changed,
    onset: told.flatMap(({ from }) => from ?? []).toSorted()[0] ?? null,
    end:
      told.length > 0 && told.every(({ until }) => until !== null)
        ? (told
            .flatMap(({ until }) => until ?? [])
            .toSorted()
            .at(-1) ?? null)
        : null,
    lostPercent: null,
    confidence: null,
    marking: markingOf([...(event.Tag ?? []), ...all.flatMap(({ Tag }) => Tag ?? [])]),
    isRevoked: false,
    countries: unique(
      hijacks
        .flat()
        .filter(({ object_relation }) => object_relation === 'country')
        .map(({ value }) => value)
        .filter((value) => /^[A-Z]{2}$/.test(value)),
    ),
    networks: [...new Map([...roles, ...others].map((one) => [`${one.asn} ${one.role}`, one])).values()],
    prefixes: unique(
      all
        .filter(({ type }) => ADDRESSES.has(type))
        .map(({ value }) => value.split('|')[0])
        .filter((value) => PREFIX.test(value)),
    ),
    suspects: told.flatMap(({ suspects }) => suspects),
    seenBy: null,
    notes: texts
      .filter(({ object_relation }) => object_relation !== 'country')
      .map(({ value }) => ({ title: null, text: unspoofed(value), language: null })),
    measures: [],
    references: all
      .filter(({ type }) => type === 'link')
      .map(({ value }) => ({ source: 'MISP', id: null, url: unspoofed(value) })),
  };
}

function present(attributes: readonly MispAttribute[] | null | undefined): MispAttribute[] {
  return (attributes ?? []).filter(({ deleted }) => deleted !== true);
}

function hijackIn(attributes: readonly MispAttribute[]): {
  readonly networks: Networks;
  readonly suspects: SharedIncident['suspects'];
  readonly from: string | null;
  readonly until: string | null;
} {
  const valuesOf = (relation: string): string[] =>
    attributes.filter(({ object_relation }) => object_relation === relation).map(({ value }) => value);
  const detected = valuesOf('detected-asn').flatMap((value) => asnOf(value) ?? []);
  const expected = valuesOf('expected-asn').flatMap((value) => asnOf(value) ?? []);
  const from = momentOf(valuesOf('start')[0]);
  const until = momentOf(valuesOf('end')[0]);
  const prefixes = valuesOf('subnet-announced').filter((value) => PREFIX.test(value));
  return {
    networks: [
      ...detected.map((asn) => ({ asn, name: null, role: 'attacker' as const })),
      ...expected.map((asn) => ({ asn, name: null, role: 'affected' as const })),
    ],
    suspects:
      from === null
        ? []
        : unique(prefixes).map((prefix) => ({ prefix, origin: detected[0] ?? null, from, until })),
    from,
    until,
  };
}

function asnOf(text: string): number | null {
  const asn = /^(?:AS)?\s*(\d{1,10})$/i.exec(text.trim())?.[1];
  return asn !== undefined && Number(asn) <= 0xffff_ffff ? Number(asn) : null;
}

/** ISO 8601, to the millisecond; a time without a zone is UTC there. */
function momentOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const zoned = /(?:z|[+-]\d{2}:?\d{2})$/i.test(text) ? text : `${text.replace(' ', 'T')}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** WHITE of TLP 1 is CLEAR. */
function markingOf(tags: readonly { readonly name: string }[]): Handling | null {
  const names = new Set(tags.map(({ name }) => name.toUpperCase().replace('TLP:WHITE', 'TLP:CLEAR')));
  return HANDLINGS.findLast((marking) => names.has(marking)) ?? null;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
