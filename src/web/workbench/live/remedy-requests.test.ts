import assert from 'node:assert/strict';
import { test } from 'node:test';
import { servicesKeepRequest, servicesLiveRequest } from '../../../schemas/requests/services.ts';
import { keepRequest, withTicked } from './remedy-requests.ts';

test('remedies are asked for in the words of the question which services go on, and of those it has in common', () => {
  const live = servicesLiveRequest.parse({
    country: 'IR',
    services: 's',
    scenario: 'x',
    gone: ['a.ir'],
    withdrawal: 'w',
    home: 12880,
    lenient: true,
    today: '2026-11-30',
    snapshot: 'n',
    stale: 12,
  });
  const keep = keepRequest(live);
  const known = Object.keys(servicesKeepRequest.shape);
  // The number of remedies is a number there, and their ids here.
  const common = Object.keys(live).filter((field) => known.includes(field) && field !== 'remedies');
  assert.deepEqual(Object.keys(keep).toSorted(), common.toSorted());
  assert.ok(servicesKeepRequest.safeParse(keep).success);
  assert.equal(keep['withdrawal'], 'w');
});

test('ticks in any order ask the same', () => {
  const one = withTicked(withTicked([], 'root-copy', true), 'expiry:ir', true);
  assert.deepEqual(one, withTicked(withTicked([], 'expiry:ir', true), 'root-copy', true));
  assert.deepEqual(withTicked(one, 'root-copy', false), ['expiry:ir']);
  assert.deepEqual(withTicked(one, 'root-copy', true), one);
});
