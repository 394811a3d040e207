import type { CapAlert, CapArea, CapInfo, CapReference } from '../formats/cap/cap-alert.ts';
import { capIdentifier, COUNTRY_CODES, OWN_PARAMETERS } from '../formats/cap/own-cap.ts';
import { eventIdOf } from '../formats/misp/write-misp.ts';
import type { Language } from '../i18n/language.ts';
import { message, nameText, type Text } from '../i18n/text.ts';
import { incidentTitle, networkOf, whySection } from '../reports/watch/incident-sections.ts';
import type { Incident } from '../schemas/incident.ts';
import type { SharedIncident } from '../schemas/shared-incident.ts';
import { isNetworkOutage } from './networks-down.ts';

/** How a message is said, and to whom. */
export interface CapTerms {
  /** One part of the message each, in this order. */
  readonly languages: readonly Language[];
  /** Whether it is so; otherwise it is an exercise. */
  readonly isActual: boolean;
  /** Names of the partners that it is for. */
  readonly partners: readonly string[];
  /** Messages about the same incident that these partners were given before. */
  readonly earlier: readonly CapReference[];
  /** The outlines of a region or country by its name or code. */
  readonly outlineOf: (name: string) => CapArea['polygons'];
}

const SEVERITIES = { critical: 'Extreme', high: 'Severe', medium: 'Moderate', minor: 'Minor' } as const;
const CERTAINTIES = { high: 'Observed', medium: 'Likely', low: 'Possible' } as const;
/** Hours for which a message counts if no other follows. */
const COUNTS_FOR = 24;
/** Of a degree: a metre on the ground. */
const DIGITS = 5;

/** What a message is about, as its parts need it. */
export interface CapSubject {
  /** Whether nobody is told of it who was not told before. */
  readonly isForTheTold: boolean;
  /** Whether earlier messages about it are cancelled. */
  readonly isVoid: boolean;
  readonly isPast: boolean;
  readonly urgency: CapInfo['urgency'];
  readonly severity: CapInfo['severity'];
  readonly certainty: CapInfo['certainty'];
  readonly eventCodes: CapInfo['eventCodes'];
  readonly words: {
    readonly event: Text;
    readonly headline: Text;
    readonly description: readonly Text[];
  };
  readonly area: {
    readonly country: string | null;
    /** A region of the country. */
    readonly region: string | null;
    /** Where it is, if there is no region. */
    readonly where: Text;
  };
}

/** Whether an incident is one of which CAP warns: something does not work that people use. */
export function isAlerting(incident: Incident): boolean {
  return isNetworkOutage(incident) || incident.kind === 'signal-drop';
}

/** An outage as CAP says it. */
export function subjectOfIncident(incident: Incident): CapSubject {
  const { state, entity } = incident;
  const isPast = state === 'closed';
  const { country, group } = entity;
  const about = networkOf(incident) ?? nameText(incident.id);
  return {
    isForTheTold: state === 'dismissed',
    isVoid: state === 'dismissed',
    isPast,
    urgency: isPast ? 'Past' : 'Immediate',
    severity: SEVERITIES[incident.severity],
    certainty: state === 'suspected' ? 'Possible' : CERTAINTIES[incident.confidence.level],
    eventCodes: [],
    words: {
      event: message(`watch.kind.${incident.kind}`),
      headline: incidentTitle(incident),
      description: whySection(incident).blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])),
    },
    area: {
      country,
      region: group?.kind === 'region' ? group.name : null,
      where: country === null ? about : { kind: 'country', country },
    },
  };
}

/**
 * A message of CAP 1.2: an alert, an update of what was said before, or one that cancels it. Undefined where there is nothing to say: it was taken back, or is not
 * so, and nobody was told of it.
 *
 * @param subject null: nothing is left to say of it, only to cancel
 * @param shared what is said of it in the formats of others
 */
export function capOf(
  subject: CapSubject | null,
  shared: SharedIncident,
  terms: CapTerms,
): CapAlert | undefined {
  const { earlier, isActual, partners, languages } = terms;
  const isVoid = shared.isRevoked || subject === null || subject.isVoid;
  if ((isVoid || subject?.isForTheTold) && earlier.length === 0) return undefined;
  const status = isActual ? 'Actual' : 'Exercise';
  const isPublic = shared.marking === 'TLP:CLEAR';
  return {
    identifier: capIdentifier(shared, status),
    sender: shared.source.id,
    sent: sentAfter(earlier, wholeSeconds(shared.modified)),
    status,
    messageType: isVoid ? 'Cancel' : earlier.length > 0 ? 'Update' : 'Alert',
    source: null,
    scope: isPublic ? 'Public' : 'Restricted',
    restriction: isPublic ? null : shared.marking,
    addresses: isPublic ? [] : partners.map((name) => name.replaceAll('"', '')),
    codes: shared.marking === null ? [] : [shared.marking],
    note: shared.isRevoked ? shared.description : null,
    references: earlier,
    incidents: [eventIdOf(shared)],
    infos:
      isVoid || !subject
        ? []
        : languages.map((language) => infoOf(subject, shared, language, terms.outlineOf)),
  };
}

function infoOf(
  { words, area, isPast, ...subject }: CapSubject,
  shared: SharedIncident,
  { plain, tag }: Language,
  outlineOf: CapTerms['outlineOf'],
): CapInfo {
  const sent = wholeSeconds(shared.modified);
  return {
    language: tag,
    categories: ['Infra'],
    event: plain(words.event),
    responseTypes: [isPast ? 'AllClear' : 'Monitor'],
    urgency: subject.urgency,
    severity: subject.severity,
    certainty: subject.certainty,
    eventCodes: subject.eventCodes,
    effective: sent,
    onset: shared.onset === null ? null : wholeSeconds(shared.onset),
    expires: expiresOf(sent, shared.until),
    senderName: shared.source.name,
    headline: plain(words.headline),
    description: words.description.map((item) => plain(item)).join('\n'),
    instruction: null,
    web: null,
    contact: null,
    parameters: parametersOf(shared),
    areas: [
      {
        description: area.region ?? plain(area.where),
        polygons: outlineOf(area.region ?? area.country ?? ''),
        geocodes: area.country === null ? [] : [{ name: COUNTRY_CODES, value: area.country }],
      },
    ],
  };
}

function parametersOf(shared: SharedIncident): CapInfo['parameters'] {
  const said: readonly (readonly [name: string, value: string | number | null])[] = [
    [OWN_PARAMETERS.incident, shared.id],
    [OWN_PARAMETERS.modified, shared.modified],
    [OWN_PARAMETERS.kind, shared.kind],
    [OWN_PARAMETERS.state, shared.state],
    [OWN_PARAMETERS.end, shared.end],
    [OWN_PARAMETERS.lostPercent, shared.lostPercent],
    [OWN_PARAMETERS.confidence, shared.confidence],
    [OWN_PARAMETERS.until, shared.until],
    ...shared.statements.map((statement) => [OWN_PARAMETERS.statement, statement] as const),
    ...shared.networks.map(({ asn, role }) => [OWN_PARAMETERS.network, `AS${asn} ${role}`] as const),
  ];
  return said.flatMap(([name, value]) => (value === null ? [] : [{ name, value: String(value) }]));
}

/** A ring of places as CAP has it: closed, in degrees of latitude and longitude. Undefined where it has less than three corners. */
export function capRing(
  places: readonly { readonly lat: number; readonly lon: number }[],
): CapArea['polygons'][number] | undefined {
  const ring = places.map(({ lat, lon }) => [rounded(lat), rounded(lon)] as const);
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const closed = first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
  return closed.length < 4 ? undefined : closed;
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(DIGITS));
}

/** By when it was sent a message is known to be later than those that it is about. */
function sentAfter(earlier: readonly CapReference[], sent: string): string {
  const last = earlier.map((one) => one.sent).reduce((a, b) => (a > b ? a : b), '');
  return last < sent ? sent : new Date(Date.parse(last) + 1000).toISOString();
}

/** A message counts for a day, and never longer than those who were given it may keep it. */
function expiresOf(sent: string, until: string | null): string {
  const day = new Date(Date.parse(sent) + COUNTS_FOR * 3_600_000).toISOString();
  return until !== null && until < day ? wholeSeconds(until) : day;
}

/** CAP has no parts of seconds. */
export function wholeSeconds(moment: string): string {
  return new Date(Math.floor(Date.parse(moment) / 1000) * 1000).toISOString();
}
