import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { anyAsGraph, randomInternet, withTwins } from '../../../test/random-internet.ts';
import { wholeOf } from '../../core/divided.ts';
import { gatewayFlows } from '../flows/gateway-flows.ts';
import { planeOf } from '../territory/plane.ts';
import { territoryIn } from '../territory/territory.ts';
import { areaOf } from './area.ts';
import { betweenMembers } from './between-members.ts';
import { candidateProjects } from './candidate-projects.ts';
import { linksOf } from './joint-projects.ts';
import { detourOf, isGreater } from './side-figures.ts';
import { stagedChanges } from './staged-changes.ts';
import { dividedChanges, plusChange, sweepArea } from './sweep.ts';
import { ownStream, streamOf, type Stream } from './traffic.ts';

const MEMBERS = [1, 2, 3];
const internets = fc
  .record({ graph: anyAsGraph(12), seed: fc.nat() })
  .map(({ graph, seed }) => randomInternet(withTwins(graph, seed), seed));

test('flows tell the same of the traffic as the sweep over the area, within and between members', () => {
  fc.assert(
    fc.property(internets, (internet) => {
      const plane = planeOf(internet, 'ipv4');
      if (!plane) return;
      const area = areaOf(plane, internet.country, MEMBERS);
      const { traffic } = sweepArea(area);
      MEMBERS.forEach((home, from) => {
        const territory = territoryIn(plane, internet.country, home);
        const flows = gatewayFlows(territory, internet.country, internet.countries.length);
        assertStream(ownStream(flows), streamOf(traffic, area, from, from));
        MEMBERS.forEach((_, to) => {
          if (from !== to)
            assertStream(betweenMembers(area, from, to).stream, streamOf(traffic, area, from, to));
        });
      });
    }),
    { numRuns: cases(100) },
  );
});

test('in stages, a set of links is left out only if it makes the detour of a member worse, the others as all at once', () => {
  let [out, left] = [0, 0];
  fc.assert(
    fc.property(internets, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (internet, order) => {
      const plane = planeOf(internet, 'ipv4');
      if (!plane) return;
      const area = areaOf(plane, internet.country, MEMBERS);
      const sets = candidateProjects(area).map(linksOf);
      const { traffic, richer } = sweepArea(area, sets);
      const own = MEMBERS.map((_, member) => streamOf(traffic, area, member, member));
      const stages = stagedChanges(
        area,
        own,
        sets,
        order.map((member) => [member]),
      );
      let step = stages.next();
      while (!step.done)
        step = stages.next(wholeOf(dividedChanges(area, step.value.sets, step.value.destinations)));
      step.value.forEach((change, set) => {
        const isWorse = MEMBERS.some((_, member) => {
          const after = streamOf(richer[set], area, member, member);
          return isGreater(detourOf(after), detourOf(own[member]));
        });
        assert.equal(change === undefined, isWorse);
        if (change)
          plusChange(traffic, change).forEach((stream, at) => assertStream(stream, richer[set][at]));
        if (change) left++;
        else out++;
      });
    }),
    { numRuns: 60 },
  );
  assert.ok(out > 0 && left > 0);
});

test('where nothing is asked, nobody is routed to', () => {
  fc.assert(
    fc.property(internets, (internet) => {
      const plane = planeOf(internet, 'ipv4');
      if (!plane) return;
      const area = areaOf(plane, internet.country, MEMBERS);
      assert.equal(dividedChanges(area, [], [0, 1, 2]).partCount, 0);
      assert.deepEqual(wholeOf(dividedChanges(area, [], [0, 1, 2])), []);
    }),
    { numRuns: 5 },
  );
});

function assertStream(found: Stream, expected: Stream): void {
  for (const field of ['routed', 'hops', 'staying'] as const)
    assert.ok(
      Math.abs(found[field] - expected[field]) <= 1e-9 * (1 + Math.abs(expected.hops)),
      `${field}: ${found[field]}, expected ${expected[field]}`,
    );
}
