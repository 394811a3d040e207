import { findingOf, type Finding } from '../../core/finding.ts';
import { hostName } from '../../core/host-name.ts';
import { openZone, zoneSeconds } from '../dns-zone/read-zone.ts';
import { countAlike } from '../text/alike.ts';
import { readWhole } from '../text/lines.ts';
import {
  importCertificates,
  withIds,
  type CertificateRead,
  type ReadCertificate,
} from './import-certificates.ts';
import { isMeasured, measuredRecords } from './measured-records.ts';
import { isNeededSignature } from './needed-signature.ts';
import { isMxList, mxList } from './mx-list.ts';
import { hostTarget } from './need-target.ts';
import { isHar, readHar } from './read-har.ts';
import { resolverLine, type BareRecord } from './resolver-lines.ts';
import type { BareServices } from './write-services.ts';

/** A file of others, as text. */
export interface ImportedText {
  readonly file: string;
  readonly text: string;
}

const TYPES: ReadonlySet<string> = new Set(['A', 'AAAA', 'CNAME', 'MX', 'NS', 'SOA', 'RRSIG']);
/** A line of a list of names: `1,example.org` (Tranco) or `https://www.example.org,1000` (CrUX), or a name alone. */
const LISTED =
  /^\s*(?:(\d{1,9})[,;\t]\s*)?(?:https?:\/\/)?([^\s,;/:]{1,254}\.[^\s,;/:]{1,254})\/?(?: *[,;\t] *(\d{1,9}))?\s*$/;

/**
 * A services folder from what other programs wrote: records from master files (RFC 1035), output of dig, JSON lines of massdns and
 * zdns, and tables of measurements; services from lists of names (Tranco, CrUX, one name a line), each needing its name and its address, and from pages that a browser
 * saved (HAR); mail from lists of exchangers; certificates from PEM. The same record, need or certificate in several files stands once.
 */
export function importServices(
  files: readonly ImportedText[],
  certificateOf: ReadCertificate,
): {
  readonly folder: BareServices;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const records = new Map<string, BareRecord>();
  const services = new Map<string, BareService>();
  const needs = new Map<string, BareNeed>();
  const certificates = new Map<string, CertificateRead>();
  for (const { file, text } of files) {
    const read = importedOf(text, certificateOf);
    for (const finding of read.findings) findings.push({ ...finding, facts: { file, ...finding.facts } });
    for (const record of read.records) {
      const key = `${record.name} ${record.type} ${record.value}`;
      const known = records.get(key);
      // The longest lifetime: that of the zone itself, not what a cache had left of it.
      if (known === undefined || (record.ttl ?? 0) > (known.ttl ?? 0)) records.set(key, record);
    }
    for (const service of read.services) if (!services.has(service.id)) services.set(service.id, service);
    for (const need of read.needs) {
      const key = `${need.service} ${need.layer} ${need.target}`;
      // What one page must have is not optional because another does without.
      if (!needs.has(key) || need.need !== 'degrades') needs.set(key, need);
    }
    for (const certificate of read.certificates) certificates.set(certificate.fingerprint, certificate);
    const isSaid = read.findings.some(({ code }) => code === 'services.import-har');
    if (!isSaid && read.records.length + read.services.length + read.certificates.length === 0)
      findings.push(findingOf('services.import-nothing', 'lost', { file, dig: 'dig' }, 1));
  }
  const folder = {
    services: [...services.values()],
    needs: [...needs.values()],
    records: [...records.values()],
    certificates: withIds([...certificates.values()]),
  };
  return { folder, findings: countAlike(findings) };
}

type BareService = BareServices['services'][number];
type BareNeed = BareServices['needs'][number];

interface Imported {
  readonly records: readonly BareRecord[];
  readonly services: readonly BareService[];
  readonly needs: readonly BareNeed[];
  readonly certificates: readonly CertificateRead[];
  readonly findings: readonly Finding[];
}

const NOTHING: Imported = { records: [], services: [], needs: [], certificates: [], findings: [] };

function importedOf(text: string, certificateOf: ReadCertificate): Imported {
  const pem = importCertificates(text, certificateOf);
  if (pem !== undefined) return { ...NOTHING, ...pem };
  if (isHar(text)) return visited(text);
  if (isMeasured(text)) return { ...NOTHING, ...measuredRecords(text) };
  if (isMxList(text)) return { ...NOTHING, ...mxList(text) };
  return isList(text) ? listed(text) : /^\s*\{/.test(text) ? lines(text) : master(text);
}

function visited(text: string): Imported {
  const { pages, findings } = readHar(text);
  const services = pages.map(({ host }): BareService => ({ id: host, kind: 'other' }));
  return { ...NOTHING, services, needs: pages.flatMap((page) => page.needs), findings };
}

/** Whether the first line that is not a header is one of a list. */
function isList(text: string): boolean {
  const first = text
    .split(/\r?\n/, 3)
    .filter((line) => line.trim() !== '' && !/^(?:origin|rank)\b/i.test(line));
  return first.length > 0 && LISTED.test(first[0]);
}

function listed(text: string): Imported {
  const findings: Finding[] = [];
  const services = text.split(/\r?\n/).flatMap((line, at): BareService[] => {
    if (line.trim() === '' || line.startsWith('#') || (at === 0 && /^(?:origin|rank)\b/i.test(line)))
      return [];
    const [, before, written, after] = LISTED.exec(line) ?? [];
    const name = written === undefined ? undefined : hostName(written);
    if (name === undefined) {
      findings.push(findingOf('services.import-line', 'lost', { text: line.slice(0, SHOWN) }, at + 1));
      return [];
    }
    const rank = Number(before ?? after);
    return [{ id: name, kind: 'other', ...(rank >= 1 && { rank }) }];
  });
  const needs = services.flatMap(({ id }) =>
    (['name', 'address'] as const).map((layer) => ({ service: id, layer, target: hostTarget(id) })),
  );
  return { ...NOTHING, services, needs, findings };
}

function lines(text: string): Imported {
  const findings: Finding[] = [];
  const records = text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '') return [];
    const found = resolverLine(line);
    if (found === undefined)
      findings.push(findingOf('services.import-line', 'lost', { text: line.slice(0, SHOWN) }, at + 1));
    return found ?? [];
  });
  return { ...NOTHING, records, findings };
}

/** dig writes its own words as remarks, so its output is a master file. */
function master(text: string): Imported {
  const records: BareRecord[] = [];
  const reader = openZone(({ owner, ttl, type, data, nameAt }) => {
    const name = hostName(owner);
    if (!TYPES.has(type) || name === undefined || (type === 'RRSIG' && !isNeededSignature(data))) return;
    const value =
      type === 'MX'
        ? `${data[0]} ${nameAt(1)}`
        : type === 'SOA'
          ? [nameAt(0), nameAt(1), data[2], ...data.slice(3).map(inSeconds)].join(' ')
          : type === 'RRSIG'
            ? [...data.slice(0, 7), nameAt(7)].join(' ')
            : type === 'A' || type === 'AAAA'
              ? data[0]
              : nameAt(0);
    records.push({ name, type: type as BareRecord['type'], ...(ttl >= 0 && { ttl }), value });
  });
  const { findings } = readWhole(reader, new TextEncoder().encode(text));
  return { ...NOTHING, records, findings };
}

/** A time of an SOA, which BIND writes with units too; what is none stays, and is refused where it is read. */
function inSeconds(time: string): string {
  const seconds = zoneSeconds(time);
  return Number.isNaN(seconds) ? time : String(seconds);
}

/** As much of a line as a sentence needs to show. */
const SHOWN = 80;
