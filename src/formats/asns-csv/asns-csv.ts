import { columnOf, columnsOf } from '../structured-text/column-names.ts';
import { encodeCsv } from '../text/csv.ts';
import { lineFindings, type WithFindings } from '../text/findings.ts';
import type { TextReader } from '../text/lines.ts';
import { asnOf, openAsnTable } from './asn-table.ts';

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

/** What tables write in the place of a country that they do not know. */
const NO_COUNTRY = /^(|-+|\?+|n\/?a|none|unknown)$/i;

/** Reads asns.csv chunk by chunk; columns are found by the header, so that added ones do no harm. */
export function openAsnsCsv(): TextReader<AsnsCsv & WithFindings> {
  const findings = lineFindings();
  const records: AsnRecord[] = [];
  let columns = { asn: 0, name: 1, networkClass: 2, country: 3 };
  const table = openAsnTable({
    findings,
    fault: 'asns-csv.malformed-line',
    onHeader: (header) => (columns = columnsIn(header)),
    onRow(fields, line) {
      const asn = asnOf(fields[columns.asn] ?? '');
      if (Number.isNaN(asn)) return false;
      const said = (fields[columns.country] ?? '').trim();
      const country = /^[a-z]{2}$/i.test(said) ? said : '';
      if (country === '' && !NO_COUNTRY.test(said)) {
        const facts = { asn, text: said.slice(0, 20) };
        findings.add({ code: 'asns-csv.country-unread', severity: 'lost', facts, line });
      }
      records.push({
        asn,
        name: (fields[columns.name] ?? '').replaceAll(/[\r\n]+/g, ' '),
        networkClass: (fields[columns.networkClass] ?? '').trim(),
        country: country.toUpperCase(),
      });
      return true;
    },
  });
  return {
    push: (chunk) => table.push(chunk),
    finish() {
      table.finish();
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
  return encodeCsv([['asn', 'name', 'class', 'cc'], ...rows]);
}

const COLUMNS = ['asn', 'name', 'class', 'country'];
const COUNTRY_COLUMNS = ['cc', 'country code'];

function columnsIn(header: readonly string[]): {
  asn: number;
  name: number;
  networkClass: number;
  country: number;
} {
  const columns = columnsOf(header, COLUMNS);
  const at = (column: string): number => header.findIndex((name) => columns.get(name) === column);
  const code = header.findIndex((name) => columnOf(name, COUNTRY_COLUMNS) !== undefined);
  return {
    asn: at('asn'),
    name: at('name'),
    networkClass: at('class'),
    country: code < 0 ? at('country') : code,
  };
}
