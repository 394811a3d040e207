import { createHash, createPublicKey, sign, verify } from 'node:crypto';
import {
  preAuthEncoding,
  PAYLOAD_TYPE,
  type Envelope,
  type EnvelopeSignature,
  type Statement,
} from '../../exchange/dossier/statement.ts';
import { readPrivateKey, type NamedKey } from './keys.ts';

/** The statement's bytes, as signed: JSON in one fixed form. */
export function statementBytes(statement: Statement): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(statement)}\n`);
}

/** An envelope with a signature of each key file. */
export async function signStatement(
  payload: Uint8Array,
  keyFiles: readonly string[],
  earlier: readonly EnvelopeSignature[] = [],
): Promise<{ envelope: Envelope; signers: NamedKey[] }> {
  const signers: NamedKey[] = [];
  let envelope: Envelope = {
    payloadType: PAYLOAD_TYPE,
    payload: Buffer.from(payload).toString('base64'),
    signatures: earlier,
  };
  for (const file of keyFiles) {
    const { privateKey, key } = await readPrivateKey(file);
    const sig = sign(null, preAuthEncoding(payload), privateKey).toString('base64');
    signers.push(key);
    envelope = withSignature(envelope, { keyid: key.keyid, sig });
  }
  return { envelope, signers };
}

/** The envelope with one more signature, in the order of their keys; a key signs once. */
export function withSignature(envelope: Envelope, made: EnvelopeSignature): Envelope {
  const { signatures } = envelope;
  if (signatures.some(({ keyid }) => keyid === made.keyid)) return envelope;
  return { ...envelope, signatures: [...signatures, made].toSorted((a, b) => (a.keyid < b.keyid ? -1 : 1)) };
}

/** Whether the key made this signature over the payload. */
export function isSignedBy(
  payload: Uint8Array,
  { sig }: EnvelopeSignature,
  { publicKey }: NamedKey,
): boolean {
  return verify(null, preAuthEncoding(payload), createPublicKey(publicKey), Buffer.from(sig, 'base64'));
}

/** SHA-256 of an ASCII text, base64url: what sealed fields hold. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text, 'ascii').digest('base64url');
}
