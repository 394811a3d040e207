import { fitted, grown } from '../../core/grown.ts';
import type { AttributeColumns } from './columns.ts';
import { addRow, createHashRows, findRow, finished, mixed } from '../../core/hash-rows.ts';

/** Distinct attribute blocks: the same bytes get the same row, so that a block is opened once however often it comes. */
export interface AttributeTable {
  readonly count: number;
  /** Row of the block in [at, end), and whether it is new is `row === count − 1` after the count grew. */
  intern(view: DataView, at: number, end: number, asnSize: number): number;
  columns(): AttributeColumns;
}

export function createAttributeTable(): AttributeTable {
  const rows = createHashRows();
  let bytes = new Uint8Array(1 << 16);
  let kept = new DataView(bytes.buffer);
  let offsets = new Uint32Array(1024);
  let asnSizes = new Uint8Array(1024);

  let last = -1;
  let wanted: DataView;
  let wantedAt: number;
  let wantedLength: number;
  let wantedSize: number;
  const isSame = (row: number): boolean => {
    const from = offsets[row];
    if (offsets[row + 1] - from !== wantedLength || asnSizes[row] !== wantedSize) return false;
    let index = 0;
    for (; index + 4 <= wantedLength; index += 4) {
      if (kept.getUint32(from + index, true) !== wanted.getUint32(wantedAt + index, true)) return false;
    }
    for (; index < wantedLength; index++) {
      if (kept.getUint8(from + index) !== wanted.getUint8(wantedAt + index)) return false;
    }
    return true;
  };

  function keep(row: number): void {
    const from = offsets[row];
    const end = from + wantedLength;
    if (end > bytes.length) {
      bytes = grown(bytes, end);
      kept = new DataView(bytes.buffer);
    }
    for (let index = 0; index < wantedLength; index++)
      bytes[from + index] = wanted.getUint8(wantedAt + index);
    offsets = grown(offsets, row + 2);
    asnSizes = grown(asnSizes, row + 1);
    offsets[row + 1] = end;
    asnSizes[row] = wantedSize;
  }

  return {
    get count() {
      return rows.count;
    },
    intern(view, at, end, asnSize) {
      wanted = view;
      wantedAt = at;
      wantedLength = end - at;
      wantedSize = asnSize;
      // Neighbouring prefixes often share their attributes.
      if (last >= 0 && isSame(last)) return last;
      const hash = hashOf(view, at, end, asnSize);
      last = findRow(rows, hash, isSame);
      if (last >= 0) return last;
      last = addRow(rows, hash);
      keep(last);
      return last;
    },
    columns: () => ({
      count: rows.count,
      offsets: fitted(offsets, rows.count + 1),
      bytes: fitted(bytes, offsets[rows.count]),
      asnSize: fitted(asnSizes, rows.count),
    }),
  };
}

function hashOf(view: DataView, at: number, end: number, asnSize: number): number {
  let hash = asnSize;
  for (; at + 4 <= end; at += 4) hash = mixed(hash, view.getUint32(at, true));
  for (; at < end; at++) hash = mixed(hash, view.getUint8(at));
  return finished(hash);
}
