import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../core/refusal.ts';
import { codedText } from '../../i18n/coded-text.ts';
import { language } from '../../i18n/language.ts';
import type { LanguageCode } from '../../i18n/codes.ts';
import { countryCode } from './find-country.ts';

test('a country is found by its name in five languages, in any capitals and letters', () => {
  for (const name of [
    'Azerbaijan',
    'AZERBAIJAN',
    'Azerbaïdjan',
    'azerbaidjan',
    'Азербайджан',
    'АЗЕРБАЙДЖАН',
    'أذربيجان',
    'az',
    'AZE',
  ])
    assert.equal(countryCode(name), 'AZ', name);
  for (const name of ['ایران', 'ايران', 'إيران', 'Иран', 'ИРАН', 'Iran', 'uk', 'UK'])
    assert.equal(countryCode(name), /^uk$/i.test(name) ? 'GB' : 'IR', name);
});

test('a misspelt country is answered with the near one, in the language of the reader', () => {
  const slips: readonly (readonly [LanguageCode, given: string, meant: string])[] = [
    ['en', 'Grmany', 'Germany'],
    ['fr', 'Allemange', 'Allemagne'],
    ['ru', 'Герамния', 'Германия'],
    ['ar', 'المانية', 'ألمانيا'],
    ['fa', 'آلمن', 'آلمان'],
  ];
  for (const [code, given, meant] of slips)
    assert.throws(
      () => countryCode(given),
      (error: unknown) => {
        assert.ok(error instanceof Refusal);
        const said = language(code).plain(codedText(error));
        assert.ok(said.includes(meant), said);
        assert.ok(said.includes('DE'), said);
        return true;
      },
    );
  assert.throws(() => countryCode('Xqzwv'), { code: 'assess.unknown-country' });
});
