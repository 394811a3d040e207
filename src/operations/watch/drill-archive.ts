import type { AnnouncedPrefix } from '../../engines/drills/announced.ts';
import type { Drill } from '../../engines/drills/drill.ts';
import type { SpokenUpdate } from '../../engines/drills/spoken.ts';
import type { PathAttribute } from '../../formats/bgp/attributes.ts';
import type { Prefix } from '../../formats/bgp/prefix.ts';
import { encodeRecord } from '../../formats/mrt/encode-record.ts';
import type { MrtBody } from '../../formats/mrt/record.ts';

/** AS number of the made collector, for documentation (RFC 5398), and its address. */
const COLLECTOR = 64_496;
const COLLECTOR_ADDRESS = Uint8Array.of(10, 255, 0, 1);
const [TABLE_DUMP_V2, BGP4MP] = [13, 16];
const [ESTABLISHED, ACTIVE, IDLE] = [6, 3, 1];

/** Address of a vantage point. */
export function drillPeer(vantagePoint: number): Uint8Array {
  return Uint8Array.of(10, 0, vantagePoint >> 8, vantagePoint & 255);
}

/** What all vantage points hold before anything happens, as a table dump. */
export function drillTable({ world, states }: Drill, asns: Uint32Array, seconds: number): Uint8Array {
  const { vantagePoints, prefixes } = world;
  const record = (subtype: number, body: MrtBody): Uint8Array =>
    encodeRecord({ seconds, type: TABLE_DUMP_V2, subtype, body });
  const peers = vantagePoints.map((as, at) => ({
    bgpId: at + 1,
    address: drillPeer(at),
    asn: asns[as],
    asnSize: 4 as const,
    otherFlags: 0,
  }));
  const records = [
    record(1, { kind: 'peer-index-table', collectorId: 1, viewName: new Uint8Array(0), peers }),
  ];
  for (const [sequence, prefix] of prefixes.entries()) {
    const entries = states[0].held.paths[sequence].flatMap((path, peerIndex) =>
      path.length === 0 ? [] : [{ peerIndex, originatedAt: seconds, attributes: attributesOf(path, asns) }],
    );
    if (entries.length > 0)
      records.push(record(2, { kind: 'rib', sequence, prefix: prefixOf(prefix), entries }));
  }
  return new Uint8Array(Buffer.concat(records));
}

/** What they say afterwards, between two moments after the table, in seconds. */
export function drillUpdates(
  drill: Drill,
  asns: Uint32Array,
  tableSeconds: number,
  from: number,
  until: number,
): Uint8Array {
  const said = drill.updates.filter(({ at }) => at >= from && at < until);
  const records = said.map((update) =>
    encodeRecord({ seconds: tableSeconds + update.at, ...bodyOf(update) }),
  );
  return new Uint8Array(Buffer.concat(records));

  function bodyOf({ vantagePoint, prefix, path, isUp }: SpokenUpdate) {
    const session = {
      peerAsn: asns[drill.world.vantagePoints[vantagePoint]],
      localAsn: COLLECTOR,
      interfaceIndex: 0,
      peerAddress: drillPeer(vantagePoint),
      localAddress: COLLECTOR_ADDRESS,
    };
    const [oldState, newState] = isUp ? [ACTIVE, ESTABLISHED] : [ESTABLISHED, IDLE];
    if (prefix < 0)
      return {
        type: BGP4MP,
        subtype: 5,
        body: { kind: 'state-change' as const, session, oldState, newState },
      };
    const prefixes = [prefixOf(drill.world.prefixes[prefix])];
    const isGone = path.length === 0;
    const message = {
      kind: 'update' as const,
      withdrawn: isGone ? prefixes : [],
      announced: isGone ? [] : prefixes,
      attributes: isGone ? { list: [], rest: new Uint8Array(0) } : attributesOf(path, asns),
    };
    return { type: BGP4MP, subtype: 4, body: { kind: 'message' as const, session, message } };
  }
}

function prefixOf({ address, length }: AnnouncedPrefix): Prefix {
  const octets = Uint8Array.of(address >>> 24, address >>> 16, address >>> 8, address);
  return { family: 4, length, octets: octets.slice(0, Math.ceil(length / 8)) };
}

function attributesOf(path: readonly number[], asns: Uint32Array) {
  const hops = path.map((as) => asns[as]);
  const list: PathAttribute[] = [
    { type: 1, flags: 0x40, value: { kind: 'origin', origin: 0 } },
    { type: 2, flags: 0x40, value: { kind: 'path', segments: [{ kind: 'sequence', asns: hops }] } },
    { type: 3, flags: 0x40, value: { kind: 'address', address: Uint8Array.of(10, 0, 0, 1) } },
  ];
  return { list, rest: new Uint8Array(0) };
}
