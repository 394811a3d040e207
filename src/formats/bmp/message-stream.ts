import type { OnFinding } from '../../core/finding.ts';
import { decodeBmp, HEADER_SIZE, type BmpSessions } from './decode-message.ts';
import { BMP, type BmpMessage } from './message.ts';

const VERSION = 3;
/** A Peer Up carries two OPENs, a Route Mirroring a message; nobody sends more than this. */
const LARGEST_MESSAGE = 1 << 20;
const RAW_BYTES = 4096;

/** Takes the octets of one router's session in chunks of any size. */
export interface BmpStream {
  push(chunk: Uint8Array): void;
  /** No more chunks. */
  finish(): void;
}

/**
 * Splits what a router sends into messages and hands them on, each with where it begins and its octets.
 *
 * A header whose version, type and length are possible is believed at once, since a router may say nothing more for hours. Behind octets
 * that are none, another header or the end of input has to follow it. What lies between is reported. The outcome does not depend on how the
 * input is cut into chunks.
 */
export function openBmpStream(
  onMessage: (message: BmpMessage, offset: number, bytes: Uint8Array) => void,
  onFinding: OnFinding,
): BmpStream {
  const sessions: BmpSessions = new Map();
  let bytes = new Uint8Array(0);
  /** Offset of `bytes[0]` in the input. */
  let base = 0;
  let lostFrom: number | undefined;
  const lostRaw: number[] = [];

  function read(isEnd: boolean): void {
    let at = 0;
    while (at < bytes.length) {
      const next = nextMessage(at, isEnd);
      if (next === 'wait') break;
      if (next === 'none') {
        lostFrom ??= base + at;
        if (lostRaw.length < RAW_BYTES) lostRaw.push(bytes[at]);
        at++;
      } else {
        reportLost(base + at);
        deliver(bytes.subarray(at, next), base + at);
        at = next;
      }
    }
    if (isEnd) {
      if (lostFrom === undefined && at < bytes.length) reportCut(at);
      else reportLost(base + bytes.length);
    }
    base += at;
    bytes = bytes.slice(at);
  }

  /** Where the message at `at` ends; `none` where there is none. */
  function nextMessage(at: number, isEnd: boolean): number | 'wait' | 'none' {
    const end = endOfHeader(at);
    if (end === 'none') return 'none';
    const isLost = lostFrom !== undefined;
    if (end === 'cut' || end > bytes.length) return isEnd && isLost ? 'none' : 'wait';
    if (!isLost || (isEnd && end === bytes.length)) return end;
    const behind = end === bytes.length ? 'cut' : endOfHeader(end);
    if (behind === 'cut' && !isEnd) return 'wait';
    return behind === 'none' || behind === 'cut' ? 'none' : end;
  }

  function endOfHeader(at: number): number | 'cut' | 'none' {
    if (bytes[at] !== VERSION) return 'none';
    if (at + HEADER_SIZE > bytes.length) return 'cut';
    const view = new DataView(bytes.buffer, bytes.byteOffset + at);
    const length = view.getUint32(1);
    const isPossible =
      length >= HEADER_SIZE && length <= LARGEST_MESSAGE && bytes[at + 5] <= BMP.routeMirroring;
    return isPossible ? at + length : 'none';
  }

  function deliver(message: Uint8Array, offset: number): void {
    const decoded = decodeBmp(message, sessions);
    if (decoded.kind === 'raw')
      onFinding({
        code: 'bmp.message-odd',
        severity: 'lost',
        facts: { type: decoded.type, bytes: message.length },
        offset,
        raw: message.slice(0, RAW_BYTES),
      });
    onMessage(decoded, offset, message);
  }

  function reportLost(until: number): void {
    if (lostFrom === undefined) return;
    onFinding({
      code: 'bmp.no-message',
      severity: 'lost',
      facts: { bytes: until - lostFrom },
      offset: lostFrom,
      raw: Uint8Array.from(lostRaw),
    });
    lostFrom = undefined;
    lostRaw.length = 0;
  }

  function reportCut(at: number): void {
    onFinding({
      code: 'bmp.cut-message',
      severity: 'lost',
      facts: { bytes: bytes.length - at },
      offset: base + at,
      raw: bytes.slice(at, at + RAW_BYTES),
    });
  }

  return {
    push(chunk) {
      const joined = new Uint8Array(bytes.length + chunk.length);
      joined.set(bytes);
      joined.set(chunk, bytes.length);
      bytes = joined;
      read(false);
    },
    finish: () => read(true),
  };
}
