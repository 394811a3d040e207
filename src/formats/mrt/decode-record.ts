import { decodeAttributes, type AttributeForm } from '../bgp/attributes.ts';
import { decodeMessage, readMessageBody } from '../bgp/message.ts';
import { readPrefix } from '../bgp/prefix.ts';
import { ByteReader, strictly } from '../byte-reader.ts';
import type { MrtBody, MrtPeer, MrtRecord, MrtRibEntry, MrtSession } from './record.ts';
import {
  BGP4MP,
  hasAddPath,
  hasAs4,
  MESSAGE_OF_OLD,
  MRT,
  OLD_BGP,
  TABLE_DUMP,
  TABLE_DUMP_V2,
} from './record-types.ts';

/**
 * Opens one record, header included, into plain objects: for looking at, and as the slow twin of the column readers. A body
 * that is not of the form stays raw, so that `encodeRecord` gives the bytes back, whatever they are.
 *
 * @param bytes the whole record, as long as its header says
 */
export function decodeRecord(bytes: Uint8Array): MrtRecord {
  const reader = new ByteReader(bytes);
  const seconds = reader.u32();
  const type = reader.u16();
  const subtype = reader.u16();
  reader.u32();
  if (type === MRT.bgp4mpEt && reader.left >= 4) {
    const microseconds = reader.u32();
    return { seconds, microseconds, type, subtype, body: decodeBody(reader, type, subtype) };
  }
  return { seconds, type, subtype, body: decodeBody(reader, type, subtype) };
}

function decodeBody(reader: ByteReader, type: number, subtype: number): MrtBody {
  const body = strictly(reader, (reader) => readBody(reader, type, subtype));
  return body ?? { kind: 'raw', bytes: reader.rest() };
}

function readBody(reader: ByteReader, type: number, subtype: number): MrtBody {
  switch (type) {
    case MRT.tableDump:
      return readTableDump(reader, subtype);
    case MRT.tableDumpV2:
      return subtype === TABLE_DUMP_V2.peerIndexTable ? readPeers(reader) : readRib(reader, subtype);
    case MRT.bgp:
    case MRT.bgp4plus:
    case MRT.bgp4plus01:
      return readOldBgp(reader, type, subtype);
    case MRT.bgp4mp:
    case MRT.bgp4mpEt:
      return readBgp4mp(reader, subtype);
    default:
      return { kind: 'raw', bytes: reader.rest() };
  }
}

function readTableDump(reader: ByteReader, subtype: number): MrtBody {
  reader.expect(subtype >= TABLE_DUMP.ipv4 && subtype <= TABLE_DUMP.ipv6As4);
  const addressSize = subtype === TABLE_DUMP.ipv4 || subtype === TABLE_DUMP.ipv4As4 ? 4 : 16;
  const asnSize = subtype === TABLE_DUMP.ipv4As4 || subtype === TABLE_DUMP.ipv6As4 ? 4 : 2;
  return {
    kind: 'table-dump',
    view: reader.u16(),
    sequence: reader.u16(),
    address: reader.take(addressSize),
    length: reader.u8(),
    status: reader.u8(),
    originatedAt: reader.u32(),
    peerAddress: reader.take(addressSize),
    peerAsn: reader.asn(asnSize),
    attributes: decodeAttributes(reader.take(reader.u16()), { asnSize, addPath: false }),
  };
}

function readPeers(reader: ByteReader): MrtBody {
  const collectorId = reader.u32();
  const viewName = reader.take(reader.u16());
  const count = reader.u16();
  const peers: MrtPeer[] = [];
  while (peers.length < count) peers.push(readPeer(reader));
  return { kind: 'peer-index-table', collectorId, viewName, peers };
}

function readPeer(reader: ByteReader): MrtPeer {
  const flags = reader.u8();
  const bgpId = reader.u32();
  const address = reader.take(flags & 1 ? 16 : 4);
  const asnSize = flags & 2 ? 4 : 2;
  return { bgpId, address, asn: reader.asn(asnSize), asnSize, otherFlags: flags & ~3 };
}

const IPV4_RIBS: ReadonlySet<number> = new Set([
  TABLE_DUMP_V2.ipv4Unicast,
  TABLE_DUMP_V2.ipv4Multicast,
  TABLE_DUMP_V2.ipv4UnicastAddPath,
  TABLE_DUMP_V2.ipv4MulticastAddPath,
]);

function readRib(reader: ByteReader, subtype: number): MrtBody {
  const isGeneric = subtype === TABLE_DUMP_V2.generic || subtype === TABLE_DUMP_V2.genericAddPath;
  reader.expect(
    subtype <= TABLE_DUMP_V2.genericAddPath && subtype !== TABLE_DUMP_V2.geoPeerTable && subtype > 1,
  );
  const addPath = subtype >= TABLE_DUMP_V2.ipv4UnicastAddPath;
  const sequence = reader.u32();
  const afi = isGeneric ? reader.u16() : IPV4_RIBS.has(subtype) ? 1 : 2;
  const safi = isGeneric ? reader.u8() : undefined;
  reader.expect(afi === 1 || afi === 2);
  reader.expect(safi === undefined || safi === 1 || safi === 2);
  const prefix = readPrefix(reader, afi === 1 ? 4 : 6, false);
  const count = reader.u16();
  const entries: MrtRibEntry[] = [];
  while (entries.length < count) entries.push(readEntry(reader, addPath));
  return safi === undefined
    ? { kind: 'rib', sequence, prefix, entries }
    : { kind: 'rib', sequence, safi, prefix, entries };
}

function readEntry(reader: ByteReader, addPath: boolean): MrtRibEntry {
  const peerIndex = reader.u16();
  const originatedAt = reader.u32();
  const pathId = addPath ? reader.u32() : undefined;
  const attributes = decodeAttributes(reader.take(reader.u16()), RIB_FORM);
  return pathId === undefined
    ? { peerIndex, originatedAt, attributes }
    : { peerIndex, originatedAt, pathId, attributes };
}

/** Attributes in TABLE_DUMP_V2 (RFC 6396 §4.3.4): AS numbers in four octets, MP_REACH_NLRI without prefixes. */
export const RIB_FORM: AttributeForm = { asnSize: 4, addPath: false };

/** BGP, BGP4PLUS and BGP4PLUS_01 (RFC 6396 appendix B.2): messages without their header. */
function readOldBgp(reader: ByteReader, type: number, subtype: number): MrtBody {
  const size = type === MRT.bgp ? 4 : 16;
  const peer = { peerAsn: reader.u16(), peerAddress: reader.take(size), interfaceIndex: 0 };
  if (subtype === OLD_BGP.stateChange) {
    const session = { ...peer, localAsn: 0, localAddress: new Uint8Array(0) };
    return { kind: 'state-change', session, oldState: reader.u16(), newState: reader.u16() };
  }
  const message = MESSAGE_OF_OLD[subtype];
  reader.expect(message !== undefined);
  const session = { ...peer, localAsn: reader.u16(), localAddress: reader.take(size) };
  return { kind: 'message', session, message: readMessageBody(reader, message, OLD_FORM) };
}

/** Attributes in messages of the deprecated types. */
export const OLD_FORM: AttributeForm = { asnSize: 2, addPath: false };

function readBgp4mp(reader: ByteReader, subtype: number): MrtBody {
  reader.expect(subtype <= BGP4MP.messageAs4LocalAddPath);
  reader.expect(subtype !== BGP4MP.entry && subtype !== BGP4MP.snapshot);
  const asnSize = hasAs4(subtype) ? 4 : 2;
  const session = readSession(reader, asnSize);
  if (subtype === BGP4MP.stateChange || subtype === BGP4MP.stateChangeAs4) {
    return { kind: 'state-change', session, oldState: reader.u16(), newState: reader.u16() };
  }
  const form: AttributeForm = { asnSize, addPath: hasAddPath(subtype) };
  return { kind: 'message', session, message: decodeMessage(reader.rest(), form) };
}

function readSession(reader: ByteReader, asnSize: number): MrtSession {
  const peerAsn = reader.asn(asnSize);
  const localAsn = reader.asn(asnSize);
  const interfaceIndex = reader.u16();
  const afi = reader.u16();
  reader.expect(afi === 1 || afi === 2);
  const size = afi === 1 ? 4 : 16;
  return {
    peerAsn,
    localAsn,
    interfaceIndex,
    peerAddress: reader.take(size),
    localAddress: reader.take(size),
  };
}
