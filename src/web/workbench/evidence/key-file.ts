import { PKCS8ShroudedKeyBag, PrivateKeyInfo } from 'pkijs';
import { preAuthEncoding } from '../../../exchange/dossier/statement.ts';

// Key files as `muruna key new` writes them, made and opened in the browser: Ed25519 as PKCS #8 in PEM, encrypted by PBES2 (PBKDF2 with
// HMAC-SHA-256, AES-256-CBC). A private key is in memory while it signs, and nowhere else.

/** A private key that was opened, with what everybody may know of it. */
export interface OpenedKey {
  /** SHA-256 of the SubjectPublicKeyInfo, lower-case hexadecimal. */
  readonly keyid: string;
  readonly name: string;
  /** The public key as a file to hand out: its name, then PEM. */
  readonly publicKey: string;
  /** The signature over a statement, base64. */
  readonly sign: (payload: Uint8Array) => Promise<string>;
}

export type KeyFault = 'not-private' | 'wrong-passphrase' | 'locked';

const ED25519 = { name: 'Ed25519' };
/** As OWASP recommends for PBKDF2 with HMAC-SHA-256 (2023). */
const ITERATIONS = 600_000;
const PRIVATE = 'PRIVATE KEY';
const LOCKED = 'ENCRYPTED PRIVATE KEY';

/** Whether this browser can hold keys: over plain HTTP, and before 2024, some cannot. */
export function canSign(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** A new key, and its private file locked with a passphrase. */
export async function newKeyFile(
  name: string,
  passphrase: string,
): Promise<{ readonly file: string; readonly key: OpenedKey }> {
  const pair = (await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify'])) as CryptoKeyPair;
  const plain = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const bag = new PKCS8ShroudedKeyBag({ parsedValue: PrivateKeyInfo.fromBER(plain) });
  await bag.makeInternalValues({
    password: bytesOf(passphrase),
    contentEncryptionAlgorithm: {
      name: 'AES-CBC',
      length: 256,
      iv: crypto.getRandomValues(new Uint8Array(16)),
    },
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: ITERATIONS,
  });
  const locked = new Uint8Array(bag.toSchema().toBER());
  return { file: preamble(name) + pem(LOCKED, locked), key: await openedKey(pair.privateKey, name) };
}

/** Opens a private key file. A passphrase that is not needed is not looked at. */
export async function openKeyFile(text: string, passphrase: string): Promise<OpenedKey | KeyFault> {
  const isLocked = text.includes(LOCKED);
  const bytes = bytesOfPem(text, isLocked ? LOCKED : PRIVATE);
  if (!bytes) return 'not-private';
  if (isLocked && passphrase === '') return 'locked';
  try {
    const plain = isLocked ? await unlocked(bytes, passphrase) : bytes;
    const privateKey = await crypto.subtle.importKey('pkcs8', plain, ED25519, true, ['sign']);
    return await openedKey(privateKey, nameIn(text));
  } catch {
    return isLocked ? 'wrong-passphrase' : 'not-private';
  }
}

async function unlocked(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<ArrayBuffer> {
  const bag = PKCS8ShroudedKeyBag.fromBER(bytes);
  // The method of the library that is the other half of `makeInternalValues`.
  await bag['parseInternalValues']({ password: bytesOf(passphrase) });
  return bag.parsedValue!.toSchema().toBER();
}

async function openedKey(privateKey: CryptoKey, name: string): Promise<OpenedKey> {
  const { x } = await crypto.subtle.exportKey('jwk', privateKey);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: x! };
  const publicKey = await crypto.subtle.importKey('jwk', jwk, ED25519, true, ['verify']);
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', spki));
  return {
    keyid: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    name,
    publicKey: preamble(name) + pem('PUBLIC KEY', spki),
    async sign(payload) {
      const signed = await crypto.subtle.sign(ED25519, privateKey, Uint8Array.from(preAuthEncoding(payload)));
      return base64(new Uint8Array(signed));
    },
  };
}

function bytesOf(text: string): ArrayBuffer {
  return Uint8Array.from(new TextEncoder().encode(text)).buffer;
}

/** PEM allows explanatory text before its first line (RFC 7468, section 2). */
function preamble(name: string): string {
  const said = name.replaceAll(/[\p{Cc}-]+/gu, ' ').trim();
  return said === '' ? '' : `Name: ${said}\n`;
}

function nameIn(text: string): string {
  return /^Name: (.+)$/m.exec(text.split('-----')[0])?.[1] ?? '';
}

function pem(label: string, bytes: Uint8Array): string {
  const lines = base64(bytes).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

function bytesOfPem(text: string, label: string): Uint8Array<ArrayBuffer> | undefined {
  const inner = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`).exec(
    text,
  )?.[1];
  if (inner === undefined) return undefined;
  try {
    return Uint8Array.from(atob(inner.replaceAll(/\s/g, '')), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
