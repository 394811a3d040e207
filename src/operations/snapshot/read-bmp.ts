import type { OnFinding } from '../../core/finding.ts';
import type { Work } from '../../core/progress.ts';
import { bmpJson } from '../../formats/bmp/message-json.ts';
import { openBmpStream, type BmpStream } from '../../formats/bmp/message-stream.ts';
import { createBmpSummary, type BmpSummary } from '../../formats/bmp/summary.ts';
import { through, type Write } from './read-mrt.ts';

/** One JSON document a line for each message of a capture, with the offset at which it begins. */
export async function printBmp(
  path: string,
  write: Write,
  onFinding: OnFinding,
  work: Work = {},
): Promise<void> {
  let ready: string[] = [];
  const stream: BmpStream = openBmpStream((message, offset) => {
    ready.push(JSON.stringify({ offset, ...bmpJson(message) }), '\n');
  }, onFinding);
  await through(path, stream, onFinding, work, async () => {
    if (ready.length > 0) await write(ready.join(''));
    ready = [];
  });
}

/** Counts of what one capture holds, findings about its compression among them. */
export async function countBmp(path: string, onFinding: OnFinding, work: Work = {}): Promise<BmpSummary> {
  const counts = createBmpSummary();
  const found: OnFinding = (finding) => {
    counts.finding(finding);
    onFinding(finding);
  };
  await through(path, openBmpStream(counts.message, found), found, work, async () => {});
  return counts.summary();
}
