import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { METRICS, type MetricValues } from '../../schemas/metrics.ts';
import {
  betterment,
  derivedWishes,
  isMet,
  matchOffers,
  type NeedOf,
  type OfferOf,
  type Wish,
} from './match.ts';

const COUNTRIES = ['AA', 'BB', 'CC'];
const FIELDS = ['cloud', 'training'];
const MEASURES = ['leading-gateway', 'foreign-providers', 'islanding-policy', 'pair-detour'] as const;

const anyFigure = (measure: Wish['measure']): fc.Arbitrary<number> =>
  measure === 'foreign-providers'
    ? fc.integer({ min: 1, max: 9 })
    : fc.integer({ min: 0, max: 20 }).map((n) => n / 20);

const anyWish: fc.Arbitrary<Wish> = fc.constantFrom(...MEASURES).chain((measure) =>
  fc.record({
    measure: fc.constant(measure),
    bound: anyFigure(measure),
    now: fc.oneof({ weight: 5, arbitrary: anyFigure(measure) }, fc.constant(NaN)),
    side: fc.constant(measure === 'leading-gateway' || measure === 'pair-detour' ? 'most' : 'least'),
  }),
);
const anyNeed: fc.Arbitrary<NeedOf> = fc.record({
  country: fc.constantFrom(...COUNTRIES),
  field: fc.option(fc.constantFrom(...FIELDS), { nil: undefined }),
  wish: fc.option(anyWish, { nil: undefined }),
});
const anyOffer: fc.Arbitrary<OfferOf> = fc.record({
  country: fc.option(fc.constantFrom(...COUNTRIES), { nil: undefined }),
  field: fc.constantFrom(...FIELDS),
  improves: fc.subarray([...MEASURES]),
  buildsLinks: fc.boolean(),
  isTried: fc.boolean(),
});

test('every offer that answers a need stands in the list once, the larger gain first, each gain as by its definition', () => {
  fc.assert(
    fc.property(
      fc.array(anyNeed, { maxLength: 4 }),
      fc.array(anyOffer, { maxLength: 4 }),
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 40, maxLength: 40 }),
      (needs, offers, numbers) => {
        const practice = (country: string, measure: string): number =>
          numbers[COUNTRIES.indexOf(country) * 4 + MEASURES.indexOf(measure as 'pair-detour')] / 20;
        const link = (need: number, offer: number): number => numbers[12 + need * 4 + offer] / 20;
        const tried = (need: number, offer: number): number => numbers[24 + need * 4 + offer] / 20;
        const matches = matchOffers(offers, needs, { practice, link, tried });

        const expected = needs.flatMap(({ country, field, wish }, need) =>
          offers.flatMap((offer, at) => {
            const says = offer.improves.length > 0;
            const fits = wish && says ? offer.improves.includes(wish.measure) : field !== undefined;
            if (!fits || (field !== undefined && field !== offer.field)) return [];
            if (wish && (wish.side === 'most' ? wish.now <= wish.bound : wish.now >= wish.bound)) return [];
            const isAbroad = offer.country !== undefined && offer.country !== country;
            const reached: number[] = [];
            if (wish && says && offer.isTried) reached.push(tried(need, at));
            else if (wish && says && isAbroad && offer.buildsLinks) reached.push(link(need, at));
            if (wish && says && isAbroad && !offer.isTried && wish.measure !== 'pair-detour')
              reached.push(practice(offer.country, wish.measure));
            const gains = reached.map((figure) => slowGain(wish!, figure)).filter((gain) => gain > 0);
            return [{ need, offer: at, gain: gains.length > 0 ? Math.max(...gains) : NaN }];
          }),
        );
        const key = (each: { need: number; offer: number }): number => each.need * 10 + each.offer;
        assert.deepEqual(
          matches
            .toSorted((a, b) => key(a) - key(b))
            .map(({ need, offer, gain }) => ({ need, offer, gain: gain.toFixed(9) })),
          expected.map((each) => ({ ...each, gain: each.gain.toFixed(9) })),
        );
        const order = matches.map(({ gain }) => (Number.isNaN(gain) ? -1 : gain));
        assert.deepEqual(
          order,
          order.toSorted((a, b) => b - a),
        );
        for (const { need, reached, closes } of matches)
          if (!Number.isNaN(reached)) {
            const { now, bound } = needs[need].wish!;
            assert.ok(reached >= Math.min(now, bound) && reached <= Math.max(now, bound));
            assert.ok(closes > 0 && closes <= 1 + 1e-12);
          }
      },
    ),
    { numRuns: 2000 },
  );
});

/** Of what there is to better, what is bettered; no further than the bound. */
function slowGain({ measure, side, now, bound }: Wish, figure: number): number {
  const bad = (value: number): number => {
    if (side === 'most') return value;
    return measure === 'foreign-providers' ? 1 / value : 1 - value;
  };
  return (bad(now) - Math.max(bad(figure), bad(bound))) / bad(now);
}

test('a betterment is relative to what there is to better, and none is none', () => {
  assert.equal(betterment({ measure: 'detour', side: 'most' }, 0.5, 0.125), 0.75);
  assert.equal(betterment({ measure: 'islanding-policy', side: 'least' }, 0.5, 0.75), 0.5);
  assert.equal(betterment({ measure: 'foreign-providers', side: 'least' }, 2, 8), 0.75);
  assert.equal(betterment({ measure: 'islanding-policy', side: 'least' }, 1, 1), 0);
});

test('a country asks for the median where it is worse off, and for nothing where a figure is missing', () => {
  const row = (values: Partial<MetricValues>): MetricValues =>
    ({ ...Object.fromEntries(METRICS.map((metric) => [metric, NaN])), ...values }) as MetricValues;
  const all = new Map([
    ['AA', row({ 'leading-network': 0.9, 'foreign-providers': 9, 'islanding-policy': 0.5 })],
    ['BB', row({ 'leading-network': 0.4, 'foreign-providers': 5 })],
    ['CC', row({ 'leading-network': 0.2, 'foreign-providers': 1, detour: 0.1 })],
  ]);
  assert.deepEqual(derivedWishes(all, 'AA'), [
    { measure: 'leading-network', bound: 0.4, now: 0.9, side: 'most' },
  ]);
  assert.deepEqual(derivedWishes(all, 'CC'), [
    { measure: 'foreign-providers', bound: 5, now: 1, side: 'least' },
  ]);
  assert.deepEqual(derivedWishes(all, 'ZZ'), []);
  assert.ok(derivedWishes(all, 'AA').every((wish) => !isMet(wish)));
});
