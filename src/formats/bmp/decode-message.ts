import { ATTRIBUTE } from '../bgp/attribute-types.ts';
import type { AttributeForm } from '../bgp/attributes.ts';
import { addPathOf } from '../bgp/capabilities.ts';
import { decodeMessage, type BgpMessage } from '../bgp/message.ts';
import { ByteReader, strictly } from '../byte-reader.ts';
import {
  BMP,
  PEER_TYPE,
  sessionKey,
  type BmpCounter,
  type BmpInformation,
  type BmpMessage,
  type BmpPeer,
  type BmpRib,
} from './message.ts';

/** Octets of the common header: version, length, type. */
export const HEADER_SIZE = 6;
const BGP_HEADER_SIZE = 19;

/** Bits of the per-peer flags (RFC 7854 §4.2, RFC 8671 §4; of Loc-RIB, RFC 9069 §4.2). */
const FLAG = { ipv6: 0x80, postPolicy: 0x40, twoOctetPaths: 0x20, ribOut: 0x10, filtered: 0x80 } as const;
/** Statistics of one address family: AFI and SAFI stand before their value (RFC 7854 §4.8, RFC 8671 §6.2). */
const OF_FAMILY: ReadonlySet<number> = new Set([9, 10, 16, 17]);

/** The families with path identifiers of a session that is up: of routes that the router takes, and of those that it sends. */
interface FamiliesWithIds {
  readonly in: ReadonlySet<string>;
  readonly out: ReadonlySet<string>;
}

/** Sessions of which the OPENs are kept; no router has as many. */
const MOST_SESSIONS = 20_000;

/** What the OPENs of the sessions that are up have said. */
export type BmpSessions = Map<string, FamiliesWithIds>;

/**
 * Opens one message, header included (RFC 7854, 8671, 9069). Which routes have path identifiers is known only from the OPENs of an
 * earlier Peer Up, which are kept in `sessions`. Never throws on data.
 *
 * @param bytes the whole message, as long as its header says
 */
export function decodeBmp(bytes: Uint8Array, sessions: BmpSessions): BmpMessage {
  const type = bytes[5];
  const reader = new ByteReader(bytes, HEADER_SIZE);
  const message = strictly(reader, (reader) => readBody(reader, type, sessions));
  if (message?.kind === 'peer-up' && sessions.size < MOST_SESSIONS)
    sessions.set(sessionKey(message.peer), familiesWithIds(message));
  if (message?.kind === 'peer-down') sessions.delete(sessionKey(message.peer));
  return message ?? { kind: 'raw', type, bytes: bytes.slice() };
}

function readBody(reader: ByteReader, type: number, sessions: BmpSessions): BmpMessage {
  switch (type) {
    case BMP.initiation:
      return { kind: 'initiation', information: readInformation(reader) };
    case BMP.termination:
      return { kind: 'termination', information: readInformation(reader) };
    case BMP.routeMonitoring: {
      const peer = readPeer(reader);
      return { kind: 'route-monitoring', peer, message: readUpdate(reader.rest(), peer, sessions) };
    }
    case BMP.statistics:
      return { kind: 'statistics', peer: readPeer(reader), counters: readCounters(reader) };
    case BMP.peerUp:
      return readPeerUp(reader);
    case BMP.peerDown:
      return { kind: 'peer-down', peer: readPeer(reader), reason: reader.u8(), data: reader.rest() };
    case BMP.routeMirroring:
      return { kind: 'route-mirroring', peer: readPeer(reader), information: readInformation(reader) };
    default:
      reader.expect(false);
      return { kind: 'raw', type, bytes: reader.rest() };
  }
}

function readPeer(reader: ByteReader): BmpPeer {
  const type = reader.u8();
  const flags = reader.u8();
  const isLocRib = type === PEER_TYPE.locRib;
  const distinguisher = reader.take(8);
  const isIpv6 = !isLocRib && (flags & FLAG.ipv6) !== 0;
  const octets = reader.take(16);
  return {
    type,
    rib: isLocRib ? 'loc-rib' : tableOf(flags),
    isFiltered: isLocRib && (flags & FLAG.filtered) !== 0,
    hasTwoOctetPaths: !isLocRib && (flags & FLAG.twoOctetPaths) !== 0,
    distinguisher,
    address: isIpv6 ? octets : octets.slice(12),
    asn: reader.u32(),
    bgpId: reader.u32(),
    seconds: reader.u32(),
    microseconds: reader.u32(),
  };
}

function tableOf(flags: number): BmpRib {
  const policy = flags & FLAG.postPolicy ? 'post' : 'pre';
  return `adj-rib-${flags & FLAG.ribOut ? 'out' : 'in'}-${policy}-policy`;
}

function readPeerUp(reader: ByteReader): BmpMessage {
  const peer = readPeer(reader);
  const local = reader.take(16);
  return {
    kind: 'peer-up',
    peer,
    localAddress: peer.address.length === 16 ? local : local.slice(12),
    localPort: reader.u16(),
    remotePort: reader.u16(),
    sent: readBgp(reader),
    received: readBgp(reader),
    information: readInformation(reader),
  };
}

/** One whole BGP message, as long as its own header says. */
function readBgp(reader: ByteReader): BgpMessage {
  const length = reader.see((view, at, end) => (at + 18 <= end ? view.getUint16(at + 16) : 0));
  reader.expect(length >= BGP_HEADER_SIZE);
  return decodeMessage(reader.take(length), { asnSize: 4, addPath: false });
}

/** The families for which both sides agreed on path identifiers. A Loc-RIB has only the router's own word, in either OPEN. */
function familiesWithIds({
  peer,
  sent,
  received,
}: Extract<BmpMessage, { kind: 'peer-up' }>): FamiliesWithIds {
  const [own, theirs] = [sent, received].map((open) =>
    addPathOf(open.kind === 'open' ? open.parameters : new Uint8Array(0)),
  );
  const both = (sends: ReadonlySet<string>, takes: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...sends].filter((family) => takes.has(family)));
  if (peer.rib !== 'loc-rib')
    return { in: both(theirs.sends, own.takes), out: both(own.sends, theirs.takes) };
  const said = new Set([...own.sends, ...theirs.sends]);
  return { in: said, out: said };
}

function readUpdate(bytes: Uint8Array, peer: BmpPeer, sessions: BmpSessions): BgpMessage {
  const form: AttributeForm = { asnSize: peer.hasTwoOctetPaths ? 2 : 4, addPath: false };
  const session = sessions.get(sessionKey(peer));
  const families = peer.rib.startsWith('adj-rib-out') ? session?.out : session?.in;
  if (!families || families.size === 0) return decodeMessage(bytes, form);
  return decodeMessage(bytes, { ...form, addPath: families.has(familyOf(bytes)) });
}

/** AFI and SAFI of an UPDATE: of its MP attribute, or else IPv4 unicast, which needs none. */
function familyOf(bytes: Uint8Array): string {
  const family = strictly(new ByteReader(bytes, BGP_HEADER_SIZE), (reader) => {
    reader.take(reader.u16());
    const attributes = reader.part(reader.u16());
    reader.rest();
    while (attributes.left > 0) {
      const isExtended = (attributes.u8() & 0x10) !== 0;
      const type = attributes.u8();
      const value = attributes.part(isExtended ? attributes.u16() : attributes.u8());
      if (type === ATTRIBUTE.mpReach || type === ATTRIBUTE.mpUnreach) return `${value.u16()}/${value.u8()}`;
    }
    return undefined;
  });
  return family ?? '1/1';
}

function readInformation(reader: ByteReader): BmpInformation[] {
  const information: BmpInformation[] = [];
  while (reader.left > 0) information.push({ type: reader.u16(), value: reader.take(reader.u16()) });
  return information;
}

function readCounters(reader: ByteReader): BmpCounter[] {
  const count = reader.u32();
  const counters: BmpCounter[] = [];
  while (counters.length < count) {
    const type = reader.u16();
    const body = reader.part(reader.u16());
    const family = OF_FAMILY.has(type) ? { afi: body.u16(), safi: body.u8() } : undefined;
    body.expect(body.left <= 8);
    let value = 0n;
    while (body.left > 0) value = (value << 8n) | BigInt(body.u8());
    counters.push({ type, value, ...family });
  }
  return counters;
}

/** The families whose table has come whole (RFC 4724 §2): an UPDATE without anything, or an empty list of withdrawn routes. */
export function endOfRib(message: BgpMessage): string | undefined {
  if (message.kind !== 'update' || message.withdrawn.length > 0 || message.announced.length > 0)
    return undefined;
  const { list, rest } = message.attributes;
  if (rest.length > 0 || list.length > 1) return undefined;
  if (list.length === 0) return '1/1';
  const [{ type, value }] = list;
  if (type !== ATTRIBUTE.mpUnreach) return undefined;
  if (value.kind === 'unreach' && value.prefixes.length === 0)
    return `${value.family === 4 ? 1 : 2}/${value.safi}`;
  // A family that is not read has only its AFI and SAFI.
  if (value.kind !== 'raw' || value.bytes.length !== 3) return undefined;
  return `${(value.bytes[0] << 8) | value.bytes[1]}/${value.bytes[2]}`;
}
