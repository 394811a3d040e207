import type { FlatPath } from '../bgp/as-path.ts';
import { createFlatPath } from '../bgp/as-path.ts';
import { fitted, grown } from '../../core/grown.ts';
import { HOP, NO_ORIGIN, type PathColumns } from './columns.ts';
import { addRow, createHashRows, findRow, finished, mixed } from '../../core/hash-rows.ts';

/** Distinct AS paths; row 0 is the empty one. */
export interface PathTable {
  readonly count: number;
  intern(path: FlatPath): number;
  columns(): PathColumns;
}

export function createPathTable(): PathTable {
  const rows = createHashRows();
  let offsets = new Uint32Array(1024);
  let asns = new Uint32Array(8192);
  let marks = new Uint8Array(8192);
  let origins = new Uint32Array(1024);

  let wanted = createFlatPath();
  const isSame = (row: number): boolean => {
    const from = offsets[row];
    if (offsets[row + 1] - from !== wanted.length) return false;
    for (let hop = 0; hop < wanted.length; hop++) {
      if (asns[from + hop] !== wanted.asns[hop] || marks[from + hop] !== wanted.marks[hop]) return false;
    }
    return true;
  };

  function keep(row: number): void {
    const from = offsets[row];
    const end = from + wanted.length;
    asns = grown(asns, end);
    marks = grown(marks, end);
    for (let hop = 0; hop < wanted.length; hop++) {
      asns[from + hop] = wanted.asns[hop];
      marks[from + hop] = wanted.marks[hop];
    }
    offsets = grown(offsets, row + 2);
    origins = grown(origins, row + 1);
    offsets[row + 1] = end;
    origins[row] = originOf(wanted);
  }

  function intern(path: FlatPath): number {
    wanted = path;
    const hash = hashOf(path);
    const known = findRow(rows, hash, isSame);
    if (known >= 0) return known;
    const row = addRow(rows, hash);
    keep(row);
    return row;
  }

  intern(createFlatPath());
  return {
    get count() {
      return rows.count;
    },
    intern,
    columns: () => ({
      count: rows.count,
      offsets: fitted(offsets, rows.count + 1),
      asns: fitted(asns, offsets[rows.count]),
      marks: fitted(marks, offsets[rows.count]),
      origins: fitted(origins, rows.count),
    }),
  };
}

function hashOf(path: FlatPath): number {
  let hash = path.length;
  for (let hop = 0; hop < path.length; hop++) hash = mixed(hash, path.asns[hop] ^ (path.marks[hop] << 28));
  return finished(hash);
}

/** Last AS of the path unless it stands in a set. */
function originOf(path: FlatPath): number {
  if (path.length === 0) return NO_ORIGIN;
  const kind = path.marks[path.length - 1] & 3;
  return kind === HOP.set || kind === HOP.confederationSet ? NO_ORIGIN : path.asns[path.length - 1];
}
