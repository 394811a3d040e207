import { findingOf, type Finding } from '../../core/finding.ts';
import { hostName } from '../../core/host-name.ts';
import { parseIPv4, parseIPv6 } from '../text/ip-text.ts';
import { openCsvRecords } from '../text/csv-records.ts';
import { signatureOfFields } from './needed-signature.ts';
import type { BareRecord } from './resolver-lines.ts';

/** Where the value of a record stands in a table of measurements: the columns of OpenINTEL's data dictionary. */
const VALUE_COLUMNS: Readonly<Record<BareRecord['type'], readonly string[]>> = {
  A: ['ip4_address'],
  AAAA: ['ip6_address'],
  CNAME: ['cname_name'],
  MX: ['mx_preference', 'mx_address'],
  NS: ['ns_address'],
  SOA: ['soa_mname', 'soa_rname', 'soa_serial', 'soa_refresh', 'soa_retry', 'soa_expire', 'soa_minimum'],
  RRSIG: [
    'rrsig_type_covered',
    'rrsig_algorithm',
    'rrsig_labels',
    'rrsig_original_ttl',
    'rrsig_signature_expiration',
    'rrsig_signature_inception',
    'rrsig_key_tag',
    'rrsig_signer_name',
  ],
};
const OTHER_COLUMNS = ['response_type', 'response_name', 'query_name', 'response_ttl', 'ttl'];
/** Whether a column of a table of DNS measurements is one that is read. */
export function isMeasuredColumn(name: string): boolean {
  return (
    OTHER_COLUMNS.includes(name) || Object.values(VALUE_COLUMNS).some((columns) => columns.includes(name))
  );
}

const MOST_TTL = 2 ** 31 - 1;
/** As much of a line as a sentence needs to show. */
const SHOWN = 80;

/** Whether a text begins with the header of a table of DNS measurements: OpenINTEL's names of columns, in any order. */
export function isMeasured(text: string): boolean {
  const columns = headerOf(text);
  return (
    columns.includes('response_type') && (columns.includes('response_name') || columns.includes('query_name'))
  );
}

/**
 * The records in a table of DNS measurements with the columns of OpenINTEL, separated by commas, semicolons or tabs: one answer a row,
 * where only the columns of its type are filled. Rows without an answer and of types other than those of `records.csv` are left out; a row whose
 * value is missing or of another kind is said. Never throws on data.
 *
 * @example measuredRecords('response_type,response_name,ip4_address\nA,a.example.,192.0.2.1\n').records[0].value // '192.0.2.1'
 */
export function measuredRecords(text: string): {
  readonly records: readonly BareRecord[];
  readonly findings: readonly Finding[];
} {
  const records: BareRecord[] = [];
  const findings: Finding[] = [];
  const columns = headerOf(text);
  const lost = (line: string, number: number): void => {
    findings.push(findingOf('services.import-line', 'lost', { text: line.slice(0, SHOWN) }, number));
  };
  const separator = separatorOf(text);
  const reader = openCsvRecords({
    separator: () => separator,
    onBroken: (number, line) => lost(line, number),
    onRecord: (fields, number) => {
      if (number === 1 || fields.every((field) => field === '')) return;
      const row = new Map(columns.map((column, at) => [column, known(fields[at])]));
      const record = recordOf(row);
      if (record === undefined) lost(fields.filter((field) => field !== '').join(separator), number);
      else if (record !== 'other') records.push(record);
    },
  });
  for (const [at, line] of text.split(/\r?\n/).entries()) reader.line(line, at + 1);
  reader.finish();
  return { records, findings };
}

/** `other` for what is no record that decides what a name needs; undefined for one that does not say its value. */
function recordOf(row: ReadonlyMap<string, string>): BareRecord | 'other' | undefined {
  const type = (row.get('response_type') ?? '').toUpperCase();
  if (!isType(type)) return 'other';
  const written = row.get('response_name') || row.get('query_name') || '';
  const name = written === '' ? undefined : hostName(written);
  const values = VALUE_COLUMNS[type].map((column) => row.get(column) ?? '');
  if (name === undefined || values.includes('') || values.some((value) => /\s/.test(value))) return undefined;
  const [first] = values;
  if (type === 'A' && Number.isNaN(parseIPv4(first))) return undefined;
  if (type === 'AAAA' && parseIPv6(first) === undefined) return undefined;
  const ttl = row.get('response_ttl') || row.get('ttl') || '';
  const seconds = /^\d{1,10}$/.test(ttl) && Number(ttl) <= MOST_TTL ? { ttl: Number(ttl) } : {};
  if (type !== 'RRSIG') return { name, type, ...seconds, value: values.join(' ') };
  const value = signatureOfFields(values);
  return value === undefined ? 'other' : { name, type, ...seconds, value };
}

function isType(text: string): text is BareRecord['type'] {
  return Object.hasOwn(VALUE_COLUMNS, text);
}

/** A cell, empty where it says that there is nothing. */
function known(cell = ''): string {
  const text = cell.trim();
  return /^(?:null|none|nan|\\n)$/i.test(text) ? '' : text;
}

function firstLine(text: string): string {
  return /^[^\r\n]{0,10000}/.exec(text)?.[0] ?? '';
}

function separatorOf(text: string): string {
  const line = firstLine(text);
  return [',', '\t', ';'].find((separator) => line.includes(separator)) ?? ',';
}

function headerOf(text: string): string[] {
  return firstLine(text)
    .split(separatorOf(text))
    .map((column) => column.trim().replaceAll('"', '').toLowerCase());
}
