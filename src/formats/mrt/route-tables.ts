import { createFlatPath, readPath } from '../bgp/as-path.ts';
import { createAttributeScan, scanAttributes, type AttributeScan } from '../bgp/attribute-scan.ts';
import { grown } from '../../core/grown.ts';
import { createAttributeTable } from './attribute-table.ts';
import type { AttributeColumns, PathColumns } from './columns.ts';
import type { MrtCursor } from './cursor.ts';
import { createPathTable } from './path-table.ts';
import { report, type MrtSink } from './sink.ts';

/** Attribute blocks and the paths in them: each distinct block is opened once. */
export interface RouteTables {
  readonly blockCount: number;
  readonly pathCount: number;
  /** Row of the block at the cursor. */
  block(cursor: MrtCursor, sink: MrtSink): number;
  /** By row of block, valid until the next call of `block`. */
  pathOf(block: number): number;
  originOf(block: number): number;
  blocks(): AttributeColumns;
  paths(): PathColumns;
}

export function createRouteTables(): RouteTables {
  const blocks = createAttributeTable();
  const paths = createPathTable();
  const scan = createAttributeScan();
  const path = createFlatPath();
  let pathRows = new Uint32Array(1024);
  let origins = new Uint8Array(1024);

  function open(cursor: MrtCursor, sink: MrtSink, block: number): void {
    scanAttributes(cursor.view, cursor.attributesAt, cursor.attributesEnd, cursor.asnSize, scan);
    readPath(cursor.view, scan, cursor.asnSize, path);
    reportFaults(cursor, sink, scan, path.malformed);
    if (path.malformed) path.length = 0;
    pathRows = grown(pathRows, block + 1);
    origins = grown(origins, block + 1);
    pathRows[block] = paths.intern(path);
    origins[block] = scan.origin;
  }

  return {
    get blockCount() {
      return blocks.count;
    },
    get pathCount() {
      return paths.count;
    },
    block(cursor, sink) {
      const before = blocks.count;
      const block = blocks.intern(cursor.view, cursor.attributesAt, cursor.attributesEnd, cursor.asnSize);
      if (block === before) open(cursor, sink, block);
      return block;
    },
    pathOf: (block) => pathRows[block],
    originOf: (block) => origins[block],
    blocks: () => blocks.columns(),
    paths: () => paths.columns(),
  };
}

function reportFaults(cursor: MrtCursor, sink: MrtSink, scan: AttributeScan, malformedPath: boolean): void {
  const { attributesAt, attributesEnd } = cursor;
  if (scan.fault !== '') {
    const code = `bgp.attribute-${scan.fault}`;
    report(sink, cursor, code, 'lost', { attribute: scan.faultType }, attributesAt, attributesEnd);
  }
  if (malformedPath) report(sink, cursor, 'bgp.as-path', 'lost', {}, attributesAt, attributesEnd);
}
