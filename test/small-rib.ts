import { encodeRecord } from '../src/formats/mrt/encode-record.ts';
import type { MrtRecord, MrtRibEntry } from '../src/formats/mrt/record.ts';
import { MRT, TABLE_DUMP_V2 } from '../src/formats/mrt/record-types.ts';

/** 1 September 2025, 00:00 UTC. */
const SECONDS = 1_756_684_800;

/** Vantage points of the dump: AS numbers of the small Internet. */
const PEERS = [1, 3, 21];

/** What each of them sees of one prefix an origin; AS3 sees AS12 where policy would not send it, AS21 prepends. */
const PATHS: Readonly<Record<number, readonly string[]>> = {
  10: ['1 10', '3 1 10', '21 20 2 10'],
  11: ['1 10 11', '3 1 10 11', '21 20 2 10 11'],
  12: ['1 10 12', '3 1 2 20 12', '21 20 12'],
  13: ['1 10 13', '3 1 10 13', '21 20 2 10 13'],
  21: ['1 2 20 21', '3 1 2 20 21'],
  30: ['1 2 30', '3 1 2 30', '21 21 20 2 30'],
};

/** A TABLE_DUMP_V2 dump of the small Internet (test/small-snapshot.ts), as a collector with three peers would write it. */
export function smallRib(): Uint8Array {
  const tables = Object.entries(PATHS).map(([origin, paths], sequence) =>
    ribRecord(Number(origin), paths, sequence),
  );
  return Buffer.concat([peerTable(), ...tables].map(encodeRecord));
}

function peerTable(): MrtRecord {
  return {
    seconds: SECONDS,
    type: MRT.tableDumpV2,
    subtype: TABLE_DUMP_V2.peerIndexTable,
    body: {
      kind: 'peer-index-table',
      collectorId: 1,
      viewName: new Uint8Array(0),
      peers: PEERS.map((asn) => ({
        bgpId: asn,
        address: Uint8Array.of(192, 0, 2, asn),
        asn,
        asnSize: 4,
        otherFlags: 0,
      })),
    },
  };
}

function ribRecord(origin: number, paths: readonly string[], sequence: number): MrtRecord {
  return {
    seconds: SECONDS,
    type: MRT.tableDumpV2,
    subtype: TABLE_DUMP_V2.ipv4Unicast,
    body: {
      kind: 'rib',
      sequence,
      prefix: { family: 4, length: 24, octets: Uint8Array.of(198, 51, origin) },
      entries: paths.map(entryOf),
    },
  };
}

function entryOf(path: string): MrtRibEntry {
  const asns = path.split(' ').map(Number);
  return {
    peerIndex: PEERS.indexOf(asns[0]),
    originatedAt: SECONDS,
    attributes: {
      list: [
        { type: 1, flags: 0x40, value: { kind: 'origin', origin: 0 } },
        { type: 2, flags: 0x40, value: { kind: 'path', segments: [{ kind: 'sequence', asns }] } },
        { type: 3, flags: 0x40, value: { kind: 'address', address: Uint8Array.of(192, 0, 2, asns[0]) } },
      ],
      rest: new Uint8Array(0),
    },
  };
}
