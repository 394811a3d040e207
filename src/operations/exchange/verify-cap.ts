import { createPublicKey, verify, X509Certificate, type KeyObject } from 'node:crypto';
import type { SignatureAlgorithm } from 'xml-crypto';
import { Refusal } from '../../core/refusal.ts';
import { readCap } from '../../formats/cap/read-cap.ts';
import type { CapSignature } from '../../schemas/exchange-formats.ts';
import { readNamedText } from '../files/read-named-text.ts';

/** A key that a person trusts to sign messages. */
export interface TrustedSigner {
  /** Who has it, as the certificate says; of a bare key the file it came from. */
  readonly name: string;
  readonly key: KeyObject;
  /** Milliseconds since 1970 between which it may sign. */
  readonly from: number;
  readonly until: number;
}

const PEM = /-----BEGIN (CERTIFICATE|PUBLIC KEY)-----[^-]*-----END \1-----/g;

/**
 * The certificates (X.509) and public keys of PEM files. A certificate is that of the signer itself: who else was certified by the same authority is not trusted with it.
 *
 * @throws Refusal where a file has none
 */
export async function trustedSigners(
  files: readonly string[],
  locate: (file: string) => string,
): Promise<readonly TrustedSigner[]> {
  const signers: TrustedSigner[] = [];
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const { text } = await readNamedText(locate(file), file);
    const found = Array.from(text.matchAll(PEM), ([pem, kind]) => signerIn(pem, kind, file));
    const good = found.filter((one) => one !== undefined);
    if (good.length === 0 || good.length < found.length)
      throw new Refusal('bad-data', 'cap.no-certificate', { file });
    signers.push(...good);
  }
  return signers;
}

function signerIn(pem: string, kind: string, file: string): TrustedSigner | undefined {
  try {
    if (kind === 'PUBLIC KEY')
      return { name: file, key: createPublicKey(pem), from: -Infinity, until: Infinity };
    const { publicKey: key, subject, validFrom, validTo } = new X509Certificate(pem);
    const name = /^CN=(.+)$/m.exec(subject)?.[1] ?? subject.replaceAll('\n', ', ');
    return { name, key, from: Date.parse(validFrom), until: Date.parse(validTo) };
  } catch {
    return undefined;
  }
}

const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const MORE = 'http://www.w3.org/2001/04/xmldsig-more#';
/** With ECDSA over the curves P-256, P-384 and P-521 (RFC 9231, section 2.3.6), which the library does not have. */
const ECDSA = new Map(['sha256', 'sha384', 'sha512'].map((hash) => [`${MORE}ecdsa-${hash}`, hash]));
const CURVES: ReadonlySet<string | undefined> = new Set(['prime256v1', 'secp384r1', 'secp521r1']);
/** SHA-1 and keys that both sides have prove nothing. */
const METHODS = new Set([`${MORE}rsa-sha256`, `${MORE}rsa-sha512`, ...ECDSA.keys()]);
const DIGESTS = new Set([
  'http://www.w3.org/2001/04/xmlenc#sha256',
  'http://www.w3.org/2001/04/xmlenc#sha512',
]);
/** What a signature may do with the message before it is hashed: nothing that leaves a part of it out. */
const TRANSFORMS = new Set([
  `${DSIG}enveloped-signature`,
  'http://www.w3.org/2001/10/xml-exc-c14n#',
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
]);

/**
 * Whether a message of CAP has the signature of one of these (XML Signature 1.1: RSA with SHA-256 or SHA-512, ECDSA with SHA-256, SHA-384 or SHA-512). What is read has to be what was signed: the bytes that the signature covers are read
 * by themselves, and have to say what the whole file says. So a signed message that was put into another one, or beside it, proves nothing.
 *
 * @param text of the file
 * @param at milliseconds since 1970; a certificate has to be good then
 */
export async function verifyCap(
  text: string,
  signers: readonly TrustedSigner[],
  at: number,
): Promise<CapSignature> {
  const pieces = Array.from(text.matchAll(SIGNATURE));
  if (pieces.length === 0) return { standing: 'none', by: null, why: null };
  const not = (why: NonNullable<CapSignature['why']>): CapSignature => ({
    standing: 'not-verified',
    by: null,
    why,
  });
  if (signers.length === 0) return not('no-certificate');
  const whole = readCap(text);
  if (pieces.length > 1 || whole?.alerts.length !== 1 || whole.entries.length > 0) return not('not-alone');
  const [[signature, prefix]] = pieces;
  const alone = withNamespace(signature, prefix);
  if (!hasSoundAlgorithms(alone)) return not('weak');
  const read = JSON.stringify(whole.alerts);
  let why: CapSignature['why'] = 'not-theirs';
  for (const { name, key, from, until } of signers) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    const signed = await signedBy(text, alone, key);
    if (signed === undefined) continue;
    if (JSON.stringify(readCap(signed)?.alerts ?? []) !== read) return not('not-whole');
    if (from <= at && at <= until) return { standing: 'verified', by: name, why: null };
    why = 'not-valid-then';
  }
  return not(why);
}

const SIGNATURE = /<(?:([\w.-]+):)?Signature\b[^>]*>[^]*?<\/(?:\1:)?Signature\s*>/g;

/** The signature by itself: what its prefix stands for may have been said further up. */
function withNamespace(signature: string, prefix: string | undefined): string {
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const [tag] = /^<[^>]*>/.exec(signature)!;
  return new RegExp(`\\s${name}\\s*=`).test(tag)
    ? signature
    : signature.replace(/^<[^\s>]+/, (begin) => `${begin} ${name}="${DSIG}"`);
}

/** The one thing that a signature covers, as bytes that were hashed; undefined where it is not good. */
async function signedBy(text: string, signature: string, key: KeyObject): Promise<string | undefined> {
  const { SignedXml } = await import('xml-crypto');
  // What stands in the signature itself names no key.
  const checked = new SignedXml({ publicCert: key, getCertFromKeyInfo: () => null });
  for (const [name, hash] of ECDSA) checked.SignatureAlgorithms[name] = ecdsaWith(name, hash, key);
  try {
    checked.loadSignature(signature);
    // As the library understands it, too.
    const method = String(checked.signatureAlgorithm);
    if (!METHODS.has(method) || !isKeyFor(method, key)) return undefined;
    if (!checked.checkSignature(text)) return undefined;
    const signed = checked.getSignedReferences();
    return signed.length === 1 ? signed[0] : undefined;
  } catch {
    return undefined;
  }
}

/** A key that was made for one kind of signature proves nothing with another. */
function isKeyFor(method: string, { asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  return ECDSA.has(method)
    ? asymmetricKeyType === 'ec' && CURVES.has(asymmetricKeyDetails?.namedCurve)
    : asymmetricKeyType === 'rsa';
}

/** Verifies signatures of ECDSA as XML has them: both numbers one after the other, in base64. */
function ecdsaWith(name: string, hash: string, key: KeyObject): new () => SignatureAlgorithm {
  return class {
    getSignature(): string {
      throw new Error('it only verifies');
    }

    verifySignature(material: string, _: unknown, value: string): boolean {
      const signature = Buffer.from(value.replaceAll(/\s/g, ''), 'base64');
      return verify(hash, Buffer.from(material), { key, dsaEncoding: 'ieee-p1363' }, signature);
    }

    getAlgorithmName(): string {
      return name;
    }
  };
}

const ALGORITHM =
  /<(?:[\w.-]+:)?(SignatureMethod|DigestMethod|Transform)\s[^>]*?Algorithm\s*=\s*["']([^"']*)["']/g;

/** Whether every algorithm that a signature names is one that proves something, and hashes all of the message. */
function hasSoundAlgorithms(signature: string): boolean {
  return Array.from(signature.matchAll(ALGORITHM)).every(([, element, algorithm]) => {
    if (element === 'Transform') return TRANSFORMS.has(algorithm);
    return (element === 'DigestMethod' ? DIGESTS : METHODS).has(algorithm);
  });
}
