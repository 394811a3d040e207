import { stat } from 'node:fs/promises';
import { Refusal } from '../../core/refusal.ts';
import { readMisp } from '../../formats/misp/read-misp.ts';
import { readStix } from '../../formats/stix/read-stix.ts';
import type { CodedFinding } from '../../schemas/coded.ts';
import type { CapSignature, ReadableFormat } from '../../schemas/exchange-formats.ts';
import type { SharedIncident } from '../../schemas/shared-incident.ts';
import { readRefusal } from '../../sources/read-file.ts';
import { readNamedText } from '../files/read-named-text.ts';
import { toldByCap, toldByCapFolder } from './cap-messages.ts';
import type { TrustedSigner } from './verify-cap.ts';
import { readMispFeed } from './misp-feed.ts';

/** What was read at a place. */
export interface ReadPlace {
  readonly as: ReadableFormat;
  /** Of STIX, as they are; of other formats none. */
  readonly objects: readonly unknown[];
  readonly incidents: readonly SharedIncident[];
  /** How many objects there are of each type that say nothing of an incident. */
  readonly others: ReadonlyMap<string, number>;
  readonly findings: readonly CodedFinding[];
  /** Of messages of CAP, how the signatures of an incident stand; of other formats none. */
  readonly signatures: ReadonlyMap<SharedIncident, CapSignature>;
  /** Of messages of CAP, until when they stand; what is said in STIX says so itself. */
  readonly ends: ReadonlyMap<SharedIncident, string>;
}

const NO_SIGNATURES: ReadPlace['signatures'] = new Map();
const NO_ENDS: ReadPlace['ends'] = new Map();

/** What is read here, for a person who gave something else. */
const FORMATS = 'STIX 2.1, MISP, CAP 1.2, Atom';

/**
 * The incidents of a file, or of a folder that is a feed, in one of the formats of others, by what it is.
 *
 * @param said how the place is called in findings and refusals
 * @param how `signers`: whose signatures of CAP are trusted
 * @throws Refusal where it is none of them
 */
export async function readPlace(
  said: string,
  place: string,
  {
    now,
    language,
    signers = [],
  }: { readonly now: string; readonly language: string; readonly signers?: readonly TrustedSigner[] },
): Promise<ReadPlace> {
  const unknown = new Refusal('bad-data', 'exchange.unknown-format', { file: said, formats: FORMATS });
  const inFile = (findings: readonly CodedFinding[]): CodedFinding[] =>
    findings.map(({ code, severity, facts }) => ({ code, severity, facts, file: said }));
  const info = await stat(place).catch((error: unknown) => {
    throw readRefusal(said, error);
  });
  if (info.isDirectory()) {
    const feed = await readMispFeed(place, said, now);
    if (feed)
      return {
        ...feed,
        objects: [],
        others: new Map(),
        as: 'misp',
        signatures: NO_SIGNATURES,
        ends: NO_ENDS,
      };
    const messages = await toldByCapFolder(place, now, language, signers);
    if (!messages) throw unknown;
    return { ...messages, objects: [], findings: inFile(messages.findings), as: 'cap' };
  }
  const { text } = await readNamedText(place, said);
  const events = readMisp(text, now);
  if (events)
    return {
      ...events,
      objects: [],
      findings: inFile(events.findings),
      others: new Map(),
      as: 'misp',
      signatures: NO_SIGNATURES,
      ends: NO_ENDS,
    };
  const messages = await toldByCap(text, now, language, signers);
  if (messages) return { ...messages, objects: [], findings: inFile(messages.findings), as: 'cap' };
  const read = readStix(text, now);
  if (read.findings.some(({ code }) => code === 'stix.no-list')) throw unknown;
  return { ...read, findings: inFile(read.findings), as: 'stix', signatures: NO_SIGNATURES, ends: NO_ENDS };
}
