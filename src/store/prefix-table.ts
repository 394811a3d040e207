/**
 * Prefixes and who originates them, as parallel columns in ascending order of (address, length, origin); a prefix with
 * several origins takes several rows.
 */
export interface PrefixTable4 {
  readonly address: Uint32Array;
  readonly length: Uint8Array;
  /** Whoever announces it: an AS number when built, a dense AS index inside a snapshot. */
  readonly origin: Uint32Array;
}

/** The same for IPv6: the upper 64 bits of the address in two halves. Prefixes longer than /64 are not kept. */
export interface PrefixTable6 {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly length: Uint8Array;
  readonly origin: Uint32Array;
}
