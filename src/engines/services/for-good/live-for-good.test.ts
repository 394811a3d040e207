import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../../test/cases.ts';
import { anyClockedCountry, anyCountry, groundsOf } from '../../../../test/random-grounds.ts';
import { anyInternet } from '../../../../test/random-internet.ts';
import { address, IDS, need, PLACES } from '../../../../test/random-services.ts';
import { lastOfSteps } from '../../../core/steps.ts';
import type { ScenarioEvent } from '../../../schemas/scenario-events.ts';
import { territoryOf } from '../../territory/territory.ts';
import { firstCauses } from '../first-cause.ts';
import { servicesLive } from '../live.ts';
import { serviceGraph } from '../service-graph.ts';
import { strikeOf, type StrikeInput } from '../strike-of.ts';
import { liveForGood, type ForGoodStrike } from './live-for-good.ts';
import { SHARED_FATES, type SharesForGood } from './shares.ts';

const HOURS = [0, 1, 6, 12, 24, 168, 720];

/** A country of a random Internet whose services stand anywhere in it, and failures one after the other. */
const anyQuestions = fc.record({
  internet: anyInternet(14),
  country: fc.oneof(anyCountry, anyClockedCountry),
  strikes: fc.array(
    fc.record({
      ases: fc.uniqueArray(fc.nat(13), { maxLength: 3 }),
      links: fc.uniqueArray(fc.nat(40), { maxLength: 5 }),
      withdrawn: fc.subarray(['US', 'DE']),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  outside: fc.uniqueArray(fc.nat(40), { maxLength: 2 }),
  groupsAtOnce: fc.constantFrom(1, 2, 64),
  stock: fc.constantFrom(0, 0, 9),
});

/** The shares of a fate as `servicesLive` has them: hour by hour, service by service. */
function columnOf({ numbers, hours, shares }: SharesForGood, fate: number): number[] {
  const services = numbers.length / hours / SHARED_FATES.length;
  return Array.from({ length: hours * services }, (_, at) => {
    const [hour, of] = [Math.floor(at / services), at % services];
    return shares[numbers[(of * SHARED_FATES.length + fate) * hours + hour]];
  });
}

test('shares and first causes under failures that last for good are, to the last bit, those of each group and stretch alone', () => {
  const seen = {
    works: 0,
    inPart: 0,
    remembered: 0,
    unknown: 0,
    fails: 0,
    parted: 0,
    clocks: 0,
    places: 0,
    certificates: 0,
  };
  fc.assert(
    fc.property(anyQuestions, ({ internet, country, strikes, outside, groupsAtOnce, stock }) => {
      const { graph } = internet;
      const origins = country.origins.map((as) => (as === undefined ? undefined : as % graph.asCount));
      const needs = [
        ...country.needs,
        need('b', 'cdn', address(PLACES[0]), { need: 'degrades' }),
        need('c', 'certificate', { kind: 'thing', text: 'c0' }),
      ];
      const { ground: plainGround, slow } = groundsOf({ ...country, needs, origins });
      // What another service gives lasts a while.
      const lasting = slow.needs.map((one) => (IDS.includes(one.target) ? { ...one, hours: stock } : one));
      const ground = { ...plainGround, services: serviceGraph({ ...slow, needs: lasting }) };
      const plain = territoryOf(internet, 1);
      const linkCount = graph.linkKind.length;
      const outsidePlane = Uint8Array.from({ length: linkCount }, (_, link) =>
        Number(outside.includes(link)),
      );
      const territory = outside.length === 0 ? plain : { ...plain, outsidePlane };
      const ask = liveForGood({ ...ground, territory, hours: HOURS, groupsAtOnce });
      for (const { ases, links, withdrawn } of strikes) {
        const failure = {
          ases: ases.filter((as) => as < graph.asCount),
          links: links.filter((link) => link < linkCount),
        };
        const { live, shares, causes } = asFound({ ...ground, territory }, internet, { failure, withdrawn });
        const found = ask({ failure, withdrawn });
        const { before, after } = found;
        const asked = lastOfSteps(found.causes());
        assert.deepEqual(asked, causes);
        seen.clocks += Number(causes.some((one) => one?.why === 'expired' || one?.why === 'no-refresh'));
        seen.places += Number(causes.some((one) => one?.why === 'place'));
        seen.certificates += Number(causes.some((one) => one?.why === 'certificate'));
        for (const [at, fate] of SHARED_FATES.entries()) {
          assert.deepEqual(columnOf(before, at), [...live.before[fate]], `${fate} before`);
          assert.deepEqual(columnOf(after, at), [...live.after[fate]], fate);
          seen[fate] += Number(live.after[fate].some((share) => share > 0));
        }
        seen.parted += Number(shares > 1);
      }
    }),
    { numRuns: cases(1500) },
  );
  for (const [what, times] of Object.entries(seen)) assert.ok(times > 20, `${what}: ${times}`);
});

/** What is found without any of it: the strike as each group of networks sees it. */
function asFound(
  ground: Omit<StrikeInput, 'campaign' | 'events' | 'goneAt'>,
  internet: StrikeInput['campaign']['internet'],
  { failure, withdrawn }: ForGoodStrike,
): {
  readonly live: ReturnType<typeof servicesLive>;
  readonly shares: number;
  readonly causes: ReturnType<typeof firstCauses>;
} {
  const always = { fromHours: 0, untilHours: Infinity };
  const events: ScenarioEvent[] = [{ ...always, withdrawal: [...withdrawn] }];
  const { strike, weights } = strikeOf({
    ...ground,
    campaign: { internet, events: [], moments: [{ ...always, failure, attacks: [], events: [0] }] },
    events,
    goneAt: new Map(),
  });
  const live = servicesLive(strike, weights, HOURS);
  return {
    live,
    causes: firstCauses(strike, live.first),
    shares: weights.filter((weight) => weight > 0).length,
  };
}
