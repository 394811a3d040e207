import { encodeMessage, type BgpMessage } from '../src/formats/bgp/message.ts';
import type { PathAttribute } from '../src/formats/bgp/attributes.ts';
import type { Prefix } from '../src/formats/bgp/prefix.ts';

/** A BMP message of this type, header and all. */
export function bmpMessage(type: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = Buffer.concat(parts);
  const header = Buffer.alloc(6);
  header[0] = 3;
  header.writeUInt32BE(6 + body.length, 1);
  header[5] = type;
  return new Uint8Array(Buffer.concat([header, body]));
}

/** A per-peer header: the peer 192.0.2.7, AS 64500, or what is given. */
export function bmpPeer({ type = 0, flags = 0, asn = 64500, seconds = 1_780_000_000 } = {}): Uint8Array {
  const header = Buffer.alloc(42);
  header[0] = type;
  header[1] = flags;
  header.set([192, 0, 2, 7], 22);
  header.writeUInt32BE(asn, 26);
  header.writeUInt32BE(0xc0000207, 30);
  header.writeUInt32BE(seconds, 34);
  return new Uint8Array(header);
}

/** An OPEN that says for which families path identifiers are taken (1), sent (2) or both (3). */
export function openWithIds(
  ...families: readonly (readonly [afi: number, safi: number, mode: number])[]
): Uint8Array {
  const value = families.flatMap(([afi, safi, mode]) => [0, afi, safi, mode]);
  const parameters = families.length === 0 ? [] : [2, value.length + 2, 69, value.length, ...value];
  const open = { version: 4, asn: 64500, holdTimeSeconds: 90, bgpId: 0xc0000207 };
  return encoded({ kind: 'open', ...open, parameters: Uint8Array.from(parameters) });
}

/** Peer Up with the OPEN that the router sent and the one that it received. */
export function bmpPeerUp(peer: Uint8Array, sent: Uint8Array, received: Uint8Array): Uint8Array {
  return bmpMessage(3, peer, new Uint8Array(16), Uint8Array.of(0, 179, 200, 1), sent, received);
}

/** A BGP message with its header, AS numbers in four octets. */
export function encoded(message: BgpMessage): Uint8Array {
  return encodeMessage(message, { asnSize: 4, addPath: false });
}

const PREFIX: Prefix = { family: 4, length: 24, octets: Uint8Array.of(198, 51, 100) };

/** An UPDATE that announces 198.51.100.0/24 over AS 64500 and AS 64501, with a path identifier where one is given. */
export function announcement(pathId?: number, asnSize: 2 | 4 = 4): Uint8Array {
  const list: PathAttribute[] = [
    { type: 1, flags: 0x40, value: { kind: 'origin', origin: 0 } },
    { type: 2, flags: 0x40, value: { kind: 'path', segments: [{ kind: 'sequence', asns: [64500, 64501] }] } },
    { type: 3, flags: 0x40, value: { kind: 'address', address: Uint8Array.of(192, 0, 2, 7) } },
  ];
  const announced = [pathId === undefined ? PREFIX : { ...PREFIX, pathId }];
  const attributes = { list, rest: new Uint8Array(0) };
  return encodeMessage(
    { kind: 'update', withdrawn: [], attributes, announced },
    { asnSize, addPath: pathId !== undefined },
  );
}

/** An UPDATE with these attributes as they stand. */
export function updateOf(
  ...attributes: readonly (readonly [type: number, value: readonly number[]])[]
): Uint8Array {
  const list = attributes.map(([type, value]): PathAttribute => {
    return { type, flags: 0x80, value: { kind: 'raw', bytes: Uint8Array.from(value) } };
  });
  const none = { withdrawn: [], announced: [] };
  return encoded({ kind: 'update', ...none, attributes: { list, rest: new Uint8Array(0) } });
}

/** What a small router sends: its name, a session, a route and the end of the table, and the end of the session. */
export function smallBmp(): Uint8Array {
  const text = (type: number, value: string): Uint8Array =>
    Uint8Array.from([0, type, 0, value.length, ...Buffer.from(value)]);
  return new Uint8Array(
    Buffer.concat([
      bmpMessage(4, text(1, 'a small router'), text(2, 'r1')),
      bmpPeerUp(bmpPeer(), openWithIds(), openWithIds()),
      bmpMessage(0, bmpPeer(), announcement()),
      bmpMessage(0, bmpPeer(), updateOf()),
      bmpMessage(1, bmpPeer(), Uint8Array.of(0, 0, 0, 1, 0, 7, 0, 8, 0, 0, 0, 0, 0, 0, 0, 5)),
      bmpMessage(2, bmpPeer(), Uint8Array.of(4)),
      bmpMessage(5, text(1, '')),
    ]),
  );
}
