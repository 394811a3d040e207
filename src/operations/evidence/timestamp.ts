import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fromBER, type OctetString } from 'asn1js';
import { Certificate, ContentInfo, SignedData, TimeStampResp, TSTInfo } from 'pkijs';
import { Refusal } from '../../core/refusal.ts';
import type { TimestampAnswer } from '../../schemas/dossier-answers.ts';
import { optionOf } from '../option-of.ts';
import { dossierVerifyRequest } from '../../schemas/requests/evidence.ts';

const UNREADABLE: TimestampAnswer = { valid: false, time: null, authority: null, chain: 'not-checked' };
const ID_EXTENDED_KEY_USAGE = '2.5.29.37';
const ID_TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const ID_TST_INFO = '1.2.840.113549.1.9.16.1.4';
const IMPRINTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/**
 * Holds a token, bare or in a response, to the statement it is for, and its authority to the certificates that the reader trusts. Offline:
 * revocation lists are not asked for.
 */
export async function checkTimestamp(
  token: Uint8Array,
  statement: Uint8Array,
  trusted: readonly Certificate[] = [],
): Promise<TimestampAnswer> {
  try {
    const signed = signedData(token);
    const content = signed.encapContentInfo;
    if (content.eContentType !== ID_TST_INFO || !content.eContent) return UNREADABLE;
    const info = new TSTInfo({ schema: decoded(bytesOf(content.eContent)) });
    const time = info.genTime.toISOString();
    // A token that was asked for without certificates has none: the reader's may be the one that signed it.
    if ((signed.certificates ?? []).length === 0) signed.certificates = [...trusted];
    const authority = authorityOf(signed);
    const data = Uint8Array.from(statement).buffer;
    const sound = await signed.verify({ signer: 0, data, checkChain: false });
    const certificate = sound ? await signerOf(signed, data) : undefined;
    const isTimely = certificate === undefined || isValidAt(certificate, info.genTime);
    const valid = sound && isTimely && imprintMatches(info, statement);
    const chain = trusted.length === 0 ? 'not-checked' : await chainOf(signed, data, info.genTime, trusted);
    return { valid, time, authority, chain };
  } catch {
    return UNREADABLE;
  }
}

/** The certificates of a PEM file; undefined where it holds none that can be read. */
function readCertificates(pem: string): Certificate[] | undefined {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    const certificates = blocks.map((block) => {
      const bytes = Buffer.from(block.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
      return new Certificate({ schema: decoded(bytes) });
    });
    return certificates.length > 0 ? certificates : undefined;
  } catch {
    return undefined;
  }
}

/** Certificates of time-stamp authorities that the user trusts, from PEM files. */
export async function trustedAuthorities(paths: readonly string[]): Promise<Certificate[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const text = await readFile(path, 'utf8').catch(() => {
        throw new Refusal('not-found', 'file.not-found', { file: path });
      });
      const certificates = readCertificates(text);
      if (certificates) return certificates;
      throw new Refusal('bad-data', 'dossier.no-certificate', {
        file: path,
        format: 'PEM',
        option: optionOf(dossierVerifyRequest, 'tsaCert'),
      });
    }),
  );
  return lists.flat();
}

/** Follows the signer's certificate to a trusted one (RFC 5280 §6), as of the moment it vouches for; it must be for time-stamping. */
async function chainOf(
  signed: SignedData,
  data: ArrayBuffer,
  moment: Date,
  trusted: readonly Certificate[],
): Promise<'trusted' | 'untrusted'> {
  try {
    // The authority's own certificate may be trusted without that of its issuer.
    const own = await signed.verify({ signer: 0, data, checkChain: false, extendedMode: true });
    const ownCertificate = own.signerCertificate;
    if (
      own.signatureVerified === true &&
      ownCertificate &&
      trusted.some((one) => isSame(one, ownCertificate))
    )
      return isValidAt(ownCertificate, moment) && isForTimeStamping(ownCertificate) ? 'trusted' : 'untrusted';
    const found = await signed.verify({
      signer: 0,
      data,
      checkChain: true,
      trustedCerts: [...trusted],
      checkDate: moment,
      extendedMode: true,
    });
    const signer = found.signerCertificate;
    return found.signatureVerified === true && signer && isForTimeStamping(signer) ? 'trusted' : 'untrusted';
  } catch {
    return 'untrusted';
  }
}

function isSame(one: Certificate, other: Certificate): boolean {
  const bytes = ({ tbsView }: Certificate): Buffer => Buffer.from(tbsView);
  return bytes(one).equals(bytes(other));
}

/** A stamp made before its certificate began or after it ended is worth nothing. */
function isValidAt({ notBefore, notAfter }: Certificate, moment: Date): boolean {
  return notBefore.value <= moment && moment <= notAfter.value;
}

/** The certificate that signed a token, where it came along. */
async function signerOf(signed: SignedData, data: ArrayBuffer): Promise<Certificate | undefined> {
  const found = await signed.verify({ signer: 0, data, checkChain: false, extendedMode: true });
  return found.signerCertificate ?? undefined;
}

/** RFC 3161 §2.3: its extended key usage is time-stamping, and is critical. */
function isForTimeStamping({ extensions }: Certificate): boolean {
  const usage = extensions?.find(({ extnID }) => extnID === ID_EXTENDED_KEY_USAGE);
  const purposes = (usage?.parsedValue as { readonly keyPurposes?: readonly string[] } | undefined)
    ?.keyPurposes;
  return usage?.critical === true && purposes?.length === 1 && purposes[0] === ID_TIME_STAMPING;
}

function signedData(token: Uint8Array): SignedData {
  const schema = decoded(token);
  try {
    const response = new TimeStampResp({ schema });
    if (response.timeStampToken)
      return new SignedData({ schema: response.timeStampToken.content as unknown });
  } catch {
    // a bare token
  }
  const info = new ContentInfo({ schema });
  return new SignedData({ schema: info.content as unknown });
}

function decoded(bytes: Uint8Array): unknown {
  const { offset, result } = fromBER(Uint8Array.from(bytes).buffer);
  // Bytes behind the structure would be a place for changes that nobody signs.
  if (offset !== bytes.length) throw new Error('not one DER structure');
  return result;
}

function bytesOf(content: OctetString): Uint8Array {
  return new Uint8Array(content.getValue());
}

function imprintMatches({ messageImprint }: TSTInfo, statement: Uint8Array): boolean {
  const algorithm = IMPRINTS[messageImprint.hashAlgorithm.algorithmId];
  if (algorithm === undefined) return false;
  const wanted = createHash(algorithm).update(statement).digest();
  const found = new Uint8Array(messageImprint.hashedMessage.valueBlock.valueHexView);
  return found.length === wanted.length && timingSafeEqual(found, wanted);
}

function authorityOf({ certificates }: SignedData): string | null {
  for (const certificate of certificates ?? [])
    if ('subject' in certificate) {
      const name = certificate.subject.typesAndValues.find(({ type }) => type === '2.5.4.3');
      if (name) return name.value.valueBlock.value;
    }
  return null;
}
