/**
 * First address and length of IPv4 space that no one announces globally (RFC 6890), and multicast and above. Documentation space
 * is not among it: only examples use it.
 */
const SPECIAL_4: readonly (readonly [first: number, length: number])[] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0a80000, 16],
  [0xe0000000, 3],
];
const GLOBAL_6_BITS = 3;
const GLOBAL_6 = 1;

/** No network has a shorter prefix than these: /8 and /16. */
const SHORTEST = { 4: 8, 6: 16 } as const;
const LONGEST = { 4: 32, 6: 128 } as const;

/**
 * Whether a prefix is no part of the global table: a default route or a part of one, or space that is not announced globally
 * (IPv6: outside of 2000::/3).
 *
 * @param first the first 32 bits of the address
 */
export function isSpecialPrefix(family: 4 | 6, first: number, length: number): boolean {
  if (length < SHORTEST[family]) return true;
  if (family === 6) return first >>> (32 - GLOBAL_6_BITS) !== GLOBAL_6;
  for (const [block, bits] of SPECIAL_4) if ((first ^ block) >>> (32 - bits) === 0) return true;
  return false;
}

/**
 * Whether a route to this prefix says nothing of how the Internet is linked: no part of the global table, or a single host, to which
 * routes are set up to drop what goes there. Other long prefixes count: in the table of AS30844 of 2014, links seen only on paths to
 * prefixes beyond /24 are published as often as all others.
 */
export function isBogonPrefix(family: 4 | 6, first: number, length: number): boolean {
  return length === LONGEST[family] || isSpecialPrefix(family, first, length);
}
