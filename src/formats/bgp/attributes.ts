import { ByteReader, strictly } from '../byte-reader.ts';
import { ATTRIBUTE, FLAG, type SEGMENT } from './attribute-types.ts';
import { readPrefixes, type Prefix } from './prefix.ts';

export type SegmentKind = keyof typeof SEGMENT;

export interface PathSegment {
  readonly kind: SegmentKind;
  readonly asns: readonly number[];
}

/** What an attribute says. `raw`: a type without a form of its own here, or bytes that are not of the form. */
export type AttributeValue =
  | { readonly kind: 'origin'; readonly origin: number }
  | { readonly kind: 'path'; readonly segments: readonly PathSegment[] }
  | { readonly kind: 'address'; readonly address: Uint8Array }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'aggregator'; readonly asn: number; readonly address: Uint8Array }
  | { readonly kind: 'communities'; readonly values: readonly number[] }
  | { readonly kind: 'clusters'; readonly addresses: readonly Uint8Array[] }
  | {
      readonly kind: 'reach';
      readonly safi: number;
      readonly nextHop: Uint8Array;
      readonly prefixes: readonly Prefix[];
      readonly family: 4 | 6;
    }
  | { readonly kind: 'next-hop'; readonly nextHop: Uint8Array }
  | {
      readonly kind: 'unreach';
      readonly safi: number;
      readonly prefixes: readonly Prefix[];
      readonly family: 4 | 6;
    }
  | { readonly kind: 'extended-communities'; readonly values: readonly Uint8Array[] }
  | { readonly kind: 'large-communities'; readonly values: readonly (readonly [number, number, number])[] }
  | { readonly kind: 'raw'; readonly bytes: Uint8Array };

export interface PathAttribute {
  readonly type: number;
  readonly flags: number;
  readonly value: AttributeValue;
}

export interface PathAttributes {
  readonly list: readonly PathAttribute[];
  /** Octets behind the last whole attribute: not empty where the block is cut. */
  readonly rest: Uint8Array;
}

/** How the block is to be read. */
export interface AttributeForm {
  /** Octets per AS number in AS_PATH and AGGREGATOR. */
  readonly asnSize: 2 | 4;
  /** Whether prefixes in MP_REACH_NLRI and MP_UNREACH_NLRI carry path identifiers. */
  readonly addPath: boolean;
}

/**
 * Opens a block of path attributes (RFC 4271 §4.3, RFC 4760, 1997, 4360, 8092, 6793, 9234). Loses nothing: whatever the bytes,
 * `encodeAttributes` gives them back.
 */
export function decodeAttributes(bytes: Uint8Array, form: AttributeForm): PathAttributes {
  const reader = new ByteReader(bytes);
  const list: PathAttribute[] = [];
  for (let attribute = nextAttribute(reader, form); attribute; attribute = nextAttribute(reader, form)) {
    list.push(attribute);
  }
  return { list, rest: reader.rest() };
}

function nextAttribute(reader: ByteReader, form: AttributeForm): PathAttribute | undefined {
  const start = reader.at;
  if (reader.left < 3) return undefined;
  const flags = reader.u8();
  const type = reader.u8();
  const isExtended = (flags & FLAG.extendedLength) !== 0;
  const length = !isExtended ? reader.u8() : reader.left >= 2 ? reader.u16() : Infinity;
  if (length > reader.left) {
    reader.at = start;
    return undefined;
  }
  const body = reader.part(length);
  const value = strictly(body, (body) => readValue(body, type, form));
  return { type, flags, value: value ?? { kind: 'raw', bytes: body.rest() } };
}

function readValue(body: ByteReader, type: number, form: AttributeForm): AttributeValue {
  switch (type) {
    case ATTRIBUTE.origin:
      return { kind: 'origin', origin: body.u8() };
    case ATTRIBUTE.asPath:
      return { kind: 'path', segments: readSegments(body, form.asnSize) };
    case ATTRIBUTE.as4Path:
      return { kind: 'path', segments: readSegments(body, 4) };
    case ATTRIBUTE.nextHop:
    case ATTRIBUTE.originatorId:
      return { kind: 'address', address: body.take(4) };
    case ATTRIBUTE.multiExitDisc:
    case ATTRIBUTE.localPref:
    case ATTRIBUTE.onlyToCustomer:
      return { kind: 'number', value: body.u32() };
    case ATTRIBUTE.atomicAggregate:
      return { kind: 'flag' };
    case ATTRIBUTE.aggregator:
      return { kind: 'aggregator', asn: body.asn(form.asnSize), address: body.take(4) };
    case ATTRIBUTE.as4Aggregator:
      return { kind: 'aggregator', asn: body.u32(), address: body.take(4) };
    case ATTRIBUTE.communities:
      return { kind: 'communities', values: each(body, () => body.u32()) };
    case ATTRIBUTE.clusterList:
      return { kind: 'clusters', addresses: each(body, () => body.take(4)) };
    case ATTRIBUTE.extendedCommunities:
      return { kind: 'extended-communities', values: each(body, () => body.take(8)) };
    case ATTRIBUTE.largeCommunities:
      return { kind: 'large-communities', values: each(body, () => [body.u32(), body.u32(), body.u32()]) };
    case ATTRIBUTE.mpReach:
      return readReach(body, form.addPath);
    case ATTRIBUTE.mpUnreach: {
      const [family, safi] = readFamily(body);
      return { kind: 'unreach', family, safi, prefixes: readPrefixes(body, family, form.addPath) };
    }
    default:
      return { kind: 'raw', bytes: body.rest() };
  }
}

/** MP_REACH_NLRI, or in a table dump only its next hop (RFC 6396 §4.3.4), distinguished by the first octet. */
function readReach(body: ByteReader, addPath: boolean): AttributeValue {
  const start = body.at;
  const first = body.u8();
  if (first !== 0) return { kind: 'next-hop', nextHop: body.take(first) };
  body.at = start;
  const [family, safi] = readFamily(body);
  const nextHop = body.take(body.u8());
  body.expect(body.u8() === 0);
  return { kind: 'reach', family, safi, nextHop, prefixes: readPrefixes(body, family, addPath) };
}

function readFamily(body: ByteReader): readonly [4 | 6, number] {
  const afi = body.u16();
  const safi = body.u8();
  body.expect((afi === 1 || afi === 2) && safi >= 1 && safi <= 3);
  return [afi === 1 ? 4 : 6, safi];
}

const KIND_OF_SEGMENT: readonly (SegmentKind | undefined)[] = [
  undefined,
  'set',
  'sequence',
  'confederationSequence',
  'confederationSet',
];

function readSegments(body: ByteReader, asnSize: number): PathSegment[] {
  return each(body, () => {
    const kind = KIND_OF_SEGMENT[body.u8()];
    const count = body.u8();
    body.expect(kind !== undefined);
    return { kind: kind!, asns: Array.from({ length: count }, () => body.asn(asnSize)) };
  });
}

function each<T>(body: ByteReader, read: () => T): T[] {
  const values: T[] = [];
  while (body.left > 0) values.push(read());
  return values;
}
