import { grown } from '../../core/grown.ts';

/** Prefixes in the order in which they came, each once: what becomes visible again and again while nobody can tell whose it is does not grow without end. */
export interface FreshPrefixes {
  readonly count: number;
  add(prefix: number): void;
  /** Takes all out and puts those back, in their order, that are to stay. */
  sift(isToStay: (prefix: number) => boolean): void;
  /** [count] */
  save(): Uint32Array<ArrayBuffer>;
}

/** A million of them take 5 MB; a list of numbers and a set of them take ten times as much. */
export function createFreshPrefixes(saved: Iterable<number> = []): FreshPrefixes {
  let list = new Uint32Array(16);
  let count = 0;
  /** 1 = in the list, by prefix. */
  let isListed = new Uint8Array(1024);

  function add(prefix: number): void {
    isListed = grown(isListed, prefix + 1);
    if (isListed[prefix] === 1) return;
    isListed[prefix] = 1;
    list = grown(list, count + 1);
    list[count++] = prefix;
  }

  for (const prefix of saved) add(prefix);
  return {
    get count() {
      return count;
    },
    add,
    sift(isToStay) {
      let kept = 0;
      for (let at = 0; at < count; at++) {
        const prefix = list[at];
        if (isToStay(prefix)) list[kept++] = prefix;
        else isListed[prefix] = 0;
      }
      count = kept;
      // A table came once; what comes later is few.
      if (count === 0) list = new Uint32Array(16);
    },
    save: () => list.slice(0, count),
  };
}
