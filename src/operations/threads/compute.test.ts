import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ComputeThreads, type ThreadAsked } from './compute.ts';

const threads = new ComputeThreads(1);
after(() => threads.close());

/** Refused at once. */
const QUESTION = { operation: 'assess', request: { country: 'Nowhere' }, places: {} };

test('people take turns at the threads, and a question that is cancelled while it waits ends at once', async () => {
  const begun: string[] = [];
  const ask = (name: string, signal = new AbortController().signal): Promise<string> => {
    const asked: ThreadAsked = {
      whose: name[0],
      progress: () => {},
      signal,
      begun: () => void begun.push(name),
    };
    return threads.ask(QUESTION, asked);
  };
  const leaving = new AbortController();
  const answers = ['a1', 'a2', 'a3'].map((name) => ask(name));
  const left = ask('a4', leaving.signal);
  answers.push(...['b1', 'c1', 'b2'].map((name) => ask(name)));
  const ended = Promise.all(answers.map((answer) => assert.rejects(answer, { kind: 'not-found' })));
  assert.deepEqual(threads.load, { running: 1, waiting: 6 });
  leaving.abort(new Error('left'));
  await assert.rejects(left, /^Error: left$/);
  await assert.rejects(ask('d1', leaving.signal), /^Error: left$/);
  assert.deepEqual(begun, ['a1']);
  assert.deepEqual(threads.load, { running: 1, waiting: 5 });
  await ended;
  assert.deepEqual(begun, ['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});
