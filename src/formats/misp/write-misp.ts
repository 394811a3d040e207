import { v5 } from 'uuid';
import type { Handling } from '../../schemas/services-folder.ts';
import type { SharedIncident } from '../../schemas/shared-incident.ts';
import { NO_REASON } from '../stix/revoked-stub.ts';
import { incidentIdOf } from '../stix/write-stix.ts';
import {
  deletedAttribute,
  objectsWithDeleted,
  partsOfNames,
  withDeleted,
  type MispNames,
} from './deleted-parts.ts';
import {
  INHERITED,
  type EventParts,
  type MispTag,
  type WrittenAttribute,
  type WrittenEvent,
  type WrittenMispObject,
} from './misp-written.ts';
import { TEMPLATES, WITHDRAWN_TAG, wordTag, type MispTemplate } from './misp-templates.ts';

/** How far an event goes by itself: from AMBER on it stays with the organisation, GREEN with the community of its instance, CLEAR goes everywhere. */
const DISTRIBUTIONS: Readonly<Record<Handling, string>> = {
  'TLP:CLEAR': '3',
  'TLP:GREEN': '1',
  'TLP:AMBER': '0',
  'TLP:AMBER+STRICT': '0',
  'TLP:RED': '0',
};
/** Of the taxonomy `tlp`. */
const COLOURS: Readonly<Record<Handling, string>> = {
  'TLP:CLEAR': '#ffffff',
  'TLP:GREEN': '#33ff00',
  'TLP:AMBER': '#ffc000',
  'TLP:AMBER+STRICT': '#ffc000',
  'TLP:RED': '#ff2b2b',
};
/** Of our own tags. */
const OWN_COLOUR = '#5b6b7a';
/** Namespace of the ids of parts of events, made once at random. */
const PARTS = '86552045-51f0-47ad-8bdf-21d0537214f3';

/**
 * An incident as an event of MISP. The same incident makes the same event, and a later state has the same ids; what a later state does not say any more, or what was
 * withdrawn, stands in it as deleted and without its content, since MISP forgets nothing that is only left out. Texts that are empty are left out: MISP has none.
 *
 * Nothing is for detection (`to_ids`): a prefix that was hijacked belongs to the victim, and a block list would cut that off.
 *
 * @param before earlier states of the same incident that were given to the same partners
 * @param gone earlier states whose content is destroyed, by the names of their parts
 * @example writeMisp(incident).Object.map(({ name }) => name)
 */
export function writeMisp(
  incident: SharedIncident,
  before: readonly SharedIncident[] = [],
  gone: readonly MispNames[] = [],
): WrittenEvent {
  const { marking, modified, created, isRevoked, state, source } = incident;
  const timestamp = secondsOf(modified);
  const now = mispPartsOf(incident);
  const earlier = [
    ...[...before, ...(isRevoked ? [{ ...incident, isRevoked: false }] : [])].map(mispPartsOf),
    ...gone.map(partsOfNames),
  ];
  return {
    uuid: eventIdOf(incident),
    info: isRevoked ? incident.description || NO_REASON : incident.title,
    date: (isRevoked ? modified : (incident.onset ?? created)).slice(0, 10),
    timestamp,
    publish_timestamp: timestamp,
    published: true,
    analysis: isRevoked || state === 'closed' || state === 'dismissed' ? '2' : '1',
    threat_level_id: '4',
    distribution: DISTRIBUTIONS[marking ?? 'TLP:RED'],
    Orgc: { uuid: orgIdOf(source.id), name: source.name },
    Tag: [
      ...(marking === null ? [] : [tagOf(marking.toLowerCase(), COLOURS[marking])]),
      ...(isRevoked ? [tagOf(WITHDRAWN_TAG, OWN_COLOUR)] : []),
    ],
    Attribute: withDeleted(
      now.attributes,
      earlier.map(({ attributes }) => attributes),
      (attribute) => deletedAttribute(attribute, timestamp),
    ),
    Object: objectsWithDeleted(
      now.objects,
      earlier.map(({ objects }) => objects),
      timestamp,
    ),
  };
}

/** The id of the event, which is that of the incident in every format. */
export function eventIdOf({ source, id }: Pick<SharedIncident, 'source' | 'id'>): string {
  return incidentIdOf(source.id, id).slice('incident--'.length);
}

/** Relation, type and value of an attribute; null = there is none. */
type Told = readonly [
  relation: string,
  type: string,
  value: string | number | null,
  more?: Partial<WrittenAttribute>,
];

/** What an event says of an incident. */
export function mispPartsOf(incident: SharedIncident): EventParts {
  const { networks, suspects, notes, measures, references, prefixes } = incident;
  const event = eventIdOf(incident);
  const timestamp = secondsOf(incident.modified);
  const idOf = (...names: readonly (string | number)[]): string =>
    v5(JSON.stringify([event, ...names]), PARTS);
  const attribute = (
    uuid: string,
    [relation, type, value, more]: Told,
    isInObject = true,
  ): WrittenAttribute => ({
    uuid,
    type,
    category: CATEGORIES[type] ?? 'Other',
    ...(isInObject && { object_relation: relation }),
    value: String(value),
    comment: '',
    to_ids: false,
    deleted: false,
    disable_correlation: !CORRELATED.has(type),
    distribution: INHERITED,
    timestamp,
    ...more,
  });
  const object = (
    of: MispTemplate,
    names: readonly (string | number)[],
    told: readonly Told[],
    comment = '',
  ): WrittenMispObject => {
    const own = [of.name, ...names];
    return {
      ...of,
      uuid: idOf(...own),
      comment,
      deleted: false,
      distribution: INHERITED,
      timestamp,
      Attribute: told
        .filter(([, , value]) => value !== null && value !== '')
        .map((one) =>
          attribute(idOf(...own, 'part', one[0], ...(SEVERAL.has(one[0]) ? [one[2]!] : [])), one),
        ),
    };
  };
  const standing = object(TEMPLATES.incident, [], factsOf(incident));
  if (incident.isRevoked) return { attributes: [], objects: [standing] };
  return {
    attributes: prefixes.map((value) =>
      attribute(idOf('prefix', value), ['', 'ip-src', value, { comment: 'affected' }], false),
    ),
    objects: [
      standing,
      ...networks.map(({ asn, name, role }) =>
        object(
          TEMPLATES.network,
          [asn, role],
          [
            ['asn', 'AS', asn, { Tag: [tagOf(wordTag('role', role), OWN_COLOUR)] }],
            ['name', 'text', name],
          ],
          role,
        ),
      ),
      ...suspects.map((one) => {
        const victim = victimOf(incident, one);
        return object(
          victim === null ? TEMPLATES.announcement : TEMPLATES.hijack,
          [one.prefix, one.origin ?? '', one.from],
          [
            ['expected-asn', 'AS', victim],
            ['detected-asn', 'AS', one.origin],
            ['start', 'datetime', one.from],
            ['end', 'datetime', one.until],
            ['subnet-announced', 'ip-src', one.prefix],
          ],
        );
      }),
      ...notes
        .map(({ title, text, language }, number) =>
          object(
            TEMPLATES.note,
            [number],
            [
              [
                'text',
                'text',
                text,
                {
                  comment: title ?? '',
                  ...(language !== null && { Tag: [tagOf(wordTag('language', language), OWN_COLOUR)] }),
                },
              ],
            ],
          ),
        )
        .filter(isFilled),
      ...measures
        .map(({ name, description }, number) =>
          object(
            TEMPLATES.measure,
            [number],
            [
              ['name', 'text', name],
              ['description', 'text', description],
            ],
          ),
        )
        .filter(isFilled),
      ...references.map(({ source, id, url }, number) =>
        object(
          TEMPLATES.reference,
          [number],
          [
            ['identifier', 'text', id ?? url],
            ['link', 'link', url],
            ['comment', 'comment', source],
          ],
        ),
      ),
    ],
  };
}

/** Relations of our own object that may stand in it several times. */
const SEVERAL: ReadonlySet<string> = new Set(['other-kind', 'country', 'statement']);
/** Categories of the types that are written (MISP `describeTypes`); all others are `Other`. */
const CATEGORIES: Readonly<Record<string, string>> = {
  AS: 'Network activity',
  'ip-src': 'Network activity',
  link: 'External analysis',
};
/** What another event may be found by. */
const CORRELATED: ReadonlySet<string> = new Set(['AS', 'ip-src', 'link']);

function isFilled({ Attribute }: WrittenMispObject): boolean {
  return Attribute.length > 0;
}

/** What an incident says of itself that is no network, prefix, note, measure or reference. */
function factsOf(incident: SharedIncident): Told[] {
  const { id, description, language, created, modified, seenBy } = incident;
  const said: Told[] = [
    ['description', 'text', description],
    ['modified', 'datetime', modified],
  ];
  if (incident.isRevoked) return said;
  return [
    ['id', 'text', id],
    ...said,
    ['language', 'text', language],
    ['created', 'datetime', created],
    ['kind', 'text', incident.kind],
    ...incident.otherKinds.map((kind): Told => ['other-kind', 'text', kind]),
    ['state', 'text', incident.state],
    ['onset', 'datetime', incident.onset],
    ['end', 'datetime', incident.end],
    ['kept-until', 'datetime', incident.until],
    ['lost-percent', 'counter', incident.lostPercent],
    ['confidence', 'counter', incident.confidence],
    ...incident.countries.map((country): Told => ['country', 'text', country]),
    ...incident.statements.map((statement): Told => ['statement', 'text', statement]),
    [
      'seen-by',
      'counter',
      seenBy?.count ?? null,
      seenBy ? { first_seen: seenBy.first, last_seen: seenBy.last } : {},
    ],
  ];
}

/** The network whose prefix it is, where the incident says that it is a hijack, by whom, and of one network only. */
function victimOf(
  { kind, networks }: SharedIncident,
  { origin }: SharedIncident['suspects'][number],
): number | null {
  const victims = networks.filter(({ role }) => role === 'affected');
  const isAttacker = networks.some(({ asn, role }) => role === 'attacker' && asn === origin);
  return kind === 'origin-hijack' && isAttacker && victims.length === 1 ? victims[0].asn : null;
}

function tagOf(name: string, colour: string): MispTag {
  return { name, colour, exportable: true };
}

function orgIdOf(sourceId: string): string {
  return sourceId.startsWith('identity--') ? sourceId.slice('identity--'.length) : v5(sourceId, PARTS);
}

/** Seconds since 1970, as text: what MISP dates states by. */
function secondsOf(moment: string): string {
  return String(Math.floor(Date.parse(moment) / 1000));
}
