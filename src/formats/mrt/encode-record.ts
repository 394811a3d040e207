import { encodeAttributes } from '../bgp/encode-attributes.ts';
import { encodeMessage, writeMessageBody } from '../bgp/message.ts';
import { writePrefix } from '../bgp/prefix.ts';
import { ByteWriter } from '../byte-writer.ts';
import { OLD_FORM, RIB_FORM } from './decode-record.ts';
import type { MrtBody, MrtRecord, MrtRibEntry, MrtSession } from './record.ts';
import { hasAddPath, hasAs4, isOldBgp, TABLE_DUMP } from './record-types.ts';

/** The bytes of a record, header included: the inverse of `decodeRecord`. */
export function encodeRecord(record: MrtRecord): Uint8Array {
  const out = new ByteWriter();
  out.u32(record.seconds).u16(record.type).u16(record.subtype).u32(0);
  if (record.microseconds !== undefined) out.u32(record.microseconds);
  if (isOldBgp(record.type)) writeOldBgp(out, record);
  else writeBody(out, record.body, record.subtype);
  out.patch32(8, out.length - 12);
  return out.taken();
}

function writeBody(out: ByteWriter, body: MrtBody, subtype: number): void {
  switch (body.kind) {
    case 'raw':
      out.copy(body.bytes);
      return;
    case 'table-dump':
      return writeTableDump(out, body, subtype);
    case 'peer-index-table':
      out.u32(body.collectorId).u16(body.viewName.length).copy(body.viewName).u16(body.peers.length);
      for (const { bgpId, address, asn, asnSize, otherFlags } of body.peers) {
        out.u8(otherFlags | (address.length === 16 ? 1 : 0) | (asnSize === 4 ? 2 : 0));
        out.u32(bgpId).copy(address).asn(asn, asnSize);
      }
      return;
    case 'rib':
      out.u32(body.sequence);
      if (body.safi !== undefined) out.u16(body.prefix.family === 4 ? 1 : 2).u8(body.safi);
      writePrefix(out, body.prefix);
      out.u16(body.entries.length);
      for (const entry of body.entries) writeEntry(out, entry);
      return;
    case 'state-change':
      writeSession(out, body.session, subtype);
      out.u16(body.oldState).u16(body.newState);
      return;
    case 'message': {
      writeSession(out, body.session, subtype);
      const form = { asnSize: hasAs4(subtype) ? 4 : 2, addPath: hasAddPath(subtype) } as const;
      out.copy(encodeMessage(body.message, form));
    }
  }
}

function writeOldBgp(out: ByteWriter, { body, subtype }: MrtRecord): void {
  if (body.kind !== 'message' && body.kind !== 'state-change') return writeBody(out, body, subtype);
  out.u16(body.session.peerAsn).copy(body.session.peerAddress);
  if (body.kind === 'state-change') {
    out.u16(body.oldState).u16(body.newState);
    return;
  }
  out.u16(body.session.localAsn).copy(body.session.localAddress);
  writeMessageBody(out, body.message, OLD_FORM);
}

function writeTableDump(
  out: ByteWriter,
  body: Extract<MrtBody, { kind: 'table-dump' }>,
  subtype: number,
): void {
  const asnSize = subtype === TABLE_DUMP.ipv4As4 || subtype === TABLE_DUMP.ipv6As4 ? 4 : 2;
  out.u16(body.view).u16(body.sequence).copy(body.address).u8(body.length).u8(body.status);
  out.u32(body.originatedAt).copy(body.peerAddress).asn(body.peerAsn, asnSize);
  out.counted16(() => out.copy(encodeAttributes(body.attributes, { asnSize, addPath: false })));
}

function writeEntry(out: ByteWriter, entry: MrtRibEntry): void {
  out.u16(entry.peerIndex).u32(entry.originatedAt);
  if (entry.pathId !== undefined) out.u32(entry.pathId);
  out.counted16(() => out.copy(encodeAttributes(entry.attributes, RIB_FORM)));
}

function writeSession(out: ByteWriter, session: MrtSession, subtype: number): void {
  const asnSize = hasAs4(subtype) ? 4 : 2;
  out.asn(session.peerAsn, asnSize).asn(session.localAsn, asnSize).u16(session.interfaceIndex);
  out
    .u16(session.peerAddress.length === 4 ? 1 : 2)
    .copy(session.peerAddress)
    .copy(session.localAddress);
}
