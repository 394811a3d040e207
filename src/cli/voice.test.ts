import assert from 'node:assert/strict';
import { test } from 'node:test';
import { message } from '../i18n/text.ts';
import { voiceAsked } from './voice.ts';

test('what is said beside a report has the digits that the command line asks for', () => {
  const sentence = message('snapshot.prefixes4', { count: 12_345 });
  for (const [lang, digits] of [
    ['fa', '۱۲٬۳۴۵'],
    ['fr', '12'],
  ] as const) {
    assert.ok(voiceAsked(['--lang', lang], {}).say(sentence).includes(digits), lang);
    const latin = voiceAsked(['--lang', lang, '--latin-digits'], {}).say(sentence);
    assert.doesNotMatch(latin, /[۰-۹٠-٩]/);
    assert.match(latin, /12.345/);
  }
});
