import type { Finding } from '../../core/finding.ts';
import type { MrtCursor } from './cursor.ts';
import { createAttributeScan, scanAttributes } from '../bgp/attribute-scan.ts';
import { createPeerTable } from './peer-table.ts';
import { nextPrefix, openPrefixes, openReach, openUnreach } from './prefix-lists.ts';
import type { MrtSink } from './sink.ts';

/** What a dump holds, in numbers. */
export interface MrtSummary {
  /** Unix seconds of the earliest and latest record; NaN where there is none. */
  from: number;
  to: number;
  tablePrefixes: number;
  tableEntries: number;
  updates: number;
  announced: number;
  withdrawn: number;
  stateChanges: number;
  otherMessages: number;
  peers: number;
  /** Findings by code. */
  findings: Record<string, number>;
}

/** Counts what it is handed. */
export function createSummarySink(
  onFinding: (finding: Finding) => void,
): MrtSink & { summary(): MrtSummary } {
  const peers = createPeerTable();
  const scan = createAttributeScan();
  const counts: MrtSummary = {
    from: Number.NaN,
    to: Number.NaN,
    tablePrefixes: 0,
    tableEntries: 0,
    updates: 0,
    announced: 0,
    withdrawn: 0,
    stateChanges: 0,
    otherMessages: 0,
    peers: 0,
    findings: {},
  };

  function seen(cursor: MrtCursor): void {
    if (!(cursor.seconds >= counts.from)) counts.from = cursor.seconds;
    if (!(cursor.seconds <= counts.to)) counts.to = cursor.seconds;
  }

  function length(cursor: MrtCursor): number {
    let count = 0;
    while (nextPrefix(cursor, sink)) count++;
    return count;
  }

  const sink = {
    peerIndexTable: seen,
    ribPrefix(cursor: MrtCursor) {
      seen(cursor);
      counts.tablePrefixes++;
    },
    ribEntry(cursor: MrtCursor) {
      peers.intern(cursor);
      counts.tableEntries++;
    },
    message(cursor: MrtCursor) {
      seen(cursor);
      peers.intern(cursor);
      counts.otherMessages++;
    },
    update(cursor: MrtCursor) {
      seen(cursor);
      peers.intern(cursor);
      counts.updates++;
      scanAttributes(cursor.view, cursor.attributesAt, cursor.attributesEnd, cursor.asnSize, scan);
      openPrefixes(cursor, cursor.withdrawnAt, cursor.withdrawnEnd, 4, 1);
      counts.withdrawn += length(cursor);
      openPrefixes(cursor, cursor.nlriAt, cursor.nlriEnd, 4, 1);
      counts.announced += length(cursor);
      for (let index = 0; index < scan.unreach.length; index += 2) {
        if (openUnreach(cursor, scan.unreach[index], scan.unreach[index + 1]))
          counts.withdrawn += length(cursor);
      }
      for (let index = 0; index < scan.reach.length; index += 2) {
        if (openReach(cursor, scan.reach[index], scan.reach[index + 1])) counts.announced += length(cursor);
      }
    },
    stateChange(cursor: MrtCursor) {
      seen(cursor);
      peers.intern(cursor);
      counts.stateChanges++;
    },
    finding(finding: Finding) {
      counts.findings[finding.code] = (counts.findings[finding.code] ?? 0) + 1;
      onFinding(finding);
    },
    summary: () => ({ ...counts, peers: peers.count }),
  };
  return sink;
}
