import type { Work } from '../../core/progress.ts';
import { fitted, grown } from '../../core/grown.ts';
import type { Rib } from './columns.ts';
import type { MrtCursor } from './cursor.ts';
import { keepFindings } from './kept-findings.ts';
import { createPeerTable } from './peer-table.ts';
import { createPrefixTable } from './prefix-table.ts';
import { createRouteTables } from './route-tables.ts';
import { report, type MrtSink } from './sink.ts';
import { openWalk } from './walk-record.ts';

/** A typical entry of a table dump, header included. */
const BYTES_PER_ENTRY = 64;

/** A table dump being read: chunks in, columns out. */
export interface RibReader {
  push(chunk: Uint8Array): void;
  finish(): Rib;
}

/** Reads a whole decompressed table dump (TABLE_DUMP or TABLE_DUMP_V2). Never throws on data: see `Rib.findings`. */
export function readRib(bytes: Uint8Array): Rib {
  const reader = openRib(bytes.length);
  reader.push(bytes);
  return reader.finish();
}

/** Reads a decompressed table dump chunk by chunk; stops with the signal's reason when that is aborted. */
export async function readRibStream(chunks: AsyncIterable<Uint8Array>, work: Work = {}): Promise<Rib> {
  const reader = openRib();
  for await (const chunk of chunks) {
    work.signal?.throwIfAborted();
    reader.push(chunk);
  }
  return reader.finish();
}

/** `expectedBytes` only makes room ahead. */
export function openRib(expectedBytes = 0): RibReader {
  const expectedRows = Math.ceil(expectedBytes / BYTES_PER_ENTRY);
  const peers = createPeerTable();
  const prefixes = createPrefixTable(expectedRows);
  const routes = createRouteTables();
  const findings = keepFindings();
  const entries = createEntries(expectedRows);
  let time = Number.NaN;
  let prefix = 0;

  const sink: MrtSink = {
    peerIndexTable: noteTime,
    ribPrefix(cursor) {
      noteTime(cursor);
      prefix = prefixes.intern(cursor);
    },
    ribEntry(cursor) {
      const peer = peers.intern(cursor);
      if (peer > 0xffff) return report(sink, cursor, 'mrt.too-many-peers', 'lost', { peer });
      const block = routes.block(cursor, sink);
      entries.add(cursor, peer, prefix, block, routes.pathOf(block), routes.originOf(block));
    },
    message: noteTime,
    update: noteTime,
    stateChange: noteTime,
    finding: (finding) => findings.add(finding),
  };

  function noteTime(cursor: MrtCursor): void {
    if (Number.isNaN(time)) time = cursor.seconds;
  }

  const stream = openWalk(sink);
  return {
    push: (chunk) => stream.push(chunk),
    finish() {
      stream.finish();
      return {
        time,
        peers: peers.columns(),
        prefixes: prefixes.columns(),
        paths: routes.paths(),
        blocks: routes.blocks(),
        entries: entries.columns(),
        findings: findings.list,
        findingCounts: findings.counts,
        lostCount: findings.lostCount,
      };
    },
  };
}

/** The growing columns of `RibEntryColumns`. */
function createEntries(expected: number) {
  const capacity = Math.max(1024, expected);
  let count = 0;
  let peers = new Uint16Array(capacity);
  let prefixes = new Uint32Array(capacity);
  let paths = new Uint32Array(capacity);
  let blocks = new Uint32Array(capacity);
  let origins = new Uint8Array(capacity);
  let originated = new Uint32Array(capacity);
  let pathIds: Uint32Array<ArrayBuffer> | undefined;

  function enlarge(): void {
    peers = grown(peers, count + 1);
    prefixes = grown(prefixes, count + 1);
    paths = grown(paths, count + 1);
    blocks = grown(blocks, count + 1);
    origins = grown(origins, count + 1);
    originated = grown(originated, count + 1);
  }

  return {
    add(cursor: MrtCursor, peer: number, prefix: number, block: number, path: number, origin: number): void {
      if (count === peers.length) enlarge();
      peers[count] = peer;
      prefixes[count] = prefix;
      paths[count] = path;
      blocks[count] = block;
      origins[count] = origin;
      originated[count] = cursor.originatedAt;
      if (cursor.addPath) {
        pathIds = grown(pathIds ?? new Uint32Array(peers.length), peers.length);
        pathIds[count] = cursor.pathId;
      }
      count++;
    },
    columns: () => ({
      count,
      peer: fitted(peers, count),
      prefix: fitted(prefixes, count),
      path: fitted(paths, count),
      block: fitted(blocks, count),
      origin: fitted(origins, count),
      originatedAt: fitted(originated, count),
      pathId: pathIds && fitted(grown(pathIds, count), count),
    }),
  };
}
