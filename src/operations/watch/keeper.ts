import { revisedIncidents } from '../../answers/incident-answer.ts';
import type { Work } from '../../core/progress.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { WatchFolderFile } from '../../schemas/watch-folder.ts';
import { segmentsOf } from '../../sources/journal/segments.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import type { Arrival } from './arrival.ts';
import { openIncidentBook } from './incident-book.ts';
import { openJournalSource } from './journal-source.ts';
import { inOrder } from './merge.ts';
import { watchedIn } from './watch-folder.ts';
import { beginWatch, type WatchRun } from './watch-run.ts';

/** Finds incidents in what a journal holds and what is appended to it, and keeps them in its book. */
export interface Keeper {
  readonly run: WatchRun;
  /** Revisions that were added to the book. */
  readonly added: number;
  readonly arrived: (arrival: Arrival) => void;
  /** What was handed on so far is in the journal: incidents may leave. */
  readonly written: () => Promise<void>;
  /** Looks for new revisions without waiting for the next second: nothing more comes. */
  readonly look: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Looks for new revisions whenever the clock of arrivals moves on by a second, so that the same messages give the same book however
 * often the program was stopped between them.
 */
export async function openKeeper(
  snapshot: Snapshot,
  place: string,
  watched: WatchFolderFile,
  work: Work = {},
): Promise<Keeper> {
  const run = await beginWatch(snapshot, watchedIn(place, watched));
  const book = await openIncidentBook(place);
  const seen = new Map<object, number>();
  let second = Number.NaN;
  /** Revisions so far; the book has the first of them. */
  let count = 0;
  let added = 0;
  let leaving: Incident[] = [];

  function look(): void {
    for (const incident of revisedIncidents(run.context(), seen))
      if (++count > book.lines + leaving.length) leaving.push(incident);
  }

  async function written(): Promise<void> {
    const now = leaving;
    leaving = [];
    added += now.length;
    await book.append(now);
  }

  function arrived(arrival: Arrival): void {
    if (Math.floor(arrival.time) !== second) {
      look();
      second = Math.floor(arrival.time);
    }
    run.arrived(arrival);
  }

  const journal = openJournalSource('', place, await segmentsOf(place), () => {});
  await inOrder(
    [{ firstTime: -Infinity, open: () => journal, saysEnds: true }],
    { arrived, rest: written },
    work,
  );
  return {
    run,
    get added() {
      return added;
    },
    arrived,
    written,
    look,
    close: () => book.close(),
  };
}
