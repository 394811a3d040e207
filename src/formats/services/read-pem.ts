import { findingOf, type Finding } from '../../core/finding.ts';

/** A certificate as it stands in a PEM file. */
export interface PemCertificate {
  readonly der: Uint8Array;
  /** Line of its `-----BEGIN`, from 1. */
  readonly line: number;
}

const BORDER = /^-----(BEGIN|END) ([A-Z0-9 ]{1,40})-----\s*$/;
const CERTIFICATES: ReadonlySet<string> = new Set(['CERTIFICATE', 'X509 CERTIFICATE']);
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Whether a text has a line that begins something in PEM (RFC 7468). */
export function isPem(text: string): boolean {
  return /^-----BEGIN [A-Z0-9 ]{1,40}-----\s*$/m.test(text);
}

/**
 * The certificates of a PEM file (RFC 7468), a chain or any number of them, whatever text stands between them, such as that of
 * `openssl s_client -showcerts`. Of private keys it is only said that they are there. Never throws on data.
 *
 * @example readPem('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n').certificates[0].line // 1
 */
export function readPem(text: string): {
  readonly certificates: readonly PemCertificate[];
  readonly findings: readonly Finding[];
} {
  const certificates: PemCertificate[] = [];
  const findings: Finding[] = [];
  let open: { readonly label: string; readonly line: number; readonly body: string[] } | undefined;
  const broken = (line: number): void => {
    findings.push(findingOf('services.import-certificate', 'lost', {}, line));
  };
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const [, border, label = ''] = BORDER.exec(line) ?? [];
    if (border === undefined) {
      open?.body.push(line.trim());
      continue;
    }
    if (open !== undefined && CERTIFICATES.has(open.label)) {
      const body = open.body.join('');
      if (border === 'END' && label === open.label && BASE64.test(body))
        certificates.push({ der: Buffer.from(body, 'base64'), line: open.line });
      else broken(open.line);
    }
    open = border === 'BEGIN' ? { label, line: at + 1, body: [] } : undefined;
    if (border === 'BEGIN' && label.endsWith('PRIVATE KEY'))
      findings.push(findingOf('services.import-private-key', 'note', {}, at + 1));
  }
  if (open !== undefined && CERTIFICATES.has(open.label)) broken(open.line);
  return { certificates, findings };
}
