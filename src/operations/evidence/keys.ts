import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { writeRefusal, writeFileWhole } from '../../sources/write-file.ts';
import { configFolder } from '../../sources/user-folders.ts';
import { withLock } from '../files/with-lock.ts';
import { optionOf } from '../option-of.ts';
import { keyNewRequest } from '../../schemas/requests/evidence.ts';
import { makeFolder } from '../../sources/make-folder.ts';

/** A public key with the name its owner goes by. */
export interface NamedKey {
  /** SHA-256 of the SubjectPublicKeyInfo, lower-case hexadecimal. */
  readonly keyid: string;
  readonly name: string;
  /** SubjectPublicKeyInfo as PEM, as OpenSSL reads it. */
  readonly publicKey: string;
}

/** A key the user has decided on. */
export interface TrustedKey extends NamedKey {
  /** ISO 8601. */
  readonly trustedAt: string;
  /** From this moment on its signatures count no more. */
  readonly revokedAt?: string;
  readonly reason?: string;
}

/**
 * Makes an Ed25519 key pair: the private key in `path`, readable by its owner alone, the public one in `path.pub`. With a passphrase
 * the private key is encrypted as PKCS #8 has it (PBES2, AES-256), which OpenSSL reads too. Never overwrites either file.
 */
export async function newKey(path: string, name: string, passphrase?: string): Promise<NamedKey> {
  for (const file of [path, `${path}.pub`]) if (existsSync(file)) throw taken(file);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = namedKey(publicKey, name);
  const lock = passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase };
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem', ...lock }) as string;
  await writeNew(path, preamble(name) + pem, 0o600);
  try {
    await writeNew(`${path}.pub`, publicKeyText(key), 0o644);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return key;
}

/** Writes a file that must not be there yet. */
async function writeNew(path: string, text: string, mode: number): Promise<void> {
  try {
    await using file = await open(path, 'wx', mode);
    try {
      await file.chmod(mode);
      await file.writeFile(text);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw taken(path);
    throw writeRefusal(error, path, optionOf(keyNewRequest, 'out'));
  }
}

function taken(file: string): Refusal {
  return new Refusal('denied', 'key.exists', { file });
}

/** The private key of a file, with the public one that belongs to it; `passphrase` opens an encrypted one. */
export async function readPrivateKey(
  path: string,
  passphrase = process.env['MURUNA_PASSPHRASE'],
): Promise<{ privateKey: KeyObject; key: NamedKey }> {
  const text = await readText(path);
  const isLocked = text.includes('ENCRYPTED PRIVATE KEY');
  if (isLocked && passphrase === undefined)
    throw new Refusal('denied', 'key.locked', { file: path, variable: 'MURUNA_PASSPHRASE' });
  try {
    const privateKey = createPrivateKey({ key: text, ...(isLocked && { passphrase: passphrase! }) });
    if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('another kind of key');
    return { privateKey, key: namedKey(createPublicKey(privateKey), nameIn(text)) };
  } catch {
    if (isLocked) throw new Refusal('denied', 'key.wrong-passphrase', { file: path });
    // What OpenSSL says might quote the file: a private key is never printed.
    throw new Refusal('bad-data', 'key.not-private', { file: path, command: 'muruna key new' });
  }
}

/** The public key of a file that holds a public or a private key. */
export async function readPublicKey(path: string): Promise<NamedKey> {
  const text = await readText(path);
  if (text.includes('PRIVATE KEY')) return (await readPrivateKey(path)).key;
  const key = parsePublicKey(text);
  if (!key) throw new Refusal('bad-data', 'key.not-public', { file: path, command: 'muruna key export' });
  return key;
}

/** A public key in PEM text, or undefined. */
export function parsePublicKey(text: string): NamedKey | undefined {
  try {
    const publicKey = createPublicKey(text);
    return publicKey.asymmetricKeyType === 'ed25519' ? namedKey(publicKey, nameIn(text)) : undefined;
  } catch {
    return undefined;
  }
}

/** A public key as a file to hand out: its name, then PEM. */
export function publicKeyText({ name, publicKey }: NamedKey): string {
  return preamble(name) + publicKey;
}

/** Where the keys are kept that this user trusts. */
export function trustFile(): string {
  return process.env['MURUNA_TRUST'] || join(configFolder(), 'trusted-keys.json');
}

export async function trustedKeys(path = trustFile()): Promise<TrustedKey[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Refusal('denied', 'file.unreadable', {
      file: path,
      reason: String((error as NodeJS.ErrnoException).code),
    });
  }
  try {
    const { keys } = JSON.parse(text) as { keys: TrustedKey[] };
    if (keys.every((key) => parsePublicKey(key.publicKey)?.keyid === key.keyid)) return keys;
  } catch {
    // falls through
  }
  throw new Refusal('bad-data', 'key.trust-file-damaged', { file: path });
}

/** Adds a key to those trusted. One that was revoked stays so: a revocation is never lost to a later word of trust. */
export async function trustKey(key: NamedKey, now: string, path = trustFile()): Promise<void> {
  await changeKeys(path, (keys) => {
    const earlier = keys.find(({ keyid }) => keyid === key.keyid);
    if (earlier?.revokedAt !== undefined)
      throw new Refusal('denied', 'key.was-revoked', { key: key.keyid, date: earlier.revokedAt, file: path });
    return [...keys.filter((other) => other !== earlier), { ...key, trustedAt: now }];
  });
}

/** Revokes a trusted key, named by its id or the start of it, from a moment on. */
export async function revokeKey(
  start: string,
  revokedAt: string,
  reason: string | undefined,
  path = trustFile(),
): Promise<TrustedKey> {
  let revoked: TrustedKey | undefined;
  await changeKeys(path, (keys) => {
    const found = keys.filter(({ keyid }) => start.length >= 8 && keyid.startsWith(start.toLowerCase()));
    if (found.length !== 1)
      throw new Refusal('not-found', 'key.unknown', { key: start, command: 'muruna key list' });
    const made: TrustedKey = { ...found[0], revokedAt, ...(reason ? { reason } : {}) };
    revoked = made;
    return keys.map((key) => (key === found[0] ? made : key));
  });
  return revoked!;
}

/** Changes the trust store as a whole: one process at a time reads it, changes it and writes it back. */
async function changeKeys(
  path: string,
  change: (keys: readonly TrustedKey[]) => readonly TrustedKey[],
): Promise<void> {
  await makeFolder(dirname(path), 0o700);
  await withLock(path, async () => saveKeys(path, change(await trustedKeys(path))));
}

async function saveKeys(path: string, keys: readonly TrustedKey[]): Promise<void> {
  await writeFileWhole(path, `${JSON.stringify({ keys }, undefined, 1)}\n`, 'MURUNA_TRUST', 0o600);
  await chmod(path, 0o600);
}

function namedKey(publicKey: KeyObject, name: string): NamedKey {
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return {
    keyid: createHash('sha256').update(spki).digest('hex'),
    name,
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  };
}

/** PEM allows explanatory text before its first line (RFC 7468, section 2). */
function preamble(name: string): string {
  return name === '' ? '' : `Name: ${name.replaceAll(/[\p{Cc}-]+/gu, ' ').trim()}\n`;
}

function nameIn(text: string): string {
  return /^Name: (.+)$/m.exec(text.split('-----')[0])?.[1] ?? '';
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new Refusal('not-found', 'file.not-found', { file: path });
    throw new Refusal('denied', 'file.unreadable', { file: path, reason: String(code) });
  }
}
