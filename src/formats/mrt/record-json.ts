import { addressText, identifierText, prefixText } from '../bgp/address-text.ts';
import type { AttributeValue, PathAttributes } from '../bgp/attributes.ts';
import type { BgpMessage } from '../bgp/message.ts';
import type { Prefix } from '../bgp/prefix.ts';
import type { MrtBody, MrtRecord } from './record.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A record as JSON values, addresses and prefixes as text (docs/formats/mrt.md). Bytes of no known form are hexadecimal. */
export function recordJson({ body, ...header }: MrtRecord): Json {
  return { ...header, ...bodyJson(body) };
}

function bodyJson(body: MrtBody): { readonly [name: string]: Json } {
  switch (body.kind) {
    case 'raw':
      return { kind: 'raw', bytes: hex(body.bytes) };
    case 'peer-index-table':
      return {
        kind: body.kind,
        collectorId: identifierText(body.collectorId),
        viewName: String.fromCharCode(...body.viewName.subarray(0, 1024)),
        peers: body.peers.map(({ bgpId, address, asn }) => ({
          asn,
          address: addressText(address),
          bgpId: identifierText(bgpId),
        })),
      };
    case 'rib':
      return {
        kind: body.kind,
        sequence: body.sequence,
        prefix: prefixText(body.prefix),
        ...(body.safi !== undefined && { safi: body.safi }),
        entries: body.entries.map(({ peerIndex, originatedAt, pathId, attributes }) => ({
          peerIndex,
          originatedAt,
          ...(pathId !== undefined && { pathId }),
          attributes: attributesJson(attributes),
        })),
      };
    case 'table-dump':
      return {
        kind: body.kind,
        view: body.view,
        sequence: body.sequence,
        prefix: `${addressText(body.address)}/${body.length}`,
        originatedAt: body.originatedAt,
        peer: { asn: body.peerAsn, address: addressText(body.peerAddress) },
        attributes: attributesJson(body.attributes),
      };
    case 'message':
      return { kind: body.kind, ...sessionJson(body), message: messageJson(body.message) };
    default:
      return { kind: body.kind, ...sessionJson(body), oldState: body.oldState, newState: body.newState };
  }
}

function sessionJson({ session }: Extract<MrtBody, { session: unknown }>) {
  return {
    peer: { asn: session.peerAsn, address: addressText(session.peerAddress) },
    ...(session.localAddress.length > 0 && {
      local: { asn: session.localAsn, address: addressText(session.localAddress) },
    }),
  };
}

function messageJson(message: BgpMessage): Json {
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

function attributesJson({ list, rest }: PathAttributes): Json {
  const attributes: Json[] = list.map(({ type, flags, value }) => ({ type, flags, ...valueJson(value) }));
  return rest.length === 0 ? attributes : [...attributes, { kind: 'cut', bytes: hex(rest) }];
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

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
