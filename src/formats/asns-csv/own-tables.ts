import { parseAsn } from '../text/asn-text.ts';
import { encodeCsvLine, parseCsvLine } from '../text/csv.ts';
import { lineFindings, type Found } from '../text/findings.ts';
import { openLines, type TextReader } from '../text/lines.ts';

/** People who use a network (`asn,users`), from whoever counts them: in place of addresses as its weight. */
export interface AsnUsers {
  readonly records: readonly { readonly asn: number; readonly users: number }[];
}

/** The networks that make up countries (`asn,country`), in place of where they are registered. */
export interface NationalNetworks {
  readonly records: readonly { readonly asn: number; readonly country: string }[];
}

/** Reads `asn,users` chunk by chunk; users may have decimals, being estimates. */
export function openAsnUsers(): TextReader<AsnUsers & Found> {
  return openPairs('asn-users.malformed-line', (asn, text) => {
    const users = text === '' ? Number.NaN : Number(text);
    return users >= 0 && Number.isFinite(users) ? { asn, users } : undefined;
  });
}

export function encodeAsnUsers({ records }: AsnUsers): string {
  return encodePairs(
    ['asn', 'users'],
    records.map(({ asn, users }) => [asn, users]),
  );
}

/** Reads `asn,country` chunk by chunk; countries are ISO 3166-1 alpha-2 codes. */
export function openNationalNetworks(): TextReader<NationalNetworks & Found> {
  return openPairs('national-networks.malformed-line', (asn, country) =>
    /^[A-Z]{2}$/.test(country) ? { asn, country } : undefined,
  );
}

export function encodeNationalNetworks({ records }: NationalNetworks): string {
  return encodePairs(
    ['asn', 'country'],
    records.map(({ asn, country }) => [asn, country]),
  );
}

function openPairs<Pair>(
  fault: string,
  pairOf: (asn: number, text: string) => Pair | undefined,
): TextReader<{ readonly records: readonly Pair[] } & Found> {
  const findings = lineFindings();
  const records: Pair[] = [];
  const lines = openLines((line, number) => {
    if (line === '' || (number === 1 && /^asn,/i.test(line))) return;
    const fields = parseCsvLine(line) ?? [];
    const asn = parseAsn(fields[0] ?? '');
    const pair = fields.length === 2 && !Number.isNaN(asn) ? pairOf(asn, fields[1]) : undefined;
    if (pair === undefined) findings.lost(fault, number, line);
    else records.push(pair);
  }, findings.add);
  return {
    push: (chunk) => lines.push(chunk),
    finish() {
      lines.finish();
      return { records, ...findings.found() };
    },
  };
}

function encodePairs(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [header, ...rows].map((row) => `${encodeCsvLine(row)}\n`).join('');
}
