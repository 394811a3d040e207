import type { PathAttributes } from '../bgp/attributes.ts';
import type { BgpMessage } from '../bgp/message.ts';
import type { Prefix } from '../bgp/prefix.ts';

/** Header of every record (RFC 6396 §2, §3). */
export interface MrtHeader {
  /** Unix time. */
  readonly seconds: number;
  /** Only in the extended types (BGP4MP_ET). */
  readonly microseconds?: number;
  readonly type: number;
  readonly subtype: number;
}

export interface MrtPeer {
  readonly bgpId: number;
  /** 4 or 16 octets. */
  readonly address: Uint8Array;
  readonly asn: number;
  /** Octets the AS number takes in the dump. */
  readonly asnSize: 2 | 4;
  /** The bits of Peer Type that mean nothing yet. */
  readonly otherFlags: number;
}

export interface MrtRibEntry {
  readonly peerIndex: number;
  /** Unix time. */
  readonly originatedAt: number;
  readonly pathId?: number;
  readonly attributes: PathAttributes;
}

export type MrtBody =
  | {
      readonly kind: 'peer-index-table';
      readonly collectorId: number;
      readonly viewName: Uint8Array;
      readonly peers: readonly MrtPeer[];
    }
  | {
      readonly kind: 'rib';
      readonly sequence: number;
      /** Only in RIB_GENERIC, whose subtype does not say it. */
      readonly safi?: number;
      readonly prefix: Prefix;
      readonly entries: readonly MrtRibEntry[];
    }
  | {
      readonly kind: 'table-dump';
      readonly view: number;
      readonly sequence: number;
      /** 4 or 16 octets. */
      readonly address: Uint8Array;
      readonly length: number;
      readonly status: number;
      readonly originatedAt: number;
      readonly peerAddress: Uint8Array;
      readonly peerAsn: number;
      readonly attributes: PathAttributes;
    }
  | {
      readonly kind: 'state-change';
      readonly session: MrtSession;
      readonly oldState: number;
      readonly newState: number;
    }
  | { readonly kind: 'message'; readonly session: MrtSession; readonly message: BgpMessage }
  /** Another type, or bytes that are not of the form. */
  | { readonly kind: 'raw'; readonly bytes: Uint8Array };

/** In a change of state of the deprecated types only the peer is told: the local AS number is 0, its address has no octets. */
export interface MrtSession {
  readonly peerAsn: number;
  readonly localAsn: number;
  readonly interfaceIndex: number;
  /** 4 or 16 octets, both alike. */
  readonly peerAddress: Uint8Array;
  readonly localAddress: Uint8Array;
}

/** One MRT record, opened. */
export interface MrtRecord extends MrtHeader {
  readonly body: MrtBody;
}
