import { encodeRecord } from '../src/formats/mrt/encode-record.ts';
import { MRT, TABLE_DUMP_V2 } from '../src/formats/mrt/record-types.ts';

/** A route: IPv4 prefix as `a.b/16`, and its path, the vantage point first. */
export type SmallRoute = readonly [prefix: string, path: readonly number[]];

/** A table dump of that moment (unix seconds); every first AS of a path is a vantage point. */
export function smallTableDump(seconds: number, routes: readonly SmallRoute[]): Uint8Array {
  const points = [...new Set(routes.map(([, [point]]) => point))];
  const peers = points.map((asn, at) => ({
    bgpId: at + 1,
    address: Uint8Array.of(192, 0, 2, at + 1),
    asn,
    asnSize: 4 as const,
    otherFlags: 0,
  }));
  const head = { seconds, type: MRT.tableDumpV2 };
  const records = [
    encodeRecord({
      ...head,
      subtype: TABLE_DUMP_V2.peerIndexTable,
      body: { kind: 'peer-index-table', collectorId: 1, viewName: new Uint8Array(), peers },
    }),
    ...routes.map(([prefix, path], sequence) =>
      encodeRecord({
        ...head,
        subtype: TABLE_DUMP_V2.ipv4Unicast,
        body: {
          kind: 'rib',
          sequence,
          prefix: prefixOf(prefix),
          entries: [
            {
              peerIndex: points.indexOf(path[0]),
              originatedAt: seconds,
              attributes: { list: [asPath(path)], rest: new Uint8Array() },
            },
          ],
        },
      }),
    ),
  ];
  return Uint8Array.from(records.flatMap((record) => [...record]));
}

function prefixOf(text: string): { family: 4; length: number; octets: Uint8Array } {
  const [address, length] = text.split('/');
  return { family: 4, length: Number(length), octets: Uint8Array.from(address.split('.'), Number) };
}

function asPath(asns: readonly number[]) {
  return {
    type: 2,
    flags: 0x40,
    value: { kind: 'path' as const, segments: [{ kind: 'sequence' as const, asns }] },
  };
}
