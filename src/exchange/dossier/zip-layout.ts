/**
 * The archive of a dossier: a ZIP file (APPNOTE 6.3.10) whose every byte follows from its files. Files are stored as they
 * are, in order of their names, with a fixed time; so a changed byte is either in a file, where its SHA-256 differs, or in the
 * frame, and the frame is not what it must be. ZIP64 records appear where sizes or offsets need them.
 */
export interface ZipEntry {
  /** ASCII. */
  readonly name: string;
  readonly bytes: number;
  readonly crc32: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const LIMIT = 0xffffffff;
/** 1 January 1980, the first day that ZIP knows. */
const DOS_DATE = 0x21;

/** Where each file's header begins, where the directory begins, and how long the whole archive is. */
export function zipOffsets(entries: readonly ZipEntry[]): {
  headers: number[];
  directory: number;
  total: number;
} {
  const headers: number[] = [];
  let at = 0;
  for (const entry of entries) {
    headers.push(at);
    at += localHeader(entry).length + entry.bytes;
  }
  return { headers, directory: at, total: at + zipDirectory(entries, headers, at).length };
}

/** What stands before a file's bytes. */
export function localHeader({ name, bytes, crc32 }: ZipEntry): Uint8Array {
  const large = bytes >= LIMIT;
  const extra = large ? record((w) => w.u16(1).u16(16).u64(bytes).u64(bytes)) : NOTHING;
  return record((w) =>
    w
      .u32(LOCAL)
      .u16(large ? 45 : 20)
      .u16(0)
      .u16(0)
      .u16(0)
      .u16(DOS_DATE)
      .u32(crc32)
      .u32(large ? LIMIT : bytes)
      .u32(large ? LIMIT : bytes)
      .u16(name.length)
      .u16(extra.length)
      .ascii(name)
      .raw(extra),
  );
}

/** What stands after the last file: the central directory and its end. */
export function zipDirectory(
  entries: readonly ZipEntry[],
  headers: readonly number[],
  start: number,
): Uint8Array {
  const directory = join(entries.map((entry, at) => centralHeader(entry, headers[at])));
  const needs64 = start >= LIMIT || directory.length >= LIMIT || entries.length >= 0xffff;
  const end64 = needs64
    ? record((w) =>
        w
          .u32(END64)
          .u64(44)
          .u16(45)
          .u16(45)
          .u32(0)
          .u32(0)
          .u64(entries.length)
          .u64(entries.length)
          .u64(directory.length)
          .u64(start)
          .u32(LOCATOR64)
          .u32(0)
          .u64(start + directory.length)
          .u32(1),
      )
    : NOTHING;
  const end = record((w) =>
    w
      .u32(END)
      .u16(0)
      .u16(0)
      .u16(needs64 ? 0xffff : entries.length)
      .u16(needs64 ? 0xffff : entries.length)
      .u32(needs64 ? LIMIT : directory.length)
      .u32(needs64 ? LIMIT : start)
      .u16(0),
  );
  return join([directory, end64, end]);
}

function centralHeader({ name, bytes, crc32 }: ZipEntry, header: number): Uint8Array {
  const large = bytes >= LIMIT;
  const far = header >= LIMIT;
  const fields = (large ? 16 : 0) + (far ? 8 : 0);
  const extra =
    fields > 0
      ? record((w) => {
          w.u16(1).u16(fields);
          if (large) w.u64(bytes).u64(bytes);
          if (far) w.u64(header);
          return w;
        })
      : NOTHING;
  return record((w) =>
    w
      .u32(CENTRAL)
      .u16(45)
      .u16(fields > 0 ? 45 : 20)
      .u16(0)
      .u16(0)
      .u16(0)
      .u16(DOS_DATE)
      .u32(crc32)
      .u32(large ? LIMIT : bytes)
      .u32(large ? LIMIT : bytes)
      .u16(name.length)
      .u16(extra.length)
      .u16(0)
      .u16(0)
      .u16(0)
      .u32(0)
      .u32(far ? LIMIT : header)
      .ascii(name)
      .raw(extra),
  );
}

const NOTHING = new Uint8Array(0);

interface Writer {
  u16(value: number): Writer;
  u32(value: number): Writer;
  u64(value: number): Writer;
  ascii(text: string): Writer;
  raw(bytes: Uint8Array): Writer;
}

function record(fill: (writer: Writer) => Writer): Uint8Array {
  const bytes: number[] = [];
  const little = (value: number, size: number): Writer => {
    let rest = value;
    for (let at = 0; at < size; at++) {
      bytes.push(rest % 256);
      rest = Math.floor(rest / 256);
    }
    return writer;
  };
  const writer: Writer = {
    u16: (value) => little(value, 2),
    u32: (value) => little(value, 4),
    u64: (value) => little(value, 8),
    ascii: (text) => {
      for (let at = 0; at < text.length; at++) bytes.push(text.charCodeAt(at) & 0x7f);
      return writer;
    },
    raw: (more) => {
      for (const byte of more) bytes.push(byte);
      return writer;
    },
  };
  fill(writer);
  return Uint8Array.from(bytes);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
