import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import {
  addedObject,
  microsecondsOf,
  momentOfMicroseconds,
  nextAddition,
  type AddedObject,
} from './added-object.ts';
import {
  acceptsTaxii,
  dateHeaders,
  taxiiEnvelope,
  isTaxiiContent,
  manifestAnswer,
  versionsAnswer,
} from './taxii-answers.ts';
import { matching, taxiiObjectsQuery, taxiiPage, type TaxiiQuery } from './taxii-page.ts';

const DAY = Date.UTC(2026, 10, 29);

interface Push {
  readonly id: number;
  readonly version: number;
  readonly clockMs: number;
}

function added(store: readonly AddedObject[], { id, version, clockMs }: Push): AddedObject[] {
  const at = nextAddition(store.at(-1)?.added, new Date(DAY + clockMs));
  const object = {
    type: id % 2 === 0 ? 'note' : 'incident',
    id: `x--${id}`,
    modified: new Date(DAY + version * 1000).toISOString(),
    spec_version: '2.1',
  };
  return [...store, addedObject(object, at)];
}

// The clock of the server stands still, and goes back.
const push: fc.Arbitrary<Push> = fc.record({
  id: fc.nat(8),
  version: fc.nat(5),
  clockMs: fc.integer({ min: -3, max: 3 }),
});

test('who pages by next, or by the date of the last object alone, misses nothing that is added meanwhile', () => {
  fc.assert(
    fc.property(
      fc.array(push, { maxLength: 40 }),
      fc.array(
        fc.record({ limit: fc.integer({ min: 1, max: 7 }), pushes: fc.array(push, { maxLength: 3 }) }),
        {
          minLength: 1,
          maxLength: 12,
        },
      ),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom<readonly string[]>(['last'], ['all']),
      (begun, turns, byDate, onlyNotes, version) => {
        let store: readonly AddedObject[] = begun.reduce<AddedObject[]>(added, []);
        const filter: TaxiiQuery = {
          'match[version]': [...version],
          ...(onlyNotes && { 'match[type]': ['note'] }),
        };
        const got = new Map<string, AddedObject>();
        let [next, after]: (string | undefined)[] = [undefined, undefined];
        const ask = (limit: number): boolean => {
          const page = taxiiPage(store, {
            ...filter,
            limit: String(limit),
            ...(next !== undefined && { next }),
            ...(after !== undefined && { added_after: after }),
          });
          for (const one of page.objects) {
            const name = version[0] === 'all' ? `${one.id} ${one.added}` : one.id;
            const known = got.get(name);
            assert.ok(known === undefined || known.added < one.added, 'nothing comes twice');
            if (!known || known.version <= one.version) got.set(name, one);
          }
          assert.ok(page.objects.length <= limit);
          const last = dateHeaders(page)['X-TAXII-Date-Added-Last'];
          if (byDate) after = last ?? after;
          // At the end of the pages who keeps to next goes on by the date too.
          else if (page.more) ({ next } = page);
          else [next, after] = [undefined, last ?? after];
          return page.more;
        };
        for (const { limit, pushes } of turns) {
          ask(limit);
          store = pushes.reduce<AddedObject[]>((all, one) => added(all, one), [...store]);
        }
        while (ask(3));
        // The end of `next` may have been reached before the last additions.
        while (ask(3));
        const want = matching(store, filter);
        const names = (all: Iterable<AddedObject>): string[] =>
          [...all].map(({ id, added: at }) => `${id} ${at}`).toSorted();
        assert.deepEqual(names(got.values()), names(want));
        const dates = store.map(({ added: at }) => at);
        assert.ok(dates.every((at, index) => index === 0 || at > dates[index - 1]));
      },
    ),
    { numRuns: cases(300) },
  );
});

test('a page is the first of what the filters let through after a date, whether or not each object is known to have one version', () => {
  const several = <T extends string>(...from: T[]) =>
    fc.option(fc.subarray(from, { minLength: 1 }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.array(push, { maxLength: 40 }),
      fc.nat(40),
      fc.integer({ min: 1, max: 9 }),
      several('x--1', 'x--2', 'x--3'),
      several('note', 'incident'),
      several('2.1', '2.0'),
      several('first', 'last', 'all', momentOfMicroseconds((DAY + 2000) * 1000)),
      (pushes, at, limit, ids, types, specs, versions) => {
        const every = pushes.reduce<AddedObject[]>(added, []);
        const single = every.filter(({ id }, index) => every.findIndex((one) => one.id === id) === index);
        const query: TaxiiQuery = {
          ...(ids && { 'match[id]': ids }),
          ...(types && { 'match[type]': types }),
          ...(specs && { 'match[spec_version]': specs }),
          ...(versions && { 'match[version]': versions }),
        };
        for (const [store, isOneVersionEach] of [
          [every, false],
          [single, false],
          [single, true],
        ] as const) {
          const from = store[at]?.added ?? 0;
          const want = matching(store, query).filter((one) => one.added > from);
          const asked = { ...query, limit: String(limit), added_after: momentOfMicroseconds(from) };
          const { objects, more, next } = taxiiPage(store, asked, isOneVersionEach);
          assert.deepEqual([objects, more], [want.slice(0, limit), want.length > limit]);
          assert.equal(next, more ? String(want[limit - 1].added) : undefined);
        }
      },
    ),
    { numRuns: cases(300) },
  );
});

test('an envelope is what its objects are, in their order', () => {
  const page = taxiiPage(STORE, { limit: '2', 'match[version]': ['all'] });
  const text = taxiiEnvelope(
    page,
    page.objects.map(({ object }) => JSON.stringify(object)),
  );
  const objects = STORE.slice(0, 2).map(({ object }) => object);
  assert.deepEqual(JSON.parse(text), { more: true, next: page.next, objects });
});

test('a moment is the same after reading what was written, to the microsecond', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 7e15 }), (at) =>
      assert.equal(microsecondsOf(momentOfMicroseconds(at)), at),
    ),
  );
  assert.equal(momentOfMicroseconds(1_000_001), '1970-01-01T00:00:01.000001Z');
  // Finer than that is cut off: what was added in that microsecond is not after it.
  assert.equal(microsecondsOf('1970-01-01T00:00:01.0000019Z'), 1_000_001);
  for (const none of [
    '',
    '2026-11-29',
    '2026-11-29T12:00:00',
    '2026-11-29T12:00:00+01:00',
    '2026-13-29T12:00:00Z',
  ])
    assert.equal(microsecondsOf(none), undefined, none);
});

const STORE = [
  { id: 0, version: 2, clockMs: 0 },
  { id: 1, version: 1, clockMs: 0 },
  { id: 0, version: 1, clockMs: 0 },
  { id: 0, version: 3, clockMs: 0 },
].reduce<AddedObject[]>(added, []);

test('filters choose versions by their date and not by when they came, and a comma means or', () => {
  const found = (query: TaxiiQuery): number[] => matching(STORE, query).map((one) => STORE.indexOf(one));
  assert.deepEqual(found({}), [1, 3]);
  assert.deepEqual(found({ 'match[version]': ['first'] }), [1, 2]);
  assert.deepEqual(found({ 'match[version]': ['first', 'last'] }), [1, 2, 3]);
  assert.deepEqual(found({ 'match[version]': ['all'] }), [0, 1, 2, 3]);
  assert.deepEqual(found({ 'match[version]': ['2026-11-29T00:00:02Z'] }), [0]);
  assert.deepEqual(found({ 'match[id]': ['x--0', 'x--7'] }), [3]);
  assert.deepEqual(found({ 'match[type]': ['incident'] }), [1]);
  assert.deepEqual(found({ 'match[spec_version]': ['2.0'] }), []);
});

test('a page says what it spans and where the next one begins', () => {
  const page = taxiiPage(STORE, { limit: '2', 'match[version]': ['all'] });
  const from = '2026-11-29T00:00:00.00000';
  assert.deepEqual(dateHeaders(page), {
    'X-TAXII-Date-Added-First': `${from}0Z`,
    'X-TAXII-Date-Added-Last': `${from}1Z`,
  });
  assert.deepEqual(
    [manifestAnswer(page), versionsAnswer(taxiiPage(STORE, { 'match[id]': ['x--1'] }))],
    [
      {
        more: true,
        next: page.next,
        objects: [
          ['x--0', '0Z', '2'],
          ['x--1', '1Z', '1'],
        ].map(([id, end, second]) => ({
          id,
          date_added: `${from}${end}`,
          version: `2026-11-29T00:00:0${second}.000000Z`,
          media_type: 'application/stix+json;version=2.1',
        })),
      },
      { versions: ['2026-11-29T00:00:01.000000Z'] },
    ],
  );
  const none = taxiiPage(STORE, { added_after: '2027-01-01T00:00:00Z' });
  assert.deepEqual([taxiiEnvelope(none, []), dateHeaders(none)], ['{}', {}]);
});

test('what is asked for wrongly is refused, and so are other media types', () => {
  const isRead = (query: object): boolean => taxiiObjectsQuery.safeParse(query).success;
  assert.ok(
    isRead({ limit: '5', added_after: '2026-11-29T00:00:00.000001Z', 'match[version]': 'first,last' }),
  );
  // What a page gives for the next one is taken back.
  const { next } = taxiiPage(STORE, { limit: '1', 'match[version]': ['all'] });
  assert.ok(next !== undefined && isRead({ next }));
  for (const wrong of [
    { limit: '0' },
    { limit: '-1' },
    { limit: 'x' },
    { next: '12' },
    { added_after: 'yesterday' },
    { 'match[version]': 'newest' },
    { 'match[colour]': 'red' },
  ])
    assert.ok(!isRead(wrong), JSON.stringify(wrong));
  for (const [accept, isTaken] of [
    [null, true],
    ['*/*', true],
    ['application/taxii+json', true],
    ['text/html, application/taxii+json; version=2.1', true],
    ['application/taxii+json;version="2.1"', true],
    ['application/taxii+json;version=2.0', false],
    ['application/json', false],
    ['application/taxii+json;q=0', false],
  ] as const)
    assert.equal(acceptsTaxii(accept), isTaken, String(accept));
  assert.deepEqual(['application/taxii+json;version=2.1', 'application/json', null].map(isTaxiiContent), [
    true,
    false,
    false,
  ]);
});
