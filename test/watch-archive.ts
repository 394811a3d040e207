import type { PathAttribute } from '../src/formats/bgp/attributes.ts';
import type { Prefix } from '../src/formats/bgp/prefix.ts';
import { encodeRecord } from '../src/formats/mrt/encode-record.ts';
import { smallDump, type SmallRoute } from './small-dump.ts';

// Archives of a made collector: a table of 1 September 2025, then updates.

/** When the table was taken, unix seconds. */
export const TABLE_TIME = 1_756_684_800;

/** What a vantage point says at a time, in seconds after the table. */
export interface MadeUpdate {
  readonly at: number;
  /** Index into the vantage points. */
  readonly peer: number;
  readonly announced?: readonly string[];
  readonly withdrawn?: readonly string[];
  readonly path?: readonly number[];
  /** Who marked it as one for customers only (RFC 9234). */
  readonly onlyToCustomer?: number;
  /** In place of an update: its session fell or came up. */
  readonly isUp?: boolean;
}

/** The table and the updates in order of time as one archive. */
export function madeArchive(
  peers: readonly number[],
  routes: readonly SmallRoute[],
  updates: readonly MadeUpdate[],
): Uint8Array {
  return new Uint8Array(Buffer.concat([smallDump(routes, peers), madeUpdates(peers, updates)]));
}

export function madeUpdates(peers: readonly number[], updates: readonly MadeUpdate[]): Uint8Array {
  const records = updates
    .toSorted((a, b) => a.at - b.at)
    .map((update) => encodeRecord(recordOf(peers, update)));
  return new Uint8Array(Buffer.concat(records));
}

function recordOf(peers: readonly number[], update: MadeUpdate): Parameters<typeof encodeRecord>[0] {
  const { at, peer, announced = [], withdrawn = [], path = [], onlyToCustomer, isUp } = update;
  const session = {
    peerAsn: peers[peer],
    localAsn: 64_496,
    interfaceIndex: 0,
    peerAddress: Uint8Array.of(10, 0, peer >> 8, peer & 255),
    localAddress: Uint8Array.of(10, 255, 0, 1),
  };
  const head = { seconds: TABLE_TIME + at, type: 16 };
  if (isUp !== undefined)
    return {
      ...head,
      subtype: 5,
      body: { kind: 'state-change', session, oldState: isUp ? 5 : 6, newState: isUp ? 6 : 1 },
    };
  const list = announced.length === 0 ? [] : attributes(path, onlyToCustomer);
  const message = {
    kind: 'update' as const,
    withdrawn: withdrawn.map(prefixOf),
    announced: announced.map(prefixOf),
    attributes: { list, rest: new Uint8Array(0) },
  };
  return { ...head, subtype: 4, body: { kind: 'message', session, message } };
}

function prefixOf(text: string): Prefix {
  const [address, length] = text.split('/');
  const octets = Uint8Array.from(address.split('.').map(Number)).slice(0, Math.ceil(Number(length) / 8));
  return { family: 4, length: Number(length), octets };
}

function attributes(path: readonly number[], onlyToCustomer: number | undefined): PathAttribute[] {
  return [
    { type: 1, flags: 0x40, value: { kind: 'origin', origin: 0 } },
    { type: 2, flags: 0x40, value: { kind: 'path', segments: [{ kind: 'sequence', asns: path }] } },
    { type: 3, flags: 0x40, value: { kind: 'address', address: Uint8Array.of(10, 0, 0, 1) } },
    ...(onlyToCustomer === undefined
      ? []
      : [{ type: 35, flags: 0xc0, value: { kind: 'number' as const, value: onlyToCustomer } }]),
  ];
}

/** Five vantage points in four networks. */
export const PEERS = [1, 2, 20, 21, 21];
const MINUTE = 60;
/** What the networks of the small Internet announce: AS11 an aggregate and parts of it, AS12 and AS10 a block each, others the rest. */
const ANNOUNCED: Readonly<Record<string, readonly number[]>> = {
  '5.1.0.0/17': [10, 11],
  '5.1.128.0/18': [10, 11],
  '5.1.128.0/20': [10, 11],
  '5.2.0.0/18': [10, 12],
  '5.3.0.0/18': [10],
  ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`80.${index}.0.0/16`, [2, 30]])),
};

export const ROUTES: readonly SmallRoute[] = Object.entries(ANNOUNCED).flatMap(([prefix, path]) =>
  PEERS.map((asn, peer) => ({ peer, prefix, path: pathFrom(asn, path) })),
);

function pathFrom(asn: number, path: readonly number[]): readonly number[] {
  return path[0] === asn ? path : [asn, ...path];
}

/** Every vantage point says something of other networks every few seconds, until it falls silent. */
export function chatter(minutes: number, silentFrom: Readonly<Record<number, number>> = {}): MadeUpdate[] {
  const updates: MadeUpdate[] = [];
  for (let at = 1; at < minutes * MINUTE; at += 4)
    for (const [peer, asn] of PEERS.entries()) {
      if (at + peer > (silentFrom[peer] ?? Infinity) * MINUTE) continue;
      const path = pathFrom(asn, [2, ...(at % 8 === 1 ? [3] : []), 30]);
      updates.push({ at: at + peer, peer, announced: [`80.${(at >> 2) % 40}.0.0/16`], path });
    }
  return updates;
}

/** All vantage points let go of prefixes, or take them, within some seconds. */
export function everyone(minute: number, change: 'lose' | 'gain', prefixes: readonly string[]): MadeUpdate[] {
  return PEERS.flatMap((asn, peer) =>
    prefixes.map((prefix): MadeUpdate => {
      const at = minute * MINUTE + peer;
      if (change === 'lose') return { at, peer, withdrawn: [prefix] };
      return { at, peer, announced: [prefix], path: pathFrom(asn, ANNOUNCED[prefix]) };
    }),
  );
}

/**
 * An hour and a half, or more of what comes behind: at 20 minutes AS11 loses all but its /20, until 50; at 30 a vantage point falls silent; at 65 AS99
 * takes the block of AS12 at three vantage points, until 75.
 */
export function eventfulArchive(minutes = 90): Uint8Array {
  return madeArchive(PEERS, ROUTES, eventfulUpdates(minutes));
}

/** An hour and a half of it in so many files, the first one with the table. */
export function eventfulParts(parts: number): Uint8Array[] {
  const updates = eventfulUpdates(90);
  const seconds = (90 * MINUTE) / parts;
  return Array.from({ length: parts }, (_, index) => {
    const part = updates.filter(({ at }) => Math.floor(at / seconds) === index);
    return index === 0 ? madeArchive(PEERS, ROUTES, part) : madeUpdates(PEERS, part);
  });
}

function eventfulUpdates(minutes: number): MadeUpdate[] {
  const lost = ['5.1.0.0/17', '5.1.128.0/18'];
  const hijack = [0, 1, 2].flatMap((peer): MadeUpdate[] => [
    { at: 65 * MINUTE + peer, peer, announced: ['5.2.0.0/18'], path: pathFrom(PEERS[peer], [2, 99]) },
    { at: 75 * MINUTE + peer, peer, announced: ['5.2.0.0/18'], path: pathFrom(PEERS[peer], [10, 12]) },
  ]);
  return [
    ...chatter(minutes, { 4: 30 }),
    ...everyone(20, 'lose', lost),
    ...everyone(50, 'gain', lost).filter(({ peer }) => peer !== 4),
    ...hijack,
  ];
}
