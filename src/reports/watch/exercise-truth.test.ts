import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language } from '../../i18n/language.ts';
import type { ExerciseFile } from '../../schemas/exercise.ts';
import { truthTexts } from './exercise-truth.ts';

const [from, until] = ['2025-09-01T00:20:00Z', '2025-09-01T00:40:00Z'];
const network = (asn: number) => ({ asn, name: `Network ${asn}`, country: 'IR' });
const said = (truth: Partial<ExerciseFile['truth']>): string[] =>
  truthTexts({ scenario: null, outages: [], captures: [], vantagePoints: [], moments: [], ...truth }).map(
    language('en').plain,
  );

test('the truth of a drill in sentences: the deepest outages by name, what one took from another once, ill vantage points', () => {
  const outages = [null, ...Array.from({ length: 8 }, (_, at) => network(at + 1))].map((one, at) => ({
    network: one,
    from,
    until,
    depth: at / 10,
  }));
  const taken = ['5.1.0.0/24', '5.2.0.0/24', '5.1.0.0/24'].map((prefix) => ({
    kind: 'origin' as const,
    attacker: network(99),
    victim: network(12),
    prefix,
    from,
    until,
    vantagePoints: 3,
  }));
  const feed = { asn: 1, peer: '10.0.0.1', state: 'silent' as const, at: from };
  const [country, deepest, ...more] = said({ outages, captures: taken, vantagePoints: [feed, feed] });
  assert.match(country, /^The country was down from 1 September 2025 at 00:20 UTC/);
  assert.match(deepest, /^AS8 Network 8 was down .* 80(\.0)?\s?% of its/);
  assert.equal(more.length, 4 + 1 + 1 + 1);
  assert.deepEqual(more.slice(4), [
    '3 further networks were down.',
    'AS99 Network 99 announced 2 prefixes of AS12 Network 12 from 1 September 2025 at 00:20 UTC to 1 September 2025 at 00:40 UTC.',
    '2 vantage points fell silent.',
  ]);
});

test('where only feeds fail, nothing happened to the routes', () => {
  const feed = { asn: 1, peer: '10.0.0.1', state: 'flapping' as const, at: from };
  assert.deepEqual(said({ vantagePoints: [feed] }), [
    'Nothing happened to the routes.',
    'The session of 1 vantage point fell and came back.',
  ]);
});
