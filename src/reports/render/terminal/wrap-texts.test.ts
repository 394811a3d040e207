import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LANGUAGE_CODES } from '../../../i18n/codes.ts';
import { language } from '../../../i18n/language.ts';
import { message } from '../../../i18n/text.ts';
import { displayWidth } from './display-width.ts';
import { wrapTexts } from './wrap-texts.ts';

test('no line is broken within a command that fits on one, and none is too wide', () => {
  const command = fc.array(fc.constantFrom('muruna', 'snapshot', 'pull', '--at'), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(
      command,
      fc.integer({ min: 30, max: 100 }),
      fc.constantFrom(...LANGUAGE_CODES),
      fc.stringMatching(/^[a-z]{1,12}$/),
      (words, width, code, file) => {
        const line = words.join(' ');
        const text = message('snapshot.not-found', { file, command: line });
        const lines = wrapTexts([text, text], language(code), width);
        assert.ok(lines.every((one) => displayWidth(one) <= width && !one.includes('\ue020')));
        if (displayWidth(line) > width) return;
        const found = lines.join('\n').split(line).length - 1;
        assert.ok(found >= 2, `${line} in\n${lines.join('\n')}`);
      },
    ),
  );
});
