/** What the first bytes of a file say of its compression; `none` = no form known here. */
export type Compression = 'gzip' | 'bzip2' | 'zstd' | 'xz' | 'zip' | 'workbook' | 'none';

/** As many bytes as `recogniseCompression` wants to see. */
export const MAGIC_BYTES = 96;

/**
 * Recognises the compression by content, never by name: gzip (RFC 1952), bzip2 with the magic of its first block or of an empty
 * stream behind the header, zstd (RFC 8878, skippable frames too). xz, zip and the files of office programs are recognised too, though not read here.
 */
export function recogniseCompression(head: Uint8Array): Compression {
  if (begins(head, [0x1f, 0x8b, 8])) return 'gzip';
  if (begins(head, [0x42, 0x5a, 0x68]) && head[3] >= 0x31 && head[3] <= 0x39) {
    const isBlock = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59].every((byte, at) => differsNot(head, 4 + at, byte));
    const isEnd = [0x17, 0x72, 0x45, 0x38, 0x50, 0x90].every((byte, at) => differsNot(head, 4 + at, byte));
    return isBlock || isEnd ? 'bzip2' : 'none';
  }
  if (begins(head, [0x28, 0xb5, 0x2f, 0xfd])) return 'zstd';
  if (head.length >= 4 && (head[0] & 0xf0) === 0x50 && begins(head.subarray(1), [0x2a, 0x4d, 0x18]))
    return 'zstd';
  if (begins(head, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0])) return 'xz';
  if (begins(head, [0x50, 0x4b, 3, 4])) return isOfOffice(head) ? 'workbook' : 'zip';
  return begins(head, COMPOUND_FILE) ? 'workbook' : 'none';
}

/** Workbooks and documents of Office before 2007. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether a ZIP archive is a workbook or document: by the name of its first entry, for OpenDocument by what that says. */
function isOfOffice(head: Uint8Array): boolean {
  const first = String.fromCharCode(...head.subarray(30, MAGIC_BYTES));
  return /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|word\/|Index\/|mimetypeapplication\/vnd\.oasis\.)/.test(
    first,
  );
}

function begins(head: Uint8Array, magic: readonly number[]): boolean {
  return head.length >= magic.length && magic.every((byte, at) => head[at] === byte);
}

function differsNot(head: Uint8Array, at: number, byte: number): boolean {
  return at >= head.length || head[at] === byte;
}
