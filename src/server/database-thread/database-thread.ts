import { Worker } from 'node:worker_threads';
import type { Results } from '@electric-sql/pglite';
import type { EmbeddedEngine } from '../../store/database/open-database.ts';
import type { AskedOfDatabase, FromDatabase, ToDatabase } from './messages.ts';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The embedded engine in a thread of its own: it computes and writes to the disk synchronously, and whoever answers requests stays free
 * meanwhile.
 */
export async function databaseThread(folder: string): Promise<EmbeddedEngine> {
  const thread = new DatabaseThread(folder);
  await thread.waitReady;
  return thread;
}

class DatabaseThread implements EmbeddedEngine {
  ready = false;
  closed = false;
  readonly waitReady: Promise<void>;
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private transactions = 0;

  constructor(folder: string) {
    const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
    this.worker = new Worker(new URL(`./database.worker${ending}`, import.meta.url), { workerData: folder });
    this.waitReady = new Promise((resolve, reject) => {
      this.waiting.set(0, { resolve: () => resolve(), reject });
    });
    this.worker.on('message', (said: FromDatabase) => this.heard(said));
    this.worker.once('error', (error) => this.lost(error));
    this.worker.once('exit', (code) =>
      this.lost(new Error(`the thread of the database ended with code ${code}`)),
    );
  }

  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Results<Row>> {
    return this.ask({ kind: 'query', sql, parameters }) as Promise<Results<Row>>;
  }

  exec(sql: string): Promise<Results<unknown>[]> {
    return this.ask({ kind: 'exec', sql }) as Promise<Results<unknown>[]>;
  }

  async transaction<Result>(
    run: (within: Pick<EmbeddedEngine, 'query'> & { rollback: () => Promise<void> }) => Promise<Result>,
  ): Promise<Result> {
    const transaction = ++this.transactions;
    await this.ask({ kind: 'begin', transaction });
    let isOver = false;
    const end = async (commits: boolean): Promise<void> => {
      if (isOver) return;
      isOver = true;
      await this.ask({ kind: 'end', transaction, commits });
    };
    try {
      const result = await run({
        query: <Row>(sql: string, parameters: readonly unknown[] = []) =>
          this.ask({ kind: 'query', sql, parameters, transaction }) as Promise<Results<Row>>,
        rollback: () => end(false),
      });
      await end(true);
      return result;
    } catch (error) {
      await end(false);
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.ask({ kind: 'close' });
    this.closed = true;
    await this.worker.terminate();
  }

  /** As long as something is asked, the thread keeps the process alive; an engine that nobody asks does not. */
  private ask(asked: AskedOfDatabase): Promise<unknown> {
    if (this.closed) return Promise.reject(new Error('the database is closed'));
    return new Promise((resolve, reject) => {
      const number = ++this.asked;
      this.waiting.set(number, { resolve, reject });
      this.worker.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      this.worker.postMessage({ number, asked } satisfies ToDatabase);
    });
  }

  private heard({ number, result, error }: FromDatabase): void {
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    if (this.waiting.size === 0) this.worker.unref();
    if (number === 0) this.ready = !error;
    if (error) waiting?.reject(Object.assign(new Error(), error));
    else waiting?.resolve(result);
  }

  private lost(error: unknown): void {
    this.closed = true;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
