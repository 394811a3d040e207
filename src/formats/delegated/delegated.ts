import { parseWrittenAsn } from '../text/asn-text.ts';
import { lineFindings, type LineFindings, type WithFindings } from '../text/findings.ts';
import { openLines, type TextReader } from '../text/lines.ts';

/** Fields of the first line of a delegation file, as they stand there. */
export interface DelegatedHeader {
  readonly version: string;
  readonly registry: string;
  readonly serial: string;
  readonly records: number;
  readonly startDate: string;
  readonly endDate: string;
  readonly utcOffset: string;
}

/** What a registry gave to someone: AS numbers or addresses. */
export interface Delegation {
  readonly registry: string;
  /** ISO 3166-1 alpha-2 code, `ZZ` or empty where nobody holds it. */
  readonly country: string;
  readonly type: 'asn' | 'ipv4' | 'ipv6';
  /** First AS number (in asplain, whatever the file has) or address, as text. */
  readonly start: string;
  /** Count of AS numbers or IPv4 addresses, or length of the IPv6 prefix. */
  readonly value: number;
  /** YYYYMMDD, empty or zeros where not known. */
  readonly date: string;
  /** `allocated`, `assigned`, `available`, `reserved`. */
  readonly status: string;
  /** Identifies the holder within the registry; empty where not given. */
  readonly holder: string;
  /** Whatever follows. */
  readonly extensions: readonly string[];
}

/** A registry's delegations, in the extended format of the NRO ("RIR statistics exchange format"). */
export interface Delegated {
  readonly header: DelegatedHeader | undefined;
  readonly summaries: readonly { readonly registry: string; readonly type: string; readonly count: number }[];
  readonly delegations: readonly Delegation[];
}

/** Reads delegated and delegated-extended files chunk by chunk. */
export function openDelegated(): TextReader<Delegated & WithFindings> {
  const findings = lineFindings();
  const summaries: { registry: string; type: string; count: number }[] = [];
  const delegations: Delegation[] = [];
  let header: DelegatedHeader | undefined;
  const lines = openLines((line, number) => {
    if (line === '' || line.startsWith('#')) return;
    const fields = line.split('|');
    const delegation = delegationOf(fields);
    if (delegation) delegations.push(delegation);
    else if (isSummary(fields))
      summaries.push({ registry: fields[0], type: fields[2], count: Number(fields[4]) });
    else if (!header && isHeader(fields)) header = headerOf(fields);
    else findings.lost('delegated.malformed-line', number, line);
  }, findings.add);
  return {
    push: (chunk) => lines.push(chunk),
    finish() {
      lines.finish();
      if (header) reportCount(header.records, delegations.length, findings);
      return { header, summaries, delegations, ...findings.found() };
    },
  };
}

/** Registries' counts are off by some; a file that lacks more than this share of what it announces is cut. */
const MOST_MISSING = 0.01;

function reportCount(said: number, found: number, findings: LineFindings): void {
  if (said === found) return;
  const isCut = said - found > Math.max(100, MOST_MISSING * said);
  findings.add({
    code: isCut ? 'delegated.ends-early' : 'delegated.wrong-count',
    severity: isCut ? 'lost' : 'note',
    facts: { said, found },
  });
}

/** Writes a delegation file. */
export function encodeDelegated({ header, summaries, delegations }: Delegated): string {
  const lines = [
    ...(header ? [Object.values(header)] : []),
    ...summaries.map(({ registry, type, count }) => [registry, '*', type, '*', count, 'summary']),
    ...delegations.map((d) =>
      withoutEmptyEnd([
        d.registry,
        d.country,
        d.type,
        d.start,
        d.value,
        d.date,
        d.status,
        d.holder,
        ...d.extensions,
      ]),
    ),
  ];
  return lines.map((fields) => `${fields.join('|')}\n`).join('');
}

const TYPES = ['asn', 'ipv4', 'ipv6'];
const STARTS: Readonly<Record<string, RegExp>> = {
  asn: /^(\d{1,5}\.)?\d{1,10}$/,
  ipv4: /^[\d.]{7,15}$/,
  ipv6: /^[\da-fA-F:.]{2,45}$/,
};

function delegationOf(fields: readonly string[]): Delegation | undefined {
  const [registry, country, type, start, value, date, status, holder = '', ...extensions] = fields;
  const sound =
    fields.length >= 7 &&
    TYPES.includes(type) &&
    STARTS[type].test(start) &&
    /^\d{1,10}$/.test(value) &&
    /^([A-Za-z]{2})?$/.test(country);
  if (!sound) return undefined;
  const first = type === 'asn' ? parseWrittenAsn(start) : Number.NaN;
  return {
    registry,
    country: country.toUpperCase(),
    type: type as Delegation['type'],
    start: Number.isNaN(first) ? start : String(first),
    value: Number(value),
    date,
    status,
    holder,
    extensions,
  };
}

function isSummary(fields: readonly string[]): boolean {
  return fields[5] === 'summary' && TYPES.includes(fields[2]) && /^\d{1,10}$/.test(fields[4]);
}

function isHeader(fields: readonly string[]): boolean {
  return fields.length === 7 && /^\d+(\.\d+)?$/.test(fields[0]) && /^\d{1,10}$/.test(fields[3]);
}

function headerOf(fields: readonly string[]): DelegatedHeader {
  const [version, registry, serial, records, startDate, endDate, utcOffset] = fields;
  return { version, registry, serial, records: Number(records), startDate, endDate, utcOffset };
}

/** Seven fields always; the holder and extensions only where there are any. */
function withoutEmptyEnd(fields: readonly (string | number)[]): readonly (string | number)[] {
  const last = fields.findLastIndex((field) => field !== '');
  return fields.slice(0, Math.max(last + 1, 7));
}
