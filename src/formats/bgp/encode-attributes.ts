import { ByteWriter } from '../byte-writer.ts';
import type { AttributeForm, AttributeValue, PathAttributes } from './attributes.ts';
import { ATTRIBUTE, FLAG, SEGMENT } from './attribute-types.ts';
import { writePrefix } from './prefix.ts';

/** The bytes of a block of attributes: the inverse of `decodeAttributes`. */
export function encodeAttributes(attributes: PathAttributes, form: AttributeForm): Uint8Array {
  const out = new ByteWriter();
  for (const { type, flags, value } of attributes.list) {
    const body = new ByteWriter();
    writeValue(body, type, value, form);
    out.u8(flags).u8(type);
    if (flags & FLAG.extendedLength) out.u16(body.length);
    else out.u8(body.length);
    out.copy(body.taken());
  }
  return out.copy(attributes.rest).taken();
}

function writeValue(out: ByteWriter, type: number, value: AttributeValue, form: AttributeForm): void {
  const asnSize = type === ATTRIBUTE.as4Path || type === ATTRIBUTE.as4Aggregator ? 4 : form.asnSize;
  switch (value.kind) {
    case 'origin':
      out.u8(value.origin);
      return;
    case 'path':
      for (const { kind, asns } of value.segments) {
        out.u8(SEGMENT[kind]).u8(asns.length);
        for (const asn of asns) out.asn(asn, asnSize);
      }
      return;
    case 'address':
      out.copy(value.address);
      return;
    case 'number':
      out.u32(value.value);
      return;
    case 'flag':
      return;
    case 'aggregator':
      out.asn(value.asn, asnSize).copy(value.address);
      return;
    case 'communities':
      for (const community of value.values) out.u32(community);
      return;
    case 'clusters':
      for (const address of value.addresses) out.copy(address);
      return;
    case 'extended-communities':
      for (const community of value.values) out.copy(community);
      return;
    case 'large-communities':
      for (const community of value.values) for (const part of community) out.u32(part);
      return;
    case 'next-hop':
      out.u8(value.nextHop.length).copy(value.nextHop);
      return;
    case 'reach':
      out.u16(value.family === 4 ? 1 : 2).u8(value.safi);
      out.u8(value.nextHop.length).copy(value.nextHop).u8(0);
      for (const prefix of value.prefixes) writePrefix(out, prefix);
      return;
    case 'unreach':
      out.u16(value.family === 4 ? 1 : 2).u8(value.safi);
      for (const prefix of value.prefixes) writePrefix(out, prefix);
      return;
    case 'raw':
      out.copy(value.bytes);
  }
}
