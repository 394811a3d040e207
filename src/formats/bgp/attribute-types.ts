/** Path attribute type codes (IANA "BGP Path Attributes") that have a form of their own here. */
export const ATTRIBUTE = {
  origin: 1,
  asPath: 2,
  nextHop: 3,
  multiExitDisc: 4,
  localPref: 5,
  atomicAggregate: 6,
  aggregator: 7,
  communities: 8,
  originatorId: 9,
  clusterList: 10,
  mpReach: 14,
  mpUnreach: 15,
  extendedCommunities: 16,
  as4Path: 17,
  as4Aggregator: 18,
  largeCommunities: 32,
  onlyToCustomer: 35,
} as const;

/** Attribute flags (RFC 4271 §4.3). */
export const FLAG = { optional: 0x80, transitive: 0x40, partial: 0x20, extendedLength: 0x10 } as const;

/** AS_PATH segment types (RFC 4271 §4.3, RFC 5065 §3). */
export const SEGMENT = { set: 1, sequence: 2, confederationSequence: 3, confederationSet: 4 } as const;

/** Stands in AS_PATH for an AS number that two octets cannot hold (RFC 6793 §9). */
export const AS_TRANS = 23456;
