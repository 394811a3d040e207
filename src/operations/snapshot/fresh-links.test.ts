import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallSnapshot } from '../../../test/small-snapshot.ts';
import { dayNumber } from '../../core/day-number.ts';
import { withFreshLinks } from './fresh-links.ts';

test('old links are left out, the answer says how many, and what was computed is kept apart', () => {
  const linkLastSeen = new Uint16Array(11).fill(dayNumber('2025-08-01'));
  linkLastSeen.fill(dayNumber('2014-05-30'), 8);
  const whole = smallSnapshot({ linkLastSeen });
  const fresh = withFreshLinks(whole);
  assert.equal(fresh.internet.graph.linkKind.length, 8);
  assert.equal(fresh.internet.graph.asCount, whole.internet.graph.asCount);
  assert.equal(fresh.linkSources.length, 8);
  assert.deepEqual(fresh.notices.at(-1), {
    code: 'snapshot.notice.fresh-only',
    facts: { links: 3, of: 11, date: '2025-09-01' },
  });
  assert.deepEqual([whole.view, fresh.view], [undefined, 'fresh-only']);
});

test('a snapshot without old links is taken as it is', () => {
  const whole = smallSnapshot();
  assert.equal(withFreshLinks(whole), whole);
});
