import { parseAsn } from '../text/asn-text.ts';
import { encodeCsvLine, parseCsvLine } from '../text/csv.ts';
import { lineFindings, type Found } from '../text/findings.ts';
import { openLines, type TextReader } from '../text/lines.ts';

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
export function openAsnCountries(): TextReader<AsnCountries & Found> {
  const findings = lineFindings();
  const records: AsnCountry[] = [];
  const lines = openLines((line, number) => {
    if (line === '' || (number === 1 && /^asn,/i.test(line))) return;
    const fields = parseCsvLine(line) ?? [];
    const asn = parseAsn(fields[0] ?? '');
    const countries = (fields[2] ?? '').split(';').filter((code) => code !== '');
    const sound =
      fields.length === 3 && !Number.isNaN(asn) && countries.every((code) => /^[A-Z]{2}$/.test(code));
    if (!sound) return findings.lost('asn-country.malformed-line', number, line);
    if (Number(fields[1]) !== countries.length)
      findings.add({ code: 'asn-country.wrong-count', severity: 'note', facts: { asn }, line: number });
    records.push({ asn, countries });
  }, findings.add);
  return {
    push: (chunk) => lines.push(chunk),
    finish() {
      lines.finish();
      return { records, ...findings.found() };
    },
  };
}

/** Writes `asn,count,cc`. */
export function encodeAsnCountries({ records }: AsnCountries): string {
  const rows = records.map(({ asn, countries }) => [asn, countries.length, countries.join(';')]);
  return [['asn', 'count', 'cc'], ...rows].map((row) => `${encodeCsvLine(row)}\n`).join('');
}
