import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { expandAsSet } from './expand-as-set.ts';
import { readAsSets, type AsSet } from './read-as-sets.ts';

const RPSL = `% This is an answer of a server.

as-set:         AS-Example   # of the documentation
descr:          members: AS1
members:        AS64500, as64501,AS-OTHER
members:        AS64500:AS-CUSTOMERS
+               AS64502
\tAS64503 # the last
mbrs-by-ref:    ANY
source:         TEST

aut-num:        AS64500
members:        AS9

as-set:         AS-OTHER
members:        AS1.10, AS-EXAMPLE, nobody

as-set:         AS-OTHER
members:        AS666
`;

test('as-set objects are read with lines that go on, remarks and names in any case; the first of two counts', () => {
  const { sets, findings } = readAsSets(RPSL);
  assert.deepEqual(
    [...sets],
    [
      [
        'AS-EXAMPLE',
        { networks: [64_500, 64_501, 64_502, 64_503], sets: ['AS-OTHER', 'AS64500:AS-CUSTOMERS'] },
      ],
      ['AS-OTHER', { networks: [65_546], sets: ['AS-EXAMPLE'] }],
    ],
  );
  assert.deepEqual(
    findings.map(({ code, line, facts }) => [line, code, facts]),
    [
      [9, 'as-set.by-reference', { set: 'AS-EXAMPLE' }],
      [16, 'as-set.member', { set: 'AS-OTHER', member: 'nobody' }],
      [18, 'as-set.twice', { set: 'AS-OTHER' }],
    ],
  );
  assert.deepEqual(expandAsSet(sets, 'as-example'), {
    networks: [64_500, 64_501, 64_502, 64_503, 65_546],
    met: ['AS-EXAMPLE', 'AS-OTHER', 'AS64500:AS-CUSTOMERS'],
    missing: ['AS64500:AS-CUSTOMERS'],
  });
  assert.equal(expandAsSet(sets, 'AS-NOBODY'), undefined);
});

/** The same by letting every set take what its members have until nothing changes. */
function expandedByHand(
  sets: ReadonlyMap<string, AsSet>,
  name: string,
): { readonly networks: number[]; readonly missing: string[] } {
  const known = new Map(
    [...sets].map(([set, { networks, sets: others }]) => [
      set,
      new Set<number | string>([...networks, ...others]),
    ]),
  );
  for (let before = -1, size = 0; before !== size;) {
    before = size;
    for (const all of known.values())
      for (const member of all)
        if (typeof member === 'string') for (const one of known.get(member) ?? []) all.add(one);
    size = [...known.values()].reduce((sum, all) => sum + all.size, 0);
  }
  const all = [...known.get(name)!];
  return {
    networks: all.filter((one) => typeof one === 'number').toSorted((a, b) => a - b),
    missing: all
      .filter((one) => typeof one === 'string')
      .filter((one) => !sets.has(one))
      .toSorted(),
  };
}

test('a set has what a fixed point says that it has, cycles and missing sets included', () => {
  const name = fc.nat(7).map((number) => `AS-${number}`);
  const set = fc.record({
    networks: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
    sets: fc.uniqueArray(name, { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(set, { minLength: 1, maxLength: 6 }), (list) => {
      const sets = new Map(list.map((one, number) => [`AS-${number}`, one]));
      for (const root of sets.keys()) {
        const { networks, missing } = expandAsSet(sets, root)!;
        assert.deepEqual({ networks, missing: missing.toSorted() }, expandedByHand(sets, root));
      }
    }),
  );
});
