import { parseAsn } from '../text/asn-text.ts';
import { encodeCsvLine, parseCsvLine } from '../text/csv.ts';
import { lineFindings, type WithFindings } from '../text/findings.ts';
import { openLines, type TextReader } from '../text/lines.ts';

/** What bgp.tools publishes of an AS (`asns.csv`: asn, name, class, cc). */
export interface AsnRecord {
  readonly asn: number;
  /** Empty where not known. */
  readonly name: string;
  /** `Eyeball`, `Content`, `Carrier`…; empty in files without this column. */
  readonly networkClass: string;
  /** ISO 3166-1 alpha-2 code; empty where not known. */
  readonly country: string;
}

export interface AsnsCsv {
  readonly records: readonly AsnRecord[];
}

/** Reads asns.csv chunk by chunk; columns are found by the header, so that added ones do no harm. */
export function openAsnsCsv(): TextReader<AsnsCsv & WithFindings> {
  const findings = lineFindings();
  const records: AsnRecord[] = [];
  let columns = { asn: 0, name: 1, networkClass: 2, country: 3 };
  const lines = openLines((line, number) => {
    if (line === '') return;
    const fields = parseCsvLine(line);
    if (number === 1 && fields?.includes('asn')) {
      columns = columnsIn(fields);
      return;
    }
    const asn = parseAsn((fields?.[columns.asn] ?? '').replace(/^AS/i, ''));
    const country = fields?.[columns.country] ?? '';
    if (!fields || Number.isNaN(asn) || !/^([A-Za-z]{2})?$/.test(country))
      return findings.lost('asns-csv.malformed-line', number, line);
    const name = fields[columns.name] ?? '';
    records.push({
      asn,
      name,
      networkClass: fields[columns.networkClass] ?? '',
      country: country.toUpperCase(),
    });
  }, findings.add);
  return {
    push: (chunk) => lines.push(chunk),
    finish() {
      lines.finish();
      return { records, ...findings.found() };
    },
  };
}

/** Writes asns.csv. */
export function encodeAsnsCsv({ records }: AsnsCsv): string {
  const rows = records.map(({ asn, name, networkClass, country }) => [
    `AS${asn}`,
    name,
    networkClass,
    country,
  ]);
  return [['asn', 'name', 'class', 'cc'], ...rows].map((row) => `${encodeCsvLine(row)}\n`).join('');
}

function columnsIn(header: readonly string[]): {
  asn: number;
  name: number;
  networkClass: number;
  country: number;
} {
  return {
    asn: header.indexOf('asn'),
    name: header.indexOf('name'),
    networkClass: header.indexOf('class'),
    country: header.indexOf('cc'),
  };
}
