import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyInternet } from '../../../test/random-internet.ts';
import { UNKNOWN_COUNTRY, type Internet } from '../../core/internet.ts';
import { COVERAGE_NEEDS, METRICS, type CountryCoverage } from '../../schemas/metrics.ts';
import { gatewayFlows } from '../flows/gateway-flows.ts';
import { planeOf } from '../territory/plane.ts';
import { territoryIn } from '../territory/territory.ts';
import { assessCountry, surveyCountry } from './assess-country.ts';
import { knownCountries, metricCoverage } from './country-coverage.ts';
import { simulatedVantagePoints, vantageDag } from './transit-influence.ts';

const COUNTRY = 1;

function assessed(internet: Internet): ReturnType<typeof assessCountry> | undefined {
  const plane = planeOf(internet, 'ipv4');
  if (!plane) return undefined;
  const territory = territoryIn(plane, internet.country, COUNTRY);
  if (territory.nationals.length === 0) return undefined;
  const vantagePoints = simulatedVantagePoints(plane.graph);
  const vantageRoutes = vantageDag(plane.graph, vantagePoints);
  const flows = gatewayFlows(territory, internet.country, internet.countries.length);
  const observatory = { internet, plane, vantagePoints, vantageRoutes };
  return assessCountry(internet, surveyCountry(observatory, COUNTRY), flows);
}

const nothing = (internet: Internet): Internet['unlinked4'] => ({
  networks: new Uint32Array(internet.countries.length),
  weight: new Float64Array(internet.countries.length),
});

/** The Internet with one more network of a country that announces so much and has no link. */
function withUnlinked(internet: Internet, country: number, weight: number): Internet {
  const { networks, weight: weights } = nothing(internet)!;
  networks[country] = 1;
  weights[country] = weight;
  return { ...internet, unlinked4: { networks, weight: weights } };
}

const coverageOf = (internet: Internet): CountryCoverage | undefined => assessed(internet)?.coverage;

test('coverage is a share, and all of it only where nothing is missing', () => {
  let whole = 0;
  let partial = 0;
  fc.assert(
    fc.property(anyInternet(), (random) => {
      const internet = { ...random, unlinked4: nothing(random) };
      const coverage = coverageOf(internet);
      if (!coverage) return;
      for (const need of COVERAGE_NEEDS)
        assert.ok(Number.isNaN(coverage[need]) || (coverage[need] >= 0 && coverage[need] <= 1), need);
      if (coverage.international === 1) {
        whole++;
        const { linkFrom, linkTo } = internet.graph;
        for (const as of [...linkFrom, ...linkTo]) assert.ok(!Number.isNaN(internet.addresses4[as]));
      } else partial++;
    }),
    { numRuns: 300 },
  );
  assert.ok(whole > 0 && partial > 0, `${whole} whole, ${partial} partial`);
});

test('national space without links lowers the coverage of every measure, foreign space that of international ones', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyInternet(), fc.integer({ min: 1, max: 50 }), (random, weight) => {
      const whole = coverageOf({ ...random, unlinked4: nothing(random) });
      const home = coverageOf(withUnlinked(random, COUNTRY, weight));
      const abroad = coverageOf(withUnlinked(random, COUNTRY + 1, weight));
      if (!whole || !home || !abroad) return;
      for (const need of COVERAGE_NEEDS) {
        if (!(whole[need] > 0)) continue;
        compared++;
        assert.ok(home[need] < whole[need], `${need} at home`);
        if (need === 'international' || need === 'countries') assert.ok(abroad[need] < whole[need], need);
        else assert.equal(abroad[need], whole[need], need);
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(compared > 0);
});

test('crossings over networks of unknown country are not covered', () => {
  fc.assert(
    fc.property(anyInternet(), (random) => {
      const internet = { ...random, unlinked4: nothing(random) };
      const before = assessed(internet);
      if (!before) return;
      const country = internet.country.map((at) => (at === COUNTRY ? at : UNKNOWN_COUNTRY));
      const after = assessed({ ...internet, country })!;
      const { inbound, outbound } = after.flows;
      const crossed = inbound.some((weight, as) => country[as] !== COUNTRY && weight + outbound[as] > 0);
      assert.equal(knownCountries(after.flows, country), crossed ? 0 : 1);
      const { countries, international } = after.coverage;
      if (!Number.isNaN(international)) assert.equal(countries, crossed ? 0 : international);
      assert.equal(after.coverage.international, before.coverage.international);
    }),
    { numRuns: 200 },
  );
});

test('a measure that is missing has no coverage; every other one has', () => {
  fc.assert(
    fc.property(anyInternet(), (random) => {
      const found = assessed({ ...random, unlinked4: nothing(random) });
      if (!found) return;
      for (const metric of METRICS) {
        const coverage = metricCoverage(found.coverage, found.metrics, metric);
        if (Number.isNaN(found.metrics[metric])) assert.ok(Number.isNaN(coverage), metric);
      }
    }),
  );
});

test('networks are counted by their links in the plane; of a country without any there nothing is known, not even that it has none', () => {
  let inside = 0;
  let outside = 0;
  fc.assert(
    fc.property(anyInternet(), fc.boolean(), (random, isOutside) => {
      const { linkFrom, linkTo } = random.graph;
      const isNational = (as: number): boolean => random.country[as] === COUNTRY;
      const linkInPlane4 = Uint8Array.from(linkFrom, (from, link) =>
        isOutside && (isNational(from) || isNational(linkTo[link])) ? 0 : 1,
      );
      const found = assessed({ ...random, linkInPlane4, unlinked4: nothing(random) });
      if (!found) return;
      const linked = new Set(
        [...linkFrom, ...linkTo].filter(
          (as, end) => linkInPlane4[end % linkFrom.length] === 1 && isNational(as),
        ),
      );
      if (linked.size > 0) {
        inside++;
        assert.equal(found.metrics.networks, linked.size);
        assert.ok(!Number.isNaN(found.metrics.gateways) && !Number.isNaN(found.metrics.reliability));
      } else {
        outside++;
        for (const metric of METRICS) assert.ok(Number.isNaN(found.metrics[metric]), metric);
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(inside > 0 && outside > 0, `${inside} inside, ${outside} outside`);
});
