import type { ByteReader } from '../byte-reader.ts';
import type { ByteWriter } from '../byte-writer.ts';
import { hasUnlabelledPathIds } from './add-path.ts';

/** A prefix as it stands in a message (NLRI, RFC 4271 §4.3). */
export interface Prefix {
  readonly family: 4 | 6;
  /** In bits. */
  readonly length: number;
  /** ⌈length / 8⌉ octets; bits beyond the length are kept as they came. */
  readonly octets: Uint8Array;
  /** Path identifier (RFC 7911), where the session uses them. */
  readonly pathId?: number;
}

export function readPrefix(reader: ByteReader, family: 4 | 6, addPath: boolean): Prefix {
  const pathId = addPath ? reader.u32() : undefined;
  const length = reader.u8();
  reader.expect(length <= (family === 4 ? 32 : 128));
  const octets = reader.take((length + 7) >> 3);
  return pathId === undefined ? { family, length, octets } : { family, length, octets, pathId };
}

/** The prefixes that are left, with path identifiers where there are any, labelled or not. */
export function readPrefixes(reader: ByteReader, family: 4 | 6, addPath: boolean): Prefix[] {
  const prefixes: Prefix[] = [];
  const hasIds = addPath || reader.see((view, at, end) => hasUnlabelledPathIds(view, at, end, family));
  while (reader.left > 0) prefixes.push(readPrefix(reader, family, hasIds));
  return prefixes;
}

export function writePrefix(out: ByteWriter, prefix: Prefix): void {
  if (prefix.pathId !== undefined) out.u32(prefix.pathId);
  out.u8(prefix.length).copy(prefix.octets);
}
