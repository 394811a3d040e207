import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LANGUAGE_CODES } from '../../i18n/codes.ts';
import { START } from '../what-if/state/what-if-state.ts';
import { fragmentOf, placeOf, THEMES } from './fragment.ts';

const { scenarios, active, comparing } = START;
const place = { scenarios, active, comparing };

test('an address says language and appearance beside what fails', () => {
  for (const language of LANGUAGE_CODES)
    for (const theme of THEMES) {
      const visited = placeOf(fragmentOf(START, { language, theme }), LANGUAGE_CODES);
      assert.deepEqual(visited, { place, reading: { language, ...(theme !== 'auto' && { theme }) } });
    }
});

test('an address with nonsense in it says what can be read', () => {
  fc.assert(fc.property(fc.string(), (text) => void placeOf(`#${text}`, LANGUAGE_CODES)));
  assert.deepEqual(placeOf('#lang=tlh&theme=pink', LANGUAGE_CODES), { place, reading: {} });
});
