import type { Socket } from 'node:net';
import { createBgpFrames } from './bgp-frames.ts';
import { listen, type ListenAt, type Listener, type LiveSink } from './listen.ts';

/** AS number in place of one that does not fit into two octets (RFC 6793). */
const AS_TRANS = 23_456;
const MESSAGE = { open: 1, update: 2, notification: 3, keepalive: 4 } as const;
const STATE = { openConfirm: 5, established: 6, idle: 1 } as const;
const HOLD_SECONDS = 90;
const MARKER = new Uint8Array(16).fill(0xff);

/**
 * A BGP speaker (RFC 4271) that only listens: it takes what a neighbour announces and announces nothing. For routers without BMP. What it hears becomes MRT
 * records (RFC 6396), messages as they came and changes of the session.
 */
export function listenForBgp(at: ListenAt, localAsn: number, sink: LiveSink): Promise<Listener> {
  const from = { name: `bgp://${at.host}:${at.port}`, kind: 'mrt' as const, collector: `bgp ${at.host}` };
  return listen(at, (socket) => converse(socket, localAsn, (record) => sink.message(from, record)));
}

interface Neighbour {
  readonly asn: number;
  readonly holdSeconds: number;
  readonly hasFourOctets: boolean;
}

function converse(socket: Socket, localAsn: number, onRecord: (record: Uint8Array) => void): void {
  let neighbour: Neighbour | undefined;
  let isUp = false;
  let keepalive: NodeJS.Timeout | undefined;
  let hold = setTimeout(() => socket.destroy(), HOLD_SECONDS * 1000);

  const record = (subtype: number, body: Uint8Array): void => {
    if (neighbour) onRecord(mrtRecord(socket, neighbour, localAsn, subtype, body));
  };

  function opened(body: Uint8Array): void {
    neighbour = readOpen(body);
    const seconds = Math.min(HOLD_SECONDS, neighbour.holdSeconds);
    if (seconds > 0)
      keepalive = setInterval(() => socket.write(message(MESSAGE.keepalive)), (seconds * 1000) / 3);
    socket.write(message(MESSAGE.keepalive));
  }

  function take(type: number, bytes: Uint8Array): void {
    clearTimeout(hold);
    const seconds =
      neighbour?.holdSeconds === 0 ? 0 : Math.min(HOLD_SECONDS, neighbour?.holdSeconds ?? HOLD_SECONDS);
    if (seconds > 0) hold = setTimeout(() => socket.destroy(), seconds * 1000);
    if (type === MESSAGE.open && !neighbour) return opened(bytes.subarray(19));
    if (!neighbour || type === MESSAGE.notification) {
      socket.destroy();
      return;
    }
    if (!isUp) {
      isUp = true;
      record(neighbour.hasFourOctets ? 5 : 0, states(STATE.openConfirm, STATE.established));
    }
    record(neighbour.hasFourOctets ? 4 : 1, bytes);
  }

  const frames = createBgpFrames(take, () => socket.destroy());
  socket.on('data', (chunk) => {
    if (!socket.destroyed) frames(chunk);
  });
  socket.once('close', () => {
    clearInterval(keepalive);
    clearTimeout(hold);
    if (isUp) record(neighbour!.hasFourOctets ? 5 : 0, states(STATE.established, STATE.idle));
  });
  socket.write(open(localAsn));
}

function message(type: number, body: Uint8Array = new Uint8Array(0)): Uint8Array {
  const out = new Uint8Array(19 + body.length);
  out.set(MARKER);
  new DataView(out.buffer).setUint16(16, out.length);
  out[18] = type;
  out.set(body, 19);
  return out;
}

/** IPv4 and IPv6 unicast, AS numbers of four octets, and nothing that would ask for more. */
function open(asn: number): Uint8Array {
  const families = [1, 4, 0, 1, 0, 1, 1, 4, 0, 2, 0, 1];
  const capabilities = Uint8Array.from([...families, 65, 4, asn >>> 24, asn >>> 16, asn >>> 8, asn]);
  const body = new Uint8Array(10 + 2 + capabilities.length);
  const view = new DataView(body.buffer);
  view.setUint8(0, 4);
  view.setUint16(1, asn > 0xffff ? AS_TRANS : asn);
  view.setUint16(3, HOLD_SECONDS);
  body.set([127, 0, 0, 1], 5);
  body[9] = 2 + capabilities.length;
  body[10] = 2;
  body[11] = capabilities.length;
  body.set(capabilities, 12);
  return message(MESSAGE.open, body);
}

/** What the neighbour says of itself; parameters that are cut short end it. */
function readOpen(body: Uint8Array): Neighbour {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  let asn = body.length >= 3 ? view.getUint16(1) : 0;
  const holdSeconds = body.length >= 5 ? view.getUint16(3) : 0;
  let hasFourOctets = false;
  for (let at = 10; at + 2 <= body.length; at += 2 + body[at + 1]) {
    const end = Math.min(body.length, at + 2 + body[at + 1]);
    if (body[at] !== 2) continue;
    for (let one = at + 2; one + 2 <= end; one += 2 + body[one + 1]) {
      if (body[one] !== 65 || body[one + 1] !== 4 || one + 6 > end) continue;
      hasFourOctets = true;
      asn = view.getUint32(one + 2);
    }
  }
  return { asn, holdSeconds, hasFourOctets };
}

function states(before: number, after: number): Uint8Array {
  return Uint8Array.of(0, before, 0, after);
}

/** BGP4MP (RFC 6396 §4.4): subtypes 0 and 5 are changes of state, 1 and 4 messages; 4 and 5 with AS numbers of four octets. */
function mrtRecord(
  socket: Socket,
  neighbour: Neighbour,
  localAsn: number,
  subtype: number,
  body: Uint8Array,
): Uint8Array {
  const asnSize = subtype >= 4 ? 4 : 2;
  const addresses = [socket.remoteAddress, socket.localAddress].map(octetsOf);
  const size = addresses[0].length === addresses[1].length ? addresses[0].length : 4;
  const out = new Uint8Array(12 + 2 * asnSize + 4 + 2 * size + body.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, Math.floor(Date.now() / 1000));
  view.setUint16(4, 16);
  view.setUint16(6, subtype);
  view.setUint32(8, out.length - 12);
  const put = (at: number, asn: number): void =>
    asnSize === 4 ? view.setUint32(at, asn) : view.setUint16(at, asn > 0xffff ? AS_TRANS : asn);
  put(12, neighbour.asn);
  put(12 + asnSize, localAsn);
  view.setUint16(12 + 2 * asnSize + 2, size === 4 ? 1 : 2);
  out.set(addresses[0].subarray(0, size), 16 + 2 * asnSize);
  out.set(addresses[1].subarray(0, size), 16 + 2 * asnSize + size);
  out.set(body, 16 + 2 * asnSize + 2 * size);
  return out;
}

function octetsOf(address = ''): Uint8Array {
  const plain = address.replace(/^::ffff:/, '');
  if (!plain.includes(':')) return Uint8Array.from(plain.split('.').map(Number));
  const [head, tail] = plain
    .split('%')[0]
    .split('::')
    .map((part) => part.split(':').filter(Boolean));
  const words = [
    ...head,
    ...Array.from({ length: 8 - head.length - (tail?.length ?? 0) }, () => '0'),
    ...(tail ?? []),
  ];
  return Uint8Array.from(words.flatMap((word) => [parseInt(word, 16) >> 8, parseInt(word, 16) & 255]));
}
