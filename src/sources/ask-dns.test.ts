import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { after, test } from 'node:test';
import {
  TRUNCATED_RESPONSE,
  decode,
  encode,
  streamDecode,
  streamEncode,
  type Answer,
  type Packet,
} from 'dns-packet';
import { askDns, dnsServerOf, rcodeOf } from './ask-dns.ts';
import { ownResolver } from './ask-resolver.ts';

const never = new AbortController().signal;
const SOA: Answer = {
  type: 'SOA',
  name: 'a.example',
  ttl: 77,
  data: {
    mname: 'ns.a.example',
    rname: 'admin.a.example',
    serial: 7,
    refresh: 3600,
    retry: 900,
    expire: 604_800,
    minimum: 60,
  },
};
const signature = (typeCovered: 'SOA' | 'DNSKEY' | 'A'): Answer => ({
  type: 'RRSIG',
  name: 'a.example',
  ttl: 77,
  data: {
    typeCovered,
    algorithm: 13,
    labels: 2,
    originalTTL: 3600,
    expiration: 1_800_000_000,
    inception: 1_790_000_000,
    keyTag: 12_345,
    signersName: 'a.example',
    signature: Buffer.alloc(64, 1),
  },
});

/** A resolver on loopback that answers over UDP what `udp` makes of each question, and over TCP what `tcp` does. */
async function resolver(
  udp: (query: Packet) => readonly Packet[],
  tcp: (query: Packet) => Packet = (query) => replyTo(query),
) {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  socket.on('message', (octets, { port, address }) => {
    const query = decode(octets);
    asked.push(query.questions![0].type);
    for (const reply of udp(query)) socket.send(encode(reply), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  const server = createServer((stream) =>
    stream.once('data', (octets) => {
      const reply = streamEncode(tcp(streamDecode(octets)));
      // In two pieces, as a network may bring it.
      stream.write(reply.subarray(0, 1));
      stream.write(reply.subarray(1));
    }),
  );
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    socket.close();
    server.close();
  });
  return { server: { address: '127.0.0.1', port }, text: `127.0.0.1:${port}`, asked };
}

function replyTo(query: Packet, answers: Answer[] = [], more: Partial<Packet> = {}): Packet {
  return { type: 'response', id: query.id!, questions: query.questions!, answers, ...more };
}

const A: Answer = { type: 'A', name: 'a.example', ttl: 5, data: '192.0.2.1' };

test('a question carries what asks for signatures, and numbers that differ', async () => {
  const seen: Packet[] = [];
  const { server } = await resolver((query) => (seen.push(query), [replyTo(query, [A])]));
  for (let at = 0; at < 8; at++) await askDns(server, { name: 'a.example', type: 'A' }, 2000, never);
  const [opt] = seen[0].additionals ?? [];
  assert.ok(opt.type === 'OPT' && opt.flag_do && opt.udpPayloadSize === 1232);
  assert.ok(new Set(seen.map(({ id }) => id)).size > 4);
});

test('what does not belong to the question is not looked at, and what does is taken after it', async () => {
  const { server } = await resolver((query) => [
    replyTo(query, [{ ...A, data: '203.0.113.1' }], { id: (query.id! + 1) & 0xffff }),
    replyTo(query, [], { questions: [{ type: 'A', name: 'b.example', class: 'IN' }] }),
    replyTo(query, [], { questions: [{ type: 'AAAA', name: 'a.example', class: 'IN' }] }),
    { ...replyTo(query), type: 'query' },
    replyTo(query, [A]),
  ]);
  const reply = await askDns(server, { name: 'a.example', type: 'A' }, 2000, never);
  assert.ok(typeof reply !== 'string');
  assert.equal(rcodeOf(reply), 0);
  assert.deepEqual(
    reply.answers?.map((one) => (one as typeof A & { data: unknown }).data),
    ['192.0.2.1'],
  );
});

test('an old resolver that does not understand the wish for signatures is asked without it', async () => {
  const { server, asked } = await resolver((query) => [
    (query.additionals ?? []).length > 0 ? replyTo(query, [], { flags: 1 }) : replyTo(query, [A]),
  ]);
  const reply = await askDns(server, { name: 'a.example', type: 'A' }, 2000, never);
  assert.ok(typeof reply !== 'string');
  assert.deepEqual([reply.answers?.length, asked.length], [1, 2]);
});

test('an answer that does not fit is asked for again over TCP', async () => {
  const many = Array.from({ length: 300 }, (_, at): Answer => ({ ...A, data: `192.0.2.${at % 250}` }));
  const { server } = await resolver(
    (query) => [replyTo(query, [], { flags: TRUNCATED_RESPONSE })],
    (query) => replyTo(query, many),
  );
  const reply = await askDns(server, { name: 'a.example', type: 'A' }, 5000, never);
  assert.ok(typeof reply !== 'string');
  assert.equal(reply.answers?.length, 300);
});

test('where nobody listens it is refused, where nobody answers it is late, and what is aborted ends', async () => {
  const { server } = await resolver(() => []);
  const question = { name: 'a.example', type: 'A' } as const;
  assert.equal(await askDns(server, question, 50, never), 'late');
  const closed = createSocket('udp4');
  closed.bind(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address();
  closed.close();
  await once(closed, 'close');
  assert.equal(await askDns({ address: '127.0.0.1', port }, question, 5000, never), 'refused');
  const stopping = new AbortController();
  const waiting = askDns(server, question, 60_000, stopping.signal);
  stopping.abort(new Error('stopped'));
  await assert.rejects(waiting, { message: 'stopped' });
});

test('lifetimes and signatures of a zone are kept, and its keys are asked for only where it is signed', async () => {
  const signed: Partial<Record<string, Answer[]>> = {
    SOA: [SOA, signature('SOA')],
    DNSKEY: [signature('DNSKEY')],
    A: [A, { ...A, name: 'other.example' }],
  };
  const ask = async (known: typeof signed) => {
    const { text, asked } = await resolver((query) => [
      replyTo(query, known[query.questions![0].type] ?? []),
    ]);
    return { ...(await ownResolver([text]).ask('a.example')), asked };
  };
  const { records, addresses, asked, status } = await ask(signed);
  assert.equal(status, 'NOERROR');
  assert.deepEqual(asked, ['CNAME', 'A', 'AAAA', 'NS', 'SOA', 'MX', 'DNSKEY']);
  const covered = (type: string) => ({
    name: 'a.example',
    type: 'RRSIG',
    ttl: 77,
    value: `${type} 13 2 3600 1800000000 1790000000 12345 a.example`,
  });
  assert.deepEqual(records, [
    { name: 'a.example', type: 'A', ttl: 5, value: '192.0.2.1' },
    {
      name: 'a.example',
      type: 'SOA',
      ttl: 77,
      value: 'ns.a.example admin.a.example 7 3600 900 604800 60',
    },
    covered('SOA'),
    covered('DNSKEY'),
  ]);
  assert.deepEqual(addresses, ['192.0.2.1', '192.0.2.1']);
  const unsigned = await ask({ ...signed, SOA: [SOA] });
  assert.ok(!unsigned.asked.includes('DNSKEY'));
});

test('a server is found in what people and systems write', () => {
  assert.deepEqual(
    ['192.0.2.53', '2001:db8::53', '192.0.2.53:5353', '[2001:db8::53]:5353'].map(dnsServerOf),
    [
      { address: '192.0.2.53', port: 53 },
      { address: '2001:db8::53', port: 53 },
      { address: '192.0.2.53', port: 5353 },
      { address: '2001:db8::53', port: 5353 },
    ],
  );
});
