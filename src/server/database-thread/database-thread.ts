import type { EmbeddedEngine } from '../../store/database/open-database.ts';
import type { Results } from '@electric-sql/pglite';
import { isFull } from './is-full.ts';
import { EngineLife } from './engine-life.ts';

/**
 * The embedded engine in a thread of its own: it computes and writes to the disk synchronously, and whoever answers requests stays free
 * meanwhile. Where it crashed, for want of space on the disk, it is opened anew at the next question, as often as it takes; what it had
 * acknowledged is there then.
 */
export async function databaseThread(folder: string): Promise<EmbeddedEngine> {
  const thread = new DatabaseThread(folder);
  await thread.waitReady;
  return thread;
}

/** After a try that failed the engine is not opened again before so long. */
const AGAIN_AFTER_MS = 1000;

class DatabaseThread implements EmbeddedEngine {
  ready = false;
  closed = false;
  readonly waitReady: Promise<void>;
  private readonly folder: string;
  private life: Promise<EngineLife>;
  private isLost = false;
  private triedAt = 0;
  private transactions = 0;

  constructor(folder: string) {
    this.folder = folder;
    this.life = this.open();
    this.waitReady = this.opened();
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Results<Row>> {
    const engine = await this.engine();
    return engine.ask({ kind: 'query', sql, parameters }) as Promise<Results<Row>>;
  }

  async exec(sql: string): Promise<Results<unknown>[]> {
    const engine = await this.engine();
    return engine.ask({ kind: 'exec', sql }) as Promise<Results<unknown>[]>;
  }

  async transaction<Result>(
    run: (within: Pick<EmbeddedEngine, 'query'> & { rollback: () => Promise<void> }) => Promise<Result>,
  ): Promise<Result> {
    const transaction = ++this.transactions;
    // With the engine it began on it ends: one that is opened anew knows nothing of it.
    const engine = await this.engine();
    await engine.ask({ kind: 'begin', transaction });
    let isOver = false;
    const end = async (commits: boolean): Promise<void> => {
      if (isOver) return;
      isOver = true;
      await engine.ask({ kind: 'end', transaction, commits });
    };
    try {
      const result = await run({
        query: <Row>(sql: string, parameters: readonly unknown[] = []) =>
          engine.ask({ kind: 'query', sql, parameters, transaction }) as Promise<Results<Row>>,
        rollback: () => end(false),
      });
      await end(true);
      return result;
    } catch (error) {
      // What is lost with its engine is rolled back already.
      await end(false).catch(() => {});
      throw error;
    }
  }

  async close(): Promise<void> {
    const engine = await this.life.catch(() => undefined);
    if (engine && !this.isLost) await engine.close();
    this.closed = true;
  }

  private async opened(): Promise<void> {
    await this.life;
    this.ready = true;
  }

  /** The engine, opened anew where it is no more. */
  private engine(): Promise<EngineLife> {
    if (this.closed) return Promise.reject(new Error('the database is closed'));
    if (this.isLost && performance.now() - this.triedAt > AGAIN_AFTER_MS) this.life = this.open();
    return this.life;
  }

  private open(): Promise<EngineLife> {
    this.isLost = false;
    this.triedAt = performance.now();
    const lost = (): void => {
      this.isLost = true;
    };
    const life = EngineLife.open(this.folder, lost).catch(async (error: unknown) => {
      lost();
      throw await whyClosed(error, this.folder, this.ready);
    });
    life.catch(() => {});
    return life;
  }
}

/** The engine says only that it did not open: whether for want of space is seen on the disk, and one that was open before may open again. */
async function whyClosed(error: unknown, folder: string, wasOpen: boolean): Promise<unknown> {
  const code = (await isFull(folder)) ? '53100' : wasOpen ? '57P03' : undefined;
  return code === undefined ? error : Object.assign(new Error(String(error), { cause: error }), { code });
}
