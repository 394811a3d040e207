import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createPathStore } from './path-store.ts';
import { createRouteColumn } from './route-column.ts';

test('a column of routes keeps what a map keeps, few or many, whatever the order', () => {
  const step = fc.tuple(fc.nat(199), fc.nat(3));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), fc.constantFrom(200, 100_000), (steps, prefixCount) => {
      const column = createRouteColumn();
      const map = new Map<number, number>();
      for (const [index, [prefix, path]] of steps.entries()) {
        if (path === 0) {
          column.remove(prefix);
          map.delete(prefix);
        } else {
          column.set(prefix, path, index + 1, prefixCount);
          map.set(prefix, path);
        }
        assert.equal(column.count, map.size);
      }
      for (let prefix = 0; prefix < 200; prefix++) {
        assert.equal(column.pathOf(prefix), map.get(prefix) ?? 0);
        assert.equal(column.sinceOf(prefix) > 0, map.has(prefix));
      }
      const seen = new Map<number, number>();
      column.each((prefix, path) => seen.set(prefix, path));
      assert.deepEqual(seen, map);
    }),
    { numRuns: process.env['MURUNA_QUICK'] ? 30 : 300 },
  );
});

test('a vantage point with a third of all prefixes has them in columns, one with few has not', () => {
  const few = createRouteColumn();
  const many = createRouteColumn();
  for (let prefix = 0; prefix < 3000; prefix++) {
    if (prefix % 100 === 0) few.set(prefix, 1, 1, 3000);
    many.set(prefix, 1, 1, 3000);
  }
  assert.equal(few.isDense, false);
  assert.equal(many.isDense, true);
  assert.equal(many.count, 3000);
});

test('paths without a route are collected; the others keep their ids and hops', () => {
  const paths = createPathStore();
  const intern = (...asns: number[]): number =>
    paths.intern({ length: asns.length, asns: Uint32Array.from(asns), endsInSet: false });
  const kept = Array.from({ length: 100 }, (_, index) => intern(1, 2, index));
  for (const id of kept) paths.retain(id);
  for (let round = 0; round < 50_000; round++) {
    const id = intern(3, round, 4);
    paths.retain(id);
    paths.release(id);
  }
  assert.equal(paths.used, 100);
  assert.ok(paths.hopCount < 3 * 10_000, `${paths.hopCount} hops are kept`);
  for (const [index, id] of kept.entries()) {
    assert.deepEqual([...paths.hopsOf(id)], [1, 2, index]);
    assert.equal(intern(1, 2, index), id);
    assert.equal(paths.originOf(id), index);
  }
  const set = paths.intern({ length: 2, asns: Uint32Array.of(1, 2), endsInSet: true });
  assert.equal(paths.originOf(set), 0);
  assert.notEqual(set, intern(1, 2));
});

test('paths that differ in who marked them are kept apart, through collections and from what was saved', () => {
  const paths = createPathStore((hops, from, length, mark) => mark * 1000 + hops[from + length - 1]);
  const intern = (mark: number, ...asns: number[]): number =>
    paths.intern({
      length: asns.length,
      asns: Uint32Array.from(asns),
      endsInSet: false,
      onlyToCustomer: mark,
    });
  const ids = [0, 7, 8].map((mark) => intern(mark, 1, 2));
  for (const id of ids) paths.retain(id);
  assert.equal(new Set(ids).size, 3);
  for (let other = 0; other < 10_000; other++) intern(other % 3, 5, other);
  assert.deepEqual(
    [0, 7, 8].map((mark) => intern(mark, 1, 2)),
    ids,
  );
  const again = createPathStore(undefined, structuredClone(paths.save()));
  for (const [at, mark] of [0, 7, 8].entries()) {
    assert.equal(
      again.intern({ length: 2, asns: Uint32Array.of(1, 2), endsInSet: false, onlyToCustomer: mark }),
      ids[at],
    );
    assert.deepEqual([...again.hopsOf(ids[at])], [1, 2]);
    assert.deepEqual([again.originOf(ids[at]), again.noteOf(ids[at])], [2, 1000 * mark + 2]);
  }
});
