import type { Finding } from '../../core/finding.ts';

/**
 * Compressed bytes in, decompressed bytes out, in pieces of at most a few megabytes whatever the input. Never throws on data.
 *
 * Nothing is decompressed before it is asked for: take all pieces of one chunk before the next one is pushed. Pieces are the
 * receiver's own.
 */
export interface Decompressor {
  push(chunk: Uint8Array): Iterable<Uint8Array>;
  /** No more input: what is still held comes out, and a stream that is cut is reported. */
  finish(): Iterable<Uint8Array>;
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

/** Compressed in a way that cannot be read here. */
export function unreadFinding(format: string, offset: number): Finding {
  const code = format === 'workbook' ? 'compression.workbook' : 'compression.unread';
  return { code, severity: 'lost', facts: { format }, offset };
}

/** Sound, but it cannot be decompressed without more memory than is allowed. */
export function memoryFinding(format: string, bytes: number, most: number, offset: number): Finding {
  const [needed, allowed] = [bytes, most].map((count) => Math.ceil(count / 2 ** 20));
  return { code: 'compression.memory', severity: 'lost', facts: { format, needed, allowed }, offset };
}
