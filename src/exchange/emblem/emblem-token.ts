import { EMBLEM_PURPOSES, type EmblemPurpose } from '../../schemas/emblem-words.ts';
import { CLAIM, HEADER, type SignedClaims } from '../../formats/cwt/cose-sign1.ts';

/** Words of earlier drafts. */
const WORDS: Readonly<Record<string, EmblemPurpose>> = {
  protective: 'protective',
  indicative: 'indicative',
  'redcr-protective': 'protective',
  'redcr-indicative': 'indicative',
  'dangerous-forces': 'dangerous-forces',
  'civil-defense': 'civil-defence',
  'blue-shield': 'cultural',
};

/** What an emblem or an endorsement says. */
export interface EmblemToken {
  readonly form: 'cwt' | 'jws';
  /** The thumbprint of the key that it is signed with, in base32 as names have it. */
  readonly kid: string;
  /** Whom it is from: `https://` and a domain. */
  readonly issuer: string | undefined;
  /** Unix seconds. */
  readonly from: number;
  readonly until: number;
  /** undefined: it says none, so every one. */
  readonly purposes: readonly EmblemPurpose[] | undefined;
  /** What an emblem marks; undefined for an endorsement. */
  readonly assets: readonly string[] | undefined;
  readonly endorsement: Endorsement | undefined;
}

export interface Endorsement {
  /** Who is endorsed. */
  readonly subject: string | undefined;
  /** The thumbprint of the endorsed key. */
  readonly key: string;
  /** Whether the endorsed key may endorse others. */
  readonly mayEndorse: boolean;
  /** Whether it names logs of certificates in which its issuer commits to the key. */
  readonly namesLog: boolean;
  /** What emblems may mark, and for how many seconds; of earlier drafts. */
  readonly assets: readonly string[] | undefined;
  readonly longest: number | undefined;
}

/** Claims by their names, whatever the form. */
type Claims = Readonly<Record<string, unknown>>;

/** What a CBOR Web Token says as emblem or endorsement; undefined where it is neither. Never throws on data. */
export function tokenOfCwt({ header, claims }: SignedClaims): EmblemToken | undefined {
  const kid = header.get(HEADER.kid);
  if (!(kid instanceof Uint8Array) || claims.get('ver') !== 1) return undefined;
  const key = claims.get('key');
  return tokenOf('cwt', base32(kid), {
    iss: claims.get(CLAIM.iss),
    sub: claims.get(CLAIM.sub),
    nbf: seconds(claims.get(CLAIM.nbf)),
    exp: seconds(claims.get(CLAIM.exp)),
    assets: claims.get('assets'),
    prp: claims.get('prp'),
    emb: plain(claims.get('emb')),
    key: key instanceof Uint8Array ? base32(key) : undefined,
    end: claims.get('end'),
    log: claims.get('log') ?? header.get('log'),
  });
}

/** The same of the claims of a JSON Web Token in the form of the first drafts; `kid` is the thumbprint of the key in its header. */
export function tokenOfJws(claims: Claims, kid: string): EmblemToken | undefined {
  return claims['ver'] === 'v1' ? tokenOf('jws', kid, claims) : undefined;
}

function tokenOf(form: EmblemToken['form'], kid: string, claims: Claims): EmblemToken | undefined {
  const { iss, sub, nbf, exp, assets, prp, key, end, log } = claims;
  const emb = claims['emb'];
  if (typeof nbf !== 'number' || typeof exp !== 'number') return undefined;
  if (!isTextOrNone(iss) || !isTextOrNone(sub)) return undefined;
  const limits = (typeof emb === 'object' && emb !== null ? emb : {}) as Claims;
  const purposes = purposesOf(prp ?? limits['prp']);
  if (purposes === null) return undefined;
  const common = { form, kid, issuer: iss, from: nbf, until: exp, purposes };
  if (assets !== undefined)
    return isTexts(assets) && assets.length > 0 ? { ...common, assets, endorsement: undefined } : undefined;
  if (typeof key !== 'string' || typeof end !== 'boolean') return undefined;
  const endorsement = {
    subject: sub,
    key,
    mayEndorse: end,
    namesLog: Array.isArray(log) && log.length > 0,
    assets: isTexts(limits['assets']) ? limits['assets'] : undefined,
    longest: typeof limits['wnd'] === 'number' ? limits['wnd'] : undefined,
  };
  return { ...common, assets: undefined, endorsement };
}

/** null where it is something else. */
function purposesOf(said: unknown): EmblemPurpose[] | undefined | null {
  if (said === undefined) return undefined;
  if (isTexts(said)) {
    const known = said.map((word) => (Object.hasOwn(WORDS, word) ? WORDS[word] : undefined));
    return known.every((one) => one !== undefined) ? known : null;
  }
  const bits = typeof said === 'bigint' ? Number(said) : said;
  if (typeof bits !== 'number' || !Number.isInteger(bits) || bits < 1 || bits > 31) return null;
  return EMBLEM_PURPOSES.filter((_, bit) => ((bits >> bit) & 1) === 1);
}

function isTextOrNone(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function seconds(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

function plain(map: unknown): unknown {
  return map instanceof Map ? Object.fromEntries(map as Map<string, unknown>) : map;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** Base32 in small letters without padding (RFC 4648 §6), as names of keys are written. */
export function base32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += LETTERS[(held >> (bits - 5)) & 31];
  }
  return bits > 0 ? text + LETTERS[(held << (5 - bits)) & 31] : text;
}
