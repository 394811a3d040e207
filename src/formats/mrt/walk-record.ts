import type { MrtCursor } from './cursor.ts';
import { openRecordStream, type RecordStream } from './record-stream.ts';
import { MRT } from './record-types.ts';
import { report, type MrtSink } from './sink.ts';
import { walkBgp4mp } from './walk-bgp4mp.ts';
import { walkOldBgp } from './walk-old-bgp.ts';
import { walkTableDump } from './walk-table-dump.ts';
import { walkTableDumpV2 } from './walk-table-dump-v2.ts';

/** Hands what the record at the cursor holds to the sink. Never throws on data. */
export function walkRecord(cursor: MrtCursor, sink: MrtSink): void {
  switch (cursor.type) {
    case MRT.tableDumpV2:
      return walkTableDumpV2(cursor, sink);
    case MRT.tableDump:
      return walkTableDump(cursor, sink);
    case MRT.bgp:
    case MRT.bgp4plus:
    case MRT.bgp4plus01:
      return walkOldBgp(cursor, sink);
    case MRT.bgp4mp:
    case MRT.bgp4mpEt:
      return walkBgp4mp(cursor, sink);
    default:
      report(sink, cursor, 'mrt.type-unread', 'lost', { type: cursor.type, subtype: cursor.subtype });
  }
}

/** A record stream whose records are walked into the sink. */
export function openWalk(sink: MrtSink): RecordStream {
  return openRecordStream(
    (cursor) => walkRecord(cursor, sink),
    (finding) => sink.finding(finding),
  );
}
