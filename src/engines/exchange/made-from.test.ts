import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GRANT, ITEM, NOW, TERMS } from '../../../test/small-sharing.ts';
import { consequences } from './consequences.ts';
import { grantsOf } from './messages.ts';
import { leavingFor } from './release-rules.ts';
import {
  emptyState,
  keyOf,
  stateAfterEvents,
  type Grant,
  type SharedState,
  type SharingEvent,
  type Terms,
} from './sharing.ts';

test('what is made from things of others goes no further than they may, by however many steps, and ends where they do', () => {
  const [author, self] = ['A', 'B'];
  const own = (id: string, from: readonly string[]) => ({
    ...ITEM,
    id,
    author: self,
    from,
    isOnlyThat: true,
  });
  const first = own('first', [keyOf(ITEM)]);
  const second = own('second', [keyOf(first)]);
  const partners = ['A', 'C'].map((partner) => ({ kind: 'partner', partner, limit: 'TLP:RED' }) as const);
  const after = (...more: readonly SharingEvent[]): SharedState =>
    stateAfterEvents(emptyState(self), [
      ...partners,
      ...more,
      { kind: 'made', item: first },
      { kind: 'made', item: second },
    ]);
  const told = (terms: Partial<Terms>): SharingEvent => ({
    kind: 'heard',
    grant: { ...GRANT, terms: { ...TERMS, ...terms } },
  });
  const held = (state: SharedState, what = keyOf(second), taker = 'C', asked: Partial<Terms> = {}): string =>
    leavingFor(state, [what], taker, { ...TERMS, ...asked }, NOW)[0].obstacles.join(' ');
  assert.equal(held(after(told({}))), '');
  assert.equal(
    held(after(told({ marking: 'TLP:AMBER' })), undefined, 'C', { marking: 'TLP:AMBER' }),
    'not-to-pass-on',
  );
  assert.equal(held(after(told({ marking: 'TLP:AMBER' })), undefined, author, { marking: 'TLP:AMBER' }), '');
  assert.equal(held(after(told({ marking: 'TLP:AMBER' })), undefined, author), 'beyond-its-terms');
  assert.equal(held(after(told({ until: '2026-12-01T00:00:00Z' }))), 'beyond-its-terms');
  assert.equal(held(after()), 'not-here');
  // What was told is not signed: it does not go on as it is.
  assert.equal(held(after(told({})), keyOf(ITEM)), 'only-told');

  // It came twice, and the looser way ends: what is covered by the other alone may not be there any more.
  const strict: Grant = { ...GRANT, id: 'g2', terms: { ...TERMS, marking: 'TLP:AMBER' } };
  const [grant] = grantsOf(
    after(told({})),
    leavingFor(after(told({})), [keyOf(second)], 'C', TERMS, NOW),
    'C',
    TERMS,
    () => 'g3',
  );
  const both = stateAfterEvents(after(told({}), { kind: 'heard', grant: strict }), [
    { kind: 'given', grant },
  ]);
  assert.deepEqual(consequences(both, NOW), []);
  const ends = stateAfterEvents(both, [{ kind: 'lost', grant: 'g1', giver: author, cause: 'withdrawn' }]);
  assert.deepEqual(consequences(ends, NOW), [{ kind: 'ended', grant: 'g3', cause: 'parent-ended' }]);
  // And once nothing of it is left, all that was nothing else is gone too, by every step.
  const none = stateAfterEvents(ends, [{ kind: 'lost', grant: 'g2', giver: author, cause: 'withdrawn' }]);
  assert.deepEqual(
    consequences(none, NOW).flatMap((event) => (event.kind === 'destroyed' ? [event.item] : [])),
    [ITEM, first, second].map(keyOf),
  );
});
