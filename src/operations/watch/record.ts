import { findingAnswer } from '../../answers/finding-answer.ts';
import type { Finding } from '../../core/finding.ts';
import type { Work } from '../../core/progress.ts';
import type { WatchFolderFile } from '../../schemas/watch-folder.ts';
import type { WatchRecordAnswer } from '../../schemas/watch-record-answer.ts';
import { openJournal, type JournalWriter } from '../../sources/journal/write-journal.ts';
import { makeFolder } from '../../sources/make-folder.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { lockFolder } from '../files/lock-folder.ts';
import { lastRevisions, revisionsIn } from './incident-book.ts';
import { openKeeper, type Captured, type Keeper, type WatchKeeping } from './keeper.ts';
import { inOrder } from './merge.ts';
import { createPassing } from './passing.ts';
import { planSources, type Named } from './plan.ts';
import { keepWatch, watchIn } from './watch-folder.ts';
import type { Watched } from './watch-run.ts';

/** What is to be watched in a journal; the snapshot is opened only where something is. */
export interface RecordedWatch {
  readonly given: Watched;
  readonly snapshot: () => Promise<Snapshot>;
  readonly keeping?: WatchKeeping;
  /** Octets of frames in a segment. */
  readonly segmentBytes?: number;
}

/**
 * Appends what archives hold to a journal, in the order of arrival, and finds incidents in it where it is watched. A run that was killed
 * goes on where it was: of each source the journal holds a beginning, whose messages are passed over.
 */
export async function recordArchives(
  files: readonly Named[],
  folder: Named,
  recorded?: RecordedWatch,
  work: Work = {},
): Promise<WatchRecordAnswer> {
  await makeFolder(folder.place);
  const lock = await lockFolder(folder.place);
  try {
    return await record(files, folder, recorded, work);
  } finally {
    await lock.release();
  }
}

async function record(
  files: readonly Named[],
  { name, place }: Named,
  recorded: RecordedWatch | undefined,
  work: Work,
): Promise<WatchRecordAnswer> {
  const findings: { finding: Finding; file: string }[] = [];
  findings.push(...(recorded?.given.findings ?? []));
  const planned = await planSources(files, (file) => (finding) => findings.push({ finding, file }));
  const watched = recorded && (await watchedBy({ name, place }, recorded));
  const journal = await openJournal(place, recorded?.segmentBytes);
  let keeper: Keeper | undefined;
  const isHeld = createPassing(journal.heldOf);
  let added = 0;
  try {
    keeper = watched && (await openKeeper(watched.snapshot, place, watched.watched, work, recorded.keeping));
    await inOrder(
      planned,
      {
        arrived(arrival) {
          const { from, isEnd, time, bytes } = arrival;
          if (isHeld(from.name)) return;
          if (isEnd) {
            const segment = journal.end(from);
            keeper?.arrived({ ...arrival, file: segment });
          } else {
            added++;
            const { segment, offset } = journal.message(from, time, bytes);
            keeper?.arrived({ ...arrival, file: segment, offset });
          }
        },
        async rest() {
          if (!(await journal.settle()) || !keeper) return;
          await keep(journal, keeper, keeper.capture());
        },
      },
      work,
    );
    await journal.flush();
    await journal.sync();
    await keeper?.look();
    if (keeper) findings.push(...findingsOfLists(keeper));
    if (keeper) await keep(journal, keeper, keeper.capture('always'));
  } finally {
    await journal.close();
    await keeper?.close();
  }
  return {
    format: 'muruna/watch-record',
    version: 1,
    journal: name,
    held: journal.held,
    added,
    cutOff: journal.cutOff,
    incidents: keeper ? await countsOf(place, keeper) : null,
    findings: findings.map(({ finding, file }) => findingAnswer(finding, file)),
  };
}

/** What the lists that the folder keeps have amiss, such as members of groups that are not watched; what archives have is said already. */
function findingsOfLists({ run }: Keeper): { readonly finding: Finding; readonly file: string }[] {
  const { findings, sources } = run.context();
  const names = new Set(sources.map(({ file }) => file));
  return findings.filter(({ file }) => !names.has(file));
}

/** Keeps what was captured when the journal had it; it is made safe before. */
async function keep(journal: JournalWriter, keeper: Keeper, captured: Captured): Promise<void> {
  if (captured.revisions.length > 0 || captured.checkpoint) await journal.sync();
  await keeper.commit(captured);
}

async function watchedBy(
  folder: Named,
  { given, snapshot }: RecordedWatch,
): Promise<{ readonly snapshot: Snapshot; readonly watched: WatchFolderFile } | undefined> {
  const isGiven = given.country !== undefined || given.networks.length > 0;
  if (!isGiven && !(await watchIn(folder.place))) return undefined;
  const opened = await snapshot();
  const watched = await keepWatch(folder, given, opened);
  return watched && { snapshot: opened, watched };
}

async function countsOf(place: string, { added }: Keeper): Promise<WatchRecordAnswer['incidents']> {
  const incidents = lastRevisions(await revisionsIn(place)).filter(({ state }) => state !== 'dismissed');
  return {
    found: incidents.length,
    open: incidents.filter(({ state }) => state !== 'closed').length,
    revisionsAdded: added,
  };
}
