import { createHash, timingSafeEqual } from 'node:crypto';
import { fromBER, type OctetString } from 'asn1js';
import { ContentInfo, SignedData, TimeStampResp, TSTInfo } from 'pkijs';

/** What a time-stamp token (RFC 3161) says about the signed statement. */
export interface TimestampAnswer {
  /** The token's own signature is good and it names the SHA-256, -384 or -512 of the statement. */
  readonly valid: boolean;
  /** ISO 8601 moment that the authority vouches for; null where the token cannot be read. */
  readonly time: string | null;
  /** Name of the authority in its certificate. Whether it can be trusted is for the reader to say: see docs. */
  readonly authority: string | null;
}

const UNREADABLE: TimestampAnswer = { valid: false, time: null, authority: null };
const ID_TST_INFO = '1.2.840.113549.1.9.16.1.4';
const IMPRINTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** Holds a token, bare or in a response, to the statement it is for. Offline; the chain of the certificate is not followed. */
export async function checkTimestamp(token: Uint8Array, statement: Uint8Array): Promise<TimestampAnswer> {
  try {
    const signed = signedData(token);
    const content = signed.encapContentInfo;
    if (content.eContentType !== ID_TST_INFO || !content.eContent) return UNREADABLE;
    const info = new TSTInfo({ schema: decoded(bytesOf(content.eContent)) });
    const time = info.genTime.toISOString();
    const authority = authorityOf(signed);
    const data = Uint8Array.from(statement).buffer;
    const sound = await signed.verify({ signer: 0, data, checkChain: false });
    return { valid: sound && imprintMatches(info, statement), time, authority };
  } catch {
    return UNREADABLE;
  }
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
