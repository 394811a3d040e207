import { grown } from '../../core/grown.ts';
import { addRow, createHashRows, findRow, finished, mixed, type HashRows } from '../../core/hash-rows.ts';

/** In place of a path: there is no route. */
export const NO_PATH = 0;
/** In place of an origin: the path is empty or ends in a set. */
export const UNKNOWN_ORIGIN = 0;

/** An AS path that is being read: the peer's side first, the origin last. */
export interface PathHops {
  readonly length: number;
  /** [≥ length] */
  readonly asns: Uint32Array;
  /** Its last hops are the members of a set, so nobody is its origin. */
  readonly endsInSet: boolean;
  /** The network that marked the route as one for customers only (RFC 9234); 0 or undefined = it is not marked. */
  readonly onlyToCustomer?: number;
}

/** Bits of a path: it ends in a set; it has a mark, which is the word behind its hops. */
const ENDS_IN_SET = 1;
const IS_MARKED = 2;

/**
 * Distinct AS paths, each kept once for all routes that have it. Paths that no route has any more are collected as soon as they are
 * the greater part, so that memory follows the routes, not the time.
 */
export interface PathStore {
  /** Paths that are in use. */
  readonly used: number;
  /** Words of memory that hold hops, of paths in use and of others. */
  readonly hopCount: number;
  /** Id of the path, never `NO_PATH`. It stays good only while a route has it: `retain` it before the next path comes. */
  readonly intern: (path: PathHops) => number;
  readonly retain: (id: number) => void;
  readonly release: (id: number) => void;
  readonly originOf: (id: number) => number;
  /** What `noteFor` said of the path when it was kept; 0 without a path. */
  readonly noteOf: (id: number) => number;
  readonly hopsOf: (id: number) => Uint32Array;
  readonly save: () => PathStoreState;
}

/** Paths without a route are not collected before there are so many. */
const FEW = 4096;

/** A number to be kept with a path: its hops are `length` words from `from` on; `onlyToCustomer` as of the path. */
export type NoteFor = (hops: Uint32Array, from: number, length: number, onlyToCustomer: number) => number;

/** Called with the notes of the paths that are left when the others were collected. */
export type OnCollected = (notes: ReadonlySet<number>) => void;

/** Everything a store has, to go on from. */
export interface PathStoreState {
  readonly rows: HashRows;
  readonly idOfRow: Uint32Array<ArrayBuffer>;
  readonly hops: Uint32Array<ArrayBuffer>;
  readonly hopCount: number;
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly lengths: Uint32Array<ArrayBuffer>;
  readonly sets: Uint8Array<ArrayBuffer>;
  readonly uses: Uint32Array<ArrayBuffer>;
  readonly notes: Uint32Array<ArrayBuffer>;
  readonly ids: number;
  readonly free: number[];
  readonly used: number;
}

export function createPathStore(
  noteFor: NoteFor = () => 0,
  saved?: PathStoreState,
  onCollected: OnCollected = () => {},
): PathStore {
  let rows = saved?.rows ?? createHashRows();
  /** Id of the path in a row of `rows`: they differ once ids have been used again. */
  let idOfRow = saved?.idOfRow ?? new Uint32Array(1024);
  let hops = saved?.hops ?? new Uint32Array(1 << 14);
  let hopCount = saved?.hopCount ?? 0;
  // By id; id 0 is none.
  let starts = saved?.starts ?? new Uint32Array(1024);
  let lengths = saved?.lengths ?? new Uint32Array(1024);
  let sets = saved?.sets ?? new Uint8Array(1024);
  let uses = saved?.uses ?? new Uint32Array(1024);
  let notes = saved?.notes ?? new Uint32Array(1024);
  let ids = saved?.ids ?? 1;
  const free: number[] = saved?.free ?? [];
  let used = saved?.used ?? 0;

  let wanted: PathHops;
  let mark = 0;
  const bitsOfWanted = (): number => (wanted.endsInSet ? ENDS_IN_SET : 0) | (mark === 0 ? 0 : IS_MARKED);
  const isSame = (row: number): boolean => {
    const id = idOfRow[row];
    if (lengths[id] !== wanted.length || sets[id] !== bitsOfWanted()) return false;
    const from = starts[id];
    if (mark !== 0 && hops[from + wanted.length] !== mark) return false;
    for (let hop = 0; hop < wanted.length; hop++) if (hops[from + hop] !== wanted.asns[hop]) return false;
    return true;
  };

  function keep(hash: number): number {
    const id = free.pop() ?? ids++;
    hops = grown(hops, hopCount + wanted.length + 1);
    for (let hop = 0; hop < wanted.length; hop++) hops[hopCount + hop] = wanted.asns[hop];
    starts = grown(starts, id + 1);
    lengths = grown(lengths, id + 1);
    sets = grown(sets, id + 1);
    uses = grown(uses, id + 1);
    notes = grown(notes, id + 1);
    notes[id] = noteFor(hops, hopCount, wanted.length, mark);
    starts[id] = hopCount;
    lengths[id] = wanted.length;
    sets[id] = bitsOfWanted();
    uses[id] = 0;
    hopCount += wanted.length;
    if (mark !== 0) hops[hopCount++] = mark;
    const row = addRow(rows, hash);
    idOfRow = grown(idOfRow, row + 1);
    idOfRow[row] = id;
    return id;
  }

  /** Keeps the paths that some route has; their ids stay. */
  function collect(): void {
    const before = { rows, idOfRow, hops };
    rows = createHashRows();
    idOfRow = new Uint32Array(Math.max(1024, 2 * used));
    hops = new Uint32Array(Math.max(1 << 14, hopCount));
    hopCount = 0;
    const left = new Set<number>();
    for (let row = 0; row < before.rows.count; row++) {
      const id = before.idOfRow[row];
      if (uses[id] === 0) {
        free.push(id);
        continue;
      }
      left.add(notes[id]);
      const words = lengths[id] + (sets[id] & IS_MARKED ? 1 : 0);
      hops.set(before.hops.subarray(starts[id], starts[id] + words), hopCount);
      starts[id] = hopCount;
      hopCount += words;
      idOfRow[addRow(rows, before.rows.hashes[row])] = id;
    }
    onCollected(left);
  }

  return {
    get used() {
      return used;
    },
    get hopCount() {
      return hopCount;
    },
    intern(path) {
      wanted = path;
      mark = path.onlyToCustomer ?? 0;
      const hash = mark === 0 ? hashOf(path) : finished(mixed(hashOf(path), mark));
      const row = findRow(rows, hash, isSame);
      if (row >= 0) return idOfRow[row];
      if (rows.count > FEW && rows.count > 2 * used) collect();
      return keep(hash);
    },
    retain(id) {
      if (uses[id]++ === 0) used++;
    },
    release(id) {
      if (--uses[id] === 0) used--;
    },
    originOf: (id) =>
      id === NO_PATH || lengths[id] === 0 || (sets[id] & ENDS_IN_SET) !== 0
        ? UNKNOWN_ORIGIN
        : hops[starts[id] + lengths[id] - 1],
    noteOf: (id) => notes[id],
    hopsOf: (id) => hops.slice(starts[id], starts[id] + lengths[id]),
    save: () => ({
      rows,
      idOfRow,
      hops,
      hopCount,
      starts,
      lengths,
      sets,
      uses,
      notes,
      ids,
      free,
      used,
    }),
  };
}

function hashOf({ length, asns, endsInSet }: PathHops): number {
  let hash = endsInSet ? ~length : length;
  for (let hop = 0; hop < length; hop++) hash = mixed(hash, asns[hop]);
  return finished(hash);
}
