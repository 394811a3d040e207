import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ServiceShares } from './live.ts';
import { serviceStandings, stateOfShares } from './service-states.ts';

/** One service, [works, in part, fails] at each hour. */
function sharesOf(...hours: readonly (readonly [number, number, number])[]): ServiceShares {
  const column = (of: (at: readonly [number, number, number]) => number) => Float64Array.from(hours, of);
  return {
    works: column(([works]) => works),
    inPart: column(([, inPart]) => inPart),
    remembered: column(() => 0),
    unknown: column(([works, , fails]) => 1 - works - fails),
    fails: column(([, , fails]) => fails),
  };
}

test('a service is down for most, works for nearly all, is unknown for most, and else degraded', () => {
  const state = (works: number, degraded: number, down: number) =>
    stateOfShares({ works, degraded, down, unknown: 1 - works - degraded - down });
  assert.equal(state(1, 0, 0), 'works');
  assert.equal(state(0.95, 0, 0.05), 'works');
  assert.equal(state(0.94, 0, 0.06), 'degraded');
  assert.equal(state(0, 1, 0), 'degraded');
  assert.equal(state(0.5, 0, 0.5), 'degraded');
  assert.equal(state(0.49, 0, 0.51), 'down');
  assert.equal(state(0.3, 0, 0.1), 'unknown');
});

test('what stands so since before the strike has no hour, and what changed has the last one', () => {
  const hours = [0, 6, 12, 24];
  const live = {
    before: sharesOf([1, 0, 0]),
    after: sharesOf([1, 0, 0], [0, 0, 1], [0, 0, 1], [1, 0, 0]),
  };
  const standing = (at: number) => serviceStandings(live, hours, at, () => [])[0];
  assert.deepEqual([standing(0).state, standing(0).since], ['works', undefined]);
  assert.deepEqual([standing(12).state, standing(12).since, standing(12).back], ['down', 6, undefined]);
  assert.deepEqual([standing(24).state, standing(24).since], ['works', 24]);
});

test('a service whose place is out is down until the place comes back, if it works then', () => {
  const hours = [0, 6, 12, 24];
  const before = sharesOf([1, 0, 0]);
  const standing = (works: number, outage: { from: number; until: number }) =>
    serviceStandings(
      { before, after: sharesOf([1, 0, 0], [1, 0, 0], [1, 0, 0], [works, 0, 1 - works]) },
      hours,
      12,
      () => [outage],
    )[0];
  const back = standing(1, { from: 6, until: 24 });
  assert.deepEqual(back.shares, { works: 0, degraded: 0, down: 1, unknown: 0 });
  assert.deepEqual([back.state, back.isPlaceOut, back.since, back.back], ['down', true, 6, 24]);
  assert.equal(standing(0, { from: 6, until: 24 }).back, undefined);
  assert.equal(standing(1, { from: 6, until: Infinity }).back, undefined);
  assert.equal(standing(1, { from: 6, until: 12 }).state, 'works');
});
