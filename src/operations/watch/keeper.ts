import { setImmediate as turn } from 'node:timers/promises';
import { forgetRevisions, revisedIncidents, type SeenRevisions } from '../../answers/incident-answer.ts';
import type { Work } from '../../core/progress.ts';
import { LONG_GONE_SECONDS } from '../../engines/watch/forgetting.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { WatchFolderFile } from '../../schemas/watch-folder.ts';
import {
  captureCheckpoint,
  readCheckpoint,
  writeCheckpoint,
  type CheckpointCopy,
} from '../../sources/journal/checkpoint.ts';
import { pruneJournal, type LastTimes, type Retention } from '../../sources/journal/prune.ts';
import { segmentsOf } from '../../sources/journal/segments.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { SOFTWARE } from '../software.ts';
import type { Arrival } from './arrival.ts';
import { createArrivalQueue } from './arrival-queue.ts';
import { openIncidentBook, revisionsIn } from './incident-book.ts';
import { openJournalSource, type JournalPosition } from './journal-source.ts';
import { inOrder } from './merge.ts';
import { watchedIn } from './watch-folder.ts';
import { beginWatch, type RunState, type WatchRun } from './watch-run.ts';

/** Finds incidents in what a journal holds and what is appended to it, and keeps them in its book. */
export interface Keeper {
  readonly watched: WatchFolderFile;
  readonly run: WatchRun;
  /** Revisions that were added to the book. */
  readonly added: number;
  /** A message of the journal, or the end of a source; `file` is its segment. */
  readonly arrived: (arrival: Arrival) => void;
  /** What is to be kept of all that was handed on so far, once the journal has it on disk. What arrives in the meantime is not in it. */
  readonly capture: (checkpoint?: 'due' | 'always' | 'never') => Captured;
  /** The journal has it: revisions go into the book, and a checkpoint is written if there is one. */
  readonly commit: (captured: Captured) => Promise<void>;
  /** Looks for new revisions without waiting for the next second: nothing more comes. */
  readonly look: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a keeper knew at a moment. */
export interface Captured {
  /** Revisions that wait for their evidence to be on disk. */
  readonly revisions: readonly Incident[];
  /** Of the state then. */
  readonly checkpoint: Checkpoint | undefined;
}

interface Checkpoint {
  readonly state: CheckpointCopy;
  /** Kept once it is copied; until then messages wait. */
  readonly copied: Promise<void>;
  readonly segment: string;
  readonly second: number;
  /** Messages before it. */
  readonly messages: number;
}

/** Everything a keeper knows at a place in the journal. */
export interface KeeperState {
  readonly run: RunState;
  readonly position: JournalPosition;
  readonly second: number;
  readonly count: number;
  readonly seen: SeenRevisions;
}

/** How often a checkpoint is written, and how much of the journal before it stays. */
export interface WatchKeeping {
  /** Default: half a million. */
  readonly checkpointMessages?: number;
  /** Default: everything. */
  readonly retention?: Retention;
  /** For so long what is over is remembered, beside the book: default, a week. */
  readonly rememberSeconds?: number;
}

/** The form of the state; another one is not read. */
const STATE_VERSION = 8;
/** What is over is forgotten so often. */
const FORGET_SECONDS = 3600;
/** Reading so many messages again takes a few seconds. */
const CHECKPOINT_MESSAGES = 500_000;

/** Of what a checkpoint is the state: what is watched, in whatever order it stands in the file. Expected changes are none of it: they only say how incidents are shown. */
export const identityOf = ({
  country,
  networks,
  learnMinutes,
  vrps,
  slurm,
  prefixes,
  groups,
  snapshot,
}: WatchFolderFile): string =>
  `${SOFTWARE} ${STATE_VERSION} ${JSON.stringify([country, networks, learnMinutes, vrps, slurm, prefixes, groups, snapshot])}`;

/**
 * Looks for new revisions whenever the clock of arrivals moves on by a second, so that the same messages give the same book however
 * often the program was stopped between them. It begins with the checkpoint, if there is one, and what the journal has behind it.
 */
export async function openKeeper(
  snapshot: Snapshot,
  place: string,
  watched: WatchFolderFile,
  work: Work = {},
  {
    checkpointMessages = CHECKPOINT_MESSAGES,
    retention = {},
    rememberSeconds = LONG_GONE_SECONDS,
  }: WatchKeeping = {},
): Promise<Keeper> {
  const identity = identityOf(watched);
  const saved = (await readCheckpoint(place, identity)) as KeeperState | undefined;
  const run = await beginWatch(snapshot, watchedIn(place, watched), saved?.run);
  const book = await openIncidentBook(place);
  const seen: SeenRevisions = saved?.seen ?? { sum: 0, of: new Map() };
  let position: JournalPosition = saved?.position ?? { segment: '', frames: 0 };
  let second = saved?.second ?? Number.NaN;
  /** Revisions so far; the book has the first of them. */
  let count = saved?.count ?? 0;
  let added = 0;
  const leaving: Incident[] = [];
  /** Revisions in the book; changed together with `leaving`, since more may arrive at any moment. */
  let kept = book.lines;
  /** Since the checkpoint. */
  let messages = 0;
  /** Messages that wait while the state is copied, in their order. */
  const waiting = createArrivalQueue();
  let isCopying = false;
  let copying = Promise.resolve();
  const lastTimes: LastTimes = new Map();
  /** Read from the book once, where something is taken away. */
  let evidence: ReturnType<typeof evidencePlaces> | undefined;

  async function look(): Promise<void> {
    await copying;
    takeWaiting();
    lookNow();
  }

  function lookNow(): void {
    for (const incident of revisedIncidents(run.context(), seen))
      if (++count > kept + leaving.length) leaving.push(incident);
  }

  /** What was over has been looked at, and is in the book or on its way there. */
  function forget(before: number): void {
    run.forget(before);
    forgetRevisions(run.context(), seen);
  }

  function capture(checkpoint: 'due' | 'always' | 'never' = 'due'): Captured {
    if (checkpoint === 'always') takeWaiting();
    const isWanted =
      checkpoint === 'always' ? messages > 0 : checkpoint === 'due' && messages >= checkpointMessages;
    return {
      revisions: [...leaving],
      checkpoint: isWanted && !isCopying && run.isWhole() ? stateNow() : undefined,
    };
  }

  function stateNow(): Checkpoint {
    const now: KeeperState = { run: run.save(), position, second, count, seen };
    const state = captureCheckpoint(identity, now);
    isCopying = true;
    copying = copyAndGoOn(state);
    return { state, copied: copying, segment: position.segment, second, messages };
  }

  /** What arrived while the state was copied is taken a few messages at a time, so that others have their turn between. */
  async function copyAndGoOn({ copy }: CheckpointCopy): Promise<void> {
    await copy();
    isCopying = false;
    void goOn();
  }

  async function goOn(): Promise<void> {
    if (waiting.length === 0 || isCopying) return;
    waiting.takeSome(take);
    await turn();
    return goOn();
  }

  function takeWaiting(): void {
    if (!isCopying) waiting.takeAll(take);
  }

  async function commit({ revisions, checkpoint }: Captured): Promise<void> {
    await book.append(revisions);
    leaving.splice(0, revisions.length);
    kept += revisions.length;
    added += revisions.length;
    evidence?.add(revisions);
    if (!checkpoint) return;
    await checkpoint.copied;
    await writeCheckpoint(place, checkpoint.state);
    messages -= checkpoint.messages;
    await prune(checkpoint);
  }

  /** What lies before the checkpoint is not read again. */
  async function prune({ segment: first, second: now }: Checkpoint): Promise<void> {
    if (retention.days === undefined && retention.bytes === undefined) return;
    evidence ??= evidencePlaces(await revisionsIn(place));
    await pruneJournal(place, retention, first, now, evidence.of, lastTimes);
    evidence.keepOnly(await segmentsOf(place));
  }

  function arrived(arrival: Arrival): void {
    if (isCopying || waiting.length > 0)
      waiting.push({ ...arrival, bytes: arrival.bytes.slice(), opened: undefined });
    else take(arrival);
  }

  function take(arrival: Arrival): void {
    // An end has no time of its own.
    if (!arrival.isEnd && Math.floor(arrival.time) !== second) {
      lookNow();
      const hour = Math.floor(arrival.time / FORGET_SECONDS);
      if (hour > Math.floor(second / FORGET_SECONDS)) forget(hour * FORGET_SECONDS - rememberSeconds);
      second = Math.floor(arrival.time);
    }
    const { file: segment } = arrival;
    position = { segment, frames: segment === position.segment ? position.frames + 1 : 1 };
    messages++;
    run.arrived(arrival);
  }

  const journal = openJournalSource('', place, await segmentsOf(place), () => {}, position);
  await inOrder(
    [{ firstTime: -Infinity, open: () => journal, saysEnds: true }],
    { arrived, rest: () => commit(capture()) },
    work,
  );
  return {
    watched,
    run,
    get added() {
      return added;
    },
    arrived,
    capture,
    commit,
    look,
    close: () => book.close(),
  };
}

/** Where messages that incidents rest on stand, by segment and offset, with their hash; of those segments that are there, so that a watch of months does not grow by it. */
function evidencePlaces(revisions: readonly Incident[]) {
  const bySegment = new Map<string, Map<number, string>>();

  function add(more: readonly Incident[]): void {
    for (const { source, offset, sha256 } of more.flatMap((incident) => incident.evidence)) {
      const places = bySegment.get(source) ?? new Map<number, string>();
      bySegment.set(source, places.set(offset, sha256));
    }
  }

  add(revisions);
  return {
    add,
    of: (segment: string): ReadonlyMap<number, string> => bySegment.get(segment) ?? new Map(),
    keepOnly(segments: readonly string[]): void {
      const there = new Set(segments);
      for (const segment of bySegment.keys()) if (!there.has(segment)) bySegment.delete(segment);
    },
  };
}
