import { readFileSync } from 'node:fs';
import { buildAsGraph, type AsGraph } from '../src/core/as-graph.ts';
import { openAsRel } from '../src/formats/as-rel/as-rel.ts';
import { decompress } from '../src/formats/compression/open-decompressor.ts';
import { readWhole } from '../src/formats/text/lines.ts';
import { sharedData } from './shared-data.ts';

/** The main graph of the public test data: CAIDA 2025-09-01. For use behind `needsSharedData(REAL_GRAPH)`. */
export const REAL_GRAPH = 'as-rel/20250901.as-rel2.txt.bz2';

export function realGraph(): AsGraph {
  const text = decompress(readFileSync(sharedData(REAL_GRAPH)), () => {});
  return buildAsGraph(readWhole(openAsRel(), text)).graph;
}
