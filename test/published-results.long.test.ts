import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Internet } from '../src/core/internet.ts';
import { herfindahl } from '../src/engines/country/concentration.ts';
import { coverageOfSides } from '../src/engines/territory/coverage.ts';
import { planeOf } from '../src/engines/territory/plane.ts';
import { loadSnapshot } from '../src/operations/snapshot/load-snapshot.ts';
import { cellsOf } from './printed-table.ts';
import { agreementWithPublished, PUBLISHED_FIGURES, publishedRows } from './published-figures.ts';
import { spearman } from './rank-correlation.ts';
import { AS_REL_2025, REAL_ASNS, REAL_PREFIXES, realSnapshot } from './real-snapshot.ts';
import { needsSharedData } from './shared-data.ts';

// The tables of docs/methods/published-results.md that are computed quickly; `npm run bench -- published --write` writes them all.
const PAGE = readFileSync(new URL('../docs/methods/published-results.md', import.meta.url), 'utf8');
const AS_REL_2018 = 'as-rel/20180101.as-rel.txt.bz2';

test(
  'cones, hegemony and transit influence agree with what others have published, as the page says',
  needsSharedData(AS_REL_2018, REAL_PREFIXES, REAL_ASNS, ...PUBLISHED_FIGURES),
  async () => {
    const { internet } = await realSnapshot(AS_REL_2018);
    for (const [what, figure] of publishedRows([await agreementWithPublished(internet)]))
      assert.equal(figure, cellsOf(PAGE, 'others', what)[1], what);
  },
);

test(
  'sizes of countries and the concentration of access agree with published links, as the page says',
  needsSharedData(AS_REL_2025, REAL_PREFIXES, REAL_ASNS),
  async () => {
    const [theirs, ours] = [sizes((await realSnapshot()).internet), sizes((await loadSnapshot()).internet)];
    for (const measure of ['networks', 'weight', 'access-concentration'] as const) {
      const pairs = [...theirs].flatMap(([country, one]) => {
        const other = ours.get(country);
        const known = other && !Number.isNaN(one[measure]) && !Number.isNaN(other[measure]);
        return known ? [[one[measure], other[measure]] as const] : [];
      });
      const rho = spearman(
        pairs.map(([one]) => one),
        pairs.map(([, other]) => other),
      );
      assert.equal(
        `${rho.toFixed(2)} (${pairs.length})`,
        cellsOf(PAGE, 'all countries', `\`${measure}\``)[3],
        measure,
      );
    }
  },
);

/** What needs no routes, by country. */
function sizes(
  internet: Internet,
): Map<string, Record<'networks' | 'weight' | 'access-concentration', number>> {
  const plane = planeOf(internet, 'ipv4')!;
  const weights = internet.countries.map((): number[] => []);
  internet.country.forEach((country, as) => void weights[country].push(plane.knownWeights[as]));
  return new Map(
    internet.countries.flatMap((code, country) => {
      const { ases } = coverageOfSides(plane, internet.country, country).national;
      if (country === 0 || ases === 0) return [];
      const weight = weights[country].reduce((sum, one) => sum + one, 0);
      return [[code, { networks: ases, weight, 'access-concentration': herfindahl(weights[country]) }]];
    }),
  );
}
