import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { eventfulArchive, TABLE_TIME } from '../../../test/watch-archive.ts';
import { file, replayed } from '../../../test/watch-replay.ts';
import type { WatchReplayAnswer } from '../../schemas/watch-answer.ts';
import { watchMoment } from './watch-moment.ts';

let answer: WatchReplayAnswer;
before(async () => {
  answer = await replayed([file('rrc99.mrt', eventfulArchive())]);
});
const at = (minutes: number) => watchMoment(answer, (TABLE_TIME + 60 * minutes) * 1000);

test('a moment knows what had been noticed by then, as confirmed as it was, and what was over', () => {
  assert.deepEqual([at(10).open, at(10).over], [[], 0]);
  const outage = answer.incidents.find(({ kind }) => kind === 'country-outage')!;
  const [noticed, confirmed, end] = [outage.detected, outage.confirmed!, outage.end!].map((time) =>
    Date.parse(time),
  );
  const stateAt = (time: number) => watchMoment(answer, time).open.find(({ id }) => id === outage.id)?.state;
  assert.deepEqual([noticed - 1, noticed, confirmed - 1, confirmed, end - 1, end].map(stateAt), [
    undefined,
    'suspected',
    'suspected',
    'open',
    'open',
    undefined,
  ]);
  const during = watchMoment(answer, confirmed).open.find(({ id }) => id === outage.id)!;
  assert.equal(during.end, null);
  const last = watchMoment(answer, Date.parse(answer.to!));
  assert.equal(last.open.length + last.over, answer.incidents.length);
});

test('what was visible is the value that held then; before the first one it could not be told', () => {
  const [{ points, owned }] = answer.visibility;
  assert.equal(at(-60).visible[0].share, undefined);
  for (const [index, [time, units]] of points.entries()) {
    const until = points[index + 1]?.[0] ?? time + 60;
    for (const moment of [time, until - 1])
      assert.equal(
        watchMoment(answer, moment * 1000).visible[0].share,
        units === null ? undefined : units / owned,
      );
  }
  assert.ok(points.some(([, units]) => units !== null && units < owned));
});
