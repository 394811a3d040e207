import { encodeCsv } from '../text/csv.ts';
import { fieldsOfLine } from '../text/csv-records.ts';
import { lineFindings, type WithFindings } from '../text/findings.ts';
import { formatIPv4, formatIPv6, parseIPv4, parseIPv6 } from '../text/ip-text.ts';
import { openLines, type TextReader } from '../text/lines.ts';

/** A range of addresses, both ends included, with what a table says of it. */
export interface IpRange {
  readonly family: 4 | 6;
  readonly start: bigint;
  readonly end: bigint;
  /** The fields behind the two addresses: an AS number and its holder, or a country. */
  readonly fields: readonly string[];
}

export interface IpRanges {
  readonly ranges: readonly IpRange[];
}

/**
 * Reads `start,end,…` tables chunk by chunk: IP-range → ASN (`start,end,asn,holder`) and IP-range → country
 * (`start,end,cc`). Addresses may be text or decimal numbers; a number up to 2³² − 1 is IPv4.
 */
export function openIpRanges(): TextReader<IpRanges & WithFindings> {
  const findings = lineFindings();
  const ranges: IpRange[] = [];
  const lines = openLines((line, number) => {
    if (line === '' || line.startsWith('#')) return;
    const [first, last, ...fields] = fieldsOfLine(line, ',') ?? [];
    const start = parseAddress(first ?? '');
    const end = parseAddress(last ?? '');
    const sound =
      start && end && start.family === end.family && start.value <= end.value && fields.length > 0;
    if (!sound) return findings.lost('ip-range.malformed-line', number, line);
    ranges.push({ family: start.family, start: start.value, end: end.value, fields });
  }, findings.add);
  return {
    push: (chunk) => lines.push(chunk),
    finish() {
      lines.finish();
      return { ranges, ...findings.found() };
    },
  };
}

/** Writes `start,end,…` with addresses as text. */
export function encodeIpRanges({ ranges }: IpRanges): string {
  const format = (range: IpRange, address: bigint): string =>
    range.family === 4 ? formatIPv4(Number(address)) : formatIPv6(address);
  return encodeCsv(
    ranges.map((range) => [format(range, range.start), format(range, range.end), ...range.fields]),
  );
}

function parseAddress(text: string): { family: 4 | 6; value: bigint } | undefined {
  if (text.includes(':')) {
    const value = parseIPv6(text);
    return value === undefined ? undefined : { family: 6, value };
  }
  if (/^\d{1,39}$/.test(text)) {
    const value = BigInt(text);
    return value >> 128n === 0n ? { family: value >> 32n === 0n ? 4 : 6, value } : undefined;
  }
  const value = parseIPv4(text);
  return Number.isNaN(value) ? undefined : { family: 4, value: BigInt(value) };
}
