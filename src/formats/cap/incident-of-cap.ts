import { findingOf, type Finding } from '../../core/finding.ts';
import { INCIDENT_KINDS, INCIDENT_STATES } from '../../schemas/incident.ts';
import { HANDLINGS, type Handling } from '../../schemas/services-folder.ts';
import { NETWORK_ROLES, NOTHING_SAID, type SharedIncident } from '../../schemas/shared-incident.ts';
import type { CapAlert, CapInfo } from './cap-alert.ts';
import { capIdentifier, COUNTRY_CODES, OWN_PARAMETERS } from './own-cap.ts';
import type { CapEntry, ReadCap } from './read-cap.ts';

/** Milliseconds; further ahead than a day is no difference of clocks. */
const AHEAD = 24 * 3600 * 1000;
/** Messages about messages. */
const ANSWERS: ReadonlySet<string> = new Set(['Ack', 'Error']);

/** What messages of CAP say of incidents. */
export interface ToldByCap {
  readonly incidents: readonly SharedIncident[];
  /** Messages that say nothing of an incident, by type. */
  readonly others: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
  /** Names (`capName`) of the messages that tell of an incident. */
  readonly messagesOf: ReadonlyMap<SharedIncident, readonly string[]>;
}

/**
 * Incidents of messages: an alert with all its updates is one, of which the last message counts, and a cancelled one is taken back. What is only told of in a feed is one too.
 *
 * Findings: those of `readCap`, `told.two-contents` {id}, `told.in-the-future` {id, moment}, `cap.not-actual` {id, status}, `cap.unchecked` {count}.
 *
 * @param now ISO 8601
 * @param language BCP 47; a message that is also said in it is read in it
 */
export function incidentsOfCap(
  { alerts, entries, signed, findings }: ReadCap,
  now: string,
  language = 'en',
): ToldByCap {
  const found = [...findings];
  const others = new Map<string, number>();
  const latest = Date.parse(now) + AHEAD;
  const taken = new Map<string, CapAlert>();
  const twofold = new Set<string>();
  for (const alert of alerts) {
    const { identifier: id, messageType, sent } = alert;
    if (Date.parse(sent) > latest) {
      found.push(findingOf('told.in-the-future', 'lost', { id, moment: sent }));
      continue;
    }
    if (ANSWERS.has(messageType)) {
      others.set(messageType, (others.get(messageType) ?? 0) + 1);
      continue;
    }
    const name = capName(alert);
    const other = taken.get(name);
    if (other && JSON.stringify(other) !== JSON.stringify(alert)) twofold.add(name);
    taken.set(name, alert);
  }
  for (const name of twofold) {
    found.push(findingOf('told.two-contents', 'lost', { id: taken.get(name)!.identifier }));
    taken.delete(name);
  }
  const groups = Map.groupBy(taken.values(), (alert) => rootOf(alert, taken));
  const messagesOf = new Map(
    [...groups.values()].map((group) => [
      incidentOf(
        group.toSorted((a, b) => (a.sent < b.sent ? -1 : 1)),
        language,
      ),
      group.map(capName),
    ]),
  );
  for (const { identifier: id, status } of taken.values())
    if (status !== 'Actual') found.push(findingOf('cap.not-actual', 'note', { id, status }));
  if (signed > 0) found.push(findingOf('cap.unchecked', 'note', { count: signed }));
  const told = entries.filter(({ updated }) => Date.parse(updated) <= latest).map(incidentOfEntry);
  return { incidents: [...messagesOf.keys(), ...told], others, findings: found, messagesOf };
}

/** The name of a message among all. */
export function capName({ sender, identifier }: Pick<CapAlert, 'sender' | 'identifier'>): string {
  return `${sender},${identifier}`;
}

/** The first message of which a message is an update, as far as messages that are here say it. */
function rootOf(alert: CapAlert, all: ReadonlyMap<string, CapAlert>): string {
  let name = capName(alert);
  let { references, sent } = alert;
  for (;;) {
    // Only what was sent before: references in a circle lead nowhere.
    const [first] = references
      .filter((one) => one.sent < sent)
      .toSorted((a, b) => (a.sent < b.sent ? -1 : 1));
    if (!first) return name;
    name = capName(first);
    ({ sent } = first);
    references = all.get(name)?.references ?? [];
  }
}

/** An alert and what was said of it later, in order. */
function incidentOf(group: readonly CapAlert[], language: string): SharedIncident {
  const last = group.at(-1)!;
  // A message that cancels does not say again what it takes back.
  const telling = group.findLast(({ infos }) => infos.length > 0) ?? last;
  const tongueOf = (one: CapInfo): string => (one.language ?? 'en-US').split('-')[0].toLowerCase();
  const info: CapInfo | undefined =
    telling.infos.find((one) => tongueOf(one) === language) ?? telling.infos[0];
  // Parts in other languages say the same again; several in one language say more.
  const more = telling.infos.filter((one) => one !== info && tongueOf(one) === tongueOf(info));
  const own = (name: string): string | null =>
    info?.parameters.find((parameter) => parameter.name === name)?.value ?? null;
  const [first] = [...last.references, ...group].toSorted((a, b) => (a.sent < b.sent ? -1 : 1));
  const isCancelled = last.messageType === 'Cancel';
  const source = { id: last.sender, name: info?.senderName ?? last.sender };
  const kind = INCIDENT_KINDS.find((one) => one === own(OWN_PARAMETERS.kind)) ?? null;
  const description = info?.description ?? telling.note;
  return {
    id: ownId(telling, own) ?? first.identifier,
    source,
    title: info?.headline ?? info?.event ?? last.note ?? last.identifier,
    description: isCancelled ? last.note : description,
    language: info?.language ?? (info ? 'en-US' : null),
    kind,
    otherKinds: [
      ...(kind === null && info ? [info.event] : []),
      // Never to be taken for something that is so.
      ...(last.status === 'Actual' ? [] : [last.status]),
    ],
    state: INCIDENT_STATES.find((one) => one === own(OWN_PARAMETERS.state)) ?? null,
    created: first.sent,
    modified: last.sent,
    onset: info?.onset ?? info?.effective ?? null,
    end: momentOf(own(OWN_PARAMETERS.end)),
    lostPercent: percent(own(OWN_PARAMETERS.lostPercent)),
    confidence: percent(own(OWN_PARAMETERS.confidence)),
    marking: strictest(group),
    isRevoked: isCancelled,
    until: isCancelled ? null : momentOf(own(OWN_PARAMETERS.until)),
    statements: (info?.parameters ?? [])
      .filter(({ name }) => name === OWN_PARAMETERS.statement)
      .map(({ value }) => value),
    countries: [
      ...new Set(
        (info?.areas ?? [])
          .flatMap(({ geocodes }) => geocodes)
          .filter(({ name, value }) => name === COUNTRY_CODES && /^[A-Z]{2}$/.test(value))
          .map(({ value }) => value),
      ),
    ],
    networks: info ? networksOf(info) : [],
    prefixes: [],
    suspects: [],
    seenBy: null,
    notes: more.map((other) => ({
      title: other.headline ?? other.event,
      text: [other.description, other.instruction].filter((text) => text !== null).join('\n'),
      language: other.language,
    })),
    measures: [],
    references:
      info === undefined || info.web === null ? [] : [{ source: source.name, id: null, url: info.web }],
  };
}

/** The id that its author gave the incident, where the id of the message follows from it. */
function ownId(alert: CapAlert, own: (name: string) => string | null): string | null {
  const id = own(OWN_PARAMETERS.incident);
  const modified = own(OWN_PARAMETERS.modified);
  if (id === null || modified === null) return null;
  const said = { source: { id: alert.sender, name: '' }, id, modified };
  return capIdentifier(said, alert.status) === alert.identifier ? id : null;
}

function networksOf({ parameters }: CapInfo): SharedIncident['networks'] {
  const told = parameters
    .filter(({ name }) => name === OWN_PARAMETERS.network)
    .flatMap(({ value }) => {
      const [, number, word] = /^AS(\d{1,10}) ([a-z]+)$/.exec(value) ?? [];
      const role = NETWORK_ROLES.find((one) => one === word);
      return role && Number(number) <= 0xffff_ffff ? [{ asn: Number(number), name: null, role }] : [];
    });
  return [...new Map(told.map((one) => [`${one.asn} ${one.role}`, one])).values()];
}

/** The strictest marking that one of the messages names. */
function strictest(alerts: readonly CapAlert[]): Handling | null {
  const words = new Set(
    alerts.flatMap(({ restriction, codes }) =>
      [restriction ?? '', ...codes].map((word) => word.toUpperCase().replace('TLP:WHITE', 'TLP:CLEAR')),
    ),
  );
  return HANDLINGS.findLast((marking) => words.has(marking)) ?? null;
}

function incidentOfEntry({ id, title, summary, updated, author, link }: CapEntry): SharedIncident {
  return {
    ...NOTHING_SAID,
    id,
    source: { id: author, name: author },
    title,
    description: summary,
    created: updated,
    modified: updated,
    isRevoked: false,
    references: link === null ? [] : [{ source: author, id: null, url: link }],
  };
}

function percent(text: string | null): number | null {
  return text !== null && /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : null;
}

function momentOf(text: string | null): string | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
