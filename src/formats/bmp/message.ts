import { addressText, distinguisherText } from '../bgp/address-text.ts';
import type { BgpMessage } from '../bgp/message.ts';

/** Type codes of messages (RFC 7854 §4.1). */
export const BMP = {
  routeMonitoring: 0,
  statistics: 1,
  peerDown: 2,
  peerUp: 3,
  initiation: 4,
  termination: 5,
  routeMirroring: 6,
} as const;

/** Types of peers (RFC 7854 §4.2, RFC 9069 §4.1). */
export const PEER_TYPE = { global: 0, distinguisher: 1, local: 2, locRib: 3 } as const;

/** Which table of the router a message speaks of. Views are never mixed: what one withdraws, another may still have. */
export type BmpRib =
  | 'adj-rib-in-pre-policy'
  | 'adj-rib-in-post-policy'
  | 'adj-rib-out-pre-policy'
  | 'adj-rib-out-post-policy'
  | 'loc-rib';

/** The peer and table of which a message speaks (per-peer header). */
export interface BmpPeer {
  readonly type: number;
  readonly rib: BmpRib;
  /** A Loc-RIB of which only a part is sent (RFC 9069 §4.2). */
  readonly isFiltered: boolean;
  /** AS paths of its messages have numbers of two octets. */
  readonly hasTwoOctetPaths: boolean;
  /** Eight octets; zeros for the global instance. */
  readonly distinguisher: Uint8Array;
  /** 4 or 16 octets. */
  readonly address: Uint8Array;
  readonly asn: number;
  readonly bgpId: number;
  /** Unix time of the router's clock, which may be off; 0 where it does not say. */
  readonly seconds: number;
  readonly microseconds: number;
}

/** A type and its value, as text or as octets. */
export interface BmpInformation {
  readonly type: number;
  readonly value: Uint8Array;
}

export interface BmpCounter {
  readonly type: number;
  readonly value: bigint;
  /** Only in counters of one address family. */
  readonly afi?: number;
  readonly safi?: number;
}

export interface BmpOpens {
  /** 4 or 16 octets, as the peer's. */
  readonly localAddress: Uint8Array;
  readonly localPort: number;
  readonly remotePort: number;
  readonly sent: BgpMessage;
  readonly received: BgpMessage;
  readonly information: readonly BmpInformation[];
}

/** One BMP message, opened. `raw`: another type, or octets that are not of the form. */
export type BmpMessage =
  | { readonly kind: 'initiation' | 'termination'; readonly information: readonly BmpInformation[] }
  | ({ readonly kind: 'peer-up'; readonly peer: BmpPeer } & BmpOpens)
  | {
      readonly kind: 'peer-down';
      readonly peer: BmpPeer;
      readonly reason: number;
      /** The NOTIFICATION, the code of the event or what the reason says (RFC 7854 §4.9). */
      readonly data: Uint8Array;
    }
  | { readonly kind: 'route-monitoring'; readonly peer: BmpPeer; readonly message: BgpMessage }
  | { readonly kind: 'statistics'; readonly peer: BmpPeer; readonly counters: readonly BmpCounter[] }
  | {
      readonly kind: 'route-mirroring';
      readonly peer: BmpPeer;
      readonly information: readonly BmpInformation[];
    }
  | { readonly kind: 'raw'; readonly type: number; readonly bytes: Uint8Array };

/** The session with a peer by name: one Peer Up and one Peer Down speak for all its tables but the Loc-RIB, which has its own. */
export function sessionKey({ type, distinguisher, address, asn }: BmpPeer): string {
  return [type, distinguisherText(distinguisher), addressText(address), asn].join(' ');
}
