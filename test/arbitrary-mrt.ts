import fc from 'fast-check';
import type { AttributeValue, PathAttribute, PathAttributes } from '../src/formats/bgp/attributes.ts';
import type { BgpMessage } from '../src/formats/bgp/message.ts';
import type { Prefix } from '../src/formats/bgp/prefix.ts';
import { encodeRecord } from '../src/formats/mrt/encode-record.ts';
import type { MrtBody, MrtRecord } from '../src/formats/mrt/record.ts';
import { hasAddPath, hasAs4 } from '../src/formats/mrt/record-types.ts';

// Random MRT records that are of the form, for properties of readers and writers. Time stamps lie close together, as in a
// real dump, since the reader uses that to tell a header from chance.

export const START_SECONDS = 1_400_000_000;

const record = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(shape, { noNullPrototype: true });

/** Lists of prefixes name each only once. */
function prefixList(family: 4 | 6, addPath: boolean, maxLength: number): fc.Arbitrary<Prefix[]> {
  const selector = ({ length, octets, pathId }: Prefix): string => `${pathId} ${octets.join('.')}/${length}`;
  return fc.uniqueArray(arbitraryPrefix(family, addPath), { maxLength, selector });
}

const u8 = fc.integer({ min: 0, max: 255 });
const u16 = fc.integer({ min: 0, max: 0xffff });
const u32 = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 1000 }));
const seconds = fc.integer({ min: START_SECONDS, max: START_SECONDS + 900 });
const octets = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const address4 = fc.oneof(octets(4), fc.constant(Uint8Array.of(10, 0, 0, 1)));
const address6 = fc
  .array(fc.constantFrom([0, 0], [0, 0], [0x20, 1], [0xff, 0xff], [0, 1], [1, 0]), {
    minLength: 8,
    maxLength: 8,
  })
  .map((groups) => Uint8Array.from(groups.flat()));
const asnOf = (size: 2 | 4) =>
  fc.oneof(fc.integer({ min: 1, max: size === 4 ? 0xffffffff : 0xffff }), fc.integer({ min: 1, max: 20 }));

/** Host bits are 0, as `bgpdump` expects of what it prints. */
export function arbitraryPrefix(family: 4 | 6, addPath: boolean): fc.Arbitrary<Prefix> {
  const length = fc.integer({ min: 0, max: family === 4 ? 32 : 128 });
  return fc.tuple(length, family === 4 ? address4 : address6, u32).map(([length, address, pathId]) => {
    const octets = address.slice(0, (length + 7) >> 3);
    if (length % 8 > 0) octets[octets.length - 1] &= 0xff << (8 - (length % 8));
    return addPath ? { family, length, octets, pathId } : { family, length, octets };
  });
}

function path(asnSize: 2 | 4): fc.Arbitrary<AttributeValue> {
  const kind = fc.constantFrom(
    'sequence',
    'sequence',
    'sequence',
    'set',
    'confederationSequence',
    'confederationSet',
  );
  const segment = record({
    kind,
    asns: fc.array(asnOf(asnSize), { minLength: 1, maxLength: 5 }),
  });
  return record({ kind: fc.constant('path' as const), segments: fc.array(segment, { maxLength: 3 }) });
}

const communities = record({
  kind: fc.constant('communities' as const),
  values: fc.array(fc.oneof(u32, fc.constantFrom(0xffffff01, 0xffffff02, 0xffffff03)), {
    minLength: 1,
    maxLength: 6,
  }),
});

function value(type: number, asnSize: 2 | 4, addPath: boolean, isRib: boolean): fc.Arbitrary<AttributeValue> {
  switch (type) {
    case 1:
      return record({ kind: fc.constant('origin' as const), origin: fc.integer({ min: 0, max: 2 }) });
    case 2:
      return path(asnSize);
    case 17:
      return path(4);
    case 3:
    case 9:
      return record({ kind: fc.constant('address' as const), address: address4 });
    case 4:
    case 5:
    case 35:
      return record({ kind: fc.constant('number' as const), value: u32 });
    case 6:
      return fc.constant({ kind: 'flag' as const });
    case 7:
      return record({
        kind: fc.constant('aggregator' as const),
        asn: fc.oneof(asnOf(asnSize), fc.constant(23456)),
        address: address4,
      });
    case 18:
      return record({ kind: fc.constant('aggregator' as const), asn: asnOf(4), address: address4 });
    case 8:
      return communities;
    case 10:
      return record({
        kind: fc.constant('clusters' as const),
        addresses: fc.array(address4, { minLength: 1, maxLength: 3 }),
      });
    case 14:
      if (isRib) return record({ kind: fc.constant('next-hop' as const), nextHop: address6 });
      return reach(addPath);
    case 15:
      return record({
        kind: fc.constant('unreach' as const),
        family: fc.constant(6 as const),
        safi: fc.constant(1),
        prefixes: prefixList(6, addPath, 3),
      });
    case 16:
      return record({
        kind: fc.constant('extended-communities' as const),
        values: fc.array(octets(8), { minLength: 1, maxLength: 3 }),
      });
    case 32:
      return record({
        kind: fc.constant('large-communities' as const),
        values: fc.array(fc.tuple(u32, u32, u32), { minLength: 1, maxLength: 3 }),
      });
    default:
      return record({ kind: fc.constant('raw' as const), bytes: fc.uint8Array({ maxLength: 8 }) });
  }
}

function reach(addPath: boolean): fc.Arbitrary<AttributeValue> {
  const reach6 = record({
    kind: fc.constant('reach' as const),
    family: fc.constant(6 as const),
    safi: fc.constant(1),
    nextHop: fc.oneof(
      address6,
      fc.tuple(address6, address6).map(([a, b]) => Uint8Array.of(...a, ...b)),
    ),
    prefixes: prefixList(6, addPath, 3),
  });
  const reach4 = record({
    kind: fc.constant('reach' as const),
    family: fc.constant(4 as const),
    safi: fc.constant(1),
    nextHop: address4,
    prefixes: prefixList(4, addPath, 3),
  });
  return fc.oneof(reach6, reach4);
}

const KNOWN_TYPES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 15, 16, 32, 35, 40];

/** Each type at most once, as RFC 4271 wants it. */
export function arbitraryAttributes(
  asnSize: 2 | 4,
  addPath: boolean,
  isRib: boolean,
): fc.Arbitrary<PathAttributes> {
  const types = asnSize === 2 ? [...KNOWN_TYPES, 17, 18] : KNOWN_TYPES;
  const usable = isRib ? types.filter((type) => type !== 15) : types;
  return fc
    .uniqueArray(fc.constantFrom(1, 2, 2, 3, ...usable), { maxLength: 8 })
    .chain((types) =>
      fc.tuple(
        ...types.map((type) =>
          record({
            type: fc.constant(type),
            flags: fc.constantFrom(0x40, 0xc0, 0x50, 0xd0),
            value: value(type, asnSize, addPath, isRib),
          }),
        ),
      ),
    )
    .map((list) => ({ list: list as PathAttribute[], rest: new Uint8Array(0) }));
}

function message(asnSize: 2 | 4, addPath: boolean): fc.Arbitrary<BgpMessage> {
  const prefixes = prefixList(4, addPath, 4);
  const update = record({
    kind: fc.constant('update' as const),
    withdrawn: prefixes,
    attributes: arbitraryAttributes(asnSize, addPath, false),
    announced: prefixes,
  });
  const open = record({
    kind: fc.constant('open' as const),
    version: fc.constant(4),
    asn: u16,
    holdTimeSeconds: u16,
    bgpId: u32,
    parameters: fc.uint8Array({ maxLength: 9 }),
  });
  const notification = record({
    kind: fc.constant('notification' as const),
    code: u8,
    subcode: u8,
    data: fc.uint8Array({ maxLength: 5 }),
  });
  return fc.oneof(
    { weight: 6, arbitrary: update },
    open,
    notification,
    fc.constant({ kind: 'keepalive' as const }),
  );
}

const bgp4mp: fc.Arbitrary<MrtRecord> = fc
  .tuple(fc.constantFrom(0, 1, 4, 5, 6, 7, 8, 9), fc.constantFrom(16, 17), fc.boolean())
  .chain(([subtype, type, isIpv6]) => {
    const asnSize = hasAs4(subtype) ? 4 : 2;
    const address = isIpv6 ? address6 : address4;
    const session = record({
      peerAsn: asnOf(asnSize),
      localAsn: asnOf(asnSize),
      interfaceIndex: u16,
      peerAddress: address,
      localAddress: address,
    });
    const body: fc.Arbitrary<MrtBody> =
      subtype === 0 || subtype === 5
        ? record({ kind: fc.constant('state-change' as const), session, oldState: u8, newState: u8 })
        : record({
            kind: fc.constant('message' as const),
            session,
            message: message(asnSize, hasAddPath(subtype)),
          });
    const header = { seconds, type: fc.constant(type), subtype: fc.constant(subtype), body };
    return type === 17
      ? record({ ...header, microseconds: fc.integer({ min: 0, max: 999_999 }) })
      : record(header);
  });

const tableDump: fc.Arbitrary<MrtRecord> = fc.constantFrom(1, 2).chain((subtype) => {
  const address = subtype === 1 ? address4 : address6;
  const body = record({
    kind: fc.constant('table-dump' as const),
    view: u16,
    sequence: u16,
    address,
    length: fc.constant(subtype === 1 ? 32 : 128),
    status: fc.constant(1),
    originatedAt: u32,
    peerAddress: address,
    peerAsn: asnOf(2),
    attributes: arbitraryAttributes(2, false, true),
  });
  return record({ seconds, type: fc.constant(12), subtype: fc.constant(subtype), body });
});

const PEER_COUNT = 4;

const peerIndexTable: fc.Arbitrary<MrtRecord> = record({
  seconds,
  type: fc.constant(13),
  subtype: fc.constant(1),
  body: record({
    kind: fc.constant('peer-index-table' as const),
    collectorId: u32,
    viewName: fc.uint8Array({ maxLength: 5 }),
    peers: fc.array(
      fc.tuple(u32, fc.oneof(address4, address6), asnOf(4)).map(([bgpId, address, asn]) => ({
        bgpId,
        address,
        asn: asn > 0xffff ? asn : asn & 0xffff,
        asnSize: asn > 0xffff ? (4 as const) : (2 as const),
        otherFlags: 0,
      })),
      { minLength: PEER_COUNT, maxLength: PEER_COUNT },
    ),
  }),
});

const rib: fc.Arbitrary<MrtRecord> = fc.constantFrom(2, 3, 4, 5, 6, 8, 10, 12).chain((subtype) => {
  const isGeneric = subtype === 6 || subtype === 12;
  const addPath = subtype >= 8;
  const families: readonly (4 | 6)[] = isGeneric
    ? [4, 6]
    : subtype === 2 || subtype === 3 || subtype === 8
      ? [4]
      : [6];
  const entry = {
    peerIndex: fc.integer({ min: 0, max: PEER_COUNT - 1 }),
    originatedAt: u32,
    attributes: arbitraryAttributes(4, false, true),
  };
  const body = {
    kind: fc.constant('rib' as const),
    sequence: u32,
    prefix: fc.constantFrom(...families).chain((family) => arbitraryPrefix(family, false)),
    entries: fc.array(addPath ? record({ ...entry, pathId: u32 }) : record(entry), { maxLength: 4 }),
  };
  return record({
    seconds,
    type: fc.constant(13),
    subtype: fc.constant(subtype),
    body: isGeneric ? record({ ...body, safi: fc.constantFrom(1, 2) }) : record(body),
  });
});

/** The deprecated types (RFC 6396 appendix B.2). */
const oldBgp: fc.Arbitrary<MrtRecord> = fc
  .tuple(fc.constantFrom(5, 9, 10), message(2, false), fc.boolean())
  .chain(([type, message, isState]) => {
    const address = type === 5 ? address4 : address6;
    const peer = { peerAsn: asnOf(2), peerAddress: address, interfaceIndex: fc.constant(0) };
    const session = isState
      ? record({ ...peer, localAsn: fc.constant(0), localAddress: fc.constant(new Uint8Array(0)) })
      : record({ ...peer, localAsn: asnOf(2), localAddress: address });
    const body: fc.Arbitrary<MrtBody> = isState
      ? record({ kind: fc.constant('state-change' as const), session, oldState: u8, newState: u8 })
      : record({ kind: fc.constant('message' as const), session, message: fc.constant(message) });
    const subtype = isState ? 3 : { update: 1, open: 5, notification: 6, keepalive: 7, raw: 0 }[message.kind];
    return record({ seconds, type: fc.constant(type), subtype: fc.constant(subtype), body });
  });

export const arbitraryRecord: fc.Arbitrary<MrtRecord> = fc.oneof(
  bgp4mp,
  oldBgp,
  tableDump,
  peerIndexTable,
  rib,
);

/** Records of a whole dump: a peer index table, then anything. */
export const arbitraryDump: fc.Arbitrary<MrtRecord[]> = fc
  .tuple(peerIndexTable, fc.array(arbitraryRecord, { maxLength: 12 }))
  .map(([table, records]) => [table, ...records]);

/** The bytes of records one behind the other. */
export function encodeDump(records: readonly MrtRecord[]): Uint8Array {
  return new Uint8Array(Buffer.concat(records.map(encodeRecord)));
}
