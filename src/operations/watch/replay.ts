import { watchReplayAnswer } from '../../answers/watch-answer.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import type { WatchReplayAnswer } from '../../schemas/watch-answer.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { inOrder } from './merge.ts';
import { planSources, type Named } from './plan.ts';
import { beginWatch, type Watched } from './watch-run.ts';

export interface ReplayInputs extends Watched {
  /** Files as the request names them and where they lie. */
  readonly files: readonly Named[];
}

/** Reads archives in the order of arrival and says what happened. */
export async function replayArchives(
  snapshot: Snapshot,
  inputs: ReplayInputs,
  work: Work = {},
): Promise<WatchReplayAnswer> {
  const { arrived, context, onFinding } = await beginWatch(snapshot, inputs);
  await inOrder(await planSources(inputs.files, onFinding), { arrived }, work);
  const read = context();
  if (read.sources.every(({ messages }) => messages === 0))
    throw new Refusal(
      'bad-data',
      'watch.no-messages',
      { files: inputs.files.map(({ name }) => name).join(', ') },
      read.findings.map(({ finding, file }) => ({ ...finding, facts: { file, ...finding.facts } })),
    );
  return watchReplayAnswer(read);
}
