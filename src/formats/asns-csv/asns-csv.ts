import { encodeCsvLine } from '../text/csv.ts';
import type { Found } from '../text/findings.ts';
import type { TextReader } from '../text/lines.ts';
import { openAsnRows } from './asn-rows.ts';

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

/** Places among the fields behind the AS number. */
const COLUMNS = { name: 0, networkClass: 1, country: 2 };
/** What tables write in the place of a country that they do not know. */
const NO_COUNTRY = /^(|-+|\?+|n\/?a|none|unknown)$/i;

/** Reads asns.csv chunk by chunk; columns are found by the header, so that added ones do no harm. */
export function openAsnsCsv(): TextReader<AsnsCsv & Found> {
  let columns = COLUMNS;
  return openAsnRows(
    'asns-csv.malformed-line',
    (asn, fields, note) => {
      const said = fields[columns.country] ?? '';
      const isCountry = /^[a-z]{2}$/i.test(said);
      if (!isCountry && !NO_COUNTRY.test(said))
        note({ code: 'asns-csv.country-unread', severity: 'lost', facts: { asn, text: said.slice(0, 20) } });
      return {
        asn,
        name: fields[columns.name] ?? '',
        networkClass: fields[columns.networkClass] ?? '',
        country: isCountry ? said.toUpperCase() : '',
      };
    },
    (names) => (columns = columnsIn(names)),
  );
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

function columnsIn(header: readonly string[]): typeof COLUMNS {
  const country = ['cc', 'country', 'country_code'].map((name) => header.indexOf(name)).find((at) => at > 0);
  return {
    name: header.indexOf('name') - 1,
    networkClass: header.indexOf('class') - 1,
    country: (country ?? 0) - 1,
  };
}
