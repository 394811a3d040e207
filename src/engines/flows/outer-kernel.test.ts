import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { anyInternet, anyMask } from '../../../test/random-internet.ts';
import { seededRandom } from '../../core/random.ts';
import { inPlane, territoryOf } from '../territory/territory.ts';
import { borderOf, worldOf } from './border-world.ts';
import { NO_WAY, OUTER_LANES, outerKernelOf, type ToldOutside } from './outer-kernel.ts';
import { fromOutside } from './outer-routes.twin.ts';

/** Whatever the inner nodes may tell: nothing, something near or what is too far to be passed on. */
function anyTold(innerCount: number, seed: number): ToldOutside {
  const random = seededRandom(seed);
  const far = random.next() < 0.2;
  const overProvider = Uint8Array.from({ length: innerCount }, () =>
    random.next() < 0.3 ? NO_WAY : random.below(4) + (far ? 58 : 0),
  );
  const overPeer = overProvider.map((hops) => (random.next() < 0.5 ? NO_WAY : hops));
  return { overProvider, overPeer, base: random.below(3) };
}

test('sixteen questions at once are answered as each alone, to the last bit, whatever has failed', () => {
  let [asked, entered, crossed] = [0, 0, 0];
  fc.assert(
    fc.property(
      anyInternet(24),
      fc.nat(),
      fc.array(fc.nat(), { minLength: 1, maxLength: OUTER_LANES, size: 'max' }),
      (internet, seed, seeds) => {
        const territory = territoryOf(internet, 1 + (seed % 3));
        const mask = anyMask(internet.graph, seed);
        const world = worldOf(borderOf(territory), mask);
        const { failedLink } = inPlane(territory, mask);
        const ask = outerKernelOf(world);
        // The second failure finds nothing left over from the first.
        for (const failed of [failedLink, undefined]) {
          const questions = seeds.map((one) => anyTold(world.innerCount, one));
          const answers = ask(questions, failed);
          for (const [lane, question] of questions.entries()) {
            assert.deepEqual(answers[lane], fromOutside(world, question, failed));
            asked++;
            entered += answers[lane].entries.length;
            crossed += answers[lane].crossing.filter((weight) => weight > 0).length;
          }
        }
      },
    ),
    { numRuns: cases(400) },
  );
  assert.ok(asked > cases(400) && entered > 0 && crossed > 0, `${asked}, ${entered}, ${crossed}`);
});
