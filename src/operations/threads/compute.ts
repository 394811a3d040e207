import { Worker } from 'node:worker_threads';
import type { Finding } from '../../core/finding.ts';
import type { Progress } from '../../core/progress.ts';
import type { ExportAsked } from '../documents/export-answer.ts';
import { Refusal, type RefusalKind } from '../../core/refusal.ts';
import { FairLine } from './fair-line.ts';

/** A question for a thread: an operation, its request, and where the files lie that the request names. */
export interface ThreadQuestion {
  readonly operation: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly places: Readonly<Record<string, string>>;
  /** What people call what is placed, where that is not the name by which the request has it. */
  readonly titles?: Readonly<Record<string, string>> | undefined;
  /** Fields of the request that name what is written, with those names. */
  readonly outputs?: Readonly<Record<string, string>> | undefined;
  /** Not to be asked: its answer is there and becomes a file, which comes as base64. */
  readonly exported?: ExportAsked | undefined;
}

export type ToComputing =
  | { readonly kind: 'ask'; readonly question: ThreadQuestion }
  | { readonly kind: 'cancel' };

export type FromComputing =
  | { readonly kind: 'progress'; readonly phase: string; readonly done: number; readonly total: number }
  | { readonly kind: 'answer'; readonly document: string }
  | {
      readonly kind: 'refusal';
      readonly refusal: {
        readonly kind: RefusalKind;
        readonly code: string;
        readonly facts: Finding['facts'];
        readonly findings: readonly Finding[];
      };
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failure'; readonly error: string };

/** Work that does not hear that it is cancelled is stopped after so long. */
const PATIENCE_MS = 3000;

/** How a question is followed, and whose it is. */
export interface ThreadAsked {
  /** Who takes turns with the others. Default: one person with all who are not named. */
  readonly whose?: string | undefined;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Its turn has come. */
  readonly begun?: () => void;
}

interface Waiting extends ThreadAsked {
  readonly question: ThreadQuestion;
  readonly whose: string;
  readonly resolve: (document: string) => void;
  readonly reject: (error: unknown) => void;
}

/** The threads were closed before there was an answer. */
export class ComputingEnded extends Error {}

/** Threads that answer questions, so that whoever asks stays free: a fixed number, and people take turns. */
export class ComputeThreads {
  private readonly free: Worker[] = [];
  /** With whose question it answers. */
  private readonly busy = new Map<Worker, string>();
  private readonly waiting = new FairLine<Waiting>();
  private readonly most: number;
  private isClosed = false;

  constructor(most: number) {
    this.most = most;
  }

  /** How many are answered now, and how many wait. */
  get load(): { readonly running: number; readonly waiting: number } {
    return { running: this.busy.size, waiting: this.waiting.length };
  }

  /**
   * The answer as the JSON document that the operation writes.
   *
   * @throws Refusal of the operation; the reason of the signal where it was cancelled
   */
  ask(question: ThreadQuestion, { whose = '', ...asked }: ThreadAsked): Promise<string> {
    const { signal } = asked;
    if (this.isClosed) return Promise.reject(new ComputingEnded());
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    return new Promise((resolve, reject) => {
      const waiting = { question, whose, ...asked, resolve, reject };
      // Who waits no longer makes room at once, however long the others take.
      const leave = (): void => {
        if (this.waiting.remove(whose, waiting)) reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      this.waiting.push(whose, waiting);
      this.next();
    });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (const { reject } of this.waiting.clear()) reject(new ComputingEnded());
    await Promise.all([...this.free, ...this.busy.keys()].map((worker) => worker.terminate()));
  }

  private next(): void {
    if (this.isClosed || this.busy.size >= this.most) return;
    const people = [...this.busy.values()];
    const asked = this.waiting.next((whose) => people.filter((one) => one === whose).length);
    if (!asked) return;
    const worker = this.free.pop() ?? newWorker();
    this.busy.set(worker, asked.whose);
    asked.begun?.();
    void this.run(worker, asked);
  }

  private async run(worker: Worker, { question, progress, signal, resolve, reject }: Waiting): Promise<void> {
    let isReusable = true;
    let patience: NodeJS.Timeout | undefined;
    const cancel = (): void => {
      tell(worker, { kind: 'cancel' });
      patience = setTimeout(() => void worker.terminate(), PATIENCE_MS);
    };
    signal.addEventListener('abort', cancel, { once: true });
    try {
      const said = await answerOf(worker, question, progress);
      if (said.kind === 'answer') resolve(said.document);
      else if (said.kind === 'refusal') {
        const { kind, code, facts, findings } = said.refusal;
        reject(new Refusal<string>(kind, code, facts, findings));
      } else reject(said.kind === 'cancelled' ? signal.reason : new Error(said.error));
    } catch (error) {
      isReusable = false;
      reject(this.isClosed ? new ComputingEnded() : signal.aborted ? signal.reason : error);
    } finally {
      clearTimeout(patience);
      signal.removeEventListener('abort', cancel);
      this.busy.delete(worker);
      if (isReusable) this.free.push(worker);
      this.next();
    }
  }
}

type Last = Exclude<FromComputing, { kind: 'progress' }>;

function answerOf(worker: Worker, question: ThreadQuestion, progress: Progress): Promise<Last> {
  return new Promise((resolve, reject) => {
    const ended = (code: number): void => reject(new Error(`a computing thread stopped with code ${code}`));
    const heard = (said: FromComputing): void => {
      if (said.kind === 'progress') {
        progress(said.phase, said.done, said.total);
        return;
      }
      worker.off('message', heard).off('error', reject).off('exit', ended);
      resolve(said);
    };
    worker.on('message', heard).once('error', reject).once('exit', ended);
    tell(worker, { kind: 'ask', question });
  });
}

function tell(worker: Worker, message: ToComputing): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  worker.postMessage(message);
}

function newWorker(): Worker {
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  return new Worker(new URL(`./compute.worker${ending}`, import.meta.url));
}
