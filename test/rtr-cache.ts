import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { parseWordPrefix } from '../src/formats/text/word-prefix.ts';

// An RPKI cache (RFC 8210) that answers as a test tells it to.

/** Prefix, longest length, AS number, and whether it is withdrawn. */
export type Payload = readonly [prefix: string, maxLength: number, asn: number, isWithdrawn?: boolean];

export function rtrPdu(version: number, type: number, session: number, body: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt8(version);
  head.writeUInt8(type, 1);
  head.writeUInt16BE(session, 2);
  head.writeUInt32BE(8 + body.length, 4);
  return Buffer.concat([head, body]);
}

function words(...values: number[]): Buffer {
  const out = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) out.writeUInt32BE(value, 4 * at);
  return out;
}

export const rtrNotify = (session: number, serial: number): Buffer => rtrPdu(1, 0, session, words(serial));

/** A question and its answer: Reset Query, or Serial Query where `isChanges`; Cache Response, payloads, End of Data. */
export function rtrAnswer(
  payloads: readonly Payload[],
  { version = 1, session = 7, serial = 1, isChanges = false, expire = 7200 } = {},
): Buffer {
  const question = isChanges
    ? rtrPdu(version, 1, session, words(serial))
    : rtrPdu(version, 2, 0, Buffer.alloc(0));
  return Buffer.concat([question, answerPdus(payloads, { version, session, serial, expire })]);
}

function answerPdus(
  payloads: readonly Payload[],
  { version, session, serial, expire }: { version: number; session: number; serial: number; expire: number },
): Buffer {
  const intervals = version === 0 ? [] : [3600, 600, expire];
  return Buffer.concat([
    rtrPdu(version, 3, session, Buffer.alloc(0)),
    ...payloads.map(([text, maxLength, asn, isWithdrawn = false]) => {
      const prefix = parseWordPrefix(text)!;
      const address = words(...prefix.words.subarray(0, prefix.family === 4 ? 1 : 4));
      const head = Buffer.of(isWithdrawn ? 0 : 1, prefix.length, maxLength, 0);
      return rtrPdu(version, prefix.family, 0, Buffer.concat([head, address, words(asn)]));
    }),
    rtrPdu(version, 7, session, words(serial, ...intervals)),
  ]);
}

export interface RtrCache {
  readonly port: number;
  /** Questions so far: `reset` or `serial SESSION/SERIAL`, each with the version in which it was asked. */
  readonly questions: string[];
  /** Says something unasked. */
  readonly say: (bytes: Uint8Array) => void;
  readonly cut: () => void;
  readonly close: () => Promise<void>;
}

/** `answerTo` gives the octets of the answer to each question, by its number from 0. */
export async function rtrCache(
  answerTo: (number: number, question: string) => Uint8Array | readonly Uint8Array[],
): Promise<RtrCache> {
  const open = new Set<Socket>();
  const questions: string[] = [];
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes: Buffer) => {
      if (bytes[1] !== 1 && bytes[1] !== 2) return;
      const what = bytes[1] === 2 ? 'reset' : `serial ${bytes.readUInt16BE(2)}/${bytes.readUInt32BE(8)}`;
      const question = `${what} v${bytes[0]}`;
      const answer = answerTo(questions.push(question) - 1, question);
      for (const one of answer instanceof Uint8Array ? [answer] : answer) socket.write(one);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    questions,
    say: (bytes) => {
      for (const socket of open) socket.write(bytes);
    },
    cut: () => {
      for (const socket of open) socket.destroy();
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The answer alone, as a cache sends it. */
export function rtrReply(
  payloads: readonly Payload[],
  options: Parameters<typeof rtrAnswer>[1] = {},
): Buffer {
  const { version = 1, session = 7, serial = 1, expire = 7200 } = options;
  return answerPdus(payloads, { version, session, serial, expire });
}
