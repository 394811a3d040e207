import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { createOutages, type OutageOwner } from './outages.ts';
import { USUAL_SETTINGS } from './settings.ts';
import type { SpaceCoverage } from './space-coverage.ts';
import type { Votes } from './votes.ts';
import type { Feeds } from './feeds.ts';

const NETWORKS = 3;
const OWNERS: readonly OutageOwner[] = [0, 1, 2, 'country'];

/** Networks whose visible space is what it is set to. */
function madeOutages() {
  const visible = Array.from({ length: NETWORKS }, () => 100);
  let canTell = true;
  const coverage = {
    ownersIn: () => [0],
    groupsIn: () => [],
    visibleOf: (owner: number, family: number) => (family === 0 ? visible[owner] : 0),
  };
  const outages = createOutages({
    networkCount: NETWORKS,
    groups: [],
    coverage: () => coverage as unknown as SpaceCoverage,
    votes: { votersOf: () => [1, 2, 3], carriersOf: () => 0 } as unknown as Votes,
    feeds: () => ({ list: [], canTell: () => canTell }) as unknown as Feeds,
    settings: USUAL_SETTINGS,
  });
  return {
    outages,
    set: (network: number, value: number): void => {
      visible[network] = value;
      outages.covered(network, 0);
    },
    tell: (can: boolean): void => void (canTell = can),
  };
}

test('whether an owner has an outage is what a search of all of them says', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          network: fc.nat(NETWORKS - 1),
          value: fc.constantFrom(0, 50, 90, 100),
          seconds: fc.constantFrom(1, 15, 200, 900),
          canTell: fc.boolean(),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      (steps) => {
        const { outages, set, tell } = madeOutages();
        for (const [network] of Array.from({ length: NETWORKS }).entries()) set(network, 100);
        let now = 0;
        const run = (seconds: number): void => {
          for (const until = now + seconds; now < until; now++) {
            outages.everySecond(now);
            if (now % 60 === 0) outages.everyMinute(now);
          }
        };
        run(600);
        for (const { network, value, seconds, canTell } of steps) {
          tell(canTell);
          set(network, value);
          run(seconds);
          for (const owner of OWNERS) {
            const found = outages.list.some(
              (one) =>
                one.owner === owner &&
                one.family === 0 &&
                Number.isNaN(one.end) &&
                Number.isNaN(one.dismissed),
            );
            assert.equal(outages.isOpen(owner, 0), found);
          }
        }
      },
    ),
    { numRuns: cases(60), examples: [[[{ network: 1, value: 0, seconds: 200, canTell: true }]]] },
  );
});

test('a prefix that went long before an outage is no part of it; one that went in it is', () => {
  for (const [days, expected] of [
    [1, [7, 8]],
    [8, [8]],
  ] as const) {
    const { outages, set } = madeOutages();
    for (const network of [0, 1, 2]) set(network, 100);
    const stretch = { family: 0 as const, start: 0, end: 1 };
    outages.everyMinute(0);
    outages.flipped(7, stretch, false, 0);
    const until = days * 86_400;
    for (let now = 3600; now <= until; now += 3600) outages.everyMinute(now);
    outages.flipped(8, stretch, false, until);
    set(0, 0);
    for (let now = until; now < until + 60; now++) outages.everySecond(now);
    assert.deepEqual([...outages.list[0].prefixes], expected, `after ${days} days`);
  }
});
