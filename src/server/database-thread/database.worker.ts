import { parentPort, workerData } from 'node:worker_threads';
import { openEngine } from '../../store/database/open-database.ts';
import { inBaselineCode } from './baseline-code.ts';
import type { AskedOfDatabase, FromDatabase, ToDatabase } from './messages.ts';

// The thread of the embedded engine. What is asked is passed on in the order in which it comes; a transaction has the only connection until it
// ends. It is begun and ended here and not by the engine's own `transaction`: that one rolls back after a failed commit, and an engine
// that crashed in it then computes for ever and tells nobody.

const port = parentPort!;
/** What gives the connection back, for each transaction that has it or waits for it. */
const release = new Map<number, () => void>();
/** Until whoever asked last has given it back. */
let connection: Promise<unknown> = Promise.resolve();
const engine = await inBaselineCode(() => openEngine(workerData as string)).catch((error: unknown) => {
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

function answer(asked: AskedOfDatabase): Promise<unknown> {
  if (asked.kind === 'exec') return alone(() => engine!.exec(asked.sql));
  if (asked.kind === 'begin') return begin(asked.transaction);
  if (asked.kind === 'end') return end(asked.transaction, asked.commits);
  if (asked.kind === 'close') return alone(() => engine!.close());
  const query = (): Promise<unknown> => engine!.query(asked.sql, [...asked.parameters]);
  return asked.transaction === undefined ? alone(query) : query();
}

/** Does it when the connection is free. */
function alone<Result>(ask: () => Promise<Result>): Promise<Result> {
  const asked = connection.then(ask);
  connection = asked.catch(() => {});
  return asked;
}

function begin(transaction: number): Promise<unknown> {
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  release.set(transaction, resolve);
  const begun = connection.then(() => engine!.exec('begin'));
  connection = begun.then(() => ended, resolve);
  return begun;
}

async function end(transaction: number, commits: boolean): Promise<void> {
  try {
    await engine!.exec(commits ? 'commit' : 'rollback');
  } finally {
    release.get(transaction)!();
    release.delete(transaction);
  }
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
