import type { PeerColumns } from './columns.ts';

/**
 * Where a reader stands. One cursor serves a whole dump and is written over from route to route, so that reading makes no
 * object per entry; who wants to keep something copies it. All `…At` and `…End` are positions in `bytes`.
 */
export interface MrtCursor {
  bytes: Uint8Array;
  view: DataView;
  /** Offset of `bytes[0]` in the decompressed input. */
  base: number;

  /** The record: its header's fields, body and nominal end. */
  seconds: number;
  microseconds: number;
  type: number;
  subtype: number;
  recordAt: number;
  bodyAt: number;
  end: number;
  /** Where the next record begins: beyond `end` where the length field was too small. */
  limit: number;

  /** Peer index table in force (TABLE_DUMP_V2), undefined before the first. */
  peers: PeerColumns | undefined;
  /** Row of `peers`, or −1 where the record itself names the peer. */
  peerIndex: number;
  peerAsn: number;
  peerFamily: number;
  peerAddressAt: number;
  localAsn: number;

  /** The route: family 4 or 6, SAFI, length in bits, and where the ⌈length / 8⌉ octets are. */
  family: number;
  safi: number;
  prefixLength: number;
  prefixAt: number;
  /** Whether the record is said to have path identifiers, and whether the prefixes at hand have them. */
  isLabelledAddPath: boolean;
  addPath: boolean;
  pathId: number;
  originatedAt: number;
  sequence: number;

  /** Attribute block and octets per AS number in it. */
  attributesAt: number;
  attributesEnd: number;
  asnSize: number;

  /** BGP message: type code, whole extent, and for an UPDATE its two lists of IPv4 prefixes. */
  messageType: number;
  messageAt: number;
  messageEnd: number;
  withdrawnAt: number;
  withdrawnEnd: number;
  nlriAt: number;
  nlriEnd: number;

  /** List of prefixes being stepped through by `nextPrefix`, and whether it ended in a fault. */
  listAt: number;
  listEnd: number;
  listFault: boolean;
  /** Its path identifiers were found though the record says that there are none; not yet reported. */
  listUnlabelled: boolean;
  /** Next hop of an MP_REACH_NLRI: 4, 16 or 32 octets, or none where the length is 0. */
  nextHopAt: number;
  nextHopLength: number;

  oldState: number;
  newState: number;
}

/** A cursor over nothing. */
export function createCursor(): MrtCursor {
  return {
    bytes: new Uint8Array(0),
    view: new DataView(new ArrayBuffer(0)),
    base: 0,
    seconds: 0,
    microseconds: 0,
    type: 0,
    subtype: 0,
    recordAt: 0,
    bodyAt: 0,
    end: 0,
    limit: 0,
    peers: undefined,
    peerIndex: -1,
    peerAsn: 0,
    peerFamily: 4,
    peerAddressAt: 0,
    localAsn: 0,
    family: 4,
    safi: 1,
    prefixLength: 0,
    prefixAt: 0,
    isLabelledAddPath: false,
    addPath: false,
    pathId: 0,
    originatedAt: 0,
    sequence: 0,
    attributesAt: 0,
    attributesEnd: 0,
    asnSize: 2,
    messageType: 0,
    messageAt: 0,
    messageEnd: 0,
    withdrawnAt: 0,
    withdrawnEnd: 0,
    nlriAt: 0,
    nlriEnd: 0,
    listAt: 0,
    listEnd: 0,
    listFault: false,
    listUnlabelled: false,
    nextHopAt: 0,
    nextHopLength: 0,
    oldState: 0,
    newState: 0,
  };
}
