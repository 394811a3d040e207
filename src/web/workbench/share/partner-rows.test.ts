import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { MatchAnswer } from '../../../schemas/match-answer.ts';
import type { PartnersAnswer } from '../../../schemas/partners-answer.ts';
import { orderedRows, PARTNER_COLUMNS, partnerRows, type PartnerRow } from './partner-rows.ts';

const row = (country: string, on: number | null): PartnersAnswer['partners'][number] => ({
  country,
  on,
  by: 0.1,
  shared: [
    { country: 'US', on: 0.5, by: 0.2 },
    { country: 'DE', on: 0.3, by: 0.25 },
  ],
  offers: ['detour'],
  needs: [],
});
const answer = {
  country: 'IR',
  partners: [row('AZ', 0.2), row('RU', null), row('TR', 0.4)],
} as unknown as PartnersAnswer;

test('a partner has the strongest joint chokepoint by its weaker side, and the matches of the two in the book', () => {
  const match = {
    needs: [{ country: 'IR' }, { country: 'AZ' }, { country: 'RU' }],
    offers: [{ country: 'AZ' }, { country: 'IR' }, { country: null }],
    matches: [
      { need: 0, offer: 0 },
      { need: 1, offer: 1 },
      { need: 2, offer: 0 },
      { need: 0, offer: 2 },
    ],
  } as unknown as MatchAnswer;
  const rows = partnerRows(answer, match);
  assert.deepEqual(
    rows.map(({ matches }) => matches),
    [2, 0, 0],
  );
  assert.equal(rows[0].sharedMost, 0.25);
  assert.equal(partnerRows(answer, undefined)[0].matches, undefined);
});

test('every column orders both ways, what is not known last of all that goes down, countries by name', () => {
  const rows = partnerRows(answer, undefined);
  const codes = (list: readonly PartnerRow[]): string[] => list.map(({ country }) => country);
  const names: Readonly<Record<string, string>> = { AZ: 'Ж', RU: 'Б', TR: 'А' };
  const nameOf = (country: string): string => names[country];
  assert.deepEqual(codes(orderedRows(rows, { by: 'on', isAscending: false }, nameOf, 'ru')), [
    'TR',
    'AZ',
    'RU',
  ]);
  assert.deepEqual(codes(orderedRows(rows, { by: 'country', isAscending: true }, nameOf, 'ru')), [
    'TR',
    'RU',
    'AZ',
  ]);
  fc.assert(
    fc.property(fc.constantFrom(...PARTNER_COLUMNS), fc.boolean(), (by, isAscending) => {
      const ordered = orderedRows(rows, { by, isAscending }, nameOf, 'ru');
      assert.deepEqual(new Set(ordered), new Set(rows));
    }),
  );
});
