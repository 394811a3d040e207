import type { Work } from '../../core/progress.ts';
import type { Finding } from '../../core/finding.ts';
import { openJournal } from '../../sources/journal/write-journal.ts';
import type { WatchRecordAnswer } from '../../schemas/watch-record-answer.ts';
import { findingAnswer } from '../../answers/finding-answer.ts';
import { inOrder } from './merge.ts';
import { planSources, type Named } from './plan.ts';

/**
 * Appends what archives hold to a journal, in the order of arrival. A run that was killed goes on where it was: what the journal holds is
 * a beginning of the same order, whose messages are passed over.
 */
export async function recordArchives(
  files: readonly Named[],
  folder: string,
  work: Work = {},
): Promise<WatchRecordAnswer> {
  const findings: { finding: Finding; file: string }[] = [];
  const planned = await planSources(files, (file) => (finding) => findings.push({ finding, file }));
  const journal = await openJournal(folder);
  let passed = 0;
  let added = 0;
  try {
    await inOrder(
      planned,
      {
        arrived({ from, isEnd, time, bytes }) {
          if (passed < journal.held) return void passed++;
          if (isEnd) return journal.end(from);
          added++;
          journal.message(from, time, bytes);
        },
        rest: () => journal.settle(),
      },
      work,
    );
  } finally {
    await journal.close();
  }
  return {
    format: 'muruna/watch-record',
    version: 1,
    journal: folder,
    held: journal.held,
    added,
    cutOff: journal.cutOff,
    findings: findings.map(({ finding, file }) => findingAnswer(finding, file)),
  };
}
