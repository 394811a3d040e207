import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { namesAbove } from '../src/core/host-name.ts';
import { nameInRecord } from '../src/core/record-name.ts';
import type { DnsRecord } from '../src/schemas/services-folder.ts';

// Authoritative name servers on loopback, one at each address of a small DNS, port 53 (RFC 1034 §4.3.2). Servers that are dead refuse.

const TYPES = { A: 1, NS: 2, CNAME: 5, SOA: 6, MX: 15, AAAA: 28, RRSIG: 46 } as const;
const [NOERROR, SERVFAIL, NXDOMAIN, REFUSED] = [0, 2, 3, 5];

export interface DnsAuthorities {
  /** Serves another DNS from now on, at addresses among those that were opened. */
  readonly serve: (records: readonly DnsRecord[]) => void;
  /** Servers at which everything is refused from now on. */
  readonly refuse: (addresses: ReadonlySet<string>) => void;
  readonly close: () => void;
}

/** Opens a server at each address; rejects where port 53 may not be bound. */
export async function dnsAuthorities(addresses: readonly string[]): Promise<DnsAuthorities> {
  let tree = treeOf([]);
  let refusing: ReadonlySet<string> = new Set();
  const sockets: Socket[] = [];
  const close = (): void => sockets.forEach((socket) => void socket.close());
  for (const address of addresses) {
    const socket = createSocket('udp4');
    sockets.push(socket);
    socket.on('message', (query, { port, address: asker }) => {
      const question = questionOf(query);
      if (question === undefined) return;
      const answer: Answer = refusing.has(address) ? { code: REFUSED } : answerAt(tree, address, question);
      socket.send(response(query, question, answer), port, asker);
    });
    socket.bind(53, address);
    try {
      await Promise.race([
        once(socket, 'listening'),
        once(socket, 'error').then(([error]) => Promise.reject(error)),
      ]);
    } catch (error) {
      sockets.pop();
      close();
      throw error;
    }
  }
  return {
    serve: (records) => void (tree = treeOf(records)),
    refuse: (dead) => void (refusing = dead),
    close,
  };
}

/** A resolver on loopback that keeps what it was asked. */
export interface CountingResolver {
  /** `127.0.0.1:5353`. */
  readonly address: string;
  /** `name TYPE` of every question, in order. */
  readonly asked: string[];
  /** Names to whose questions it does not answer, or with a failure. */
  readonly failing: Set<string>;
  readonly close: () => void;
}

/** Opens a resolver that knows these records, follows their aliases, and says of every other name that it does not exist. */
export async function countingResolver(records: readonly DnsRecord[]): Promise<CountingResolver> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  const failing = new Set<string>();
  const of = (name: string): readonly DnsRecord[] => records.filter((record) => record.name === name);
  socket.on('message', (query, { port, address }) => {
    const question = questionOf(query);
    if (question === undefined) return;
    const { name, type } = question;
    const kind = Object.entries(TYPES).find(([, code]) => code === type)?.[0] ?? String(type);
    asked.push(`${name} ${kind}`);
    const alias = of(name).find((record) => record.type === 'CNAME');
    const own = [...of(name), ...(alias ? of(nameInRecord(alias)!) : [])];
    const answers = own.filter((record) => TYPES[record.type] === type || record.type === 'CNAME');
    const isThere = records.some((record) => record.name === name || record.name.endsWith(`.${name}`));
    const code = failing.has(name) ? SERVFAIL : isThere || name === '.' ? NOERROR : NXDOMAIN;
    socket.send(response(query, question, code === NOERROR ? { code, answers } : { code }), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: `127.0.0.1:${socket.address().port}`, asked, failing, close: () => void socket.close() };
}

interface Tree {
  readonly records: readonly DnsRecord[];
  readonly byName: ReadonlyMap<string, readonly DnsRecord[]>;
  readonly zones: ReadonlySet<string>;
  /** Zones that are served at each address. */
  readonly servedAt: ReadonlyMap<string, ReadonlySet<string>>;
}

function treeOf(records: readonly DnsRecord[]): Tree {
  const byName = Map.groupBy(records, ({ name }) => name);
  const servedAt = new Map<string, Set<string>>();
  for (const record of records) {
    if (record.type !== 'NS') continue;
    for (const { type, value } of byName.get(nameInRecord(record)!) ?? [])
      if (type === 'A') servedAt.set(value, (servedAt.get(value) ?? new Set()).add(record.name));
  }
  const zones = new Set(records.flatMap(({ name, type }) => (type === 'NS' ? [name] : [])));
  return { records, byName, zones, servedAt };
}

interface Question {
  readonly name: string;
  readonly type: number;
  /** Where it ends in the query. */
  readonly end: number;
}

interface Answer {
  readonly code: number;
  readonly isOwn?: boolean;
  readonly answers?: readonly DnsRecord[];
  readonly authority?: readonly DnsRecord[];
  readonly additional?: readonly DnsRecord[];
}

function answerAt(tree: Tree, address: string, { name, type }: Question): Answer {
  const served = tree.servedAt.get(address) ?? new Set();
  const path = [name, ...namesAbove(name)];
  const zone = path.find((one) => served.has(one));
  if (zone === undefined) return { code: REFUSED };
  const below = path.slice(0, path.indexOf(zone));
  const child = below.findLast((one) => tree.zones.has(one));
  if (child !== undefined) return referral(tree, zone, child);
  const own = tree.byName.get(name) ?? [];
  const soa: DnsRecord = { name: zone, type: 'SOA', ttl: 1, value: 'a. b. 1 1 1 1 1', file: '', line: 1 };
  if (own.length === 0) {
    const isAbove = name === '.' || tree.records.some((record) => record.name.endsWith(`.${name}`));
    return { code: isAbove ? NOERROR : NXDOMAIN, isOwn: true, authority: [soa] };
  }
  const answers = own.filter((record) => TYPES[record.type] === type || record.type === 'CNAME');
  const addresses = zone === '.' && type === TYPES.NS ? glueOf(tree, answers) : [];
  return {
    code: NOERROR,
    isOwn: true,
    answers,
    authority: answers.length > 0 ? [] : [soa],
    additional: addresses,
  };
}

/** The root hands out the addresses of all servers it names, other zones those inside the zone that they delegate. */
function referral(tree: Tree, zone: string, child: string): Answer {
  const authority = tree.byName.get(child)!.filter(({ type }) => type === 'NS');
  const handed = glueOf(tree, authority).filter(
    ({ name }) => zone === '.' || name === child || name.endsWith(`.${child}`),
  );
  return { code: NOERROR, authority, additional: handed };
}

function glueOf({ byName }: Tree, servers: readonly DnsRecord[]): DnsRecord[] {
  return servers.flatMap((record) =>
    (byName.get(nameInRecord(record)!) ?? []).filter(({ type }) => type === 'A'),
  );
}

function questionOf(query: Buffer): Question | undefined {
  const labels: string[] = [];
  let at = 12;
  while (query[at] > 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + query[at]).toLowerCase());
    at += 1 + query[at];
  }
  if (at + 5 > query.length) return undefined;
  return { name: labels.join('.') || '.', type: query.readUInt16BE(at + 1), end: at + 5 };
}

function response(query: Buffer, { end }: Question, answer: Answer): Buffer {
  const { code, isOwn = false, answers = [], authority = [], additional = [] } = answer;
  const head = Buffer.alloc(12);
  query.copy(head, 0, 0, 2);
  head.writeUInt16BE(0x8000 | (isOwn ? 0x0400 : 0) | (query.readUInt16BE(2) & 0x0100) | code, 2);
  head.writeUInt16BE(1, 4);
  for (const [at, part] of [answers, authority, additional].entries())
    head.writeUInt16BE(part.length, 6 + 2 * at);
  const rows = [...answers, ...authority, ...additional].map(wireRecord);
  return Buffer.concat([head, query.subarray(12, end), ...rows]);
}

function wireRecord(record: DnsRecord): Buffer {
  const data = wireData(record);
  const fixed = Buffer.alloc(10);
  fixed.writeUInt16BE(TYPES[record.type], 0);
  fixed.writeUInt16BE(1, 2);
  fixed.writeUInt32BE(record.ttl ?? 3600, 4);
  fixed.writeUInt16BE(data.length, 8);
  return Buffer.concat([wireName(record.name), fixed, data]);
}

function wireData(record: DnsRecord): Buffer {
  if (record.type === 'A') return Buffer.from(record.value.split('.').map(Number));
  if (record.type === 'SOA') {
    const [primary, mailbox, ...numbers] = record.value.split(' ');
    const times = Buffer.alloc(20);
    for (const [at, number] of numbers.entries()) times.writeUInt32BE(Number(number), 4 * at);
    return Buffer.concat([wireName(primary.replace(/\.$/, '')), wireName(mailbox.replace(/\.$/, '')), times]);
  }
  if (record.type === 'MX') {
    const preference = Buffer.alloc(2);
    preference.writeUInt16BE(Number(record.value.split(' ')[0]));
    return Buffer.concat([preference, wireName(nameInRecord(record)!)]);
  }
  return wireName(nameInRecord(record)!);
}

/** @example wireName('a.b') // 1 'a' 1 'b' 0 */
export function wireName(name: string): Buffer {
  const labels = name === '.' ? [] : name.split('.');
  return Buffer.concat([
    ...labels.map((label) => Buffer.from([label.length, ...Buffer.from(label)])),
    Buffer.alloc(1),
  ]);
}
