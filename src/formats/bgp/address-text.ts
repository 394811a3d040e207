import type { Prefix } from './prefix.ts';

/** An address of 4 or 16 octets in its canonical text form (RFC 5952 for IPv6). */
export function addressText(octets: Uint8Array): string {
  if (octets.length <= 4) return Array.from({ length: 4 }, (_, index) => octets[index] ?? 0).join('.');
  const groups = Array.from({ length: 8 }, (_, group) => (octets[2 * group] << 8) | octets[2 * group + 1]);
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return `::ffff:${octets.slice(12, 16).join('.')}`;
  }
  const hex = groups.map((group) => group.toString(16));
  const [at, length] = longestZeroRun(groups);
  if (length < 2) return hex.join(':');
  return `${hex.slice(0, at).join(':')}::${hex.slice(at + length).join(':')}`;
}

/** Where the first longest run of zeros begins, and its length. */
function longestZeroRun(groups: readonly number[]): readonly [number, number] {
  let [best, bestLength, length] = [0, 0, 0];
  for (const [index, group] of groups.entries()) {
    length = group === 0 ? length + 1 : 0;
    if (length > bestLength) [best, bestLength] = [index - length + 1, length];
  }
  return [best, bestLength];
}

/** `192.0.2.0/24` or `2001:db8::/32`. */
export function prefixText({ family, length, octets }: Pick<Prefix, 'family' | 'length' | 'octets'>): string {
  const address = new Uint8Array(family === 4 ? 4 : 16);
  address.set(octets);
  return `${addressText(address)}/${length}`;
}

/** A 32-bit identifier in dotted form. */
export function identifierText(value: number): string {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
}

/** A route distinguisher of eight octets as its type and two parts (RFC 4364 §4.2): `0:64499:94`. */
export function distinguisherText(octets: Uint8Array): string {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const type = view.getUint16(0);
  if (type === 0) return `0:${view.getUint16(2)}:${view.getUint32(4)}`;
  const high = view.getUint32(2);
  return `${type}:${type === 1 ? identifierText(high) : high}:${view.getUint16(6)}`;
}
