import { grown } from '../../core/grown.ts';
import { createPrefixIndex, type PrefixColumns, type PrefixIndex } from '../../core/prefix-index.ts';

/** A validated ROA payload, its prefix as words with host bits 0. */
export interface RouteOrigin {
  readonly family: number;
  readonly length: number;
  readonly words: Uint32Array;
  readonly asn: number;
  readonly maxLength: number;
}

export type Validity = 'valid' | 'invalid' | 'not-found';

/** What RPKI says of the one that announces a prefix and of the one that has it; undefined where no such data is at hand. */
export interface OriginVerdicts {
  readonly origin: Validity | undefined;
  /** Of several owners the best. */
  readonly owner: Validity | undefined;
}

/** Payloads that several sources hold at a time, and what they say of origins. */
export interface OriginTable {
  /** Distinct payloads that somebody holds. */
  readonly count: number;
  /** Number of the payload, the same each time. */
  readonly intern: (origin: RouteOrigin) => number;
  /** One more source holds it, or one less. */
  readonly hold: (id: number) => void;
  readonly release: (id: number) => void;
  /**
   * Validates an origin (RFC 6811): covered by no payload, `not-found`; by one with this origin and length, `valid`; else `invalid`. Payloads of
   * AS 0 make invalid and never valid.
   */
  readonly validity: (prefixes: PrefixIndex, prefix: number, asn: number) => Validity;
  /** Payloads that cover a prefix, the longest prefix first. */
  readonly covering: (prefixes: PrefixIndex, prefix: number) => readonly RouteOrigin[];
  readonly save: () => OriginTableState;
}

/** All payloads that ever were, to go on from. */
export interface OriginTableState {
  readonly prefixes: PrefixColumns;
  /** By payload. */
  readonly prefixOf: Uint32Array;
  readonly asns: Uint32Array;
  readonly longest: Uint8Array;
  readonly holders: Uint16Array;
}

const NONE = -1;

export function createOriginTable(saved?: OriginTableState): OriginTable {
  const prefixes = createPrefixIndex(0, saved?.prefixes);
  let size = saved?.asns.length ?? 0;
  let prefixOf = saved?.prefixOf.slice() ?? new Uint32Array(64);
  let asns = saved?.asns.slice() ?? new Uint32Array(64);
  let longest = saved?.longest.slice() ?? new Uint8Array(64);
  let holders = saved?.holders.slice() ?? new Uint16Array(64);
  /** The next payload of the same prefix. */
  let next = new Int32Array(asns.length);
  /** The last payload of each prefix. */
  let last = new Int32Array(64).fill(NONE);
  /** Whether prefixes of a length came, by family. */
  const hasLength = { 4: new Uint8Array(33), 6: new Uint8Array(129) };
  let count = 0;
  const words = new Uint32Array(4);

  function link(id: number): void {
    const prefix = prefixOf[id];
    const before = last.length;
    last = grown(last, prefix + 1);
    last.fill(NONE, before);
    next[id] = last[prefix];
    last[prefix] = id;
    hasLength[prefixes.familyOf(prefix) === 6 ? 6 : 4][prefixes.lengthOf(prefix)] = 1;
  }
  for (let id = 0; id < size; id++) {
    link(id);
    if (holders[id] > 0) count++;
  }

  function find(prefix: number, asn: number, maxLength: number): number {
    let id = last[prefix] ?? NONE;
    while (id !== NONE && (asns[id] !== asn || longest[id] !== maxLength)) id = next[id];
    return id;
  }

  return {
    get count() {
      return count;
    },
    intern({ family, length, words: address, asn, maxLength }) {
      const prefix = prefixes.intern(family, length, address);
      const known = find(prefix, asn, maxLength);
      if (known !== NONE) return known;
      const id = size++;
      prefixOf = grown(prefixOf, size);
      asns = grown(asns, size);
      longest = grown(longest, size);
      holders = grown(holders, size);
      next = grown(next, size);
      prefixOf[id] = prefix;
      asns[id] = asn;
      longest[id] = maxLength;
      link(id);
      return id;
    },
    hold(id) {
      if (holders[id]++ === 0) count++;
    },
    release(id) {
      if (--holders[id] === 0) count--;
    },
    validity(of, prefix, asn) {
      if (count === 0) return 'not-found';
      const family = of.familyOf(prefix);
      const length = of.lengthOf(prefix);
      const lengths = hasLength[family === 6 ? 6 : 4];
      for (let word = 0; word < 4; word++) words[word] = of.wordOf(prefix, word);
      let isCovered = false;
      for (let bits = length; bits >= 0; bits--) {
        maskTo(words, bits);
        if (lengths[bits] === 0) continue;
        const row = prefixes.rowOf(family, bits, words);
        for (let id = row < 0 ? NONE : last[row]; id !== NONE; id = next[id]) {
          if (holders[id] === 0) continue;
          isCovered = true;
          if (asns[id] === asn && asn !== 0 && length <= longest[id]) return 'valid';
        }
      }
      return isCovered ? 'invalid' : 'not-found';
    },
    covering(of, prefix) {
      const family = of.familyOf(prefix);
      const masked = Uint32Array.from({ length: 4 }, (_, word) => of.wordOf(prefix, word));
      const found: RouteOrigin[] = [];
      for (let bits = of.lengthOf(prefix); bits >= 0; bits--) {
        maskTo(masked, bits);
        const row = prefixes.rowOf(family, bits, masked);
        for (let id = row < 0 ? NONE : last[row]; id !== NONE; id = next[id])
          if (holders[id] > 0)
            found.push({
              family,
              length: bits,
              words: masked.slice(),
              asn: asns[id],
              maxLength: longest[id],
            });
      }
      return found;
    },
    save: () => ({
      prefixes: prefixes.columns(),
      prefixOf: prefixOf.slice(0, size),
      asns: asns.slice(0, size),
      longest: longest.slice(0, size),
      holders: holders.slice(0, size),
    }),
  };
}

/** Clears the bit behind the first ones: bits further behind are clear. */
function maskTo(words: Uint32Array, bits: number): void {
  if (bits < 128) words[bits >> 5] &= ~(0x8000_0000 >>> (bits & 31));
}
