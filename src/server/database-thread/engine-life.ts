import { Worker } from 'node:worker_threads';
import { isFull } from './is-full.ts';
import type { AskedOfDatabase, FromDatabase, ToDatabase } from './messages.ts';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** SQLSTATE crash_shutdown: the same question may be asked again later. */
const CRASHED = '57P02';
/** SQLSTATE disk_full. */
const NO_SPACE = '53100';

/** An engine that says nothing for so long while the disk is full has crashed: where the end of a transaction finds no room, it computes for ever. */
const SILENT_MS = 3000;

/** After an error of these severities PostgreSQL ends itself; what is left of the embedded one answers nothing, or computes for ever. */
const DEADLY = ['PANIC', 'FATAL'];
/** Errors of the program that the engine is, not of what it was asked. */
const BROKEN = ['RuntimeError', 'ExitStatus'];

/** The embedded engine from its opening to its end, in a thread. */
export class EngineLife {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private readonly onLost: () => void;
  private readonly folder: string;
  private asked = 0;
  private heardAt = 0;
  private watch: NodeJS.Timeout | undefined;
  private end: Error | undefined;

  /** @throws what the engine says where it cannot be opened */
  static async open(folder: string, onLost: () => void): Promise<EngineLife> {
    const life = new EngineLife(folder, onLost);
    await new Promise<unknown>((resolve, reject) => life.waiting.set(0, { resolve, reject }));
    return life;
  }

  private constructor(folder: string, onLost: () => void) {
    this.folder = folder;
    this.onLost = onLost;
    const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
    this.worker = new Worker(new URL(`./database.worker${ending}`, import.meta.url), { workerData: folder });
    this.worker.on('message', (said: FromDatabase) => this.heard(said));
    this.worker.once('error', (error) => this.lose(error));
    this.worker.once('exit', (code) =>
      this.lose(new Error(`the thread of the database ended with code ${code}`)),
    );
  }

  /** As long as something is asked, the thread keeps the process alive; an engine that nobody asks does not. */
  ask(asked: AskedOfDatabase): Promise<unknown> {
    if (this.end) return Promise.reject(this.end);
    return new Promise((resolve, reject) => {
      const number = ++this.asked;
      if (this.waiting.size === 0) this.heardAt = performance.now();
      this.waiting.set(number, { resolve, reject });
      this.worker.ref();
      this.watch ??= setTimeout(() => void this.look(), SILENT_MS).unref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      this.worker.postMessage({ number, asked } satisfies ToDatabase);
    });
  }

  async close(): Promise<void> {
    await this.ask({ kind: 'close' });
    this.end = new Error('the database is closed');
    await this.worker.terminate();
  }

  private async look(): Promise<void> {
    const isSilent = this.waiting.size > 0 && performance.now() - this.heardAt >= SILENT_MS;
    if (isSilent && (await isFull(this.folder)))
      this.lose(new Error('the embedded database found no room'), NO_SPACE);
    this.watch = this.waiting.size > 0 ? setTimeout(() => void this.look(), SILENT_MS).unref() : undefined;
  }

  private heard({ number, result, error }: FromDatabase): void {
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    this.heardAt = performance.now();
    if (this.waiting.size === 0) this.worker.unref();
    if (!error) {
      waiting?.resolve(result);
      return;
    }
    const said = Object.assign(new Error(), error);
    const { severity } = error as { readonly severity?: string };
    waiting?.reject(said);
    if (number === 0 || DEADLY.includes(severity ?? '') || BROKEN.includes(said.name)) this.lose(said);
  }

  /** Whatever waits is told, and nothing more is asked of this one. */
  private lose(cause: Error, code = CRASHED): void {
    if (this.end) return;
    this.end = Object.assign(new Error('the embedded database has crashed', { cause }), { code });
    for (const { reject } of this.waiting.values()) reject(this.end);
    this.waiting.clear();
    this.onLost();
    void this.worker.terminate();
  }
}
