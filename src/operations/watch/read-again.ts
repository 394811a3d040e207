import type { Work } from '../../core/progress.ts';
import { segmentsOf } from '../../sources/journal/segments.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { openJournalSource } from './journal-source.ts';
import { inOrder } from './merge.ts';
import type { Named } from './plan.ts';
import { refuseOther, watchedIn, watchOf } from './watch-folder.ts';
import { beginWatch, type WatchRun } from './watch-run.ts';

/** The state that a watched journal had at a moment (unix seconds), or has at its end. */
export async function readAgain(
  folder: Named,
  snapshot: Snapshot,
  until: number | undefined,
  work: Work,
): Promise<WatchRun> {
  const watched = await watchOf(folder);
  refuseOther(watched, snapshot, folder.name);
  const run = await beginWatch(snapshot, watchedIn(folder.place, watched));
  const source = openJournalSource('', folder.place, await segmentsOf(folder.place), () => {});
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
