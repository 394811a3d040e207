import { hash } from 'node:crypto';
import { Decrypter, Encrypter } from 'age-encryption';
import { unzipSync, zipSync } from 'fflate';
import { Refusal } from '../../core/refusal.ts';
import { signedText, type SignedText } from '../../schemas/exchange.ts';

/** What travels: a signed letter and the contents it releases, by their SHA-256. */
export interface Parcel {
  readonly letter: SignedText;
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

const LETTER = 'letter.dsse.json';
const CONTENT = /^content\/([0-9a-f]{64})$/;
/** Of what a parcel unpacks to, and how often its own size. */
const MOST_BYTES = 2 ** 30;
const MOST_RATIO = 250;
const MOST_FILES = 100_000;
/** A parcel does not say when it was packed. A ZIP archive knows local time alone, from 1980 on. */
const EARLIEST = new Date(1980, 0, 2);

/**
 * A parcel as a file that its recipient alone can open: a ZIP archive, encrypted by age (age-encryption.org/v1).
 *
 * @param recipient `age1…`
 */
export async function sealParcel({ letter, contents }: Parcel, recipient: string): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = { [LETTER]: Buffer.from(`${JSON.stringify(letter)}\n`) };
  for (const [sha256, bytes] of contents) files[`content/${sha256}`] = bytes;
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(zipSync(files, { level: 6, mtime: EARLIEST }));
}

/**
 * Opens a parcel; nothing of it is believed yet but that each content is the one it is named for.
 *
 * @param identity `AGE-SECRET-KEY-1…`
 * @throws Refusal where it is not encrypted to this identity, not a parcel, or would unpack to too much
 */
export async function openParcel(file: string, bytes: Uint8Array, identity: string): Promise<Parcel> {
  const files = unpacked(file, await decrypted(file, bytes, identity));
  const letter = letterIn(files.get(LETTER));
  if (!letter) throw new Refusal('bad-data', 'exchange.not-a-parcel', { file });
  const contents = new Map<string, Uint8Array>();
  for (const [name, content] of files) {
    const sha256 = CONTENT.exec(name)?.[1];
    if (sha256 !== undefined && sha256Of(content) === sha256) contents.set(sha256, content);
  }
  return { letter, contents };
}

export function sha256Of(bytes: Uint8Array | string): string {
  return hash('sha256', bytes);
}

async function decrypted(file: string, bytes: Uint8Array, identity: string): Promise<Uint8Array> {
  const isAge = Buffer.from(bytes.subarray(0, 22)).toString('latin1') === 'age-encryption.org/v1\n';
  if (!isAge) throw new Refusal('bad-data', 'exchange.not-a-parcel', { file });
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(bytes);
  } catch (error) {
    const isForOthers = String(error).includes('no identity matched');
    throw new Refusal('denied', isForOthers ? 'exchange.not-for-us' : 'exchange.damaged', { file });
  }
}

function unpacked(file: string, archive: Uint8Array): Map<string, Uint8Array> {
  let [bytes, count] = [0, 0];
  try {
    const files = unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        bytes += originalSize;
        count++;
        if (count > MOST_FILES || bytes > MOST_BYTES || bytes > archive.length * MOST_RATIO + 1e6)
          throw new Refusal('bad-data', 'exchange.bomb', { file });
        return name === LETTER || CONTENT.test(name);
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('bad-data', 'exchange.not-a-parcel', { file });
  }
}

function letterIn(bytes: Uint8Array | undefined): SignedText | undefined {
  try {
    return signedText.safeParse(JSON.parse(Buffer.from(bytes ?? []).toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
