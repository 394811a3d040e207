import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect, isIP } from 'node:net';
import {
  DNSSEC_OK,
  RECURSION_DESIRED,
  decode,
  encode,
  streamDecode,
  streamEncode,
  type DecodedPacket,
  type Packet,
} from 'dns-packet';

/** Where a resolver listens. */
export interface DnsServer {
  readonly address: string;
  readonly port: number;
}

export interface DnsQuestion {
  readonly name: string;
  readonly type: 'CNAME' | 'A' | 'AAAA' | 'NS' | 'SOA' | 'MX' | 'DNSKEY';
}

/** `refused`: nobody listens there, or it closed the connection; `late`: no answer that belongs to the question, in time. */
export type DnsReply = DecodedPacket | 'refused' | 'late';

/** What fits into a packet on every way (DNS Flag Day 2020). */
const PAYLOAD = 1232;
const RCODE_BITS = 0xf;
const FORMAT_ERROR = 1;

/** The code of an answer (RFC 1035 §4.1.1): 0 no error, 2 failure, 3 no such name, 5 refused. */
export function rcodeOf({ flags = 0 }: Packet): number {
  return flags & RCODE_BITS;
}

/**
 * Where a server is that Node names as `192.0.2.53`, `2001:db8::53`, `192.0.2.53:5353` or `[2001:db8::53]:5353`.
 *
 * @example dnsServerOf('[::1]:5353') // { address: '::1', port: 5353 }
 */
export function dnsServerOf(text: string): DnsServer {
  if (isIP(text) !== 0) return { address: text, port: 53 };
  const [, bracketed, bare, port] = /^(?:\[(.+)\]|(.+)):(\d+)$/.exec(text) ?? [];
  return { address: bracketed ?? bare ?? text, port: port === undefined ? 53 : Number(port) };
}

/**
 * Asks one resolver one question, with signatures (RFC 4035 §3.2.1): over UDP from a port and under a number that nobody can guess, and over TCP where the answer does
 * not fit (RFC 7766). What does not belong to the question is not looked at (RFC 5452 §9.1).
 *
 * @param answerMs how long each of the two may take
 * @throws the reason of the signal when it is aborted
 */
export async function askDns(
  server: DnsServer,
  question: DnsQuestion,
  answerMs: number,
  signal: AbortSignal,
): Promise<DnsReply> {
  const ask = async (withSignatures: boolean): Promise<DnsReply> => {
    const query = queryOf(question, withSignatures);
    const reply = await overUdp(server, query, answerMs, signal);
    return typeof reply !== 'string' && reply.flag_tc ? overTcp(server, query, answerMs, signal) : reply;
  };
  const reply = await ask(true);
  // Old resolvers do not understand what asks for signatures (RFC 6891 §7).
  return typeof reply !== 'string' && rcodeOf(reply) === FORMAT_ERROR ? ask(false) : reply;
}

function queryOf({ name, type }: DnsQuestion, withSignatures: boolean): Packet {
  const query: Packet = {
    type: 'query',
    id: randomInt(0x1_0000),
    flags: RECURSION_DESIRED,
    questions: [{ name, type, class: 'IN' }],
  };
  if (!withSignatures) return query;
  return {
    ...query,
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize: PAYLOAD,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: DNSSEC_OK,
        flag_do: true,
        options: [],
      },
    ],
  };
}

/** Whether a packet answers a query: its number, and its question with it, in any case of letters. */
function answers({ id, flag_qr: isReply, questions = [] }: DecodedPacket, query: Packet): boolean {
  const [asked] = query.questions!;
  const [said] = questions;
  return (
    isReply &&
    id === query.id &&
    questions.length === 1 &&
    said.type === asked.type &&
    said.class === asked.class &&
    said.name.toLowerCase() === asked.name.toLowerCase()
  );
}

/** What octets say; undefined where they are no packet, or one about something else. */
function answerIn(read: () => Packet, query: Packet): DecodedPacket | undefined {
  try {
    const packet = read() as DecodedPacket;
    return answers(packet, query) ? packet : undefined;
  } catch {
    return undefined;
  }
}

/** The socket is connected, so that only what the server itself sends comes in. */
function overUdp(
  { address, port }: DnsServer,
  query: Packet,
  answerMs: number,
  signal: AbortSignal,
): Promise<DnsReply> {
  const socket = createSocket(isIP(address) === 6 ? 'udp6' : 'udp4');
  return settled(answerMs, signal, (settle) => {
    socket.on('error', () => settle('refused'));
    socket.on('message', (octets) => {
      const packet = answerIn(() => decode(octets), query);
      if (packet !== undefined) settle(packet);
    });
    socket.connect(port, address, () => socket.send(encode(query)));
    return () => socket.close();
  });
}

function overTcp(
  { address, port }: DnsServer,
  query: Packet,
  answerMs: number,
  signal: AbortSignal,
): Promise<DnsReply> {
  const socket = connect(port, address);
  return settled(answerMs, signal, (settle) => {
    let read = Buffer.alloc(0);
    socket.on('error', () => settle('refused'));
    socket.on('end', () => settle('refused'));
    socket.on('connect', () => socket.write(streamEncode(query)));
    socket.on('data', (octets) => {
      read = Buffer.concat([read, octets]);
      if (read.length < 2 || read.length < 2 + read.readUInt16BE(0)) return;
      settle(answerIn(() => streamDecode(read), query) ?? 'refused');
    });
    return () => socket.destroy();
  });
}

/** The first that is settled, `late` after so long; then whatever was opened is closed. */
async function settled(
  answerMs: number,
  signal: AbortSignal,
  open: (settle: (reply: DnsReply) => void) => () => void,
): Promise<DnsReply> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<DnsReply>();
  const close = open(resolve);
  const timer = setTimeout(() => resolve('late'), answerMs);
  const stop = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', stop);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    close();
  }
}
