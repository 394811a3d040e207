import type { AsSet } from './read-as-sets.ts';

/** What a set has, members of members included. */
export interface ExpandedAsSet {
  /** AS numbers, ascending. */
  readonly networks: readonly number[];
  /** Names of the set and of those in it. */
  readonly met: readonly string[];
  /** Sets that are named and not there, each once, in the order in which they were met. */
  readonly missing: readonly string[];
}

/** All networks of a set. Sets that have one another end nowhere and are read once. Undefined where the set itself is not there. */
export function expandAsSet(sets: ReadonlyMap<string, AsSet>, name: string): ExpandedAsSet | undefined {
  if (!sets.has(name.toUpperCase())) return undefined;
  const networks = new Set<number>();
  const missing: string[] = [];
  /** Grows while it is walked. */
  const met = new Set([name.toUpperCase()]);
  for (const one of met) {
    const set = sets.get(one);
    if (!set) {
      missing.push(one);
      continue;
    }
    for (const asn of set.networks) networks.add(asn);
    for (const other of set.sets) met.add(other);
  }
  return { networks: [...networks].toSorted((a, b) => a - b), met: [...met], missing };
}
