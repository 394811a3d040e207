import { findingOf, type Finding } from '../../core/finding.ts';
import { unspoofed } from '../../core/unspoofed.ts';
import { childOf, parseXml, walkXml, type XmlElement } from '../drawn-network/xml-tree.ts';
import {
  CAP_CERTAINTIES,
  CAP_MESSAGE_TYPES,
  CAP_SCOPES,
  CAP_SEVERITIES,
  CAP_STATUSES,
  CAP_URGENCIES,
  type CapAlert,
  type CapArea,
  type CapInfo,
  type CapPair,
  type CapReference,
} from './cap-alert.ts';

/** An entry of an Atom feed that tells of a message and does not hold it. */
export interface CapEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** ISO 8601 */
  readonly updated: string;
  readonly author: string;
  readonly link: string | null;
}

export interface ReadCap {
  readonly alerts: readonly CapAlert[];
  readonly entries: readonly CapEntry[];
  /** Messages that have a signature, which is not verified here. */
  readonly signed: number;
  readonly findings: readonly Finding[];
}

/** Elements that every message has. */
const MUST_HAVE = ['identifier', 'sender', 'sent', 'status', 'msgType'];
/** Elements that every part in one language has. */
const INFO_MUST_HAVE = ['category', 'event', 'urgency', 'severity', 'certainty'];

/**
 * Reads messages of CAP 1.1 and 1.2: one, or those that an Atom feed or an EDXL distribution holds; and entries of a feed that only tell of one. Never throws on data, follows no link and
 * no entity, and refuses documents that declare some. Undefined where it is none of these.
 *
 * Findings: `cap.doctype`, those of `parseXml`, `cap.missing` and `cap.element` {number, element}.
 *
 * @example readCap('<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">…</alert>')
 */
export function readCap(text: string): ReadCap | undefined {
  const start = text.slice(0, 100_000);
  if (
    !/^\uFEFF?\s*</.test(start) ||
    !/urn:oasis:names:tc:emergency:cap:1\.[12]|www\.w3\.org\/2005\/Atom/.test(start)
  )
    return undefined;
  const none = { alerts: [], entries: [], signed: 0 };
  if (/<!DOCTYPE/i.test(text)) return { ...none, findings: [findingOf('cap.doctype', 'lost', {})] };
  const root = parseXml(text);
  if (!('children' in root)) return { ...none, findings: [root] };
  const findings: Finding[] = [];
  const alerts: CapAlert[] = [];
  let [number, signed] = [0, 0];
  const take = (element: XmlElement): void => {
    number++;
    const fault = faultIn(element);
    if (fault !== undefined) {
      const { element: name, isMissing } = fault;
      const code = isMissing ? 'cap.missing' : 'cap.element';
      return void findings.push(findingOf(code, 'lost', { number, element: name }));
    }
    if (childOf(element, 'Signature')) signed++;
    alerts.push(alertOf(element));
  };
  const entries: CapEntry[] = [];
  if (root.name === 'alert') take(root);
  walkXml(root, (element) => {
    if (element.name === 'alert') {
      take(element);
      return false;
    }
    if (element.name === 'entry' && !holdsAlert(element)) entries.push(...entryOf(element));
    return true;
  });
  return root.name === 'alert' || root.name === 'feed' || number > 0
    ? { alerts, entries, signed, findings }
    : undefined;
}

function holdsAlert(element: XmlElement): boolean {
  let isThere = false;
  walkXml(element, ({ name }) => {
    isThere ||= name === 'alert';
    return !isThere;
  });
  return isThere;
}

interface Fault {
  readonly element: string;
  readonly isMissing: boolean;
}

/** The first element of a message that is missing or says what CAP has no word for; undefined where it is a message. */
function faultIn(alert: XmlElement): Fault | undefined {
  const words: readonly (readonly [string, readonly string[]])[] = [
    ['status', CAP_STATUSES],
    ['msgType', CAP_MESSAGE_TYPES],
    ['scope', CAP_SCOPES],
  ];
  const infoWords: readonly (readonly [string, readonly string[]])[] = [
    ['urgency', CAP_URGENCIES],
    ['severity', CAP_SEVERITIES],
    ['certainty', CAP_CERTAINTIES],
  ];
  const wrong = (
    element: XmlElement,
    needed: readonly string[],
    known: readonly (readonly [string, readonly string[]])[],
  ): Fault | undefined => {
    const missing = needed.find((name) => textOf(element, name) === null);
    if (missing !== undefined) return { element: missing, isMissing: true };
    const [unknown] = known.find(([name, all]) => !all.includes(textOf(element, name) ?? '')) ?? [];
    if (unknown === undefined) return undefined;
    return { element: unknown, isMissing: textOf(element, unknown) === null };
  };
  return (
    wrong(alert, MUST_HAVE, words) ??
    (momentOfCap(textOf(alert, 'sent')) === null ? { element: 'sent', isMissing: false } : undefined) ??
    childrenOf(alert, 'info')
      .map((info) => wrong(info, INFO_MUST_HAVE, infoWords))
      .find((fault) => fault !== undefined)
  );
}

function alertOf(element: XmlElement): CapAlert {
  const own = (name: string): string | null => textOf(element, name);
  return {
    identifier: own('identifier')!,
    sender: own('sender')!,
    sent: momentOfCap(own('sent'))!,
    status: own('status') as CapAlert['status'],
    messageType: own('msgType') as CapAlert['messageType'],
    source: own('source'),
    scope: own('scope') as CapAlert['scope'],
    restriction: own('restriction'),
    addresses: namesIn(own('addresses')),
    codes: textsOf(element, 'code'),
    note: own('note'),
    references: namesIn(own('references')).flatMap(referenceOf),
    incidents: namesIn(own('incidents')),
    infos: childrenOf(element, 'info').map(infoOf),
  };
}

function infoOf(element: XmlElement): CapInfo {
  const own = (name: string): string | null => textOf(element, name);
  return {
    language: own('language'),
    categories: textsOf(element, 'category'),
    event: own('event')!,
    responseTypes: textsOf(element, 'responseType'),
    urgency: own('urgency') as CapInfo['urgency'],
    severity: own('severity') as CapInfo['severity'],
    certainty: own('certainty') as CapInfo['certainty'],
    eventCodes: pairsIn(element, 'eventCode'),
    effective: momentOfCap(own('effective')),
    onset: momentOfCap(own('onset')),
    expires: momentOfCap(own('expires')),
    senderName: own('senderName'),
    headline: own('headline'),
    description: own('description'),
    instruction: own('instruction'),
    web: own('web'),
    contact: own('contact'),
    parameters: pairsIn(element, 'parameter'),
    areas: childrenOf(element, 'area').map(areaOf),
  };
}

function areaOf(element: XmlElement): CapArea {
  return {
    description: textOf(element, 'areaDesc') ?? '',
    polygons: textsOf(element, 'polygon')
      .map((text) => text.split(/\s+/).flatMap(pointOf))
      .filter((ring) => ring.length >= 4),
    geocodes: pairsIn(element, 'geocode'),
  };
}

function pointOf(text: string): (readonly [number, number])[] {
  const [lat, lon, ...more] = text.split(',').map((part) => (part === '' ? NaN : Number(part)));
  const isPlace = more.length === 0 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return isPlace ? [[lat, lon]] : [];
}

function entryOf(element: XmlElement): CapEntry[] {
  const id = textOf(element, 'id');
  const updated = momentOfCap(textOf(element, 'updated'));
  if (id === null || updated === null) return [];
  const author = childOf(element, 'author');
  return [
    {
      id,
      title: textOf(element, 'title') ?? id,
      summary: textOf(element, 'summary'),
      updated,
      author: (author && textOf(author, 'name')) ?? '',
      link: childOf(element, 'link')?.attributes.get('href') ?? null,
    },
  ];
}

function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** What an element of a name says, without what could deceive the eye; null where it is missing or empty. */
function textOf(element: XmlElement, name: string): string | null {
  const text = unspoofed(childOf(element, name)?.text ?? '').trim();
  return text === '' ? null : text;
}

function textsOf(element: XmlElement, name: string): string[] {
  return childrenOf(element, name)
    .map(({ text }) => unspoofed(text).trim())
    .filter((text) => text !== '');
}

function pairsIn(element: XmlElement, name: string): CapPair[] {
  return childrenOf(element, name).map((pair) => ({
    name: textOf(pair, 'valueName') ?? '',
    value: textOf(pair, 'value') ?? '',
  }));
}

/** Names separated by spaces; those in quotation marks hold some. */
function namesIn(text: string | null): string[] {
  return Array.from((text ?? '').matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare);
}

function referenceOf(text: string): CapReference[] {
  const [sender, identifier, sent] = text.split(',');
  const moment = momentOfCap(sent ?? null);
  return sender && identifier && moment !== null ? [{ sender, identifier, sent: moment }] : [];
}

/** ISO 8601, UTC; null where it is no moment with a zone. */
function momentOfCap(text: string | null): string | null {
  if (text === null || !/(?:z|[+-]\d{2}:?\d{2})$/i.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
