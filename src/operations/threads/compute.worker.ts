import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { Refusal } from '../../core/refusal.ts';
import { ask, documentOf } from '../ask.ts';
import { CAMPAIGN_EXPORT, campaignExport } from '../campaign/campaign-export.ts';
import { localHouse } from '../local-house.ts';
import type { FromComputing, ThreadQuestion, ToComputing } from './compute.ts';

// A thread that answers one question after the other. It reads nothing but the files that the question places.

const port = parentPort!;
let running: AbortController | undefined;

// Whoever answers people goes before whoever computes. On Linux a priority is of one thread; elsewhere it would be of the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

port.on('message', (told: ToComputing) => {
  if (told.kind === 'cancel') running?.abort();
  else void answer(told.question);
});

async function answer(question: ThreadQuestion): Promise<void> {
  const { operation: id, request, places, outputs, exported } = question;
  running = new AbortController();
  try {
    const house = localHouse({ places });
    if (exported) {
      const { exportAnswer } = await import('../documents/export-answer.ts');
      const exporter = id === CAMPAIGN_EXPORT ? campaignExport : await house.operations[id]();
      const bytes = await exportAnswer(exporter, exported);
      say({ kind: 'answer', document: Buffer.from(bytes).toString('base64') });
      return;
    }
    const operation = await house.operations[id]();
    const answered = await ask(operation, { ...request, ...outputs }, house, {
      signal: running.signal,
      progress: (phase, done, total) => say({ kind: 'progress', phase, done, total }),
    });
    say({ kind: 'answer', document: JSON.stringify(documentOf(answered)) });
  } catch (error) {
    if (running.signal.aborted) say({ kind: 'cancelled' });
    else if (error instanceof Refusal) {
      const { kind, code, facts, findings } = error;
      say({ kind: 'refusal', refusal: withNames({ kind, code, facts, findings }, question) });
    } else
      say({
        kind: 'failure',
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
  }
}

/** What is said with the names that people know in place of where things lie: nobody learns the folders of this machine, or reads an id. */
function withNames<Said>(said: Said, { places, titles = {} }: ThreadQuestion): Said {
  const placed = Object.entries(places).map(([name, place]) => [titles[name] ?? name, place]);
  const called = Object.entries(titles).map(([name, title]) => [title, name]);
  const known = [...placed, ...called].toSorted(([, one], [, other]) => other.length - one.length);
  const named = (value: unknown): unknown => {
    if (typeof value === 'string')
      return known.reduce((text, [name, place]) => text.replaceAll(place, name), value);
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner)]));
  };
  return named(said) as Said;
}

function say(message: FromComputing): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port to a thread, not a window
  port.postMessage(message);
}
