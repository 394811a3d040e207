import type { PrefixIndex } from '../../core/prefix-index.ts';

/** A validated ROA payload, its prefix as words with host bits 0. */
export interface RouteOrigin {
  readonly family: number;
  readonly length: number;
  readonly words: Uint32Array;
  readonly asn: number;
  readonly maxLength: number;
}

export type Validity = 'valid' | 'invalid' | 'not-found';

/**
 * Validates origins of prefixes (RFC 6811): covered by no payload, `not-found`; by one with this origin and length, `valid`; else
 * `invalid`. Payloads of AS 0 make invalid and never valid.
 */
export function createOriginValidation(
  origins: readonly RouteOrigin[],
  prefixes: PrefixIndex,
): (prefix: number, origin: number) => Validity {
  const byPrefix = new Map<string, RouteOrigin[]>();
  for (const origin of origins) {
    const key = keyOf(origin.family, origin.length, origin.words);
    const known = byPrefix.get(key);
    if (known) known.push(origin);
    else byPrefix.set(key, [origin]);
  }

  return (prefix, asn) => {
    const family = prefixes.familyOf(prefix);
    const length = prefixes.lengthOf(prefix);
    const words = Uint32Array.from({ length: 4 }, (_, word) => prefixes.wordOf(prefix, word));
    let isCovered = false;
    for (let bits = length; bits >= 0; bits--) {
      for (const origin of byPrefix.get(keyOf(family, bits, masked(words, bits))) ?? []) {
        isCovered = true;
        if (origin.asn === asn && asn !== 0 && length <= origin.maxLength) return 'valid';
      }
    }
    return isCovered ? 'invalid' : 'not-found';
  };
}

function keyOf(family: number, length: number, words: Uint32Array): string {
  return `${family}/${length}/${words.join(':')}`;
}

/** The words with all bits beyond the first ones cleared. */
function masked(words: Uint32Array, bits: number): Uint32Array {
  return words.map((word, at) => {
    const own = bits - 32 * at;
    if (own <= 0) return 0;
    return own >= 32 ? word : word & ~(0xffff_ffff >>> own);
  });
}
