import { setTimeout as delay } from 'node:timers/promises';
import { findingAnswer } from '../../answers/finding-answer.ts';
import { feedAnswers, watchedPlaneAnswer } from '../../answers/watch-answer.ts';
import { watchStands, type Heard } from '../../answers/watch-stands.ts';
import type { Work } from '../../core/progress.ts';
import { Refusal } from '../../core/refusal.ts';
import type { WatchLiveAnswer } from '../../schemas/watch-record-answer.ts';
import { openJournal, type JournalSource, type JournalWriter } from '../../sources/journal/write-journal.ts';
import { makeFolder } from '../../sources/make-folder.ts';
import type { StreamPlace, StreamReader, StreamReceiver } from '../../sources/nats/read-stream.ts';
import type { Listener, LiveSink } from '../../sources/watch/listen.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { lockFolder } from '../files/lock-folder.ts';
import type { IncidentOutlet } from './incident-outlet.ts';
import { openKeeper, type Keeper, type WatchKeeping } from './keeper.ts';
import { CLOCK, CLOCK_LINE, MOST_WAITING_BYTES, TICK_MS } from './live-clock.ts';
import type { Named } from './plan.ts';
import { createPlaceBook, createStreamIntake, streamNotes, type OpenJournalStream } from './stream-intake.ts';
import { createStandsFile } from './stands-file.ts';
import { isLive } from './taker.ts';
import { keepWatch, watchOf } from './watch-folder.ts';
import type { Watched, WatchRun } from './watch-run.ts';

/** Opens a source; what it hears goes to the sink until the signal comes or it is closed. */
export type OpenSource = (
  sink: LiveSink,
  signal: AbortSignal,
  run: WatchRun,
) => Promise<Pick<Listener, 'close'> | undefined>;

export interface LiveInputs {
  readonly folder: Named;
  readonly given: Watched;
  readonly sources: readonly OpenSource[];
  /** In place of sources: what collectors write to, whose clock counts. */
  readonly stream?: OpenJournalStream;
  readonly outlets: readonly IncidentOutlet[];
  readonly keeping?: WatchKeeping;
  /** Octets of frames in a segment of the journal. */
  readonly segmentBytes?: number;
  /** Default: until the signal comes. */
  readonly seconds: number | undefined;
  /** Unix seconds. */
  readonly now?: () => number;
}

const RATE_SECONDS = 10;
/** As much of a stream is read ahead of the disk. */
const ROOM_BYTES = 1 << 22;

/**
 * Watches what routers and collectors say as they say it. Everything goes into the journal with the time at which it arrived, and nothing else is read: the journal
 * replayed gives the same incidents. A revision leaves when its evidence is on disk.
 */
export async function watchLive(
  snapshot: Snapshot,
  inputs: LiveInputs,
  work: Work = {},
): Promise<WatchLiveAnswer> {
  const { folder } = inputs;
  await makeFolder(folder.place);
  const lock = await lockFolder(folder.place);
  try {
    const watched = (await keepWatch(folder, inputs.given, snapshot)) ?? (await watchOf(folder));
    const places = createPlaceBook();
    const journal = await openJournal(folder.place, inputs.segmentBytes, places.held);
    try {
      const keeper = await openKeeper(snapshot, folder.place, watched, work, inputs.keeping);
      try {
        await Promise.all(inputs.outlets.map((outlet) => outlet.begin(folder.place)));
        const reader = await inputs.stream?.(places.place());
        const messages = await follow(
          journal,
          keeper,
          inputs,
          work,
          reader && { reader, place: places.place() },
        );
        return {
          format: 'muruna/watch-live',
          version: 1,
          journal: folder.name,
          added: messages,
          revisionsAdded: keeper.added,
          findings: [...(inputs.given.findings ?? []), ...keeper.run.context().findings].map(
            ({ finding, file }) => findingAnswer(finding, file),
          ),
        };
      } finally {
        await keeper.close();
      }
    } finally {
      // What the disk did not take before it does not take now; that has been said.
      await journal.close().catch((error: unknown) => {
        if (reasonOfFullDisk(error) === undefined) throw error;
      });
    }
  } finally {
    await lock.release();
  }
}

async function follow(
  journal: JournalWriter,
  keeper: Keeper,
  { folder, sources, outlets, seconds, now = () => Date.now() / 1000 }: LiveInputs,
  work: Work,
  stream: { readonly reader: StreamReader; readonly place: StreamPlace | undefined } | undefined,
): Promise<number> {
  const end = new AbortController();
  const stop = (): void => end.abort();
  work.signal?.addEventListener('abort', stop);
  if (work.signal?.aborted === true) stop();
  // The clock of a journal never goes back.
  let time = Math.max(stream ? 0 : now(), keeper.run.watch.now || 0);
  let messages = 0;
  let isQuiet = true;

  const arrivedAt = (from: JournalSource, moment: number, bytes: Uint8Array): void => {
    time = Math.max(time, moment);
    const { segment, offset } = journal.message(from, moment, bytes);
    keeper.arrived({ from, time: moment, file: segment, offset, bytes, opened: undefined, isEnd: false });
  };
  const arrived = (from: JournalSource, bytes: Uint8Array): void =>
    arrivedAt(from, Math.max(time, now()), bytes);
  const sink: LiveSink = {
    message(from, bytes) {
      messages++;
      isQuiet = false;
      arrived(from, bytes);
    },
    ended(from) {
      const file = journal.end(from);
      keeper.arrived({
        from,
        time,
        file,
        offset: 0,
        bytes: new Uint8Array(0),
        opened: undefined,
        isEnd: true,
      });
    },
  };

  /** The disk takes nothing since then, by the clock of arrivals. */
  let fullSince: number | undefined;

  async function write(checkpoint: 'due' | 'always' = 'due'): Promise<void> {
    // As long as the disk is full no state is written down each time to no avail.
    const captured = keeper.capture(
      fullSince === undefined || checkpoint === 'always' ? checkpoint : 'never',
    );
    try {
      await journal.flush();
      if (captured.revisions.length > 0 || captured.checkpoint) await journal.sync();
      await keeper.commit(captured);
    } catch (error) {
      const reason = reasonOfFullDisk(error);
      if (reason === undefined) throw error;
      if (fullSince === undefined) work.note?.({ code: 'watch.live.disk-full', facts: { reason } });
      fullSince ??= time;
      if (checkpoint === 'always' || journal.waitingBytes > MOST_WAITING_BYTES)
        throw new Refusal('no-space', 'watch.live.not-written', {
          bytes: journal.waitingBytes,
          folder: folder.name,
        });
      return;
    }
    if (fullSince !== undefined)
      work.note?.({ code: 'watch.live.disk-again', facts: { seconds: Math.round(time - fullSince) } });
    fullSince = undefined;
    for (const outlet of outlets) outlet.send(captured.revisions);
    for (const { id, state, severity } of captured.revisions)
      work.note?.({ code: `watch.live.${state}`, facts: { id, severity } });
  }

  /** Ends the wait for the next tick. */
  let full = new AbortController();
  let written = Promise.withResolvers<void>();

  function followStream({ reader, place }: NonNullable<typeof stream>): Promise<void> {
    const intake = createStreamIntake({
      message(from, moment, bytes) {
        messages++;
        arrivedAt(from, moment, bytes);
      },
      ended: sink.ended,
      noted: arrivedAt,
      now: () => time,
    });
    if (!place) intake.note({ created: reader.created, sequence: 0 });
    const notes = streamNotes(reader.name, work, now);
    const receiver: StreamReceiver = {
      ...notes,
      block: intake.block,
      hole(from, to) {
        notes.hole(from, to);
        forgetLive();
      },
      async room() {
        if (journal.waitingBytes < ROOM_BYTES) return;
        if (fullSince === undefined) full.abort();
        await written.promise;
      },
    };
    return reader.follow(receiver, end.signal).catch((error: unknown) => {
      failure = error;
      stop();
    });
  }

  let minute = Math.floor(time / 60);
  function sample(): void {
    if (Math.floor(time / 60) === minute || fullSince !== undefined) return;
    minute = Math.floor(time / 60);
    const asking = outlets.flatMap((outlet) => outlet.sample ?? []);
    if (asking.length === 0) return;
    const context = keeper.run.context();
    const visibility = ([0, 1] as const).map((family) => watchedPlaneAnswer(family, context));
    for (const take of asking) take({ time, visibility, feeds: feedAnswers(context.watch) });
  }

  // What a program that was killed heard last is not known any more.
  const forgetLive = (): void => {
    for (const { file: name, kind, collector } of keeper.run.context().sources)
      if (isLive(name)) sink.ended({ name, kind, collector: collector ?? '' });
  };
  if (!stream) forgetLive();
  let failure: unknown;
  const reading = stream && followStream(stream);
  const opened = await Promise.all(sources.map((open) => open(sink, end.signal, keeper.run)));
  const since = now();
  const rate = createRate(since);
  const standsFile = createStandsFile(folder.place, keeper.watched.networks);
  let messagesPerSecond = 0;
  const heard = (): Heard => ({
    since,
    messages,
    messagesPerSecond,
    unwrittenBytes: fullSince === undefined ? null : journal.waitingBytes,
  });
  const until = seconds === undefined ? Infinity : now() + seconds;
  try {
    while (!end.signal.aborted && now() < until) {
      // oxlint-disable-next-line no-await-in-loop -- it is a wait
      await delay(TICK_MS, undefined, { signal: AbortSignal.any([end.signal, full.signal]) }).catch(
        () => undefined,
      );
      if (isQuiet && !stream) arrived(CLOCK, CLOCK_LINE);
      isQuiet = true;
      full = new AbortController();
      // oxlint-disable-next-line no-await-in-loop -- one write after the other
      await write();
      written.resolve();
      written = Promise.withResolvers();
      sample();
      messagesPerSecond = rate(now(), messages);
      work.stands?.(() => watchStands(keeper.run.context(), heard()));
      if (fullSince === undefined) standsFile.due(keeper.run.context, heard);
    }
  } finally {
    stop();
    work.signal?.removeEventListener('abort', stop);
    written.resolve();
    await Promise.all([...opened.map(async (one) => one?.close()), stream?.reader.close(), reading]);
    // What one reader of a stream finds another one must find: when it stopped makes no difference.
    if (!stream) await keeper.look();
    try {
      await write('always');
    } finally {
      await Promise.all(outlets.map((outlet) => outlet.close()));
      await standsFile.stopped(keeper.run.context(), heard());
    }
  }
  if (failure !== undefined) throw failure;
  return messages;
}

/** Messages a second over the last ten seconds, from counts at moments. */
function createRate(since: number) {
  const moments: (readonly [time: number, count: number])[] = [[since, 0]];
  return (time: number, count: number): number => {
    moments.push([time, count]);
    while (moments.length > 2 && moments[1][0] <= time - RATE_SECONDS) moments.shift();
    const [[from, before]] = moments;
    return time > from ? (count - before) / (time - from) : 0;
  };
}

/** What the system calls it, where a write failed for want of space. */
function reasonOfFullDisk(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.kind === 'no-space' ? 'ENOSPC' : undefined;
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG' ? code : undefined;
}
