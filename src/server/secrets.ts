import { argon2, createHash, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { promisify } from 'node:util';

/** What Argon2id costs here (RFC 9106, second recommended choice): 64 MiB, three passes, four lanes. */
const COST = { memory: 65_536, passes: 3, parallelism: 4 };
const TAG_BYTES = 32;
const SALT_BYTES = 16;

const hash = promisify(argon2) as (kind: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;

/** A new secret that nobody can guess: 256 bits, in letters that fit into addresses. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A new name for a row. */
export function newId(): string {
  return randomBytes(12).toString('base64url');
}

/** What is kept of a secret. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** A password as it is kept, in PHC form: $argon2id$v=19$m=65536,t=3,p=4$SALT$TAG. */
export async function keptPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await tagOf(password, salt, COST);
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
}

/** Whether it is the password that was kept. Takes as long where nothing is kept, so that the time does not say who has an account. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const parts = PHC.exec(kept ?? (await nobodysPassword()));
  if (!parts) throw new Error('a password is kept in an unknown form');
  const [, memory, passes, parallelism, salt, tag] = parts;
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const is = await tagOf(password, Buffer.from(salt, 'base64'), cost);
  return timingSafeEqual(is, Buffer.from(tag, 'base64')) && kept !== null;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/;

let nobodys: Promise<string> | undefined;
function nobodysPassword(): Promise<string> {
  return (nobodys ??= keptPassword(newSecret()));
}

function tagOf(password: string, nonce: Buffer, cost: typeof COST): Promise<Buffer> {
  return hash('argon2id', { message: password.normalize('NFKC'), nonce, tagLength: TAG_BYTES, ...cost });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
