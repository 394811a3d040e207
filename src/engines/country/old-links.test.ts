import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { internetWithSomeLinks } from '../../core/some-links.ts';
import type { Internet } from '../../core/internet.ts';
import { baselineOf } from '../reach/damage.ts';
import { territoryOf } from '../territory/territory.ts';
import { pairsOnOldLinks } from './old-links.ts';

const COUNTRY = 1;

/** Weight of the pairs that reach each other. */
function reachedPairs(internet: Internet): { international: number; domestic: number } {
  const territory = territoryOf(internet, COUNTRY);
  const { reached } = baselineOf(territory);
  const sum = (by: Float64Array): number =>
    territory.nationals.reduce((all, as, row) => all + territory.weight[as] * by[row], 0);
  return { international: sum(reached.foreign), domestic: sum(reached.national) };
}

test('what rests on old links is what is not reached without them', () => {
  let some = 0;
  fc.assert(
    fc.property(anyInternet(), fc.infiniteStream(fc.boolean()), (internet, drawn) => {
      const isOld = internet.graph.linkKind.map(() => Number(drawn.next().value));
      const baseline = baselineOf(territoryOf(internet, COUNTRY));
      const all = reachedPairs(internet);
      const fresh = reachedPairs(
        internetWithSomeLinks(
          internet,
          isOld.map((one) => 1 - one),
        ),
      );
      const shares = pairsOnOldLinks(baseline, isOld);
      for (const kind of ['international', 'domestic'] as const) {
        if (all[kind] === 0) assert.ok(Number.isNaN(shares[kind]));
        else assert.ok(Math.abs(shares[kind] - (1 - fresh[kind] / all[kind])) < 1e-8);
        if (shares[kind] > 0 && shares[kind] < 1) some++;
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(some > 0);
});

test('without days of links it is not known what rests on old ones', () => {
  fc.assert(
    fc.property(anyInternet(), (internet) => {
      const { international, domestic } = pairsOnOldLinks(
        baselineOf(territoryOf(internet, COUNTRY)),
        undefined,
      );
      assert.ok(Number.isNaN(international) && Number.isNaN(domestic));
    }),
    { numRuns: 5 },
  );
});
