import { pairSharesAnswer } from './losses.ts';
import { oldLinks } from '../core/link-age.ts';
import type { Internet } from '../core/internet.ts';
import { pairsOnOldLinks } from '../engines/country/old-links.ts';
import type { TestedCountry } from '../engines/stress/stress-test.ts';
import { coverageOfSides, pairCoverage } from '../engines/territory/coverage.ts';
import { planeOnGraph } from '../engines/territory/plane.ts';
import type { PairShares } from '../schemas/losses.ts';

/** How much of what losses are shares of is known, and what of it rests on old links. */
export interface Knowledge {
  readonly coverage: PairShares;
  readonly oldLinks: PairShares;
}

/** The same for every scenario of a country: it is about the country undamaged. */
export function knowledgeOf(
  { internet, manifest }: { readonly internet: Internet; readonly manifest: { readonly date: string } },
  tested: TestedCountry,
): Knowledge {
  const plane = planeOnGraph(internet, tested.territory.plane);
  const sides = coverageOfSides(plane, internet.country, tested.country);
  const isOld = internet.linkLastSeen && oldLinks(internet, manifest.date);
  return {
    coverage: pairSharesAnswer(pairCoverage(sides)),
    oldLinks: pairSharesAnswer(pairsOnOldLinks(tested.baseline(), isOld)),
  };
}
