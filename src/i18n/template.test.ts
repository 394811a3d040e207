import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTemplate, templateParams } from './template.ts';

test('a template falls into words, parameters and plurals, with # as the number inside a plural only', () => {
  assert.deepEqual(
    parseTemplate('# {count, plural, one {# gateway} other {# gateways of {country, country}}}.'),
    [
      { type: 'words', words: '# ' },
      {
        type: 'plural',
        name: 'count',
        forms: new Map([
          [
            'one',
            [
              { type: 'hash', name: 'count' },
              { type: 'words', words: ' gateway' },
            ],
          ],
          [
            'other',
            [
              { type: 'hash', name: 'count' },
              { type: 'words', words: ' gateways of ' },
              { type: 'param', name: 'country', kind: 'country' },
            ],
          ],
        ]),
      },
      { type: 'words', words: '.' },
    ],
  );
});

test('parameters inside plurals are found', () => {
  const params = templateParams(parseTemplate('{a, plural, =0 {none} other {# {b, share}}} {c}'));
  assert.deepEqual(
    [...params],
    [
      ['a', 'plural'],
      ['b', 'share'],
      ['c', undefined],
    ],
  );
});

test('malformed templates are refused', () => {
  for (const bad of [
    '{',
    '}',
    '{a',
    '{a b}',
    '{a, plural, one {x}}',
    '{a, plural, other {x}',
    '{A}',
    '{a, plural, sum {x}}',
  ])
    assert.throws(() => parseTemplate(bad), bad);
});
