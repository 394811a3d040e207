import { nameInRecord } from '../../core/record-name.ts';
import { signatureOf } from '../../core/signature-record.ts';
import { findingOf, type Finding } from '../../core/finding.ts';
import {
  mayNeedService,
  type DnsRecord,
  type Service,
  type ServicesFolder,
  type ServiceTable,
} from '../../schemas/services-folder.ts';
import { fault, type Placed } from '../inventory/inventory-fault.ts';
import type { UnreadTable } from '../inventory/unread-tables.ts';
import { nearestIn } from '../structured-text/nearest.ts';
import { parseIPv4, parseIPv6 } from '../text/ip-text.ts';
import { needTarget } from './need-target.ts';

/** Faults between tables: ids that are there twice or not at all, targets and values that are of another kind. Nothing is changed. */
export function checkServices(
  folder: ServicesFolder,
  unread: (table: ServiceTable) => UnreadTable,
): Finding[] {
  const needs = checkNeeds(folder, unread);
  return [
    ...duplicates(folder.services),
    ...duplicates(folder.certificates),
    ...needs.findings,
    ...folder.records.flatMap(checkRecord),
    ...folder.services.flatMap(checkProtection),
    ...checkPeople(folder),
    ...(needs.consequences > 0
      ? [findingOf('table.consequences', 'note', { count: needs.consequences })]
      : []),
  ];
}

function duplicates(rows: readonly (Placed & { readonly id: string })[]): Finding[] {
  const first = new Map<string, Placed>();
  return rows.flatMap((row): Finding[] => {
    const known = first.get(row.id);
    if (known === undefined) {
      first.set(row.id, row);
      return [];
    }
    const facts = { id: row.id, firstFile: known.file, firstLine: known.line };
    return [fault(row, 'inventory.duplicate-id', facts)];
  });
}

function checkNeeds(
  { services, needs, certificates, records }: ServicesFolder,
  unread: (table: ServiceTable) => UnreadTable,
): { readonly findings: readonly Finding[]; readonly consequences: number } {
  const findings: Finding[] = [];
  let consequences = 0;
  const isKnown = new Set(services.map(({ id }) => id));
  const near = nearestIn([...isKnown]);
  const lost = unread('services');
  const lostIds = new Set(lost.ids);
  const isCertificate = new Set(certificates.map(({ id }) => id));
  const hasRecords = new Set(records.map(({ name }) => name));
  const withNeeds = new Set(needs.map(({ service }) => service));
  for (const need of needs) {
    if (!isKnown.has(need.service)) {
      const meant = near(need.service);
      const facts = { column: 'service', value: need.service };
      if (lost.whole || lostIds.has(need.service)) consequences++;
      else if (meant === undefined) findings.push(fault(need, 'services.unknown-id', facts));
      else findings.push(fault(need, 'services.unknown-id-near', { ...facts, near: meant }));
    }
    if (mayNeedService(need) && isKnown.has(need.target)) continue;
    const target = needTarget(need.target);
    const { layer } = need;
    const facts = { layer, value: need.target };
    if (layer === 'power' || layer === 'supply') continue;
    if (layer === 'certificate') {
      if (!isCertificate.has(need.target) && target.kind !== 'host' && !unread('certificates').some)
        findings.push(fault(need, 'services.unknown-certificate', { value: need.target }));
    } else if (target.kind === 'thing')
      findings.push(fault(need, 'services.target-thing', { ...facts, network: 'AS64500' }));
    else if ((layer === 'name' || layer === 'mail') && target.kind !== 'host')
      findings.push(fault(need, 'services.target-no-name', facts));
    else if (target.kind === 'host' && !hasRecords.has(target.host) && !unread('records').some)
      findings.push(fault(need, 'services.no-records', { name: target.host }, 'note'));
  }
  for (const service of services)
    if (!withNeeds.has(service.id) && !unread('needs').some)
      findings.push(fault(service, 'services.no-needs', { id: service.id }, 'note'));
  return { findings, consequences };
}

const VALUE_EXAMPLES: Readonly<Record<DnsRecord['type'], string>> = {
  A: '192.0.2.1',
  AAAA: '2001:db8::1',
  CNAME: 'www.example.org',
  MX: '10 mail.example.org',
  NS: 'ns1.example.org',
  SOA: 'ns1.example.org hostmaster.example.org 1 7200 900 1209600 3600',
  RRSIG: 'SOA 13 2 3600 20270301000000 20270201000000 12345 example.org',
};

function checkRecord(record: DnsRecord): Finding[] {
  const { type, value } = record;
  if (isValueOf(record)) return [];
  return [fault(record, 'services.record-value', { type, value, example: VALUE_EXAMPLES[type] })];
}

function isValueOf(record: DnsRecord): boolean {
  if (record.type === 'A') return !Number.isNaN(parseIPv4(record.value));
  if (record.type === 'AAAA') return parseIPv6(record.value) !== undefined;
  const words = record.value.trim().split(/\s+/);
  if (record.type === 'RRSIG') return signatureOf(record.value) !== undefined;
  if (nameInRecord(record) === undefined) return false;
  if (record.type === 'SOA')
    return words.length === 7 && words.slice(2).every((word) => /^\d{1,10}$/.test(word));
  return words.length === (record.type === 'MX' ? 2 : 1);
}

/** Where some services have people and others none, those without stand outside every share. */
function checkPeople({ services }: ServicesFolder): Finding[] {
  const without = services.filter(({ people }) => people === undefined);
  if (without.length === 0 || without.length === services.length) return [];
  const facts = { count: without.length, column: 'people' };
  return [fault(without[0], 'services.some-without-people', facts, 'note')];
}

const CLAIMS = ['protection_authority', 'protection_from', 'protection_until'] as const;

/** A claim says what it claims, ends after it begins, and had better say on whose word and for which days. */
function checkProtection(service: Service): Finding[] {
  const said = CLAIMS.find((column) => service[column] !== undefined);
  if (service.protection === undefined)
    return said === undefined
      ? []
      : [fault(service, 'services.protection-missing', { column: said, needed: 'protection' })];
  const { protection_from: from = -Infinity, protection_until: until = Infinity } = service;
  if (from >= until)
    return [
      fault(service, 'services.protection-ends-first', {
        from: 'protection_from',
        until: 'protection_until',
      }),
    ];
  const missing = CLAIMS.filter((column) => service[column] === undefined);
  if (missing.length === 0) return [];
  return [fault(service, 'services.protection-incomplete', { missing: missing.join(', ') }, 'note')];
}
