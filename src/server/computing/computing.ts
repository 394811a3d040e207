import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Kysely, Selectable } from 'kysely';
import { Refusal } from '../../core/refusal.ts';
import type { ExportAsked } from '../../operations/documents/export-answer.ts';
import type { ContentFolder } from '../../operations/files/content-folder.ts';
import { ComputeThreads, ComputingEnded, type ThreadQuestion } from '../../operations/threads/compute.ts';
import type { Tables } from '../../store/database/tables.ts';
import { refuseManyJobs, type Limits } from '../limits.ts';
import { lasting, lastingOnDisk } from '../lasting.ts';
import { fromAfar, HttpProblem } from '../problem.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '../secrets.ts';
import type { ResolvedQuestion } from './question.ts';
import { writingPlace } from './written-files.ts';

type Job = Selectable<Tables['job']>;

/** Where answers are kept, and what they are computed with. */
export interface Keeping {
  readonly db: Kysely<Tables>;
  readonly contents: ContentFolder;
  readonly software: string;
  readonly now: () => Date;
  readonly limits: Limits;
  /** Told of what went wrong in us. */
  readonly fault: (error: unknown) => void;
}

/** For whom something is computed. */
export interface Asker {
  readonly workspace: string;
  readonly account: string;
}

/** What happens to a job, for those who follow it. */
export type JobEvent =
  | {
      readonly kind: 'progress';
      readonly number: number;
      readonly phase: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'ended' };

/** How often a job of another server is looked at. */
const LOOK_EVERY_MS = 300;

/** One person may have so many files made at once: they take turns with questions. */
const MOST_EXPORTS = 4;

interface Running {
  readonly abort: AbortController;
  readonly followers: Set<(event: JobEvent) => void>;
  last?: JobEvent;
}

/**
 * Answers questions in threads and keeps the answers: one question is computed once, however many ask. What is computed while the database is
 * gone is kept when it comes back.
 */
export class Computing {
  /** Under which jobs are taken, once this server is among the machines. */
  machine: string | undefined;
  private readonly keeping: Keeping;
  private readonly threads: ComputeThreads;
  private readonly running = new Map<string, Running>();
  private readonly runs = new Set<Promise<void>>();
  private readonly ended = new AbortController();
  private readonly exporting = new Map<string, number>();

  constructor(keeping: Keeping, threads: number) {
    this.keeping = keeping;
    this.threads = new ComputeThreads(threads);
  }

  get load(): { readonly running: number; readonly waiting: number } {
    return this.threads.load;
  }

  /** Asks a question for a workspace: the job is done already where the answer is known. Repeated with the same key it is the same job. */
  async submit(asker: Asker, question: ResolvedQuestion, idempotency: string | undefined): Promise<Job> {
    const { db, software, now } = this.keeping;
    const key = keyOf(question, software);
    await refuseManyJobs(db, asker.account, this.keeping.limits);
    const at = now();
    const known = await db.selectFrom('answer').select('key').where('key', '=', key).executeTakeFirst();
    const job = await db
      .insertInto('job')
      .values({
        id: newId(),
        ...asker,
        operation: question.operation,
        request: JSON.stringify(question.request),
        command: question.command,
        state: known ? 'done' : 'waiting',
        answer: key,
        refusal: null,
        machine: this.machine ?? null,
        idempotency: idempotency ?? null,
        asked_at: at,
        ended_at: known ? at : null,
      })
      .onConflict((conflict) => conflict.columns(['workspace', 'account', 'idempotency']).doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!job) return this.earlierJob(asker, idempotency!, key);
    if (!known) this.start(job, question);
    return job;
  }

  /** Calls back with what happens to a job until it ends; at once with where it stands. The result ends the following. */
  follow(job: string, heard: (event: JobEvent) => void): () => void {
    const running = this.running.get(job);
    if (!running) return this.followElsewhere(job, heard);
    if (running.last) heard(running.last);
    running.followers.add(heard);
    return () => running.followers.delete(heard);
  }

  /**
   * A kept answer as a file, made in a thread like answers are, for an account.
   *
   * @throws HttpProblem `too-many-jobs` where it has several under way
   */
  async exportAnswer(account: string, operation: string, exported: ExportAsked): Promise<Uint8Array> {
    const question = { operation, request: {}, places: {}, exported };
    return Buffer.from(await this.askForFile(account, question), 'base64');
  }

  /**
   * The file that an operation writes, of which nothing else is kept: no job, no request and no answer.
   *
   * @throws HttpProblem `too-many-jobs` where the account has several under way; the refusal of the operation
   */
  async writeAside(account: string, question: ThreadQuestion): Promise<Uint8Array> {
    const writing = (await writingPlace(question.outputs))!;
    try {
      const places = { ...question.places, ...writing.places };
      await this.askForFile(account, { ...question, places });
      const [place] = Object.values(writing.places);
      return await readFile(place);
    } finally {
      await writing.remove();
    }
  }

  private async askForFile(account: string, question: ThreadQuestion): Promise<string> {
    const underWay = this.exporting.get(account) ?? 0;
    if (underWay >= MOST_EXPORTS) throw new HttpProblem('too-many-jobs', { most: MOST_EXPORTS });
    this.exporting.set(account, underWay + 1);
    try {
      const { signal } = new AbortController();
      return await this.threads.ask(question, { whose: account, progress: () => {}, signal });
    } finally {
      const left = this.exporting.get(account)! - 1;
      if (left > 0) this.exporting.set(account, left);
      else this.exporting.delete(account);
    }
  }

  /**
   * An answer that is nobody's job and is not kept: what the server itself asks, about files of its own.
   *
   * @param asker whose turn it takes, and until when somebody waits for it; the server's own by default
   */
  async askAside(
    question: ThreadQuestion,
    { account: whose, signal }: { readonly account?: string; readonly signal?: AbortSignal } = {},
  ): Promise<unknown> {
    const asked = { whose, progress: () => {}, signal: signal ?? new AbortController().signal };
    return JSON.parse(await this.threads.ask(question, asked));
  }

  /** Until the job ends, but no longer than so long. */
  wait(job: string, most: number): Promise<void> {
    return new Promise((resolve) => {
      let unfollow = (): void => {};
      const timer = setTimeout(() => {
        unfollow();
        resolve();
      }, most);
      unfollow = this.follow(job, ({ kind }) => {
        if (kind !== 'ended') return;
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Ends a job here, or has the server that computes it do so. */
  async cancel(job: string): Promise<void> {
    if (this.running.has(job)) this.abort(job);
    else await this.keeping.db.updateTable('job').set({ cancel_asked: true }).where('id', '=', job).execute();
  }

  /** Ends what somebody has under way, in one workspace or everywhere. */
  async cancelAll(account: string, workspace?: string): Promise<void> {
    const own = this.keeping.db
      .selectFrom('job')
      .select('id')
      .where('account', '=', account)
      .where('state', 'in', ['waiting', 'running']);
    const jobs = await (workspace === undefined ? own : own.where('workspace', '=', workspace)).execute();
    await Promise.all(jobs.map(({ id }) => this.cancel(id)));
  }

  /** Ends the jobs of this server that were cancelled at another one. */
  async cancelAsked(): Promise<void> {
    if (this.running.size === 0) return;
    const rows = await this.keeping.db
      .selectFrom('job')
      .select('id')
      .where('id', 'in', [...this.running.keys()])
      .where('cancel_asked', '=', true)
      .execute();
    for (const { id } of rows) this.abort(id);
  }

  private abort(job: string): void {
    this.running.get(job)?.abort.abort(new Refusal('cancelled', 'work.cancelled'));
  }

  /** A job that is not computed here: over, or another server's, whose end is seen in the database. */
  private followElsewhere(job: string, heard: (event: JobEvent) => void): () => void {
    const stop = new AbortController();
    void (async () => {
      while (await lasting(() => this.isUnderWay(job), stop.signal))
        await pause(LOOK_EVERY_MS, undefined, { signal: stop.signal }).catch(() => {});
    })()
      .catch(this.keeping.fault)
      .finally(() => {
        if (!stop.signal.aborted) heard({ kind: 'ended' });
      });
    return () => stop.abort();
  }

  private async isUnderWay(job: string): Promise<boolean> {
    const found = await this.keeping.db
      .selectFrom('job')
      .select('state')
      .where('id', '=', job)
      .executeTakeFirst();
    return found?.state === 'waiting' || found?.state === 'running';
  }

  /** Computes a job that was asked for: now, or before the server was ended. */
  start(job: Job, question: ResolvedQuestion): void {
    const run = this.run(job, question).finally(() => this.runs.delete(run));
    this.runs.add(run);
  }

  /** Stops what is computed. Such jobs keep their state, and go on when the server starts again. */
  async close(): Promise<void> {
    this.ended.abort();
    await this.threads.close();
    await Promise.all(this.runs);
  }

  private async earlierJob(asker: Asker, idempotency: string, key: string): Promise<Job> {
    const earlier = await this.keeping.db
      .selectFrom('job')
      .selectAll()
      .where('workspace', '=', asker.workspace)
      .where('account', '=', asker.account)
      .where('idempotency', '=', idempotency)
      .executeTakeFirstOrThrow();
    if (earlier.answer !== key) throw new HttpProblem('other-question');
    return earlier;
  }

  /** Writes how a job stands, as soon as it can be written. Where that fails by a fault of ours the next start goes on with the job. */
  private async write(ask: () => Promise<void>): Promise<void> {
    try {
      await lastingOnDisk(ask, this.ended.signal);
    } catch (error) {
      this.keeping.fault(error);
    }
  }

  private async run(job: Job, question: ResolvedQuestion): Promise<void> {
    const running: Running = { abort: new AbortController(), followers: new Set() };
    this.running.set(job.id, running);
    let number = 0;
    const tell = (event: JobEvent): void => {
      running.last = event;
      for (const heard of running.followers) heard(event);
    };
    try {
      const writing = await writingPlace(question.outputs);
      let begun: Promise<unknown> = Promise.resolve();
      try {
        const document = await this.threads.ask(
          { ...question, places: { ...question.places, ...writing?.places } },
          {
            whose: job.account,
            signal: running.abort.signal,
            progress: (phase, done, total) =>
              tell({ kind: 'progress', number: ++number, phase, done, total }),
            begun: () => {
              begun = this.write(() => begin(this.keeping, job));
            },
          },
        );
        const files = await writing?.keep(this.keeping.contents);
        await begun;
        await lasting(() => keep(this.keeping, job, question, { document, files }), this.ended.signal);
      } finally {
        await begun;
        await writing?.remove();
      }
    } catch (error) {
      await this.write(() => giveUp(this.keeping, job, error));
    } finally {
      this.running.delete(job.id);
      tell({ kind: 'ended' });
    }
  }
}

async function begin({ db, now }: Keeping, { id }: Job): Promise<void> {
  await db
    .updateTable('job')
    .set({ state: 'running', begun_at: now() })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute();
}

/** The answer and the end of its job, both or neither. */
async function keep(
  keeping: Keeping,
  job: Job,
  question: ResolvedQuestion,
  { document, files }: { readonly document: string; readonly files: string | undefined },
): Promise<void> {
  const bytes = Buffer.from(document);
  const content = await keeping.contents.put(bytes);
  const at = keeping.now();
  await keeping.db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('answer')
      .values({
        key: job.answer,
        operation: job.operation,
        request: JSON.stringify(question.request),
        snapshot: question.snapshot ?? null,
        software: keeping.software,
        content,
        files: files ?? null,
        bytes: bytes.length,
        computed_at: at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await transaction
      .updateTable('job')
      .set({ state: 'done', ended_at: at })
      .where('id', '=', job.id)
      .execute();
  });
}

async function giveUp({ db, now }: Keeping, job: Job, thrown: unknown): Promise<void> {
  if (thrown instanceof ComputingEnded) return;
  const error = fromAfar(thrown);
  const isRefusal = error instanceof Refusal;
  const state = !isRefusal ? 'failed' : error.kind === 'cancelled' ? 'cancelled' : 'refused';
  const refusal = isRefusal
    ? { kind: error.kind, code: error.code, facts: error.facts, findings: error.findings }
    : { error: String(error) };
  await db
    .updateTable('job')
    .set({ state, refusal: JSON.stringify(refusal), ended_at: now() })
    .where('id', '=', job.id)
    .execute();
}

/** Names an answer by all that it follows from: the same key, the same answer. */
function keyOf({ operation, identity, snapshot, workspace }: ResolvedQuestion, software: string): string {
  return createHash('sha256')
    .update(JSON.stringify([software, operation, snapshot, identity, workspace]))
    .digest('hex');
}
