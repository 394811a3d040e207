import { LOST, NOT_KNOWN, REACHED } from '../question-hours.ts';

/** A place as those who ask see it: the numbers of the origins that announce it. Places of one kind are reached together. */
export interface PlaceKind {
  readonly slots: readonly number[];
  /** Where its networks are not reached, a site in the country may be. */
  readonly isAnycast: boolean;
}

/** LOST, REACHED or NOT_KNOWN of a place in a row of reached origins that begins at `start`. */
export function placeState({ slots, isAnycast }: PlaceKind, rows: Uint32Array, start: number): number {
  for (const slot of slots) if ((rows[start + (slot >>> 5)] >>> (slot & 31)) & 1) return REACHED;
  return slots.length === 0 || isAnycast ? NOT_KNOWN : LOST;
}

/** Numbers things by their keys, from 0. */
export function kindsBy<T>(): {
  readonly all: T[];
  readonly of: (key: string, make: () => T) => number;
} {
  const all: T[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    of(key, make) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = all.push(make()) - 1;
      numbers.set(key, number);
      return number;
    },
  };
}
