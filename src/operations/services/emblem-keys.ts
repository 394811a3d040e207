import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { base32 } from '../../exchange/emblem/emblem-token.ts';
import { coseThumbprintInput, readCoseKey, type CurveKey } from '../../formats/cwt/cose-sign1.ts';

/** A public key, and how tokens of both forms name it. */
export interface EmblemKey {
  readonly file: string;
  readonly key: KeyObject;
  /** Thumbprints in base32: of the COSE_Key (RFC 9679), and of the JSON Web Key (RFC 7638). */
  readonly kids: readonly string[];
}

/** A key of a file: PEM (also in a certificate), a JSON Web Key or a COSE_Key; undefined where it is none on a curve that tokens use. */
export function emblemKeyIn(file: string, bytes: Uint8Array): EmblemKey | undefined {
  const key = keyObjectIn(bytes);
  const curve = key && curveOf(key);
  return curve && { file, key, kids: [kidOf(coseThumbprintInput(curve)), jwkKid(curve)] };
}

function keyObjectIn(bytes: Uint8Array): KeyObject | undefined {
  try {
    const cose = readCoseKey(bytes);
    if (cose) return createPublicKey({ key: jwkOf(cose), format: 'jwk' });
    const text = new TextDecoder().decode(bytes).trim();
    if (text.startsWith('{'))
      return createPublicKey({ key: JSON.parse(text) as object as never, format: 'jwk' });
    // A private key has a public one in it, and has no business here.
    return text.includes('PRIVATE KEY') ? undefined : createPublicKey(text);
  } catch {
    return undefined;
  }
}

function curveOf(key: KeyObject): CurveKey | undefined {
  const { kty, crv, x, y } = key.export({ format: 'jwk' }) as Record<string, string | undefined>;
  if ((kty !== 'EC' && kty !== 'OKP') || crv === undefined || x === undefined) return undefined;
  return { kty, crv, x: octets(x), ...(y !== undefined && { y: octets(y) }) };
}

/** The thumbprint of a key in the header of a JSON Web Signature. */
export function jwkKid({ kty, crv, x, y }: CurveKey): string {
  const said = { crv, kty, x: base64Url(x), ...(y && { y: base64Url(y) }) };
  return kidOf(new TextEncoder().encode(JSON.stringify(said)));
}

export function emblemKeyOfJwk(file: string, jwk: unknown): EmblemKey | undefined {
  return typeof jwk === 'object' && jwk !== null
    ? emblemKeyIn(file, new TextEncoder().encode(JSON.stringify(jwk)))
    : undefined;
}

function kidOf(input: Uint8Array): string {
  return base32(createHash('sha256').update(input).digest());
}

function jwkOf({ x, y, ...curve }: CurveKey): { kty: string; crv: string; x: string; y?: string } {
  return { ...curve, x: base64Url(x), ...(y && { y: base64Url(y) }) };
}

function octets(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64url'));
}

function base64Url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

/** Algorithms of signatures by their names and numbers (RFC 9053, RFC 9864): the hash, or null where the curve has its own. */
const HASHES: ReadonlyMap<unknown, string | null> = new Map<unknown, string | null>([
  ...[-7, -9, 'ES256'].map((name) => [name, 'sha256'] as const),
  ...[-35, -51, 'ES384'].map((name) => [name, 'sha384'] as const),
  ...[-36, -52, 'ES512'].map((name) => [name, 'sha512'] as const),
  ...[-8, -19, -53, 'EdDSA', 'Ed25519', 'Ed448'].map((name) => [name, null] as const),
]);

/** Whether a signature is that of the key; false too for algorithms that are none of these. */
export function verifiesToken(
  { key }: EmblemKey,
  algorithm: unknown,
  signed: Uint8Array,
  signature: Uint8Array,
): boolean {
  const hash = HASHES.get(algorithm);
  const isCurve = key.asymmetricKeyType === 'ec';
  if (hash === undefined || (hash !== null) !== isCurve) return false;
  return verify(hash, signed, { key, ...(isCurve && { dsaEncoding: 'ieee-p1363' as const }) }, signature);
}
