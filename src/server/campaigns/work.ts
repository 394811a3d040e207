import { setTimeout as pause } from 'node:timers/promises';
import { fromKysely } from 'pg-boss';
import { Refusal } from '../../core/refusal.ts';
import { answeredRows, refusedRow } from '../../operations/campaign/cell-rows.ts';
import { cellOf, cellQuestion, contentsOf, type CampaignPlan } from '../../operations/campaign/plan.ts';
import type { ContentFolder } from '../../operations/files/content-folder.ts';
import { ComputeThreads } from '../../operations/threads/compute.ts';
import type { StressAnswer } from '../../schemas/stress-answer.ts';
import { enqueue, type CampaignHouse } from './campaigns.ts';
import { lasting } from '../lasting.ts';
import { fetchChunk, TOUCH_EVERY_MS, type Chunk, type ChunkJob } from './queue.ts';

/** What a worker computes with. */
export interface Workplace extends CampaignHouse {
  /** With `get` of what is not here from where it is. */
  readonly contents: ContentFolder;
  readonly threads: number;
}

/** A chunk is computed for so long, and its rest is given back. */
const CHUNK_MS = 15_000;
/** An empty queue is asked again after so long. */
const IDLE_MS = 500;

/** A cell with its rows as they are kept. */
interface Result {
  readonly cell: number;
  readonly rows: string;
  readonly refused: boolean;
}

/**
 * Computes chunks of campaigns until it is told to stop; then what is computed is kept and the rest given back. A database that goes
 * away is waited for.
 */
export async function workOnCampaigns(place: Workplace, signal: AbortSignal): Promise<void> {
  const threads = new ComputeThreads(place.threads);
  try {
    await Promise.all(Array.from({ length: place.threads }, () => loop(place, threads, signal)));
  } finally {
    await threads.close();
  }
}

async function loop(place: Workplace, threads: ComputeThreads, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- one chunk after the other
    const job = await lasting(() => fetchChunk(place.queue, place.db), signal);
    // oxlint-disable-next-line no-await-in-loop -- one chunk after the other
    if (job) await doChunk(place, threads, job, signal);
    // oxlint-disable-next-line no-await-in-loop -- one chunk after the other
    else await pause(IDLE_MS, undefined, { signal }).catch(() => {});
  }
}

async function doChunk(
  place: Workplace,
  threads: ComputeThreads,
  job: ChunkJob,
  stop: AbortSignal,
): Promise<void> {
  const over = new AbortController();
  const until = AbortSignal.any([stop, over.signal]);
  const watch = setInterval(() => void stayAlive(place, job, over), TOUCH_EVERY_MS);
  const results: Result[] = [];
  let failure: unknown;
  try {
    const plan = await lasting(() => planOf(place, job.data), stop);
    if (plan) await computeCells(place, threads, plan, job.data, until, results);
  } catch (error) {
    failure = error;
  } finally {
    clearInterval(watch);
  }
  // What is computed is kept also where the database comes back only after the worker was told to stop.
  try {
    await lasting(() => settle(place, job, results, until.aborted ? undefined : failure), undefined);
  } catch (error) {
    // What cannot be kept for another reason, such as a full disk, is tried again, and its reason told.
    const message = error instanceof Error ? error.message : String(error);
    await place.queue.boss.fail(place.queue.name, attemptOf(job), { message }).catch(() => {});
  }
}

/** Says that the chunk is still worked on, and ends it where its campaign was cancelled. */
async function stayAlive(place: Workplace, job: ChunkJob, over: AbortController): Promise<void> {
  try {
    await place.queue.boss.touch(place.queue.name, attemptOf(job));
    if (!(await planOf(place, job.data))) over.abort();
  } catch {
    // The database is gone for a while: it is told again.
  }
}

/** The plan of a chunk's campaign; undefined where that was cancelled, or begun anew with other chunks. */
async function planOf({ db }: Workplace, { campaign, round }: Chunk): Promise<CampaignPlan | undefined> {
  const found = await db
    .selectFrom('campaign')
    .select('plan')
    .where('id', '=', campaign)
    .where('state', '=', 'running')
    .where('round', '=', round)
    .executeTakeFirst();
  return found?.plan as CampaignPlan | undefined;
}

/** None of the cells can be computed here. */
class Missing extends Error {}

async function computeCells(
  place: Workplace,
  threads: ComputeThreads,
  plan: CampaignPlan,
  { from, until }: Chunk,
  signal: AbortSignal,
  results: Result[],
): Promise<void> {
  for (const content of contentsOf(plan)) {
    // oxlint-disable-next-line no-await-in-loop -- a few files, there already but for the first time
    if (!(await place.contents.has(content))) throw new Missing(`the content ${content} is nowhere`);
  }
  const end = performance.now() + CHUNK_MS;
  for (let cell = from; cell < until && performance.now() < end && !signal.aborted; cell++)
    // oxlint-disable-next-line no-await-in-loop -- one cell after the other: the other threads have other chunks
    results.push(await computeCell(place, threads, plan, cell, signal));
}

async function computeCell(
  { contents }: Workplace,
  threads: ComputeThreads,
  plan: CampaignPlan,
  number: number,
  signal: AbortSignal,
): Promise<Result> {
  const cell = cellOf(plan, number);
  try {
    const document = await threads.ask(cellQuestion(plan, cell, contents.pathOf), {
      signal,
      progress: () => {},
    });
    const rows = answeredRows(cell, JSON.parse(document) as StressAnswer);
    return { cell: number, rows: JSON.stringify(rows), refused: false };
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'cancelled') throw error;
    return { cell: number, rows: JSON.stringify([refusedRow(cell, error.code)]), refused: true };
  }
}

/** The attempt came late: its chunk was taken for dead and is computed, or was, by another worker. */
class Late extends Error {}

/**
 * Keeps what was computed, ends the job and gives back the rest, all or nothing. A chunk that fails is tried again, and the cell it
 * fails at alone, so that it takes no other one with it.
 */
async function settle(
  place: Workplace,
  job: ChunkJob,
  results: readonly Result[],
  failure: unknown,
): Promise<void> {
  const { db, queue } = place;
  const { from, until } = job.data;
  const next = from + results.length;
  if (failure instanceof Missing || (failure !== undefined && until - from === 1)) {
    const message = failure instanceof Error ? failure.message : 'unknown';
    await queue.boss.fail(queue.name, attemptOf(job), { message });
    return;
  }
  const isOver = (await planOf(place, job.data)) === undefined;
  const alone = failure === undefined ? next : next + 1;
  const rest = [
    { from: next, until: alone },
    { from: alone, until },
  ].filter((part) => part.from < part.until);
  try {
    await db.transaction().execute(async (transaction) => {
      const rows = results.map((result) => ({ campaign: job.data.campaign, ...result }));
      if (rows.length > 0)
        await transaction
          .insertInto('campaign_cell')
          .values(rows)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      const ended = await queue.boss.complete(
        queue.name,
        attemptOf(job),
        {},
        { db: fromKysely(transaction) },
      );
      if ((ended as { affected: number }).affected === 0) throw new Late();
      if (!isOver)
        await enqueue(
          queue,
          rest.map((part) => ({ ...job.data, ...part })),
          job.groupId,
          transaction,
        );
    });
  } catch (error) {
    if (!(error instanceof Late)) throw error;
  }
}

function attemptOf({ id, retryCount }: ChunkJob): { id: string; retryCount: number } {
  return { id, retryCount };
}
