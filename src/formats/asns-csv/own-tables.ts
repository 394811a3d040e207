import { plainNumber } from '../structured-text/plain-number.ts';
import { encodeCsv } from '../text/csv.ts';
import type { WithFindings } from '../text/findings.ts';
import type { TextReader } from '../text/lines.ts';
import { openAsnRows } from './asn-rows.ts';

/** People who use a network (`asn,users`), as its weight instead of addresses. */
export interface AsnUsers {
  readonly records: readonly { readonly asn: number; readonly users: number }[];
}

/** The networks that make up countries (`asn,country`), in place of where they are registered. */
export interface NationalNetworks {
  readonly records: readonly { readonly asn: number; readonly country: string }[];
}

/** Reads `asn,users` chunk by chunk; users may have decimals, being estimates. */
export function openAsnUsers(): TextReader<AsnUsers & WithFindings> {
  return openAsnRows('asn-users.malformed-line', (asn, [text, ...more]) => {
    const users = Number(plainNumber(text ?? '', 'thousands'));
    return more.length === 0 && users >= 0 && Number.isFinite(users) ? { asn, users } : undefined;
  });
}

export function encodeAsnUsers({ records }: AsnUsers): string {
  return encodePairs(
    ['asn', 'users'],
    records.map(({ asn, users }) => [asn, users]),
  );
}

/** Reads `asn,country` chunk by chunk; countries are ISO 3166-1 alpha-2 codes, in capitals or not. */
export function openNationalNetworks(): TextReader<NationalNetworks & WithFindings> {
  return openAsnRows('national-networks.malformed-line', (asn, [country, ...more]) =>
    more.length === 0 && /^[a-z]{2}$/i.test(country ?? '')
      ? { asn, country: country.toUpperCase() }
      : undefined,
  );
}

export function encodeNationalNetworks({ records }: NationalNetworks): string {
  return encodePairs(
    ['asn', 'country'],
    records.map(({ asn, country }) => [asn, country]),
  );
}

function encodePairs(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return encodeCsv([header, ...rows]);
}
