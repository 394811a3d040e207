import { decodeSequence, encode, Tag } from 'cbor2';

/** Tags of a CBOR Web Token (RFC 8392) and of a message with one signature (RFC 9052). */
const CWT = 61;
const COSE_SIGN1 = 18;
/** Registered labels of headers and claims. */
export const HEADER = { alg: 1, kid: 4 } as const;
export const CLAIM = { iss: 1, sub: 2, exp: 4, nbf: 5, iat: 6 } as const;

export type CborMap = ReadonlyMap<unknown, unknown>;

/** A message with one signature whose payload is a map of claims. */
export interface SignedClaims {
  readonly header: CborMap;
  readonly claims: CborMap;
  readonly signature: Uint8Array;
  /** What the signature is over (RFC 9052 §4.4), without external data. */
  readonly signed: Uint8Array;
}

/**
 * The CBOR Web Tokens of a file, one after the other; undefined for each that is none, and for the rest of what is not CBOR. Never throws on data.
 *
 * @example
 * readSignedClaims(bytes)[0]?.claims.get(CLAIM.iss) // 'https://example.org'
 */
export function readSignedClaims(bytes: Uint8Array): (SignedClaims | undefined)[] {
  const found: (SignedClaims | undefined)[] = [];
  try {
    for (const item of decodeSequence(bytes, STRICT)) found.push(signedClaimsOf(item));
  } catch {
    found.push(undefined);
  }
  return found;
}

const STRICT = { preferMap: true, rejectDuplicateKeys: true } as const;

function signedClaimsOf(item: unknown): SignedClaims | undefined {
  const inner = item instanceof Tag && Number(item.tag) === CWT ? item.contents : item;
  if (!(inner instanceof Tag) || Number(inner.tag) !== COSE_SIGN1 || !Array.isArray(inner.contents))
    return undefined;
  const [protectedHeader, unprotected, payload, signature] = inner.contents as unknown[];
  const isWhole =
    inner.contents.length === 4 &&
    protectedHeader instanceof Uint8Array &&
    unprotected instanceof Map &&
    unprotected.size === 0 &&
    payload instanceof Uint8Array &&
    signature instanceof Uint8Array;
  if (!isWhole) return undefined;
  const header = mapIn(protectedHeader);
  const claims = mapIn(payload);
  if (!header || !claims) return undefined;
  return {
    header,
    claims,
    signature,
    signed: encode(['Signature1', protectedHeader, new Uint8Array(), payload]),
  };
}

function mapIn(bytes: Uint8Array): CborMap | undefined {
  try {
    const [only, more] = [...decodeSequence(bytes, STRICT)];
    return only instanceof Map && more === undefined ? only : undefined;
  } catch {
    return undefined;
  }
}

/** Parameters of an elliptic or Edwards key as in a JSON Web Key, of a COSE_Key; undefined where it is none of these. */
export interface CurveKey {
  readonly kty: 'EC' | 'OKP';
  readonly crv: string;
  readonly x: Uint8Array;
  /** Of elliptic curves. */
  readonly y?: Uint8Array;
}

/** Numbers of curves (RFC 9053 §7.1). */
const CURVES: Readonly<Record<string, number>> = { 'P-256': 1, 'P-384': 2, 'P-521': 3, Ed25519: 6, Ed448: 7 };

/** A COSE_Key (RFC 9052 §7) alone in a file. Never throws on data. */
export function readCoseKey(bytes: Uint8Array): CurveKey | undefined {
  const key = mapIn(bytes);
  const crv = Object.keys(CURVES).find((name) => CURVES[name] === key?.get(-1));
  const [kty, x, y] = [key?.get(1), key?.get(-2), key?.get(-3)];
  if (crv === undefined || !(x instanceof Uint8Array)) return undefined;
  if (kty === 1) return { kty: 'OKP', crv, x };
  return kty === 2 && y instanceof Uint8Array ? { kty: 'EC', crv, x, y } : undefined;
}

/** What the thumbprint of a key is the SHA-256 of (RFC 9679 §4). */
export function coseThumbprintInput({ kty, crv, x, y }: CurveKey): Uint8Array {
  const parts: [number, unknown][] = [
    [1, kty === 'OKP' ? 1 : 2],
    [-1, CURVES[crv]],
    [-2, x],
  ];
  if (y) parts.push([-3, y]);
  return encode(new Map(parts), { cde: true });
}
