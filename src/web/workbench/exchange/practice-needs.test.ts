import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TriedCard } from '../../../schemas/practice-answers.ts';
import { neededHere, neededValues } from './practice-needs.ts';

const card = (...needs: TriedCard['needs']): TriedCard => ({ needs }) as unknown as TriedCard;

test('each field is asked for once, the country not at all, and one that was filled in stays', () => {
  const first = neededHere(
    {
      cards: [
        card({ field: 'networks', what: { en: 'your gateway' } }, { field: 'country', what: null }),
        card({ field: 'networks', what: null }, { field: 'links', what: null }),
      ],
    },
    [],
  );
  assert.deepEqual(
    first.map(({ field }) => field),
    ['networks', 'links'],
  );
  assert.deepEqual(neededHere({ cards: [card()] }, first), first);
});

test('what is empty is not sent', () => {
  const needed = neededHere(
    { cards: [card({ field: 'networks', what: null }, { field: 'links', what: null })] },
    [],
  );
  assert.deepEqual(neededValues(needed, { networks: ' 64500 ', links: '  ', other: 'x' }), [
    'networks=64500',
  ]);
});
