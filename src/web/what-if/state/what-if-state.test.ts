import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { choiceKey, choiceOfKey, choicesKey, type Choice, type Choices } from '../scenario/choice.ts';
import { placeOfQuery, queryOf } from './query.ts';
import { START, whatIfReducer, type Action, type WhatIfState } from './what-if-state.ts';

const asn = fc.integer({ min: 1, max: 0xffffffff });
const country = fc.constantFrom('AZ', 'TR', 'OM', 'RU');
const anyChoice: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({ kind: fc.constant('network' as const), asn }),
  fc
    .record({ kind: fc.constant('link' as const), one: asn, other: asn })
    .filter(({ one, other }) => one !== other),
  fc.record({ kind: fc.constantFrom('country' as const, 'gateways' as const), country }),
  fc.constant({ kind: 'isolation' as const }),
);
const anyChoices: fc.Arbitrary<Choices> = fc.uniqueArray(anyChoice, { maxLength: 5, selector: choiceKey });
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('toggle'), choice: anyChoice }),
  fc.record({ type: fc.constant('take' as const), choices: anyChoices }),
  fc.record({ type: fc.constantFrom('clear', 'compare', 'copy') }),
  fc.record({ type: fc.constant('activate' as const), side: fc.constantFrom(0, 1) }),
);

const after = (actions: readonly Action[], from: WhatIfState = START): WhatIfState =>
  actions.reduce(whatIfReducer, from);
const pairKey = ({ scenarios }: WhatIfState): string => scenarios.map(choicesKey).join('|');

test('a key stands for its choice, and links have no direction', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      assert.equal(choiceKey(choiceOfKey(choiceKey(choice))!), choiceKey(choice));
    }),
  );
  assert.equal(choiceKey({ kind: 'link', one: 9, other: 2 }), choiceKey({ kind: 'link', one: 2, other: 9 }));
  for (const wrong of ['', 'n0', 'n4294967296', 'l5-5', 'l5', 'cir', 'x1', 'i2', 'n1 '])
    assert.equal(choiceOfKey(wrong), undefined, wrong);
});

test('an address gives back the state it was made from', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 12 }), (actions) => {
      const state = after(actions);
      const visited = { ...START, ...placeOfQuery(new URLSearchParams(queryOf(state).join('&'))) };
      assert.equal(pairKey(visited), pairKey(state));
      for (const part of ['active', 'comparing'] as const) assert.equal(visited[part], state[part]);
    }),
  );
});

test('an address with nonsense in it says what can be read', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      placeOfQuery(new URLSearchParams(text));
    }),
  );
  const place = placeOfQuery(new URLSearchParams('a=n1.zz.n1.cQQ&on=c'));
  assert.deepEqual(place, {
    scenarios: [
      [
        { kind: 'network', asn: 1 },
        { kind: 'country', country: 'QQ' },
      ],
      [],
    ],
    active: 0,
    comparing: false,
  });
});

test('undo takes back every change of the scenarios, and redo makes them again', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 15 }), (actions) => {
      const end = after(actions);
      const undone = after(
        end.past.map(() => ({ type: 'undo' }) as const),
        end,
      );
      assert.equal(pairKey(undone), pairKey(START));
      assert.equal(undone.past.length, 0);
      const redone = after(
        end.past.map(() => ({ type: 'redo' }) as const),
        undone,
      );
      assert.equal(pairKey(redone), pairKey(end));
    }),
  );
});

test('choosing the same again restores it', () => {
  fc.assert(
    fc.property(anyChoices, anyChoice, (choices, choice) => {
      const start = after([{ type: 'take', choices }]);
      const twice = after(
        [
          { type: 'toggle', choice },
          { type: 'toggle', choice },
        ],
        start,
      );
      assert.equal(pairKey(twice), pairKey(start));
    }),
  );
});
