import type { OnFinding } from '../../core/finding.ts';
import type { Work } from '../../core/progress.ts';
import { decodeRecord } from '../../formats/mrt/decode-record.ts';
import { recordJson } from '../../formats/mrt/record-json.ts';
import { openRecordStream, type RecordStream } from '../../formats/mrt/record-stream.ts';
import { createSummarySink, type MrtSummary } from '../../formats/mrt/summary-sink.ts';
import { createTextSink } from '../../formats/mrt/text-sink.ts';
import { openWalk } from '../../formats/mrt/walk-record.ts';
import { readDecompressed } from '../../sources/read-file.ts';

/** Takes bytes or text; resolves when more may come. */
export type Write = (piece: Uint8Array | string) => Promise<void>;

/** The lines of `bgpdump -m` for one dump; `-` is standard input. */
export async function mrtText(
  path: string,
  write: Write,
  onFinding: OnFinding,
  work: Work = {},
): Promise<void> {
  let ready: Uint8Array[] = [];
  const sink = createTextSink((lines) => ready.push(lines), onFinding);
  await through(path, openWalk(sink), onFinding, work, async () => {
    for (const lines of ready) await write(lines);
    ready = [];
  });
  sink.flush();
  for (const lines of ready) await write(lines);
}

/** One JSON document a line for each record of a dump. */
export async function mrtJson(
  path: string,
  write: Write,
  onFinding: OnFinding,
  work: Work = {},
): Promise<void> {
  let ready: string[] = [];
  const stream = openRecordStream((cursor) => {
    ready.push(
      JSON.stringify(recordJson(decodeRecord(cursor.bytes.slice(cursor.recordAt, cursor.end)))),
      '\n',
    );
  }, onFinding);
  await through(path, stream, onFinding, work, async () => {
    if (ready.length > 0) await write(ready.join(''));
    ready = [];
  });
}

/** Counts of what one dump holds, findings about its compression among them. */
export async function mrtSummary(path: string, onFinding: OnFinding, work: Work = {}): Promise<MrtSummary> {
  const sink = createSummarySink(onFinding);
  await through(
    path,
    openWalk(sink),
    (finding) => sink.finding(finding),
    work,
    async () => {},
  );
  return sink.summary();
}

/** Reads a file, decompressed, into a stream piece by piece. */
export async function through(
  path: string,
  stream: Pick<RecordStream, 'push' | 'finish'>,
  onFinding: OnFinding,
  work: Work,
  afterEach: () => Promise<void>,
): Promise<void> {
  for await (const chunk of readDecompressed(path, { ...work, onFinding })) {
    stream.push(chunk);
    await afterEach();
  }
  stream.finish();
  await afterEach();
}
