import { ByteText } from '../byte-text.ts';
import { grown } from '../../core/grown.ts';
import { createAttributeTable } from './attribute-table.ts';
import type { MrtCursor } from './cursor.ts';

/** The cache starts anew beyond this many blocks, so that memory stays bounded. */
const MOST_BLOCKS = 1 << 18;
const MOST_BYTES = 1 << 26;

/** Renders attribute blocks, each distinct one once. */
export interface TailCache {
  /** Appends the text of the block at the cursor; there is room for it. */
  write(out: ByteText, cursor: MrtCursor): void;
}

export function createTailCache(render: (out: ByteText, cursor: MrtCursor) => void): TailCache {
  let blocks = createAttributeTable();
  let ends = new Uint32Array(1024);
  let texts = new ByteText(1 << 16);

  return {
    write(out, cursor) {
      const before = blocks.count;
      const block = blocks.intern(cursor.view, cursor.attributesAt, cursor.attributesEnd, cursor.asnSize);
      if (block === before) {
        texts.reserve(1 << 15);
        render(texts, cursor);
        ends = grown(ends, block + 1);
        ends[block] = texts.length;
      }
      out.copy(texts.bytes, block === 0 ? 0 : ends[block - 1], ends[block]);
      if (blocks.count < MOST_BLOCKS && texts.length < MOST_BYTES) return;
      blocks = createAttributeTable();
      texts = new ByteText(1 << 16);
    },
  };
}
