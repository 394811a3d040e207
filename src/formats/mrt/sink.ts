import type { Finding } from '../../core/finding.ts';
import type { MrtCursor } from './cursor.ts';

/** Who takes what a dump holds, in the order it stands there. The cursor is only good until the method returns. */
export interface MrtSink {
  /** A peer index table came: `cursor.peers` is the new one. */
  peerIndexTable(cursor: MrtCursor): void;
  /** A prefix of a table dump; its entries follow. */
  ribPrefix(cursor: MrtCursor): void;
  /** A route of a table dump: peer, prefix and attributes are set. */
  ribEntry(cursor: MrtCursor): void;
  /** A BGP message of any type but UPDATE, session and message are set. */
  message(cursor: MrtCursor): void;
  /** An UPDATE: session, both prefix lists and attributes are set. */
  update(cursor: MrtCursor): void;
  /** A session changed its state. */
  stateChange(cursor: MrtCursor): void;
  finding(finding: Finding): void;
}

const RAW_BYTES = 4096;

/** A finding about the bytes in [from, to) of the record at the cursor. */
export function report(
  sink: MrtSink,
  cursor: MrtCursor,
  code: string,
  severity: Finding['severity'],
  facts: Finding['facts'],
  from: number = cursor.recordAt,
  to: number = cursor.end,
): void {
  const raw = cursor.bytes.slice(from, Math.max(from, Math.min(to, from + RAW_BYTES)));
  sink.finding({ code, severity, facts, offset: cursor.base + from, raw });
}
