import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineAnswer } from '../src/answers/headline-answer.ts';
import { baselineOf } from '../src/engines/reach/damage.ts';
import { planeOf } from '../src/engines/territory/plane.ts';
import { territoryIn } from '../src/engines/territory/territory.ts';
import { flowsOfSomeCountries } from '../src/operations/country/some-country-flows.ts';
import { AS_REL_2025, REAL_ASNS, REAL_PREFIXES, realSnapshot } from './real-snapshot.ts';
import { needsSharedData } from './shared-data.ts';

/** Countries whose incumbent carries few others but originates most: [leader, share over it, lost when it fails]. */
const INCUMBENTS: Readonly<Record<string, readonly [asn: number, share: number, lost: number]>> = {
  DZ: [36947, 0.96, 0.939],
  TM: [20661, 0.944, 0.944],
  GH: [30986, 0.829, 0.828],
  MW: [37294, 0.634, 0.627],
};

test(
  'countries with a monopoly are led by it, and its own users count among what its failure costs',
  needsSharedData(AS_REL_2025, REAL_PREFIXES, REAL_ASNS),
  async () => {
    const { internet } = await realSnapshot();
    const plane = planeOf(internet, 'ipv4')!;
    const homes = Object.keys(INCUMBENTS).map((code) => internet.countries.indexOf(code));
    const { country, countries } = internet;
    const flows = await flowsOfSomeCountries(
      { graph: plane.graph, country, countryCount: countries.length, weight: plane.knownWeights },
      homes,
    );
    homes.forEach((home, at) => {
      const [asn, share, lost] = INCUMBENTS[countries[home]];
      const baseline = baselineOf(territoryIn(plane, country, home));
      const { leader, worst } = headlineAnswer(internet, baseline, flows[at]);
      assert.deepEqual([leader?.asn, worst?.asn], [asn, asn], countries[home]);
      assert.ok(Math.abs(leader!.share - share) < 0.002, `${countries[home]}: ${leader!.share} over ${asn}`);
      assert.ok(Math.abs(worst!.total! - lost) < 0.002, `${countries[home]}: ${worst!.total} lost`);
      assert.ok(leader!.crossing < leader!.ending && worst!.direct! > worst!.collateral!);
    });
  },
);
