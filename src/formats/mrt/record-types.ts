import { MESSAGE } from '../bgp/message.ts';

/** MRT types that carry BGP (RFC 6396 §4; those below 12 are the deprecated ones of its appendix B). */
export const MRT = {
  bgp: 5,
  bgp4plus: 9,
  bgp4plus01: 10,
  tableDump: 12,
  tableDumpV2: 13,
  bgp4mp: 16,
  bgp4mpEt: 17,
} as const;

/** TABLE_DUMP subtypes: the address family, and two with 4-octet AS numbers that some old collectors wrote. */
export const TABLE_DUMP = { ipv4: 1, ipv6: 2, ipv4As4: 3, ipv6As4: 4 } as const;

/** TABLE_DUMP_V2 subtypes (RFC 6396 §4.3, RFC 8050 §4). */
export const TABLE_DUMP_V2 = {
  peerIndexTable: 1,
  ipv4Unicast: 2,
  ipv4Multicast: 3,
  ipv6Unicast: 4,
  ipv6Multicast: 5,
  generic: 6,
  geoPeerTable: 7,
  ipv4UnicastAddPath: 8,
  ipv4MulticastAddPath: 9,
  ipv6UnicastAddPath: 10,
  ipv6MulticastAddPath: 11,
  genericAddPath: 12,
} as const;

/** BGP4MP and BGP4MP_ET subtypes (RFC 6396 §4.4, RFC 8050 §3). */
export const BGP4MP = {
  stateChange: 0,
  message: 1,
  entry: 2,
  snapshot: 3,
  messageAs4: 4,
  stateChangeAs4: 5,
  messageLocal: 6,
  messageAs4Local: 7,
  messageAddPath: 8,
  messageAs4AddPath: 9,
  messageLocalAddPath: 10,
  messageAs4LocalAddPath: 11,
} as const;

/** Subtypes of BGP, BGP4PLUS and BGP4PLUS_01 (RFC 6396 appendix B.2.1). */
export const OLD_BGP = { update: 1, stateChange: 3, open: 5, notification: 6, keepalive: 7 } as const;

/** Highest subtype of each registered MRT type; types 0–10 are the deprecated ones of RFC 6396 appendix B. */
const HIGHEST_SUBTYPE: Readonly<Record<number, number>> = {
  5: 7,
  9: 7,
  10: 7,
  11: 1,
  12: 4,
  13: 12,
  16: 11,
  17: 11,
  32: 0,
  33: 0,
  48: 1,
  49: 1,
};

const highestSubtype = Int16Array.from({ length: 64 }, (_, type) => HIGHEST_SUBTYPE[type] ?? -1);

/** Whether a header with this type and subtype may begin a record. */
export function isRegistered(type: number, subtype: number): boolean {
  return type < 64 && subtype <= highestSubtype[type];
}

/** By subtype of the deprecated types: the type code of the BGP message that follows. */
export const MESSAGE_OF_OLD: Readonly<Record<number, number>> = {
  [OLD_BGP.update]: MESSAGE.update,
  [OLD_BGP.open]: MESSAGE.open,
  [OLD_BGP.notification]: MESSAGE.notification,
  [OLD_BGP.keepalive]: MESSAGE.keepalive,
};

export function isOldBgp(type: number): boolean {
  return type === MRT.bgp || type === MRT.bgp4plus || type === MRT.bgp4plus01;
}

/** Whether AS numbers in a BGP4MP record of this subtype have four octets. */
export function hasAs4(subtype: number): boolean {
  return (
    subtype === BGP4MP.messageAs4 ||
    subtype === BGP4MP.stateChangeAs4 ||
    subtype === BGP4MP.messageAs4Local ||
    subtype === BGP4MP.messageAs4AddPath ||
    subtype === BGP4MP.messageAs4LocalAddPath
  );
}

/** Whether prefixes in a BGP4MP record of this subtype carry path identifiers (RFC 8050 §3). */
export function hasAddPath(subtype: number): boolean {
  return subtype >= BGP4MP.messageAddPath && subtype <= BGP4MP.messageAs4LocalAddPath;
}
