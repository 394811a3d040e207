import { Refusal } from '../core/refusal.ts';
import type { SnapshotManifest } from './manifest.ts';
import { ELEMENT_TYPES, type SectionEntry } from './section.ts';
import { fromHex, sha256Hex, toHex } from './sha256.ts';

/** `\x89MURUNA\n`: the first byte is not text and the last is mangled by transfers in text mode, as in PNG. */
export const MAGIC = Uint8Array.from([0x89, 0x4d, 0x55, 0x52, 0x55, 0x4e, 0x41, 0x0a]);
export const FORMAT_VERSION = 1;
export const HEADER_BYTES = 64;

/** How the sections lie behind the head. */
export const FORM_PLAIN = 0;
export const FORM_COMPACT = 1;

/** No head is larger than this; a larger length is damage. */
const MAX_HEAD_BYTES = 2 ** 26;

/** The part of a snapshot that describes it; its SHA-256 is the identity of the snapshot in either form. */
export interface Head {
  readonly manifest: SnapshotManifest;
  readonly sections: readonly SectionEntry[];
}

export interface Header {
  readonly form: number;
  readonly headBytes: number;
  readonly totalBytes: number;
  /** SHA-256 of the head, hexadecimal; as the head holds the SHA-256 of every section, it stands for the whole. */
  readonly id: string;
}

export function encodeHeader(header: Header): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, header.form, true);
  view.setUint32(16, header.headBytes, true);
  view.setBigUint64(24, BigInt(header.totalBytes), true);
  bytes.set(fromHex(header.id), 32);
  return bytes;
}

/** Reads the first 64 bytes of a file of `size` bytes; refuses what is not a snapshot, newer, cut or lengthened. */
export function decodeHeader(bytes: Uint8Array, size: number, file: string): Header {
  if (!MAGIC.every((byte, position) => bytes[position] === byte)) throw notASnapshot(bytes, file);
  if (bytes.length < HEADER_BYTES) throw truncated(file, HEADER_BYTES, size);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8, true);
  if (version > FORMAT_VERSION)
    throw new Refusal('too-new', 'snapshot.too-new', { file, version, supported: FORMAT_VERSION });
  const form = view.getUint32(12, true);
  const headBytes = view.getUint32(16, true);
  const totalBytes = Number(view.getBigUint64(24, true));
  const sound =
    version === FORMAT_VERSION &&
    (form === FORM_PLAIN || form === FORM_COMPACT) &&
    view.getUint32(20, true) === 0 &&
    headBytes <= MAX_HEAD_BYTES;
  if (!sound) throw damaged(file, 'header');
  if (size < totalBytes) throw truncated(file, totalBytes, size);
  if (size > totalBytes || HEADER_BYTES + headBytes > totalBytes) throw damaged(file, 'length');
  return { form, headBytes, totalBytes, id: toHex(bytes.subarray(32, 64)) };
}

export function encodeHead(head: Head): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(head));
}

/** Reads the head and holds it to the identity in the header. */
export async function decodeHead(bytes: Uint8Array<ArrayBuffer>, id: string, file: string): Promise<Head> {
  if ((await sha256Hex(bytes)) !== id) throw damaged(file, 'head');
  try {
    const head = JSON.parse(new TextDecoder().decode(bytes)) as Head;
    if (head.sections.every(isSectionEntry) && typeof head.manifest.date === 'string') return head;
  } catch {
    // Falls through: the checksum is right, so the writer wrote nonsense.
  }
  throw damaged(file, 'head');
}

function isSectionEntry(entry: SectionEntry): boolean {
  return (
    typeof entry.name === 'string' &&
    entry.type in ELEMENT_TYPES &&
    Number.isSafeInteger(entry.count) &&
    entry.count >= 0 &&
    /^[0-9a-f]{64}$/.test(entry.sha256)
  );
}

export function damaged(file: string, part: string): Refusal {
  return new Refusal('bad-data', 'snapshot.damaged', { file, part });
}

export function truncated(file: string, expected: number, actual: number): Refusal {
  return new Refusal('bad-data', 'snapshot.truncated', { file, expected, actual });
}

function notASnapshot(bytes: Uint8Array, file: string): Refusal {
  if (bytes.length === 0) return new Refusal('bad-data', 'snapshot.empty-file', { file });
  return new Refusal('bad-data', 'snapshot.not-a-snapshot', {
    file,
    looksLike: looksLike(bytes),
    command: 'muruna snapshot build',
  });
}

function looksLike(bytes: Uint8Array): string {
  const starts = (...magic: number[]): boolean => magic.every((byte, at) => bytes[at] === byte);
  if (starts(0x1f, 0x8b)) return 'gzip';
  if (starts(0x42, 0x5a, 0x68)) return 'bzip2';
  if (starts(0x28, 0xb5, 0x2f, 0xfd)) return 'zstd';
  return bytes.every((byte) => byte >= 9 && byte < 0x7f) ? 'text' : 'unknown';
}
