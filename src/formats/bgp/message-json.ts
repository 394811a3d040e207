import { addressText, distinguisherText, identifierText, prefixText } from './address-text.ts';
import type { AttributeValue, PathAttribute, PathAttributes } from './attributes.ts';
import { labelledRoutes, type LabelledPrefix } from './labelled.ts';
import type { BgpMessage } from './message.ts';
import type { Prefix } from './prefix.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A BGP message as JSON values, addresses and prefixes as text (docs/formats/mrt.md). Bytes of no known form are hexadecimal. */
export function messageJson(message: BgpMessage): Json {
  switch (message.kind) {
    case 'raw':
      return { kind: 'raw', bytes: hex(message.bytes) };
    case 'open':
      return { ...message, bgpId: identifierText(message.bgpId), parameters: hex(message.parameters) };
    case 'notification':
      return { ...message, data: hex(message.data) };
    case 'keepalive':
      return { ...message };
    default:
      return {
        kind: message.kind,
        withdrawn: message.withdrawn.map(prefixJson),
        announced: message.announced.map(prefixJson),
        attributes: attributesJson(message.attributes),
      };
  }
}

export function attributesJson({ list, rest }: PathAttributes): Json {
  const attributes: Json[] = list.map(attributeJson);
  return rest.length === 0 ? attributes : [...attributes, { kind: 'cut', bytes: hex(rest) }];
}

function attributeJson({ type, flags, value }: PathAttribute): Json {
  const labelled = value.kind === 'raw' ? labelledRoutes(type, value.bytes) : undefined;
  if (!labelled) return { type, flags, ...valueJson(value) };
  const { nextHop, prefixes, ...rest } = labelled;
  const hop = nextHop && { nextHop: nextHopJson(nextHop) };
  return { type, flags, ...rest, ...hop, prefixes: prefixes.map(labelledJson) };
}

function labelledJson({ prefix, labels, distinguisher }: LabelledPrefix): Json {
  return {
    prefix: prefixText(prefix),
    labels,
    ...(distinguisher && { distinguisher: distinguisherText(distinguisher) }),
  };
}

function valueJson(value: AttributeValue): { readonly [name: string]: Json } {
  switch (value.kind) {
    case 'path':
      return { kind: value.kind, segments: value.segments.map(({ kind, asns }) => ({ kind, asns })) };
    case 'address':
      return { kind: value.kind, address: addressText(value.address) };
    case 'aggregator':
      return { kind: value.kind, asn: value.asn, address: addressText(value.address) };
    case 'communities':
      return {
        kind: value.kind,
        values: value.values.map((community) => `${community >>> 16}:${community & 0xffff}`),
      };
    case 'clusters':
      return { kind: value.kind, addresses: value.addresses.map(addressText) };
    case 'extended-communities':
      return { kind: value.kind, values: value.values.map(hex) };
    case 'large-communities':
      return { kind: value.kind, values: value.values.map((parts) => parts.join(':')) };
    case 'next-hop':
      return { kind: value.kind, nextHop: nextHopJson(value.nextHop) };
    case 'reach': {
      const { kind, family, safi, nextHop, prefixes } = value;
      return { kind, family, safi, nextHop: nextHopJson(nextHop), prefixes: prefixes.map(prefixJson) };
    }
    case 'unreach':
      return { ...value, prefixes: value.prefixes.map(prefixJson) };
    case 'raw':
      return { kind: value.kind, bytes: hex(value.bytes) };
    default:
      return value;
  }
}

/** A global next hop, with its link-local companion where there is one. */
function nextHopJson(nextHop: Uint8Array): Json {
  if (nextHop.length === 32) return [addressText(nextHop.subarray(0, 16)), addressText(nextHop.subarray(16))];
  return nextHop.length === 4 || nextHop.length === 16 ? addressText(nextHop) : hex(nextHop);
}

function prefixJson(prefix: Prefix): Json {
  return prefix.pathId === undefined
    ? prefixText(prefix)
    : { prefix: prefixText(prefix), pathId: prefix.pathId };
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
