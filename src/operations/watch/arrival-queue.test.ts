import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createArrival, type Arrival } from './arrival.ts';
import { createArrivalQueue } from './arrival-queue.ts';

const arrivalAt = (time: number): Arrival => ({
  ...createArrival({ name: 'made', kind: 'lines', collector: '' }),
  time,
});

test('messages that wait are taken in their order, none twice, and do not grow in number while others come', () => {
  const queue = createArrivalQueue();
  const taken: number[] = [];
  const take = ({ time }: Arrival): void => void taken.push(time);
  let pushed = 0;
  let most = 0;
  const come = (count: number): void => {
    for (let one = 0; one < count; one++) queue.push(arrivalAt(pushed++));
  };
  // Those that came while a state was copied, then as many in each turn as a socket hands on at once.
  come(20_000);
  for (let round = 0; round < 60; round++) {
    come(6000);
    queue.takeSome(take);
    most = Math.max(most, queue.length);
  }
  assert.ok(most <= 8 * 6000, `${most} wait`);
  // Nothing more comes.
  while (queue.length > 0) queue.takeSome(take);
  come(5);
  queue.takeAll(take);
  assert.equal(queue.length, 0);
  assert.deepEqual(
    taken,
    Array.from({ length: pushed }, (_, time) => time),
  );
});
