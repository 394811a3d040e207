import { ByteReader, strictly } from '../byte-reader.ts';
import { ByteWriter } from '../byte-writer.ts';
import { decodeAttributes, type AttributeForm, type PathAttributes } from './attributes.ts';
import { encodeAttributes } from './encode-attributes.ts';
import { readPrefixes, writePrefix, type Prefix } from './prefix.ts';

/** Type codes of messages. */
export const MESSAGE = { open: 1, update: 2, notification: 3, keepalive: 4 } as const;
const HEADER_SIZE = 19;

/** A BGP message (RFC 4271 §4). `raw`: another type, or bytes that are not of the form; those are the whole message. */
export type BgpMessage =
  | {
      readonly kind: 'open';
      readonly version: number;
      /** My Autonomous System: two octets, AS_TRANS where the number needs four. */
      readonly asn: number;
      readonly holdTimeSeconds: number;
      readonly bgpId: number;
      readonly parameters: Uint8Array;
    }
  | {
      readonly kind: 'update';
      readonly withdrawn: readonly Prefix[];
      readonly attributes: PathAttributes;
      readonly announced: readonly Prefix[];
    }
  | {
      readonly kind: 'notification';
      readonly code: number;
      readonly subcode: number;
      readonly data: Uint8Array;
    }
  | { readonly kind: 'keepalive' }
  | { readonly kind: 'raw'; readonly bytes: Uint8Array };

/** Opens a message, marker and header included. Loses nothing: `encodeMessage` gives the bytes back, whatever they are. */
export function decodeMessage(bytes: Uint8Array, form: AttributeForm): BgpMessage {
  const message = strictly(new ByteReader(bytes), (reader) => readMessage(reader, form));
  return message ?? { kind: 'raw', bytes: bytes.slice() };
}

function readMessage(reader: ByteReader, form: AttributeForm): BgpMessage {
  const size = reader.left;
  for (let word = 0; word < 4; word++) reader.expect(reader.u32() === 0xffffffff);
  reader.expect(reader.u16() === size);
  return readMessageBody(reader, reader.u8(), form);
}

/** Opens what follows the header of a message of this type. */
export function readMessageBody(reader: ByteReader, type: number, form: AttributeForm): BgpMessage {
  switch (type) {
    case MESSAGE.open: {
      const version = reader.u8();
      const asn = reader.u16();
      const holdTimeSeconds = reader.u16();
      const bgpId = reader.u32();
      const parameters = reader.take(reader.u8());
      return { kind: 'open', version, asn, holdTimeSeconds, bgpId, parameters };
    }
    case MESSAGE.update: {
      const withdrawn = readPrefixes(reader.part(reader.u16()), 4, form.addPath);
      const attributes = decodeAttributes(reader.take(reader.u16()), form);
      return { kind: 'update', withdrawn, attributes, announced: readPrefixes(reader, 4, form.addPath) };
    }
    case MESSAGE.notification:
      return { kind: 'notification', code: reader.u8(), subcode: reader.u8(), data: reader.rest() };
    case MESSAGE.keepalive:
      return { kind: 'keepalive' };
    default:
      reader.expect(false);
      return { kind: 'keepalive' };
  }
}

/** The bytes of a message: the inverse of `decodeMessage`. */
export function encodeMessage(message: BgpMessage, form: AttributeForm): Uint8Array {
  if (message.kind === 'raw') return message.bytes;
  const out = new ByteWriter();
  for (let word = 0; word < 4; word++) out.u32(0xffffffff);
  out.u16(0).u8(MESSAGE[message.kind]);
  writeMessageBody(out, message, form);
  out.patch16(HEADER_SIZE - 3, out.length);
  return out.taken();
}

/** What follows the header: the inverse of `readMessageBody`. */
export function writeMessageBody(out: ByteWriter, message: BgpMessage, form: AttributeForm): void {
  switch (message.kind) {
    case 'open':
      out.u8(message.version).u16(message.asn).u16(message.holdTimeSeconds).u32(message.bgpId);
      out.u8(message.parameters.length).copy(message.parameters);
      return;
    case 'update':
      out.counted16(() => {
        for (const prefix of message.withdrawn) writePrefix(out, prefix);
      });
      out.counted16(() => out.copy(encodeAttributes(message.attributes, form)));
      for (const prefix of message.announced) writePrefix(out, prefix);
      return;
    case 'notification':
      out.u8(message.code).u8(message.subcode).copy(message.data);
      return;
    default:
  }
}
