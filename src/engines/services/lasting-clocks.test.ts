import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import {
  anyClockedCountry,
  anyStrike,
  groundsOf,
  internet,
  struckGrounds,
  territory,
  type AnyCountry,
} from '../../../test/random-grounds.ts';
import { host, IDS, need, PLACES, record } from '../../../test/random-services.ts';
import { askingOf, type GoingGround } from './asking.ts';
import { goingTogether, NOBODY_GOES, type Going } from './going.ts';
import { providerUniverse } from './provider-universe.ts';
import { serviceProviders } from './providers.ts';
import { goingLosses } from './who.ts';
import { slowWorksAfter } from './who.twin.ts';
import { worstGoings } from './worst-goings.ts';

const people = [...territory.nationals].filter((as) => territory.weight[as] > 0);
const total = people.reduce((sum, as) => sum + territory.weight[as], 0);
const indexOf = (asn: number): number => internet.graph.asns.indexOf(asn);

/** Lost and uncertain of each service, at once and in the end, by going. */
function lossesOf(ground: GoingGround, goings: readonly Going[]) {
  const found: { readonly lost: number[][]; readonly uncertain: number[][] }[] = [];
  const base = goingLosses(ground)(
    goings,
    (_, { lost, uncertain }) =>
      void found.push({
        lost: lost.map((column) => [...column]),
        uncertain: uncertain.map((column) => [...column]),
      }),
  );
  return { found, base };
}

const NO_STRIKE = { ases: [], links: [], certificates: [], isThingGone: false };
/** The root and the secondary of a zone stand at home, its primary abroad. */
const SECONDARY_AT_HOME: AnyCountry = {
  records: [
    record('.', 'NS', 'cc'),
    record('cc', 'A', PLACES[3]),
    record('aa', 'NS', 'x.aa'),
    record('aa', 'NS', 'y.aa'),
    record('x.aa', 'A', PLACES[2]),
    record('y.aa', 'A', PLACES[0]),
    record('w.x.aa', 'A', PLACES[1]),
  ] as never,
  clocks: [{ zone: 'aa', primary: 'y.aa', isSigned: false, hasSoa: true }],
  needs: [need('a', 'name', host('w.x.aa'))] as never,
  certificates: [],
  origins: [indexOf(1), indexOf(11), indexOf(11), indexOf(11), undefined],
};

test('a secondary at home goes on at once and not in the end when the network of the primary goes', () => {
  const gone: Going = { ...NOBODY_GOES, ases: [indexOf(1)] };
  const { found } = lossesOf(groundsOf(SECONDARY_AT_HOME).ground, [gone]);
  const all = found[0].lost[1][0];
  assert.deepEqual([found[0].lost[0][0], found[0].uncertain[1][0]], [0, 0]);
  assert.ok(all > 0.5, `${all} of the people`);
  assert.equal(
    lossesOf(groundsOf({ ...SECONDARY_AT_HOME, clocks: [] }).ground, [gone]).found[0].lost[1][0],
    0,
  );
  // A copy that had run out by then is not there before anybody goes either.
  const ended = { ...groundsOf(SECONDARY_AT_HOME).ground, isRunning: () => false };
  const withEnded = lossesOf({ ...ended, struck: gone }, [NOBODY_GOES]);
  assert.deepEqual([withEnded.base.works[0][0], withEnded.base.fails[0][0] > 0.5], [0, true]);
});

test('with clocks, what each takes away is what is lost when every need is followed down, under a scenario too', () => {
  let [lost, byClocks] = [0, 0];
  fc.assert(
    fc.property(anyClockedCountry, anyStrike, fc.boolean(), (country, strike, isStruck) => {
      const { ground, slow, struck } = isStruck
        ? struckGrounds(country, strike)
        : { ...groundsOf(country), struck: NOBODY_GOES };
      const goings = serviceProviders(internet, ground, slow.records).map(({ going }) => going);
      const { found, base } = lossesOf(ground, goings);
      const slowly = (
        is: (as: number) => readonly boolean[],
        shares: ArrayLike<number>,
        what: string,
      ): void => {
        const sums = IDS.map(() => 0);
        for (const as of people)
          for (const [of, yes] of is(as).entries()) if (yes) sums[of] += territory.weight[as] / total;
        for (const [of, share] of sums.entries())
          assert.ok(Math.abs(shares[of] - share) < 1e-12, `${what}: ${shares[of]}, slowly ${share}`);
      };
      for (const inTheEnd of [false, true]) {
        const time = Number(inTheEnd);
        const works = (gone: Going, as: number, luck: boolean): boolean[] =>
          slowWorksAfter(slow, as, goingTogether([struck, gone]), struck, inTheEnd, luck);
        slowly((as) => works(NOBODY_GOES, as, false), base.works[time], 'before');
        for (const [at, gone] of goings.entries()) {
          slowly(
            (as) => {
              const after = works(gone, as, true);
              return works(NOBODY_GOES, as, true).map((was, of) => was && !after[of]);
            },
            found[at].lost[time],
            `lost by ${at}`,
          );
          slowly(
            (as) => {
              const [surely, maybe] = [works(gone, as, false), works(gone, as, true)];
              return works(NOBODY_GOES, as, false).map((was, of) => was && !surely[of] && maybe[of]);
            },
            found[at].uncertain[time],
            `uncertain by ${at}`,
          );
        }
      }
      const { found: timeless } = lossesOf(
        (isStruck ? struckGrounds({ ...country, clocks: [] }, strike) : groundsOf({ ...country, clocks: [] }))
          .ground,
        goings,
      );
      for (const [at, loss] of found.entries()) {
        lost += Number(loss.lost[1][0] > 0);
        byClocks += Number(loss.lost[1][0] > timeless[at].lost[1][0] + 1e-9);
      }
    }),
    { numRuns: cases(60), examples: [[SECONDARY_AT_HOME, NO_STRIKE, false]] },
  );
  assert.ok(lost > 0 && byClocks > 0, `${lost} lost, ${byClocks} by clocks`);
});

test('with clocks, no network or pair of them takes more away than the one that is found', () => {
  const weight = [0.5, 0.3, 0.2];
  let byClocks = 0;
  fc.assert(
    fc.property(anyClockedCountry, fc.constantFrom(1, 2), (country, k) => {
      const { ground, slow } = groundsOf(country);
      const named = serviceProviders(internet, ground, slow.records).filter(({ kind }) => kind === 'network');
      const universe = providerUniverse(internet, territory, 'network', named);
      const worst = worstGoings(ground, askingOf(ground), universe, weight, k);
      const ases = [...internet.graph.asns.keys()];
      const pairs = ases.flatMap((one, at) =>
        (k === 1 ? [one] : ases.slice(at)).map((other) => [...new Set([one, other])]),
      );
      const goings = pairs.map((pair): Going => ({ ...NOBODY_GOES, ases: pair }));
      const mostOf = (of: GoingGround): number =>
        Math.max(
          ...lossesOf(of, goings).found.map(({ lost }) =>
            weight.reduce((sum, share, at) => sum + share * lost[1][at], 0),
          ),
        );
      const most = mostOf(ground);
      assert.ok(Math.abs(worst.lost - most) < 1e-9, `${worst.lost}, all pairs ${most}`);
      byClocks += Number(most > mostOf(groundsOf({ ...country, clocks: [] }).ground) + 1e-9);
    }),
    { numRuns: cases(200), examples: [[SECONDARY_AT_HOME, 1]] },
  );
  assert.ok(byClocks > 0);
});
