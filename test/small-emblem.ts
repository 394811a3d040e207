import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode, Tag } from 'cbor2';
import { coseThumbprintInput } from '../src/formats/cwt/cose-sign1.ts';

/** A key pair of a made organisation, and the thumbprint by which tokens name it. */
export interface MadeKey {
  readonly privateKey: KeyObject;
  readonly pem: string;
  readonly kid: Uint8Array;
  readonly algorithm: number;
}

export function madeKey(curve: 'P-256' | 'P-521' | 'Ed25519' = 'P-256'): MadeKey {
  const { publicKey, privateKey } =
    curve === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: curve });
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
  const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'));
  const input = coseThumbprintInput({
    kty: kty as 'EC' | 'OKP',
    crv: crv!,
    x: bytes(x!),
    ...(y !== undefined && { y: bytes(y) }),
  });
  return {
    privateKey,
    pem: String(publicKey.export({ format: 'pem', type: 'spki' })),
    kid: new Uint8Array(createHash('sha256').update(input).digest()),
    algorithm: { 'P-256': -7, 'P-521': -36, Ed25519: -8 }[curve],
  };
}

const HASHES: Readonly<Record<number, string | null>> = { [-7]: 'sha256', [-36]: 'sha512', [-8]: null };

/** A CBOR Web Token of those claims. */
export function madeToken(
  key: MadeKey,
  claims: readonly (readonly [number | string, unknown])[],
): Uint8Array {
  const header = encode(
    new Map<number, unknown>([
      [1, key.algorithm],
      [4, key.kid],
    ]),
  );
  const payload = encode(new Map<number | string, unknown>(claims));
  const signed = encode(['Signature1', header, new Uint8Array(), payload]);
  const signature = sign(HASHES[key.algorithm], signed, { key: key.privateKey, dsaEncoding: 'ieee-p1363' });
  return encode(new Tag(61, new Tag(18, [header, new Map(), payload, new Uint8Array(signature)])));
}

export const EMBLEM_NOON = '2026-11-30T12:00:00Z';
const NOON = Date.parse(EMBLEM_NOON) / 1000;
const ALWAYS = [
  ['ver', 1],
  [5, NOON - 3600],
  [4, NOON + 3600],
] as const;
const LOG = [
  'log',
  [
    new Map<string, unknown>([
      ['id', new Uint8Array(32)],
      ['index', 7],
    ]),
  ],
] as const;

/** An authority, a hospital with a root key and one for emblems, and what they sign; each claim can be changed. */
export function madeEmblem(
  change: {
    readonly emblem?: readonly (readonly [number | string, unknown])[];
    readonly own?: readonly (readonly [number | string, unknown])[];
    readonly authority?: readonly (readonly [number | string, unknown])[];
  } = {},
): {
  readonly keys: { readonly authority: MadeKey; readonly root: MadeKey; readonly issuing: MadeKey };
  readonly emblem: Uint8Array;
  readonly own: Uint8Array;
  readonly endorsement: Uint8Array;
} {
  const keys = { authority: madeKey('P-521'), root: madeKey(), issuing: madeKey('Ed25519') };
  const [hospital, ministry] = ['https://hospital.example', 'https://ministry.example'];
  return {
    keys,
    emblem: madeToken(keys.issuing, [
      ...ALWAYS,
      [1, hospital],
      ['prp', 1],
      ['assets', ['hospital.example', '[2001:db8::7]']],
      ...(change.emblem ?? []),
    ]),
    own: madeToken(keys.root, [
      ...ALWAYS,
      [1, hospital],
      [2, hospital],
      ['prp', 31],
      ['key', keys.issuing.kid],
      ['end', false],
      LOG,
      ...(change.own ?? []),
    ]),
    endorsement: madeToken(keys.authority, [
      ...ALWAYS,
      [1, ministry],
      [2, hospital],
      ['prp', 1],
      ['key', keys.root.kid],
      ['end', true],
      LOG,
      ...(change.authority ?? []),
    ]),
  };
}

/** The tokens of a made emblem in one file, and the public keys of the three. */
export function writeMadeEmblem(folder: string): void {
  const { keys, emblem, own, endorsement } = madeEmblem();
  writeFileSync(join(folder, 'emblem.cwt'), Buffer.concat([emblem, own, endorsement]));
  for (const [name, { pem }] of Object.entries(keys)) writeFileSync(join(folder, `${name}.pem`), pem);
}

/** The question about what `writeMadeEmblem` wrote. */
export const EMBLEM_CHECK = {
  tokens: ['emblem.cwt'],
  trust: ['authority.pem'],
  keys: ['root.pem', 'issuing.pem'],
  now: EMBLEM_NOON,
};
