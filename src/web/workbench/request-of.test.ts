import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuestionField } from './api.ts';
import { inTwo, requestOf } from './request-of.ts';

const field = (name: string, more: Partial<QuestionField> = {}): QuestionField => ({
  name,
  help: 'field.country',
  type: 'text',
  isList: false,
  isRequired: false,
  choices: [],
  isPlaced: false,
  isClock: false,
  isOfCountry: false,
  ...more,
});

test('texts of a form become the request: numbers in any digits, lists with commas or spaces, nothing for what is empty', () => {
  const fields = [
    field('country', { form: 'country' }),
    field('networks', { type: 'number', form: 'asn', isList: true }),
    field('links', { form: 'link', isList: true }),
    field('samples', { type: 'number' }),
    field('ranks', { type: 'flag', byDefault: true }),
    field('note'),
  ];
  const texts = {
    country: 'ir',
    networks: 'AS۴۹۶۶۶، 12880',
    links: '1-2 AS3-4',
    samples: '٢٠',
    ranks: 'false',
    note: ' ',
  };
  assert.deepEqual(requestOf(fields, texts), {
    country: 'IR',
    networks: [49666, 12880],
    links: [
      [1, 2],
      [3, 4],
    ],
    samples: 20,
    ranks: false,
  });
});

test('what is no number is sent as it was typed, so that the refusal can say it', () => {
  assert.deepEqual(requestOf([field('samples', { type: 'number' })], { samples: 'many' }), {
    samples: 'many',
  });
});

test('what a question is about comes first, options after it; where nothing does, all of it is in sight', () => {
  const names = (fields: readonly QuestionField[]): string[] => fields.map(({ name }) => name);
  const stress = [
    field('country', { isPlaced: true }),
    field('networks', { form: 'asn' }),
    field('samples', { type: 'number' }),
    field('sets', { input: 'file' }),
    field('snapshot', { input: 'snapshot' }),
  ];
  const { first, rest } = inTwo(stress);
  assert.deepEqual(
    [names(first), names(rest)],
    [
      ['country', 'networks', 'sets'],
      ['samples', 'snapshot'],
    ],
  );
  const rank = [field('metric', { type: 'choice' }), field('plane', { type: 'choice' })];
  assert.deepEqual(inTwo(rank), { first: rank, rest: [] });
});
