import { Refusal } from '../../core/refusal.ts';
import { tokenOfCwt, tokenOfJws, type EmblemToken } from '../../exchange/emblem/emblem-token.ts';
import { agreementOf, servicesUnder } from '../../exchange/emblem/marked-services.ts';
import { claimedProtection } from '../../answers/claimed-protection.ts';
import type { ServicesFolder } from '../../schemas/services-folder.ts';
import { validateEmblem, type CheckedToken } from '../../exchange/emblem/validate-emblem.ts';
import { HEADER, readSignedClaims } from '../../formats/cwt/cose-sign1.ts';
import type { EmblemCheckAnswer } from '../../schemas/emblem-answer.ts';
import { readFileWhole } from '../../sources/read-file.ts';
import { handlingOf } from './services-folder.ts';
import { emblemKeyIn, emblemKeyOfJwk, verifiesToken, type EmblemKey } from './emblem-keys.ts';

interface NamedFile {
  readonly name: string;
  readonly place: string;
}

export interface EmblemCheck {
  readonly tokens: readonly NamedFile[];
  /** Keys that signatures are verified with, and those of authorities that the user trusts. */
  readonly keys: readonly NamedFile[];
  readonly trusted: readonly NamedFile[];
  /** Services that emblems may mark. */
  readonly folder?: ServicesFolder | undefined;
  /** ISO 8601. */
  readonly now: string;
}

/** A token of a file, with what its signature takes to verify. */
interface FoundToken {
  readonly file: string;
  readonly token: EmblemToken;
  /** Of the forms that carry their key. */
  readonly ownKey: EmblemKey | undefined;
  readonly algorithm: unknown;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

/** Verifies emblems and their endorsements offline. Nothing is asked of a network. */
export async function checkEmblems(check: EmblemCheck): Promise<EmblemCheckAnswer> {
  const trusted = await keysOf(check.trusted);
  const keys = [...trusted, ...(await keysOf(check.keys))];
  const kids = new Set(trusted.flatMap((one) => one.kids));
  const found: FoundToken[] = [];
  const unread: EmblemCheckAnswer['unread'][number][] = [];
  for (const { name, place } of check.tokens) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const { tokens, others } = tokensIn(name, await readFileWhole(place));
    if (tokens.length === 0)
      throw new Refusal('bad-data', 'emblem.no-token', { file: name, cwt: 'CWT', jwt: 'JWT' });
    found.push(...tokens);
    if (others > 0) unread.push({ file: name, parts: others });
  }
  const seconds = Date.parse(check.now) / 1000;
  const checked = found.map((one): CheckedToken => ({
    token: one.token,
    signature: signatureOf(one, keys),
    time: seconds < one.token.from ? 'early' : seconds >= one.token.until ? 'expired' : 'valid',
  }));
  const isTrusted = (kid: string): boolean => kids.has(kid);
  const endorsements = checked.filter(({ token }) => token.endorsement !== undefined);
  return {
    format: 'muruna/emblem-check',
    version: 1,
    draft: 'draft-linker-diem-adem-core-02',
    at: check.now,
    ...(check.folder && { handling: handlingOf(check.folder) }),
    emblems: checked.flatMap((one, at) =>
      one.token.assets === undefined
        ? []
        : [
            {
              file: found[at].file,
              form: one.token.form,
              kid: one.token.kid,
              issuer: one.token.issuer ?? null,
              assets: [...one.token.assets],
              purposes: one.token.purposes ? [...one.token.purposes] : null,
              from: momentOf(one.token.from),
              until: momentOf(one.token.until),
              ...listed(validateEmblem(one, endorsements, isTrusted)),
              ...markedServices(check, one.token.assets, one.token.purposes),
            },
          ],
    ),
    endorsements: checked.flatMap(({ token, signature, time }, at) =>
      token.endorsement === undefined
        ? []
        : [
            {
              file: found[at].file,
              form: token.form,
              kid: token.kid,
              issuer: token.issuer ?? null,
              subject: token.endorsement.subject ?? null,
              key: token.endorsement.key,
              from: momentOf(token.from),
              until: momentOf(token.until),
              signature,
              time,
              trusted: isTrusted(token.kid),
            },
          ],
    ),
    unread,
  };
}

function listed({ verdict, reasons, endorsedBy, claimedBy }: ReturnType<typeof validateEmblem>) {
  return {
    verdict,
    reasons: [...reasons],
    endorsedBy: [...endorsedBy],
    claimedBy: [...claimedBy],
  };
}

/** The services of the folder that an emblem marks, with what the folder claims of them. */
function markedServices(
  { folder, now }: Pick<EmblemCheck, 'folder' | 'now'>,
  assets: readonly string[],
  purposes: EmblemToken['purposes'],
): Pick<EmblemCheckAnswer['emblems'][number], 'services'> {
  if (folder === undefined) return {};
  return {
    services: servicesUnder(folder, assets).map((service) => ({
      name: service.name ?? service.id,
      claim: claimedProtection(service, Date.parse(now)),
      agreement: agreementOf(service.protection, purposes),
    })),
  };
}

function momentOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? 'unknown' : date.toISOString();
}

async function keysOf(files: readonly NamedFile[]): Promise<EmblemKey[]> {
  const keys: EmblemKey[] = [];
  for (const { name, place } of files) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const key = emblemKeyIn(name, await readFileWhole(place));
    if (!key)
      throw new Refusal('bad-data', 'emblem.no-public-key', {
        file: name,
        forms: 'PEM, JSON Web Key, COSE_Key',
        curves: 'P-256, P-384, P-521, Ed25519, Ed448',
      });
    keys.push(key);
  }
  return keys;
}

function signatureOf(found: FoundToken, keys: readonly EmblemKey[]): CheckedToken['signature'] {
  const { token, ownKey, algorithm, signed, signature } = found;
  const key = ownKey ?? keys.find(({ kids }) => kids.includes(token.kid));
  if (!key) return 'no-key';
  return verifiesToken(key, algorithm, signed, signature) ? 'valid' : 'invalid';
}

/** Tokens of a file, one after the other, and how many parts of it are none. */
function tokensIn(file: string, bytes: Uint8Array): { tokens: FoundToken[]; others: number } {
  const read = isText(bytes) ? textTokens(file, bytes) : binaryTokens(file, bytes);
  const tokens = read.filter((one) => one !== undefined);
  return { tokens, others: read.length - tokens.length };
}

/** A JSON Web Token in its compact form begins with `{"` in base64. */
function isText(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('eyJ');
}

function binaryTokens(file: string, bytes: Uint8Array): (FoundToken | undefined)[] {
  return readSignedClaims(bytes).map((read) => {
    const token = read && tokenOfCwt(read);
    if (!token) return undefined;
    const { signed, signature } = read;
    return { file, token, ownKey: undefined, algorithm: read.header.get(HEADER.alg), signed, signature };
  });
}

function textTokens(file: string, bytes: Uint8Array): (FoundToken | undefined)[] {
  const words = new TextDecoder().decode(bytes).split(/\s+/).filter(Boolean);
  return words.map((word) => {
    const [head, payload, sign = ''] = word.split('.');
    const header = jsonIn(head);
    const claims = jsonIn(payload);
    if (!header || !claims) return undefined;
    const ownKey = emblemKeyOfJwk(file, header['jwk']);
    const kid = ownKey?.kids[1] ?? header['kid'];
    const token = typeof kid === 'string' ? tokenOfJws(claims, kid) : undefined;
    if (!token) return undefined;
    return {
      file,
      token,
      ownKey,
      algorithm: header['alg'],
      signed: new TextEncoder().encode(`${head}.${payload}`),
      signature: new Uint8Array(Buffer.from(sign, 'base64url')),
    };
  });
}

function jsonIn(part: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
