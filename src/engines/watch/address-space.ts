import type { PrefixIndex } from '../../core/prefix-index.ts';
import { isSpecialPrefix } from '../../core/special-prefix.ts';
import type { FamilyIndex } from './view-routes.ts';

/** Address space is counted in the smallest prefixes that are announced globally: /24 of IPv4, /48 of IPv6. */
export const UNIT_BITS = [24, 48] as const;

/** A stretch of address space, in units from the family's first address. */
export interface Stretch {
  readonly family: FamilyIndex;
  readonly start: number;
  readonly end: number;
}

/** What a prefix covers; undefined for one that is longer than a unit, or no part of the global table. */
export function stretchOf(prefixes: PrefixIndex, prefix: number): Stretch | undefined {
  const isSix = prefixes.familyOf(prefix) === 6;
  const family = isSix ? 1 : 0;
  const length = prefixes.lengthOf(prefix);
  const first = prefixes.wordOf(prefix, 0);
  if (length > UNIT_BITS[family] || isSpecialPrefix(isSix ? 6 : 4, first, length)) return undefined;
  const start = isSix ? first * 2 ** 16 + (prefixes.wordOf(prefix, 1) >>> 16) : first >>> 8;
  return { family, start, end: start + 2 ** (UNIT_BITS[family] - length) };
}
