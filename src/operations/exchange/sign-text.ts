import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { z } from 'zod';
import { preAuthEncoding } from '../../exchange/dossier/statement.ts';
import { SIGNED_TYPES, signedContent } from '../../exchange/parcel/signed-text.ts';
import type { SignedText } from '../../schemas/exchange.ts';
import { parsePublicKey, type NamedKey } from '../evidence/keys.ts';

/** An open private key. */
export interface Signer {
  readonly privateKey: KeyObject;
  readonly key: NamedKey;
}

/** Signs a content as one of the types of an exchange. */
export function signText(
  content: unknown,
  type: keyof typeof SIGNED_TYPES,
  { privateKey, key }: Signer,
): SignedText {
  const payload = Buffer.from(JSON.stringify(content));
  const payloadType = SIGNED_TYPES[type];
  const sig = sign(null, preAuthEncoding(payload, payloadType), privateKey).toString('base64');
  return { payloadType, payload: payload.toString('base64'), signatures: [{ keyid: key.keyid, sig }] };
}

/** What a signed text says, if it is of this type and shape and was signed by this key; undefined otherwise. */
export function verifiedContent<T extends z.ZodType>(
  text: SignedText,
  type: keyof typeof SIGNED_TYPES,
  shape: T,
  publicKey: string | undefined,
): { readonly content: z.output<T>; readonly signer: string } | undefined {
  const [signature] = text.signatures;
  const key = publicKey === undefined ? undefined : parsePublicKey(publicKey);
  if (!key || key.keyid !== signature.keyid) return undefined;
  const payload = Buffer.from(text.payload, 'base64');
  const bytes = preAuthEncoding(payload, text.payloadType);
  if (!verify(null, bytes, createPublicKey(key.publicKey), Buffer.from(signature.sig, 'base64')))
    return undefined;
  const content = signedContent(text, type, shape);
  return content === undefined ? undefined : { content, signer: key.keyid };
}
