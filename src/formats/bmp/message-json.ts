import { addressText, distinguisherText, identifierText } from '../bgp/address-text.ts';
import { hex, messageJson, type Json } from '../bgp/message-json.ts';
import { endOfRib } from './decode-message.ts';
import type { BmpInformation, BmpMessage, BmpPeer } from './message.ts';

type Fields = { readonly [name: string]: Json };

/** A message as JSON values, addresses and prefixes as text (docs/formats/bmp.md). Octets of no known form are hexadecimal. */
export function bmpJson(message: BmpMessage): Fields {
  const { kind } = message;
  switch (kind) {
    case 'raw':
      return { kind, type: message.type, bytes: hex(message.bytes) };
    case 'initiation':
    case 'termination':
      return { kind, information: message.information.map(textJson) };
    case 'peer-up':
      return {
        kind,
        peer: peerJson(message.peer),
        local: { address: addressText(message.localAddress), port: message.localPort },
        remotePort: message.remotePort,
        sent: messageJson(message.sent),
        received: messageJson(message.received),
        information: message.information.map(textJson),
      };
    case 'peer-down':
      return { kind, peer: peerJson(message.peer), reason: message.reason, data: hex(message.data) };
    case 'route-monitoring': {
      const family = endOfRib(message.message);
      return {
        kind,
        peer: peerJson(message.peer),
        ...(family && { endOfRib: family }),
        message: messageJson(message.message),
      };
    }
    case 'statistics':
      return {
        kind,
        peer: peerJson(message.peer),
        counters: message.counters.map(({ value, ...of }) => ({ ...of, value: Number(value) })),
      };
    default:
      return {
        kind,
        peer: peerJson(message.peer),
        information: message.information.map(({ type, value }) => ({ type, bytes: hex(value) })),
      };
  }
}

function peerJson(peer: BmpPeer): Fields {
  return {
    asn: peer.asn,
    address: addressText(peer.address),
    bgpId: identifierText(peer.bgpId),
    type: peer.type,
    distinguisher: distinguisherText(peer.distinguisher),
    rib: peer.rib,
    ...(peer.isFiltered && { isFiltered: true }),
    seconds: peer.seconds,
    microseconds: peer.microseconds,
  };
}

function textJson({ type, value }: BmpInformation): Fields {
  return { type, text: new TextDecoder().decode(value) };
}
