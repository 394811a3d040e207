import { encodeCsv } from '../text/csv.ts';
import type { WithFindings } from '../text/findings.ts';
import type { TextReader } from '../text/lines.ts';
import { openAsnRows } from './asn-rows.ts';

/** Countries of AS numbers (`asn,count,cc`, countries with semicolons between them), as derived from RIR statistics. */
export interface AsnCountry {
  readonly asn: number;
  /** ISO 3166-1 alpha-2 codes in the file's order; several where registries disagree. */
  readonly countries: readonly string[];
}

export interface AsnCountries {
  readonly records: readonly AsnCountry[];
}

/** Reads `asn,count,cc` chunk by chunk. */
export function openAsnCountries(): TextReader<AsnCountries & WithFindings> {
  return openAsnRows('asn-country.malformed-line', (asn, fields, note) => {
    const countries = (fields[1] ?? '')
      .toUpperCase()
      .split(';')
      .filter((code) => code !== '');
    if (fields.length === 0 || fields.length > 2 || !countries.every((code) => /^[A-Z]{2}$/.test(code)))
      return undefined;
    if (Number(fields[0]) !== countries.length)
      note({ code: 'asn-country.wrong-count', severity: 'note', facts: { asn } });
    return { asn, countries };
  });
}

/** Writes `asn,count,cc`. */
export function encodeAsnCountries({ records }: AsnCountries): string {
  const rows = records.map(({ asn, countries }) => [asn, countries.length, countries.join(';')]);
  return encodeCsv([['asn', 'count', 'cc'], ...rows]);
}
