import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchOfFive, type FiveFeeds } from '../../../test/five-feeds.ts';

const [VICTIM, ATTACKER, MINUTE] = [3, 666, 60];

/** The prefix is taken at three vantage points and given back, at these minutes. */
function hijacked(watched: FiveFeeds, times: readonly (readonly [from: number, until: number])[]): void {
  let minute = 1;
  for (const [from, until] of times) {
    watched.speak(MINUTE * minute, MINUTE * from);
    watched.announceAt([0, 1, 2], VICTIM, [ATTACKER]);
    watched.speak(MINUTE * from, MINUTE * until);
    watched.announceAt([0, 1, 2], VICTIM, [64_500]);
    minute = until;
  }
  watched.speak(MINUTE * minute, MINUTE * (minute + 1));
}

test('a hijack that comes again within the hour is the same one, open again', () => {
  const watched = watchOfFive();
  hijacked(watched, [
    [5, 10],
    [40, 45],
  ]);
  const { hijacks } = watched.watch.cases;
  assert.equal(hijacks.length, 1);
  // Found, over, open again, over again.
  assert.equal(hijacks[0].revision, 4);
  assert.equal(hijacks[0].routes[0].end, 45 * MINUTE - 1);
});

test('a hijack that comes again after more than an hour is another one', () => {
  const watched = watchOfFive();
  hijacked(watched, [
    [5, 10],
    [90, 95],
    [300, 305],
  ]);
  const { hijacks } = watched.watch.cases;
  assert.deepEqual(
    hijacks.map(({ detected, revision, routes }) => [detected, revision, routes.map(({ end }) => end)]),
    [
      [5 * MINUTE - 1, 2, [10 * MINUTE - 1]],
      [90 * MINUTE - 1, 2, [95 * MINUTE - 1]],
      [300 * MINUTE - 1, 2, [305 * MINUTE - 1]],
    ],
  );
});
