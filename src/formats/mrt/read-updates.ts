import type { Finding } from '../../core/finding.ts';
import type { Work } from '../../core/progress.ts';
import { createAttributeScan, scanAttributes } from '../bgp/attribute-scan.ts';
import { NO_ROW, ORIGIN_CODE, UPDATE, type UpdateBatch } from './columns.ts';
import type { MrtCursor } from './cursor.ts';
import { createPeerTable } from './peer-table.ts';
import { nextPrefix, openPrefixes, openReach, openUnreach } from './prefix-lists.ts';
import { createPrefixTable } from './prefix-table.ts';
import { createRouteTables } from './route-tables.ts';
import type { MrtSink } from './sink.ts';
import { createUpdateRows } from './update-rows.ts';
import { openWalk } from './walk-record.ts';

const BATCH_ROWS = 1 << 16;
const BATCH_BLOCKS = 1 << 16;
const BATCH_PEERS = 60_000;

export interface UpdateReader {
  push(chunk: Uint8Array): void;
  finish(): void;
  /** The batches that have become full since the last call; after `finish` also the last one. */
  taken(): UpdateBatch[];
}

/**
 * Reads decompressed update files (BGP4MP, BGP4MP_ET) into batches of columns. Rows come in the order of the messages, within
 * one message withdrawals before announcements. Never throws on data: each batch has its findings.
 */
export async function* readUpdates(
  chunks: AsyncIterable<Uint8Array>,
  work: Work & { readonly batchRows?: number } = {},
): AsyncGenerator<UpdateBatch> {
  const reader = openUpdates(work.batchRows);
  for await (const chunk of chunks) {
    work.signal?.throwIfAborted();
    reader.push(chunk);
    yield* reader.taken();
  }
  reader.finish();
  yield* reader.taken();
}

/** A batch is closed after the message with which it reaches `batchRows`. */
export function openUpdates(batchRows = BATCH_ROWS): UpdateReader {
  let full: UpdateBatch[] = [];
  let batch = createBatch();
  const scan = createAttributeScan();

  const sink: MrtSink = {
    update(cursor) {
      scanAttributes(cursor.view, cursor.attributesAt, cursor.attributesEnd, cursor.asnSize, scan);
      openPrefixes(cursor, cursor.withdrawnAt, cursor.withdrawnEnd, 4, 1);
      withdraw(cursor);
      for (let index = 0; index < scan.unreach.length; index += 2) {
        if (openUnreach(cursor, scan.unreach[index], scan.unreach[index + 1])) withdraw(cursor);
      }
      openPrefixes(cursor, cursor.nlriAt, cursor.nlriEnd, 4, 1);
      announce(cursor);
      for (let index = 0; index < scan.reach.length; index += 2) {
        if (openReach(cursor, scan.reach[index], scan.reach[index + 1])) announce(cursor);
      }
      closeIfFull();
    },
    stateChange(cursor) {
      cursor.pathId = 0;
      const state = (cursor.oldState & 255) * 256 + (cursor.newState & 255);
      batch.rows.add(
        cursor,
        UPDATE.state,
        batch.peers.intern(cursor),
        NO_ROW,
        NO_ROW,
        NO_ROW,
        ORIGIN_CODE.absent,
        state,
      );
      closeIfFull();
    },
    finding: (finding) => batch.findings.push(finding),
    peerIndexTable: () => {},
    ribPrefix: () => {},
    ribEntry: () => {},
    message: () => {},
  };

  function withdraw(cursor: MrtCursor): void {
    if (cursor.safi !== 1) return;
    while (nextPrefix(cursor, sink)) {
      const peer = batch.peers.intern(cursor);
      const prefix = batch.prefixes.intern(cursor);
      batch.rows.add(cursor, UPDATE.withdraw, peer, prefix, NO_ROW, NO_ROW, ORIGIN_CODE.absent, 0);
    }
  }

  function announce(cursor: MrtCursor): void {
    if (cursor.safi !== 1 || cursor.listAt === cursor.listEnd) return;
    const { peers, prefixes, routes, rows } = batch;
    const block = routes.block(cursor, sink);
    const path = routes.pathOf(block);
    const origin = routes.originOf(block);
    while (nextPrefix(cursor, sink)) {
      rows.add(
        cursor,
        UPDATE.announce,
        peers.intern(cursor),
        prefixes.intern(cursor),
        path,
        block,
        origin,
        0,
      );
    }
  }

  function closeIfFull(): void {
    const { rows, routes, peers } = batch;
    if (rows.count >= batchRows || routes.blockCount >= BATCH_BLOCKS || peers.count >= BATCH_PEERS) close();
  }

  function close(): void {
    full.push(closed(batch));
    batch = createBatch();
  }

  const stream = openWalk(sink);
  return {
    push: (chunk) => stream.push(chunk),
    finish() {
      stream.finish();
      if (batch.rows.count > 0 || batch.findings.length > 0) close();
    },
    taken() {
      const batches = full;
      full = [];
      return batches;
    },
  };
}

interface OpenBatch {
  readonly peers: ReturnType<typeof createPeerTable>;
  readonly prefixes: ReturnType<typeof createPrefixTable>;
  readonly routes: ReturnType<typeof createRouteTables>;
  readonly rows: ReturnType<typeof createUpdateRows>;
  readonly findings: Finding[];
}

function createBatch(): OpenBatch {
  return {
    peers: createPeerTable(),
    prefixes: createPrefixTable(),
    routes: createRouteTables(),
    rows: createUpdateRows(),
    findings: [],
  };
}

function closed({ peers, prefixes, routes, rows, findings }: OpenBatch): UpdateBatch {
  return {
    ...rows.columns(),
    peers: peers.columns(),
    prefixes: prefixes.columns(),
    paths: routes.paths(),
    blocks: routes.blocks(),
    findings,
  };
}
