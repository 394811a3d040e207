import type { PathAttribute, PathSegment } from '../src/formats/bgp/attributes.ts';
import { encodeRecord } from '../src/formats/mrt/encode-record.ts';
import type { MrtRecord } from '../src/formats/mrt/record.ts';

// Small table dumps (TABLE_DUMP_V2) written as lists of routes.

/** A route: who has it, to which prefix, over which ASes; a path with sets or confederations as segments. */
export interface SmallRoute {
  readonly peer: number;
  readonly prefix: string;
  readonly path: readonly number[] | readonly PathSegment[];
}

const SECONDS = 1_756_684_800;

/** A dump of 1 September 2025 with the routes; peers have the AS numbers of `peers`, or none where one is 0. */
export function smallDump(routes: readonly SmallRoute[], peers: readonly number[]): Uint8Array {
  const records: MrtRecord[] = [
    {
      seconds: SECONDS,
      type: 13,
      subtype: 1,
      body: {
        kind: 'peer-index-table',
        collectorId: 1,
        viewName: new Uint8Array(0),
        peers: peers.map((asn, index) => ({
          bgpId: index + 1,
          address: Uint8Array.of(10, 0, index >> 8, index & 255),
          asn,
          asnSize: 4,
          otherFlags: 0,
        })),
      },
    },
  ];
  for (const [prefix, ofPrefix] of Map.groupBy(routes, (route) => route.prefix))
    records.push(tableRecord(prefix, ofPrefix));
  return new Uint8Array(Buffer.concat(records.map(encodeRecord)));
}

function tableRecord(prefix: string, routes: readonly SmallRoute[]): MrtRecord {
  const [address, length] = prefix.split('/');
  const octets = Uint8Array.from(address.split('.').map(Number)).slice(0, Math.ceil(Number(length) / 8));
  return {
    seconds: SECONDS,
    type: 13,
    subtype: 2,
    body: {
      kind: 'rib',
      sequence: 0,
      prefix: { family: 4, length: Number(length), octets },
      entries: routes.map(({ peer, path }) => ({
        peerIndex: peer,
        originatedAt: SECONDS,
        attributes: { list: attributes(path), rest: new Uint8Array(0) },
      })),
    },
  };
}

function attributes(path: SmallRoute['path']): PathAttribute[] {
  const segments = path.every((hop) => typeof hop === 'number')
    ? [{ kind: 'sequence' as const, asns: path }]
    : path;
  return [
    { type: 1, flags: 0x40, value: { kind: 'origin', origin: 0 } },
    { type: 2, flags: 0x40, value: { kind: 'path', segments } },
    { type: 3, flags: 0x40, value: { kind: 'address', address: Uint8Array.of(10, 0, 0, 1) } },
  ];
}
