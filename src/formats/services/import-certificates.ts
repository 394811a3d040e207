import { findingOf, type Finding } from '../../core/finding.ts';
import { isPem, readPem } from './read-pem.ts';
import type { BareServices } from './write-services.ts';

type CertificateRow = BareServices['certificates'][number];

/** What is read of a certificate; where names and times of X.509 are understood is not a matter of this format. */
export interface CertificateRead {
  /** The same for the same certificate only. */
  readonly fingerprint: string;
  /** Whether it is one of an authority, which no service shows as its own. */
  readonly isAuthority: boolean;
  /** The common name of whom it was issued to. */
  readonly subject: string | undefined;
  readonly row: Omit<CertificateRow, 'id'>;
}

/** Reads a certificate in DER; undefined for what is none. Never throws on data. */
export type ReadCertificate = (der: Uint8Array) => CertificateRead | undefined;

/**
 * The rows of the certificates in a PEM file, by fingerprint. Certificates of authorities, which chains end with, are counted and left
 * out. Undefined for a text that is not PEM.
 */
export function importCertificates(
  text: string,
  certificateOf: ReadCertificate,
): { readonly certificates: readonly CertificateRead[]; readonly findings: readonly Finding[] } | undefined {
  if (!isPem(text)) return undefined;
  const pem = readPem(text);
  const findings = [...pem.findings];
  let authorities = 0;
  const certificates = pem.certificates.flatMap(({ der, line }) => {
    const read = certificateOf(der);
    if (read === undefined) findings.push(findingOf('services.import-certificate', 'lost', {}, line));
    if (read?.isAuthority === true) authorities++;
    return read === undefined || read.isAuthority ? [] : [read];
  });
  if (authorities > 0)
    findings.push(findingOf('services.import-authorities', 'note', { count: authorities }));
  // Those of the text and those of what stands in it, in its order.
  return { certificates, findings: findings.toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity)) };
}

/** So much of a name leaves room for a day and a number in an id. */
const MOST_NAMED = 180;

/** Rows with ids of their own: a name that the certificate holds for and the day on which it ends. */
export function withIds(certificates: readonly CertificateRead[]): CertificateRow[] {
  const times = new Map<string, number>();
  return certificates.map(({ subject, row }) => {
    const { names = [], not_after: end } = row;
    const name = names.find((held) => !held.startsWith('*')) ?? names[0] ?? subject ?? 'certificate';
    const id = `${name.slice(0, MOST_NAMED)}-${new Date(end).toISOString().slice(0, 10)}`;
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return { id: time === 1 ? id : `${id}-${time}`, ...row };
  });
}
