import { findingOf, type OnFinding } from '../../core/finding.ts';
import type { Vrp } from '../rpki/vrp.ts';
import { PDU, pduAt, type PduAt } from './pdu.ts';

/** A question to an RPKI cache and its answer, up to its end of data. */
export interface RtrExchange {
  /** Everything that the cache has, instead of what changed. */
  readonly isWhole: boolean;
  readonly session: number;
  readonly serial: number;
  /** In the order in which they came. */
  readonly changes: readonly RtrChange[];
}

export interface RtrChange {
  readonly isAnnounced: boolean;
  readonly vrp: Vrp;
}

/**
 * Reads the PDUs of an exchange (RFC 8210, 6810): the query first, then the answer. A payload that cannot be (a length beyond its family, a maximum
 * below its length) is left out with a finding; other types of PDU (router keys, ASPA) are passed over. Undefined where there is no end of data.
 */
export function readRtrExchange(bytes: Uint8Array, onFinding: OnFinding): RtrExchange | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const changes: RtrChange[] = [];
  let isWhole = true;
  let number = 0;
  for (let at = 0; ;) {
    const one = pduAt(bytes, at);
    if (typeof one === 'string') return undefined;
    if (one.type === PDU.serialQuery) isWhole = false;
    if (one.type === PDU.endOfData)
      return { isWhole, session: one.session, serial: view.getUint32(at + 8), changes };
    if (one.type === PDU.ipv4Prefix || one.type === PDU.ipv6Prefix) {
      number++;
      const vrp = vrpAt(bytes, view, one);
      if (vrp) changes.push({ isAnnounced: (bytes[at + 8] & 1) === 1, vrp });
      else onFinding(findingOf('rtr.payload', 'lost', { number }));
    }
    at = one.end;
  }
}

function vrpAt(bytes: Uint8Array, view: DataView, { type, at }: PduAt): Vrp | undefined {
  const family = type === PDU.ipv4Prefix ? 4 : 6;
  const [length, maxLength] = [bytes[at + 9], bytes[at + 10]];
  const longest = family === 4 ? 32 : 128;
  if (length > maxLength || maxLength > longest) return undefined;
  const words = new Uint32Array(4);
  for (let word = 0; word < longest / 32; word++) {
    const kept = Math.max(0, Math.min(32, length - 32 * word));
    words[word] = kept === 0 ? 0 : view.getUint32(at + 12 + 4 * word) & (0xffff_ffff << (32 - kept));
  }
  return { family, length, words, maxLength, asn: view.getUint32(at + 12 + longest / 8) };
}
