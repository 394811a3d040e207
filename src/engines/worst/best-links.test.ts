import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { seededRandom } from '../../core/random.ts';
import { bestLinks, type BestLinks } from './best-links.ts';
import { candidatesOf } from '../reach/candidates.ts';
import { undamagedValue } from '../reach/collateral.ts';
import { baselineOf } from '../reach/damage.ts';
import { defendedLoss, proposals, proposedLinks, type Proposal } from './defend.ts';
import { territoryOf } from '../territory/territory.ts';
import { worstSets } from './worst-search.ts';

function finished(search: Generator<number, BestLinks, boolean | undefined>): BestLinks {
  for (let step = search.next(); ; step = search.next()) if (step.done) return step.value;
}

test('the best links are the best of all choices, tried one by one', () => {
  let improved = 0;
  fc.assert(
    fc.property(anyInternet(14), fc.nat(), (internet, seed) => {
      const territory = territoryOf(internet, 1 + (seed % 3));
      const baseline = baselineOf(territory);
      const candidates = candidatesOf(territory, 'networks');
      if (undamagedValue(baseline, 'international') === 0 || candidates.length === 0) return;
      const question = { candidates, loss: 'international', k: 2, tieShare: 1, maxSets: 1000 } as const;
      const search = worstSets(baseline, question);
      let step = search.next();
      while (!step.done) step = search.next();
      const { sets } = step.value;
      if (sets.length === 0) return;
      const random = seededRandom(seed);
      const partners = [...Array(internet.graph.asCount).keys()].filter(() => random.below(2) === 0);
      const asked = proposals(
        baseline,
        candidates,
        proposedLinks(baseline, candidates, sets.slice(0, 3), partners, 4),
      );
      const judge = (links: readonly Proposal[], enough = Infinity) =>
        defendedLoss(
          baseline,
          candidates,
          'international',
          sets,
          0,
          links.map(({ link }) => link),
          enough,
        );
      for (const size of [1, 2]) {
        if (asked.length < size) continue;
        const choices = asked.flatMap((one, at) =>
          size === 1 ? [[one]] : asked.slice(at + 1).map((other) => [one, other]),
        );
        const least = Math.min(...choices.map((links) => judge(links).worst));
        const start = { links: choices[0], outcome: judge(choices[0]) };
        const best = finished(
          bestLinks(asked, ({ link }) => (territory.isNational[link.to] ? link.to : link.from), start, judge),
        );
        assert.ok(
          Math.abs(best.outcome.bound - Math.max(0, least)) < 1e-12,
          `${best.outcome.bound}, not ${least}`,
        );
        assert.equal(judge(best.links).worst, best.outcome.worst);
        assert.ok(best.proved);
        if (best.outcome.worst < start.outcome.worst) improved++;
      }
    }),
    { numRuns: 500 },
  );
  assert.ok(improved > 20, `${improved}`);
});

test('a search that is stopped keeps what it had and claims no proof', () => {
  const link = (to: number): Proposal => ({ link: { from: 0, to, kind: 0 }, alike: [] });
  const incumbent = { links: [link(1)], outcome: { worst: 0.5, bound: 0.5, set: [1] } };
  const search = bestLinks(
    [link(1), link(2)],
    (one) => one.link.to,
    incumbent,
    () => ({
      worst: 0,
      bound: 0,
      set: [],
    }),
  );
  search.next();
  const { value } = search.next(true) as { value: BestLinks };
  assert.deepEqual(value, { ...incumbent, proved: false });
});
