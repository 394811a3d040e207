import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SAMPLE_REPORT } from '../../../../test/sample-report.ts';
import { LANGUAGE_CODES } from '../../../i18n/codes.ts';
import { language } from '../../../i18n/language.ts';
import { asText } from '../../../i18n/text.ts';
import { renderTerminal } from './render-terminal.ts';
import { terminalLine } from './terminal-line.ts';

const CONTROLS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;

test('direction controls stand only in languages written from right to left', () => {
  for (const code of LANGUAGE_CODES) {
    const words = language(code);
    const rendered = renderTerminal(SAMPLE_REPORT, words, { width: 80, colour: false });
    assert.equal(CONTROLS.test(rendered), words.direction === 'rtl', code);
  }
});

test('a name in Arabic letters brings no control characters into an English line, but isolates into an Arabic one', () => {
  const network = asText(64500, 'شبكة');
  assert.equal(terminalLine(network, language('en')), 'AS64500 شبكة');
  assert.equal(terminalLine(network, language('ar')), '\u2066AS64500\u2069 \u2068شبكة\u2069');
});

test('control characters in names do not reach the terminal', () => {
  assert.equal(terminalLine({ kind: 'name', name: 'a\u001b[31mb' }, language('en')), 'a [31mb');
});
