import { grown } from '../../core/grown.ts';
import { NO_PATH } from './path-store.ts';

/** A column of all prefixes costs less than a table of some once a vantage point has this share of them. */
const DENSE_SHARE = 1 / 3;
const FEWEST_SLOTS = 16;

/**
 * The routes of one vantage point: path and since when, by prefix. A vantage point with few prefixes has them in a hash table with
 * linear probing, one with many in columns by prefix, so that hundreds of partial tables cost little beside the whole ones.
 */
export interface RouteColumn {
  readonly count: number;
  readonly isDense: boolean;
  /** Path of the route, or `NO_PATH`. */
  pathOf(prefix: number): number;
  /** Unix seconds since when the route has this path; 0 where there is none. */
  sinceOf(prefix: number): number;
  /** `prefixCount`: how many prefixes are known altogether. */
  set(prefix: number, path: number, since: number, prefixCount: number): void;
  remove(prefix: number): void;
  each(visit: (prefix: number, path: number) => void): void;
  save(): RouteColumnState;
}

/** Everything a column has, to go on from. */
export interface RouteColumnState {
  readonly count: number;
  readonly keys: Uint32Array<ArrayBuffer>;
  readonly paths: Uint32Array<ArrayBuffer>;
  readonly times: Uint32Array<ArrayBuffer>;
  readonly isDense: boolean;
}

export function createRouteColumn(saved?: RouteColumnState): RouteColumn {
  let count = saved?.count ?? 0;
  /** By slot: prefix + 1, 0 = free. Empty once the columns are dense. */
  let keys = saved?.keys ?? new Uint32Array(FEWEST_SLOTS);
  /** By slot or, dense, by prefix. */
  let paths = saved?.paths ?? new Uint32Array(FEWEST_SLOTS);
  let times = saved?.times ?? new Uint32Array(FEWEST_SLOTS);
  let isDense = saved?.isDense ?? false;

  /** Where the prefix is, or the free slot where it would be. */
  function slotOf(prefix: number): number {
    const mask = keys.length - 1;
    let slot = Math.imul(prefix + 1, 0x9e3779b1) & mask;
    while (keys[slot] !== 0 && keys[slot] !== prefix + 1) slot = (slot + 1) & mask;
    return slot;
  }

  function enlarge(prefixCount: number): void {
    const before = { keys, paths, times };
    isDense = count + 1 > prefixCount * DENSE_SHARE && prefixCount > FEWEST_SLOTS;
    const length = isDense ? prefixCount : 2 * keys.length;
    keys = new Uint32Array(isDense ? 0 : length);
    paths = new Uint32Array(length);
    times = new Uint32Array(length);
    for (let slot = 0; slot < before.keys.length; slot++) {
      if (before.keys[slot] === 0) continue;
      const prefix = before.keys[slot] - 1;
      const to = isDense ? prefix : slotOf(prefix);
      if (!isDense) keys[to] = prefix + 1;
      paths[to] = before.paths[slot];
      times[to] = before.times[slot];
    }
  }

  /** Frees a slot and moves up those behind it that would not be found past the gap. */
  function freeSlot(slot: number): void {
    const mask = keys.length - 1;
    for (let next = (slot + 1) & mask; keys[next] !== 0; next = (next + 1) & mask) {
      const home = Math.imul(keys[next], 0x9e3779b1) & mask;
      if (((next - home) & mask) < ((next - slot) & mask)) continue;
      keys[slot] = keys[next];
      paths[slot] = paths[next];
      times[slot] = times[next];
      slot = next;
    }
    keys[slot] = 0;
    paths[slot] = NO_PATH;
    times[slot] = 0;
  }

  return {
    get count() {
      return count;
    },
    get isDense() {
      return isDense;
    },
    pathOf(prefix) {
      if (isDense) return prefix < paths.length ? paths[prefix] : NO_PATH;
      return paths[slotOf(prefix)];
    },
    sinceOf(prefix) {
      if (isDense) return prefix < times.length ? times[prefix] : 0;
      return times[slotOf(prefix)];
    },
    set(prefix, path, since, prefixCount) {
      if (!isDense && 2 * (count + 1) > keys.length) enlarge(prefixCount);
      let at = prefix;
      if (isDense) {
        paths = grown(paths, prefix + 1);
        times = grown(times, prefix + 1);
      } else {
        at = slotOf(prefix);
        keys[at] = prefix + 1;
      }
      if (paths[at] === NO_PATH) count++;
      paths[at] = path;
      times[at] = since;
    },
    remove(prefix) {
      if (isDense) {
        if (prefix >= paths.length || paths[prefix] === NO_PATH) return;
        paths[prefix] = NO_PATH;
        times[prefix] = 0;
      } else {
        const slot = slotOf(prefix);
        if (keys[slot] === 0) return;
        freeSlot(slot);
      }
      count--;
    },
    each(visit) {
      for (let at = 0; at < paths.length; at++)
        if (paths[at] !== NO_PATH) visit(isDense ? at : keys[at] - 1, paths[at]);
    },
    save: () => ({ count, keys, paths, times, isDense }),
  };
}
