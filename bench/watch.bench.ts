// The watch: a made table of thirty full feeds from MRT into routes with visibility, its memory, and the fall of one of them; and the
// public update files of one collector with all detectors.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join, resolve } from 'node:path';
import { RELATION } from '../src/engines/watch/path-notes.ts';
import { USUAL_SETTINGS } from '../src/engines/watch/settings.ts';
import { createWatch } from '../src/engines/watch/watch.ts';
import type { Watch, WatchKnowledge } from '../src/engines/watch/watch-face.ts';
import type { WatchState } from '../src/engines/watch/watch-state.ts';
import { decompress } from '../src/formats/compression/open-decompressor.ts';
import { loadSnapshot } from '../src/operations/snapshot/load-snapshot.ts';
import { createFeedBook } from '../src/operations/watch/feed-book.ts';
import { inOrder } from '../src/operations/watch/merge.ts';
import { openMrtSource } from '../src/operations/watch/mrt-source.ts';
import { kinshipOf } from '../src/operations/watch/kinship.ts';
import { knowledgeOfNetworks } from '../src/operations/watch/network-knowledge.ts';
import { createTakers } from '../src/operations/watch/taker.ts';
import { openVrps } from '../src/operations/watch/vrps.ts';
import { captureCheckpoint, readCheckpoint, writeCheckpoint } from '../src/sources/journal/checkpoint.ts';
import { evidenceOfSnapshot } from '../src/store/snapshot-evidence.ts';
import { needsSharedData, sharedData } from '../test/shared-data.ts';
import { writeFullTable } from './full-table.ts';
import { timed } from './processor-time.ts';
import type { Recorder } from './results.ts';

const FEEDS = 30;
/** A tenth of the global table, so that a small machine holds it; memory is given for the whole one. */
const PREFIXES = 100_000;
const SCALE = 10;
/** Enough others go on to vote. */
const FALLS = 9;
const UPDATES = 'mrt/rrc24';
const ROWS = 1_000_000;
/** Six files of five minutes. */
const UPDATE_SECONDS = 1800;
const DAY_SECONDS = 86_400;

export async function bench(record: Recorder): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'muruna-bench-'));
  try {
    const path = join(folder, 'table');
    await writeFullTable(path, PREFIXES, FEEDS);
    await tableBench(
      decompress(new Uint8Array(readFileSync(path)), () => {}),
      record,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (!needsSharedData(UPDATES).skip) await updateBench(record);
}

/** The state of all feeds, written down and gone on from. */
async function checkpointBench(watch: Watch, record: Recorder): Promise<void> {
  const [copy, graph] = await timed(() => captureCheckpoint('bench', watch.save()));
  const longest = monitorEventLoopDelay({ resolution: 5 });
  longest.enable();
  const folder = mkdtempSync(join(tmpdir(), 'muruna-bench-'));
  try {
    const [, encoded] = await timed(async () => {
      await copy.copy();
      let octets = 0;
      for (const piece of copy.pieces()) octets += piece.length;
      if (octets !== copy.octets) throw new Error('it is not whole');
    });
    longest.disable();
    await writeCheckpoint(folder, copy);
    const [again, read] = await timed(async () => {
      const saved = (await readCheckpoint(folder, 'bench')) as WatchState;
      return newWatch(NOTHING_KNOWN, saved);
    });
    if (again.feeds.length !== FEEDS || again.now !== watch.now) throw new Error('it does not go on');
    say(
      `checkpoint: ${(copy.octets / 1e6).toFixed(0)} MB, ${(graph.cpuMs + encoded.cpuMs).toFixed(0)} ms, of which ${graph.cpuMs.toFixed(0)} at once; others waited ${(longest.max / 1e6).toFixed(0)} ms at most; resume ${read.cpuMs.toFixed(0)} ms`,
    );
    record('watch.checkpoint', ((graph.cpuMs + encoded.cpuMs) * SCALE) / 1000);
    record('watch.hold', graph.cpuMs);
    record('watch.resume', (read.cpuMs * SCALE) / 1000);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function tableBench(dump: Uint8Array, record: Recorder): Promise<void> {
  const before = memory();
  const watch = newWatch(NOTHING_KNOWN);
  const seconds = await processorSeconds(() => readAll(watch, [dump]));
  // A second later the tables vote.
  await processorSeconds(async () => watch.advance(watch.now + 1));
  const routes = watch.feeds.reduce((sum, { view }) => sum + watch.table.column(view).count, 0);
  if (watch.votes.votersOf(0).length !== FEEDS) throw new Error('not every table votes');
  const megabytes = (memory() - before) / 1e6;
  say(
    `table: ${routes} routes, ${(routes / seconds / 1e6).toFixed(2)} M routes/s, ${megabytes.toFixed(0)} MB`,
  );
  record('watch.table', (seconds / routes) * ROWS);
  record('watch.memory', megabytes * SCALE);
  await checkpointBench(watch, record);
  record('watch.fall', await fallMilliseconds(watch));
}

/**
 * Of a whole table, from the falls of several: what a fall takes grows with its routes, what the first one takes more, since its code is
 * not compiled yet, does not.
 */
async function fallMilliseconds(watch: Watch): Promise<number> {
  const falls: number[] = [];
  for (const feed of watch.feeds.slice(0, FALLS))
    falls.push(1000 * (await processorSeconds(async () => watch.session(feed, false))));
  const usual = falls.toSorted((a, b) => a - b)[Math.floor(FALLS / 2)];
  return usual * SCALE + Math.max(0, falls[0] - usual);
}

async function updateBench(record: Recorder): Promise<void> {
  const files = readdirSync(sharedData(UPDATES))
    .toSorted()
    .map((name) => decompress(new Uint8Array(readFileSync(sharedData(join(UPDATES, name)))), () => {}));
  const knowledge = await knownByTheSnapshot();
  await readAll(newWatch(knowledge), files);
  const watch = newWatch(knowledge);
  const seconds = await processorSeconds(() => readAll(watch, files));
  const rows = watch.changes + watch.repeated;
  say(`updates: ${rows} rows, ${(rows / seconds / 1e6).toFixed(2)} M rows/s with all detectors`);
  record('watch.updates', (seconds / rows) * ROWS);
  record('watch.day', (seconds * DAY_SECONDS) / UPDATE_SECONDS);
}

/** Tables are measured without a snapshot, which would take memory of its own. */
const NOTHING_KNOWN: WatchKnowledge = {
  validity: undefined,
  areLinked: () => undefined,
  isSameCountry: () => undefined,
  areSiblings: () => false,
  isDeclared: () => false,
  isRouteServer: () => false,
  hasCustomers: () => false,
  sellsInCountryOf: () => false,
  relationOf: () => RELATION.unknown,
  confidenceOf: () => 0,
};

async function knownByTheSnapshot(): Promise<WatchKnowledge> {
  const snapshot = await loadSnapshot(resolve(import.meta.dirname, '../data/bundled.muruna'));
  return knowledgeOfNetworks(
    snapshot.internet,
    await evidenceOfSnapshot(snapshot),
    undefined,
    kinshipOf(snapshot, []),
  );
}

function newWatch(knowledge: WatchKnowledge, saved?: WatchState): Watch {
  return createWatch({
    networks: Array.from({ length: 1000 }, (_, index) => 10_000 + 7 * index),
    settings: USUAL_SETTINGS,
    keepMessage: () => 0,
    learnSeconds: 600,
    knowledge,
    saved,
  });
}

async function takersOf(watch: Watch) {
  const vrps = await openVrps({ vrps: undefined }, () => () => {});
  return createTakers(
    watch,
    createFeedBook(watch),
    vrps.book(() => {}),
    () => () => {},
  );
}

async function readAll(watch: Watch, files: readonly Uint8Array[]): Promise<void> {
  const takers = await takersOf(watch);
  const planned = files.map((bytes, index) => ({
    firstTime: new DataView(bytes.buffer, bytes.byteOffset).getUint32(0),
    saysEnds: false,
    open: () =>
      openMrtSource({ name: String(index), kind: 'mrt', collector: 'bench' }, pieces(bytes), () => {}),
  }));
  await inOrder(planned, { arrived: (arrival) => takers.take(arrival) });
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1 << 18) yield bytes.subarray(at, at + (1 << 18));
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

async function processorSeconds(run: () => Promise<void>): Promise<number> {
  const [, { cpuMs }] = await timed(run);
  return cpuMs / 1000;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
