import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import { readCheckpoint } from '../../sources/journal/checkpoint.ts';
import { keepsEvidence, prunedCounts } from '../../sources/journal/prune.ts';
import { segmentsOf } from '../../sources/journal/segments.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { openJournalSource } from './journal-source.ts';
import { identityOf, type KeeperState } from './keeper.ts';
import { inOrder } from './merge.ts';
import type { Named } from './plan.ts';
import { refuseOther, watchedIn, watchOf } from './watch-folder.ts';
import { beginWatch, type WatchRun } from './watch-run.ts';

/** The state that a watched journal had at a moment (unix seconds), or has at its end: from its checkpoint on, if that is not later. */
export async function readAgain(
  folder: Named,
  snapshot: Snapshot,
  until: number | undefined,
  work: Work,
): Promise<WatchRun> {
  const watched = await watchOf(folder);
  refuseOther(watched, snapshot, folder.name);
  const segments = await segmentsOf(folder.place);
  if (segments.length === 0 && (await keepsEvidence(folder.place)))
    throw new Refusal('not-found', 'watch.no-journal', { folder: folder.name });
  const checkpoint = (await readCheckpoint(folder.place, identityOf(watched))) as KeeperState | undefined;
  const isLater = until !== undefined && (checkpoint?.run.watch.now ?? 0) > until;
  const saved = isLater ? undefined : checkpoint;
  if (until !== undefined && isLater && (await prunedCounts(folder.place)).size > 0)
    throw new Refusal('not-found', 'watch.pruned', { folder: folder.name });
  const run = await beginWatch(snapshot, watchedIn(folder.place, watched), saved?.run);
  const source = openJournalSource('', folder.place, segments, () => {}, saved?.position);
  let isOver = false;
  const arrived: WatchRun['arrived'] = (arrival) => {
    isOver ||= until !== undefined && arrival.time > until;
    if (!isOver) run.arrived(arrival);
  };
  const more = async (): Promise<boolean> => !isOver && source.more();
  await inOrder(
    [{ firstTime: -Infinity, open: () => ({ ...source, more }), saysEnds: true }],
    { arrived },
    work,
  );
  if (until !== undefined && isOver) run.watch.advance(until);
  return run;
}
