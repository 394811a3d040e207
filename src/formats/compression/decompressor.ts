import type { Finding } from '../../core/finding.ts';

/** Compressed bytes in, decompressed bytes out. Never throws on data. */
export interface Decompressor {
  push(chunk: Uint8Array): void;
  /** No more input: what is still held comes out, and a stream that is cut is reported. */
  finish(): void;
}

/** Where a decompressor puts what it finds. Pieces handed to `data` are its own; the receiver may keep them. */
export interface DecompressionTarget {
  data(bytes: Uint8Array): void;
  finding(finding: Finding): void;
}

/** The stream ends too early: what came before it was delivered. */
export function cutFinding(format: string, offset: number): Finding {
  return { code: 'compression.cut', severity: 'lost', facts: { format }, offset };
}

/** The compressed bytes are damaged; `offset` is in the compressed input. */
export function damagedFinding(format: string, offset: number): Finding {
  return { code: 'compression.damaged', severity: 'lost', facts: { format }, offset };
}

/** Bytes behind the last stream that begin none. */
export function trailingFinding(format: string, offset: number): Finding {
  return { code: 'compression.bytes-after-stream', severity: 'note', facts: { format }, offset };
}
