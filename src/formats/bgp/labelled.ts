import { ByteReader, strictly } from '../byte-reader.ts';
import { ATTRIBUTE } from './attribute-types.ts';
import type { Prefix } from './prefix.ts';

/** SAFIs whose prefixes have labels before them (RFC 8277), and a route distinguisher too (RFC 4364). */
const SAFI = { labelled: 4, vpn: 128 } as const;
const LABEL_BITS = 24;
const DISTINGUISHER_BITS = 64;

export interface LabelledPrefix {
  readonly prefix: Prefix;
  /** MPLS labels of 20 bits, outermost first; none where a withdrawal names no label. */
  readonly labels: readonly number[];
  /** Eight octets; only in routes of a VPN. */
  readonly distinguisher?: Uint8Array;
}

/** What MP_REACH_NLRI or MP_UNREACH_NLRI says of labelled routes. */
export interface LabelledRoutes {
  readonly kind: 'labelled-reach' | 'labelled-unreach';
  readonly family: 4 | 6;
  readonly safi: number;
  /** Without the distinguisher of zeros that stands before it in a VPN. */
  readonly nextHop?: Uint8Array;
  readonly prefixes: readonly LabelledPrefix[];
}

/** Opens an attribute that `decodeAttributes` leaves raw; undefined if it is no labelled route, or not of the form. */
export function labelledRoutes(type: number, bytes: Uint8Array): LabelledRoutes | undefined {
  if (type !== ATTRIBUTE.mpReach && type !== ATTRIBUTE.mpUnreach) return undefined;
  return strictly(new ByteReader(bytes), (body) => {
    const afi = body.u16();
    const safi = body.u8();
    body.expect((afi === 1 || afi === 2) && (safi === SAFI.labelled || safi === SAFI.vpn));
    const family = afi === 1 ? 4 : 6;
    const list = (isWithdrawn: boolean): LabelledPrefix[] => {
      const prefixes: LabelledPrefix[] = [];
      while (body.left > 0) prefixes.push(readLabelled(body, family, safi === SAFI.vpn, isWithdrawn));
      return prefixes;
    };
    if (type === ATTRIBUTE.mpUnreach) return { kind: 'labelled-unreach', family, safi, prefixes: list(true) };
    const hop = body.take(body.u8());
    body.expect(body.u8() === 0);
    const nextHop = safi === SAFI.vpn ? hop.subarray(DISTINGUISHER_BITS / 8) : hop;
    return { kind: 'labelled-reach', family, safi, nextHop, prefixes: list(false) };
  });
}

/** Values that stand for a label where routes are withdrawn (RFC 8277 §2.4, and zeros by habit). */
const NO_LABEL: ReadonlySet<number> = new Set([0x800000, 0]);

function readLabelled(body: ByteReader, family: 4 | 6, isVpn: boolean, isWithdrawn: boolean): LabelledPrefix {
  let length = body.u8();
  const labels: number[] = [];
  for (let isLast = false; !isLast;) {
    const word = (body.u16() << 8) | body.u8();
    length -= LABEL_BITS;
    const isNone = isWithdrawn && labels.length === 0 && NO_LABEL.has(word);
    if (!isNone) labels.push(word >>> 4);
    isLast = isNone || (word & 1) === 1;
  }
  const distinguisher = isVpn ? body.take(DISTINGUISHER_BITS / 8) : undefined;
  if (isVpn) length -= DISTINGUISHER_BITS;
  body.expect(length >= 0 && length <= (family === 4 ? 32 : 128));
  const prefix: Prefix = { family, length, octets: body.take((length + 7) >> 3) };
  return distinguisher ? { prefix, labels, distinguisher } : { prefix, labels };
}
