import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet, anyMask } from '../../../test/random-internet.ts';
import { territoryOf } from '../territory/territory.ts';
import { connectedWeights } from './connected-weights.ts';
import { baselineOf, damageOf } from './damage.ts';
import { helpIn, reachInLanesWithHelp } from './help.ts';
import { slowHelpedWeights } from './help.twin.ts';
import { laneSpace, reachInLanes } from './reach-lanes.ts';
import { reachedWeights } from './reached-weights.ts';

test('what is reached with help equals steps one by one, and lies between agreed routes and what is connected', () => {
  let between = 0;
  fc.assert(
    fc.property(anyInternet(18), fc.integer({ min: 1, max: 3 }), fc.nat(), (internet, country, seed) => {
      // Every third network belongs to one of two organisations; half of the others have no name.
      const nameOf = (as: number): string | undefined =>
        (as + seed) % 3 === 0 ? `House ${as % 2}` : as % 2 === 0 ? `Network ${as}` : undefined;
      // Every seventh link is one between siblings by its paths.
      const linkSiblings = Uint8Array.from(internet.graph.linkKind, (_, link) =>
        (link + seed) % 7 === 0 ? 1 : 0,
      );
      const territory = territoryOf({ ...internet, nameOf, linkSiblings }, country);
      const mask = anyMask(internet.graph, seed);
      const space = laneSpace(internet.graph, 1);
      const helped = reachedWeights(territory, mask, space, false, helpIn(territory));
      const slow = slowHelpedWeights(territory, mask);
      const agreed = reachedWeights(territory, mask, space);
      const connected = connectedWeights(territory, mask);
      for (const side of ['foreign', 'national'] as const)
        helped[side].forEach((weight, row) => {
          assert.equal(weight, slow[side][row], `${side} of row ${row}`);
          assert.ok(agreed[side][row] <= weight && weight <= connected[side][row]);
          if (agreed[side][row] < weight && weight < connected[side][row]) between++;
        });
      const home = reachedWeights(territory, mask, space, true, helpIn(territory));
      assert.deepEqual([...home.national], [...helped.national]);
    }),
    { numRuns: 1500 },
  );
  assert.ok(between > 0, 'help was never the middle case');
});

test('the loss with help is that of the weights it leaves, in its parts', () => {
  fc.assert(
    fc.property(anyInternet(16), fc.integer({ min: 1, max: 3 }), fc.nat(), (internet, country, seed) => {
      const territory = territoryOf(internet, country);
      const { nationals, weight } = territory;
      const ases = Array.from(internet.graph.asns.keys()).filter((as) => (as + seed) % 5 === 0);
      const { mask, losses } = damageOf(baselineOf(territory), { ases, links: [] });
      const value = (reached: Float64Array): number =>
        nationals.reduce((sum, as, row) => sum + weight[as] * reached[row], 0);
      for (const [kind, side] of [
        ['international', 'foreign'],
        ['domestic', 'national'],
      ] as const) {
        const before = value(slowHelpedWeights(territory, {})[side]);
        const after = value(slowHelpedWeights(territory, mask)[side]);
        const { total, direct, collateral } = losses.helped[kind];
        if (before === 0) assert.ok(Number.isNaN(total));
        else {
          assert.ok(Math.abs(total - (1 - after / before)) < 1e-9);
          assert.ok(Math.abs(direct + collateral - total) < 1e-9 && collateral > -1e-9 && direct > -1e-9);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('a room is the same to each run, whoever used it before and however wide', () => {
  fc.assert(
    fc.property(anyInternet(18), fc.integer({ min: 1, max: 3 }), fc.nat(), (internet, country, seed) => {
      const { graph } = internet;
      const territory = territoryOf(internet, country);
      const help = helpIn(territory);
      const used = laneSpace(graph, 3);
      const many = Array.from({ length: 96 }, (_, lane) => lane % graph.asCount);
      const few = many.slice(0, 5);
      const mask = anyMask(graph, seed);
      for (const run of [
        () => reachedWeights(territory, mask, used, false, help),
        () => reachInLanes(graph, many, used),
        () => reachedWeights(territory, mask, used),
        () => reachInLanesWithHelp(graph, many, used, mask, help),
      ]) {
        run();
        const fresh = laneSpace(graph, 3);
        reachInLanes(graph, few, fresh, mask);
        reachInLanes(graph, few, used, mask);
        for (const column of ['up', 'reach', 'inUp', 'inReach'] as const)
          assert.deepEqual(used[column], fresh[column], column);
      }
    }),
    { numRuns: 300 },
  );
});
