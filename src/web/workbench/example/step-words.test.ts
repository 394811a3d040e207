import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language } from '../../../i18n/language.ts';
import { damageWords, stressWords } from './step-words.ts';

const { plain } = language('en');

function moment(fromHours: number, untilHours: number | null, value: number | null): object {
  return { fromHours, untilHours, losses: { policy: { international: { total: { value } } } } };
}

function said(moments: readonly object[]): string {
  return stressWords({ moments } as never)
    .map((text) => plain(text))
    .join(' ');
}

test('the twelve days in two sentences: the worst stretch, and how long more than half is lost', () => {
  const moments = [moment(0, 24, 0.01), moment(24, 96, 0.7), moment(96, 144, null), moment(144, 180, 1)];
  assert.equal(
    said([...moments, moment(180, null, 0)]),
    'At the worst moment 100.0% of the country’s international reach is lost. That lasts 36 hr. More than half is lost for 4 days, 12 hr in all.',
  );
  assert.ok(!said([moment(0, 24, 0.8)]).includes('half'));
  assert.equal(said([moment(0, 24, null)]), '');
});

test('a damage says how many sites and how much work', () => {
  const words = damageWords({
    assets: [
      { asset: 'a', hours: 16 },
      { asset: 'b', hours: 8 },
    ],
  } as never);
  assert.match(plain(words[0]), /^2 sites are damaged\. Repairing them takes about 24 crew hours/);
});
