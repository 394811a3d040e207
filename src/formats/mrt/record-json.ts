import { addressText, identifierText, prefixText } from '../bgp/address-text.ts';
import { attributesJson, hex, messageJson, type Json } from '../bgp/message-json.ts';
import type { MrtBody, MrtRecord } from './record.ts';

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
