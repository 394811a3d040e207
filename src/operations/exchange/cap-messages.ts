import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import {
  capOf,
  capRing,
  isAlerting,
  subjectOfIncident,
  type CapSubject,
  type CapTerms,
  wholeSeconds,
} from '../../exchange/cap-of-incident.ts';
import { subjectOfNumber } from '../../exchange/emergency-numbers.ts';
import type { CapAlert, CapReference } from '../../formats/cap/cap-alert.ts';
import { capName, incidentsOfCap, type ToldByCap } from '../../formats/cap/incident-of-cap.ts';
import { readCap, type ReadCap } from '../../formats/cap/read-cap.ts';
import { writeCap } from '../../formats/cap/write-cap.ts';
import { readGeojson } from '../../formats/geo/geojson.ts';
import { eventIdOf } from '../../formats/misp/write-misp.ts';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { language } from '../../i18n/language.ts';
import { readTextFile } from '../files/read-text.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { readNamedText } from '../files/read-named-text.ts';
import type { CapSignature } from '../../schemas/exchange-formats.ts';
import type { SharedIncident } from '../../schemas/shared-incident.ts';
import { verifyCap, type TrustedSigner } from './verify-cap.ts';
import { capKeyOf, signCap } from './sign-cap.ts';
import type { IncidentOfItem } from './write-format.ts';

const MESSAGE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.xml$/;

/** How messages of CAP are asked for. */
export interface AskedMessages {
  /** The folder of messages, which keeps those that were written before. */
  readonly place: string;
  readonly option: string;
  readonly incidents: readonly IncidentOfItem[];
  /** Names of the partners. */
  readonly partners: readonly string[];
  readonly isActual: boolean;
  readonly outlineOf: CapTerms['outlineOf'];
  /** The folder of the exchange, whose key signs. */
  readonly folder: string;
}

/** Messages as they were written, each with the incident that it is about. */
export interface WrittenMessages {
  readonly messages: readonly {
    readonly alert: CapAlert;
    readonly incident: IncidentOfItem;
    readonly bytes: Buffer;
  }[];
}

/**
 * Writes a signed message of CAP for each incident that is an outage, in every language. The folder is the memory: a later state is an update of the messages that lie in it and were for
 * the same partners, and a withdrawal cancels them. What was written stays as it is.
 */
export async function writeCapMessages(asked: AskedMessages): Promise<WrittenMessages> {
  const { place, option, incidents, partners, isActual, outlineOf, folder } = asked;
  const key = await capKeyOf(folder);
  const before = (await textsOfCap(place)).flatMap((text) => readCap(text)?.alerts ?? []);
  const languages = LANGUAGE_CODES.map((code) => language(code));
  const messages: WrittenMessages['messages'][number][] = [];
  for (const incident of incidents.filter(isOfCap)) {
    const terms = { languages, isActual, partners, outlineOf };
    const subject = subjectOf(incident);
    // For whom it is, and when, does not depend on what became of it.
    const next = capOf(null, incident, { ...terms, earlier: [ANY_MESSAGE] })!;
    const there = before
      .filter((one) => isBefore(one, next, eventIdOf(incident)))
      .map(({ sender, identifier, sent }) => ({ sender, identifier, sent }));
    const earlier = (there.length > 0 ? there : messagesOf(incident, next)).toSorted((a, b) =>
      a.sent < b.sent ? -1 : 1,
    );
    const alert = capOf(subject, incident, { ...terms, earlier });
    if (!alert) continue;
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const bytes = Buffer.from(await signCap(writeCap(alert), key));
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    await writeFileWhole(join(place, `${alert.identifier}.xml`), bytes, option, 0o600);
    messages.push({ alert, incident, bytes });
  }
  return { messages };
}

const ANY_MESSAGE: CapReference = { sender: '', identifier: '', sent: '' };

/** Of what is destroyed, and whose messages do not lie here: by the ledger, those that said its states. */
function messagesOf({ gone, source }: IncidentOfItem, { status }: CapAlert): CapReference[] {
  return (gone?.cap ?? []).map(({ exercise, actual, modified }) => ({
    sender: source.id,
    identifier: status === 'Actual' ? actual : exercise,
    sent: wholeSeconds(modified),
  }));
}

/** Whether it is something of which CAP warns. */
export function isOfCap({ own, gone }: IncidentOfItem): boolean {
  if (gone) return gone.cap.length > 0;
  return own !== null && ('service' in own || isAlerting(own));
}

function subjectOf({ own, modified, gone }: IncidentOfItem): CapSubject | null {
  if (gone) return null;
  // Of what others said nobody is warned in one's own name.
  if (own === null) throw new Error('what is repeated is no subject of a message');
  return 'service' in own ? subjectOfNumber(own, modified) : subjectOfIncident(own);
}

/** Whether a message was about the same incident for the same partners, and before. */
function isBefore(one: CapAlert, next: CapAlert, incident: string): boolean {
  return (
    one.incidents.includes(incident) &&
    one.sender === next.sender &&
    one.status === next.status &&
    one.identifier !== next.identifier &&
    one.sent <= next.sent &&
    one.addresses.join('\n') === next.addresses.join('\n')
  );
}

/** The texts of all messages of a folder. */
async function textsOfCap(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => MESSAGE.test(name)).toSorted();
  const texts: string[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one file after the other
  for (const name of names) texts.push((await readTextFile(join(folder, name))).text);
  return texts;
}

function together(all: readonly ReadCap[]): ReadCap {
  return {
    alerts: all.flatMap(({ alerts }) => alerts),
    entries: all.flatMap(({ entries }) => entries),
    signed: all.reduce((sum, { signed }) => sum + signed, 0),
    findings: all.flatMap(({ findings }) => findings),
  };
}

/** What messages of CAP say, and how their signatures stand. */
export interface HeardByCap extends ToldByCap {
  readonly signatures: ReadonlyMap<SharedIncident, CapSignature>;
  /** Until when the last message about an incident stands (ISO 8601). */
  readonly ends: ReadonlyMap<SharedIncident, string>;
}

/** What the messages of a folder say, together and where they can in the language of the reader; undefined where there is none. */
export async function toldByCapFolder(
  folder: string,
  now: string,
  reader: string,
  signers: readonly TrustedSigner[],
): Promise<HeardByCap | undefined> {
  const heard = await heardIn(await textsOfCap(folder), now, reader, signers);
  return heard.incidents.length + heard.others.size + heard.findings.length === 0 ? undefined : heard;
}

/** The same of one file. */
export async function toldByCap(
  text: string,
  now: string,
  reader: string,
  signers: readonly TrustedSigner[],
): Promise<HeardByCap | undefined> {
  return readCap(text) && heardIn([text], now, reader, signers);
}

async function heardIn(
  texts: readonly string[],
  now: string,
  reader: string,
  signers: readonly TrustedSigner[],
): Promise<HeardByCap> {
  const all: ReadCap[] = [];
  const byMessage = new Map<string, CapSignature>();
  for (const text of texts) {
    const read = readCap(text);
    if (!read) continue;
    // oxlint-disable-next-line no-await-in-loop -- one message after the other
    const signature = await verifyCap(text, signers, Date.parse(now));
    for (const alert of read.alerts)
      byMessage.set(capName(alert), worse(signature, byMessage.get(capName(alert))));
    all.push({ ...read, signed: signature.standing === 'verified' ? 0 : read.signed });
  }
  const told = incidentsOfCap(together(all), now, reader);
  const signatures = new Map<SharedIncident, CapSignature>();
  for (const [incident, messages] of told.messagesOf)
    for (const name of messages)
      signatures.set(incident, worse(byMessage.get(name)!, signatures.get(incident)));
  const alerts = new Map(all.flatMap((read) => read.alerts.map((alert) => [capName(alert), alert])));
  const ends = new Map<SharedIncident, string>();
  for (const [incident, messages] of told.messagesOf) {
    const last = messages
      .flatMap((name) => alerts.get(name) ?? [])
      .reduce((one, other) => (one.sent < other.sent ? other : one));
    const [end] = last.infos.flatMap(({ expires }) => expires ?? []).toSorted((a, b) => (a < b ? 1 : -1));
    if (end !== undefined) ends.set(incident, end);
  }
  return { ...told, signatures, ends };
}

const STANDINGS: readonly CapSignature['standing'][] = ['not-verified', 'none', 'verified'];

/** Of several messages about one incident that which proves least counts; of two that are as good, the later one. */
function worse(one: CapSignature, other: CapSignature | undefined): CapSignature {
  return other && STANDINGS.indexOf(other.standing) < STANDINGS.indexOf(one.standing) ? other : one;
}

/**
 * Outlines of regions and countries from GeoJSON: of an area that has the name or code as one of its properties.
 *
 * @param said how the file is called
 * @throws Refusal where it has none
 */
export async function outlinesIn(place: string, said: string): Promise<CapTerms['outlineOf']> {
  const { features } = readGeojson((await readNamedText(place, said)).text);
  const areas = features.filter((feature) => (feature.areas?.length ?? 0) > 0);
  if (areas.length === 0) throw new Refusal('bad-data', 'exchange.no-areas', { file: said });
  return (name) =>
    areas
      .filter(({ properties }) => name !== '' && [...properties.values()].includes(name))
      .flatMap((feature) => feature.areas ?? [])
      .flatMap((places) => {
        const ring = capRing(places);
        return ring ? [ring] : [];
      });
}
