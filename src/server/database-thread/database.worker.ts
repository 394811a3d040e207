import { parentPort, workerData } from 'node:worker_threads';
import type { Transaction } from '@electric-sql/pglite';
import { openEngine } from '../../store/database/open-database.ts';
import type { AskedOfDatabase, FromDatabase, ToDatabase } from './messages.ts';

// The thread of the embedded engine. What is asked is passed on in the order in which it comes; the engine itself lets one transaction after
// the other have its only connection.

interface Open {
  readonly transaction: Transaction;
  readonly end: (commits: boolean) => void;
  /** Until the engine has written it, or taken it back. */
  readonly ended: Promise<void>;
}

const port = parentPort!;
const transactions = new Map<number, Open>();
const engine = await openEngine(workerData as string).catch((error: unknown) => {
  say({ number: 0, error: factsOf(error) });
  return undefined;
});

if (engine) {
  port.on('message', ({ number, asked }: ToDatabase) => {
    answer(asked).then(
      (result) => say({ number, result }),
      (error: unknown) => say({ number, error: factsOf(error) }),
    );
  });
  say({ number: 0 });
}

async function answer(asked: AskedOfDatabase): Promise<unknown> {
  if (asked.kind === 'exec') return engine!.exec(asked.sql);
  if (asked.kind === 'begin') return begin(asked.transaction);
  if (asked.kind === 'end') return end(asked.transaction, asked.commits);
  if (asked.kind === 'close') return engine!.close();
  const within = asked.transaction === undefined ? engine! : transactions.get(asked.transaction)!.transaction;
  return within.query(asked.sql, [...asked.parameters]);
}

function begin(number: number): Promise<void> {
  return new Promise((begun, failed) => {
    const ended = engine!.transaction(async (transaction) => {
      const commits = new Promise<boolean>((end) => {
        transactions.set(number, { transaction, end, ended });
        begun();
      });
      if (!(await commits)) await transaction.rollback();
    });
    ended.catch(failed);
  });
}

async function end(number: number, commits: boolean): Promise<void> {
  const { end: decide, ended } = transactions.get(number)!;
  transactions.delete(number);
  decide(commits);
  await ended;
}

function factsOf(error: unknown): Readonly<Record<string, unknown>> {
  const { message, name, ...facts } = error as Error & Record<string, unknown>;
  const plain = Object.entries(facts).filter(([, value]) => ['string', 'number'].includes(typeof value));
  return { ...Object.fromEntries(plain), name, message: message ?? String(error) };
}

function say(message: FromDatabase): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port to a thread, not a window
  port.postMessage(message);
}
