import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commitmentsOperation } from './cooperation/commitments.operation.ts';
import { checkRequest } from './check-request.ts';
import { keyRevokeOperation } from './evidence/key.operation.ts';
import { servicesKeepOperation } from './services/keep.operation.ts';
import { servicesLiveOperation } from './services/live.operation.ts';

const today = (text: string) => checkRequest(commitmentsOperation, { book: 'b', today: text }).today;

test('a day of a request is taken however it is written, and refused with what would be right', () => {
  for (const text of ['2026-11-28', '28/11/2026', '28.11.2026', '۲۸/۱۱/۲۰۲۶', '2026/11/28'])
    assert.equal(today(text), '2026-11-28', text);
  const facts = { value: '05/11/2026', one: '2026-11-05', other: '2026-05-11' };
  assert.throws(() => today('05/11/2026'), { kind: 'usage', code: 'moment.two-readings', facts });
  assert.throws(() => today('soon'), { kind: 'usage', code: 'moment.malformed' });
});

test('the day of a revocation is never one that was not meant', () => {
  const since = (text: string) =>
    checkRequest(keyRevokeOperation, { key: 'k', reason: 'lost', since: text }).since;
  assert.equal(since('28/11/2026'), '28/11/2026');
  assert.throws(() => since('05/11/2026'), { code: 'moment.two-readings' });
  assert.throws(() => since('2026-02-30'), { code: 'moment.no-such-date' });
});

test('a list without items, a number below the least and one that is no number are refused with what would be right', () => {
  const live = (fields: object) =>
    checkRequest(servicesLiveOperation, { country: 'IR', services: 's', ...fields });
  const keep = (budget: unknown) =>
    checkRequest(servicesKeepOperation, { country: 'IR', services: 's', budget });
  assert.throws(() => live({ remedies: [] }), {
    code: 'usage.missing-value',
    facts: { option: '--remedies' },
  });
  assert.throws(() => live({ stale: Infinity }), {
    code: 'usage.bad-number',
    facts: { value: 'Infinity', option: '--stale', from: 0, to: 720 },
  });
  for (const [budget, value] of [
    [-1, '-1'],
    ['ten', 'ten'],
  ])
    assert.throws(() => keep(budget), {
      code: 'usage.small-number',
      facts: { value, option: '--budget', from: 0 },
    });
});
