import { X509Certificate } from 'node:crypto';
import { hostName } from '../../core/host-name.ts';
import { LONGEST_NAME } from '../../schemas/bounded-name.ts';
import type { ReadCertificate } from '../../formats/services/import-certificates.ts';

/** A name of the DNS among the alternative names; Node quotes those that hold what separates them. */
const ALTERNATIVE = /(?:^|, )([A-Za-z ]+):("(?:[^"\\]|\\.)*"|[^,]*)/g;

/**
 * What a certificate (X.509, DER) says of itself as a row of `certificates.csv` without its id. `issuer` is the organisation that issued
 * it, or its common name where there is none; where it is renewed stands in no certificate. Undefined for what is not a certificate.
 */
export const certificateRow: ReadCertificate = (der) => {
  let read: X509Certificate;
  try {
    read = new X509Certificate(der);
  } catch {
    return undefined;
  }
  const end = Date.parse(read.validTo);
  const begin = Date.parse(read.validFrom);
  if (Number.isNaN(end)) return undefined;
  const names = dnsNames(read.subjectAltName ?? '');
  const organisation = partOf(read.issuer, 'O') ?? partOf(read.issuer, 'CN');
  const country = partOf(read.issuer, 'C')?.toUpperCase();
  return {
    fingerprint: read.fingerprint256,
    isAuthority: read.ca && names.length === 0,
    subject: partOf(read.subject, 'CN'),
    row: {
      ...(names.length > 0 && { names }),
      ...(organisation !== undefined && { issuer: organisation }),
      ...(country !== undefined && /^[A-Z]{2}$/.test(country) && { issuer_country: country }),
      ...(!Number.isNaN(begin) && { not_before: begin }),
      not_after: end,
    },
  };
};

function dnsNames(alternatives: string): string[] {
  const names = [...alternatives.matchAll(ALTERNATIVE)].flatMap(([, kind, value]) =>
    kind === 'DNS' ? (hostName(value) ?? []) : [],
  );
  return [...new Set(names)];
}

/** A part of a distinguished name as Node writes it, one a line. */
function partOf(distinguished: string | undefined, part: string): string | undefined {
  const line = distinguished?.split('\n').find((text) => text.startsWith(`${part}=`));
  const value = line
    ?.slice(part.length + 1)
    .replaceAll(/\\(.)/g, '$1')
    .trim()
    .slice(0, LONGEST_NAME);
  return value === '' ? undefined : value;
}
