import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createPathStore } from './path-store.ts';
import { createPathNotes, RELATION, type Relation, type Valley } from './path-notes.ts';

/** No two networks are of one organisation, and none is a route server. */
const NO_KIN = { areSiblings: () => false, isRouteServer: () => false };
const NETWORKS = 6;
const relation = fc.constantFrom<Relation>(...Object.values(RELATION));
/** What the first is to the second, for each pair in ascending order. */
const relations = fc.array(relation, { minLength: NETWORKS ** 2, maxLength: NETWORKS ** 2 });
const path = fc.array(fc.integer({ min: 1, max: NETWORKS }), { maxLength: 8 });

function relationIn(table: readonly Relation[], one: number, other: number): Relation {
  const known = table[Math.min(one, other) * NETWORKS + Math.max(one, other) - NETWORKS - 1];
  if (one < other || known === RELATION.peer || known === RELATION.unknown) return known;
  return known === RELATION.provider ? RELATION.customer : RELATION.provider;
}

/** Every network between two others, from the origin on: one that has a route from above or beside and hands it up or aside. */
function firstValleyByHand(table: readonly Relation[], hops: readonly number[]): Partial<Valley> | undefined {
  const plain = hops.filter((hop, at) => hop !== hops[at - 1]);
  const isAbove = (one: number, of: number): boolean =>
    [RELATION.provider, RELATION.peer].some((kind) => kind === relationIn(table, one, of));
  const valleys = plain.flatMap((leaker, at) => {
    const [to, from] = [plain[at - 1], plain[at + 1]];
    const isValley = to !== undefined && from !== undefined && isAbove(from, leaker) && isAbove(to, leaker);
    return isValley ? [{ leaker, from, to }] : [];
  });
  return valleys.at(-1);
}

test('the valley of a path is the one nearest to the origin of all that there are', () => {
  fc.assert(
    fc.property(relations, path, (table, hops) => {
      const notes = createPathNotes(
        {
          relationOf: (one, other) => relationIn(table, one, other),
          confidenceOf: () => 0.5,
          ...NO_KIN,
        },
        () => false,
      );
      // What stands around it is no part of it.
      const words = Uint32Array.from([99, ...hops, 99]);
      const valley = notes.note(notes.noteFor(words, 1, hops.length, 0))?.valley;
      const byHand = firstValleyByHand(table, hops);
      assert.deepEqual(valley && { leaker: valley.leaker, from: valley.from, to: valley.to }, byHand);
      if (valley) assert.equal(valley.confidence, 0.25);
    }),
  );
});

test('types of leaks are those of RFC 7908, and equal notes are one', () => {
  const kinds = { 10: RELATION.provider, 20: RELATION.peer } as const;
  const notes = createPathNotes(
    {
      relationOf: (one) => kinds[one as 10 | 20] ?? RELATION.customer,
      confidenceOf: () => 1,
      ...NO_KIN,
    },
    () => false,
  );
  const typeOf = (...hops: number[]) =>
    notes.note(notes.noteFor(Uint32Array.from(hops), 0, 3, 0))?.valley?.type;
  assert.deepEqual(
    [typeOf(10, 5, 10), typeOf(20, 5, 20), typeOf(20, 5, 10), typeOf(10, 5, 20), typeOf(30, 5, 10)],
    [1, 2, 3, 4, undefined],
  );
  assert.equal(
    notes.noteFor(Uint32Array.of(10, 5, 20), 0, 3, 0),
    notes.noteFor(Uint32Array.of(7, 10, 10, 5, 20), 0, 5, 0),
  );
});

test('a reserved AS number is said of the network before it', () => {
  const notes = createPathNotes(
    { relationOf: () => RELATION.unknown, confidenceOf: () => 0, ...NO_KIN },
    () => false,
  );
  const note = notes.note(notes.noteFor(Uint32Array.of(1, 2, 64_512, 64_513, 3), 0, 5, 0));
  assert.deepEqual(note, { valley: undefined, border: undefined, reserved: { asn: 64_512, by: 2 } });
});

test('a path to a watched network crosses the border once, seen from its origin', () => {
  const isWatched = (asn: number): boolean => asn >= 100;
  const notes = createPathNotes(
    { relationOf: () => RELATION.unknown, confidenceOf: () => 0, ...NO_KIN },
    isWatched,
  );
  const borderOf = (...hops: number[]) =>
    notes.note(notes.noteFor(Uint32Array.from(hops), 0, hops.length, 0))?.border;
  assert.deepEqual(borderOf(1, 2, 2, 100, 101, 101), { gateway: 100, upstream: 2, length: 4 });
  assert.deepEqual(borderOf(1, 100, 2, 101), { gateway: 101, upstream: 2, length: 4 });
  assert.deepEqual(borderOf(100, 101), { gateway: 0, upstream: 0, length: 2 });
  assert.equal(borderOf(100, 2), undefined);
});

test('a route marked for customers only leaks where it goes up or aside behind the mark', () => {
  // 1 is the provider of 2, which is that of 3; 2 and 9 are peers.
  const links: Record<string, Relation> = {
    '1 2': RELATION.provider,
    '2 3': RELATION.provider,
    '9 2': RELATION.peer,
    '2 9': RELATION.peer,
  };
  const notes = createPathNotes(
    {
      relationOf: (one, other) => links[`${one} ${other}`] ?? RELATION.unknown,
      confidenceOf: () => 0.9,
      ...NO_KIN,
    },
    () => false,
  );
  const leakOf = (mark: number, ...hops: number[]) => {
    const valley = notes.note(notes.noteFor(Uint32Array.from(hops), 0, hops.length, mark))?.valley;
    return valley && [valley.leaker, valley.to, valley.type, valley.confidence];
  };
  // 5 marked it towards 2, which passed it on to its provider, or to its peer.
  assert.deepEqual(leakOf(5, 1, 2, 5, 7), [2, 1, 'marked', 0.9]);
  assert.deepEqual(leakOf(5, 8, 9, 2, 2, 5, 5), [2, 9, 'marked', 0.9]);
  // Down to a customer it may go; what goes up before the mark is no leak, nor what nobody marked, nor a mark of someone else.
  assert.equal(leakOf(5, 3, 2, 5, 7), undefined);
  assert.equal(leakOf(1, 1, 2, 5, 7), undefined);
  assert.equal(leakOf(0, 1, 2, 5, 7), undefined);
  assert.equal(leakOf(6, 1, 2, 5, 7), undefined);
});

test('notes of paths that nobody has any more are given up, and those of others stay', () => {
  const notes = createPathNotes(
    { relationOf: () => 0, confidenceOf: () => 0, ...NO_KIN },
    (asn) => asn >= 60_000,
  );
  const paths = createPathStore(notes.noteFor, undefined, notes.keepOnly);
  const intern = (gateway: number): number =>
    paths.intern({ length: 3, asns: Uint32Array.of(1, 2, gateway), endsInSet: false });
  const kept = Array.from({ length: 100 }, (_, index) => intern(60_000 + index)).filter((id) => {
    paths.retain(id);
    return true;
  });
  for (let gateway = 70_000; gateway < 170_000; gateway++) {
    const id = intern(gateway);
    paths.retain(id);
    paths.release(id);
  }
  assert.ok(notes.save().notes.length < 10_000);
  for (const [index, id] of kept.entries())
    assert.deepEqual(notes.note(paths.noteOf(id))?.border, {
      gateway: 60_000 + index,
      upstream: 2,
      length: 3,
    });
});
