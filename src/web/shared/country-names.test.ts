import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCalled } from './country-names.ts';

test('a country is found by its name in any language, and a short word only where it begins one', () => {
  for (const [country, word] of [
    ['IR', 'ira'],
    ['RU', 'روسیه'],
    ['BR', 'برازيل'],
    ['GB', 'kingdom'],
    ['GB', 'kin'],
    ['DE', 'герм'],
  ] as const)
    assert.ok(isCalled(country, word), word);
  assert.ok(!isCalled('VA', 'tic'), 'TIC is a network');
  assert.ok(isCalled('VA', 'vatic'));
});
