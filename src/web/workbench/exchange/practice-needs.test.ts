import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TriedCard } from '../../../schemas/practice-answers.ts';
import { kindOfNeed, neededHere, neededObjects, neededValues } from './practice-needs.ts';

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

test('an inventory, services and damage are chosen from what the workspace keeps, and each that was chosen is named once', () => {
  const fields = ['inventory', 'damage', 'services', 'networks'];
  const needed = neededHere({ cards: [card(...fields.map((field) => ({ field, what: null })))] }, []);
  assert.deepEqual(fields.map(kindOfNeed), ['inventory', 'damage', 'services', undefined]);
  const own = { inventory: 'a', damage: 'b', services: '', networks: '64500' };
  assert.deepEqual(neededObjects(needed, own), ['a', 'b']);
  assert.deepEqual(neededObjects(needed, { ...own, damage: 'a' }), ['a']);
  assert.deepEqual(neededValues(needed, own), ['inventory=a', 'damage=b', 'networks=64500']);
});
