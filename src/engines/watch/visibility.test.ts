import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stretchOf, type Stretch } from './address-space.ts';
import { groupingOf } from './groups.ts';
import { createSpaceCoverage } from './space-coverage.ts';
import { createViewRoutes, type FamilyIndex } from './view-routes.ts';
import {
  carriersByHand,
  isMostByHand,
  isStillVisibleByHand,
  isVisibleByHand,
  unitsOfGroupByHand,
  visibleByHand,
  visibleOfGroupByHand,
  type PlainState,
} from './visibility.twin.ts';
import { createVotes } from './votes.ts';

const VIEWS = 5;
const OWNERS = 3;
/** Units of the block in which everything happens, as bits: a /19 of IPv4, a /43 of IPv6. */
const BITS = 5;

const view = fc.nat(VIEWS - 1);
const prefix = fc.nat(BITS).chain((bits) => fc.tuple(fc.constant(bits), fc.nat(2 ** bits - 1)));
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('announce' as const), view, prefix, path: fc.nat(3) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), view, prefix }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('vote' as const), view, votes: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('clear' as const), view }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('anew' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('claim' as const),
      claims: fc.array(fc.tuple(prefix, fc.nat(OWNERS - 1)), { maxLength: 24 }),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Groups that share members and space, in units of the block: one by networks, one by space, one by both. */
const GROUPS = [
  { kind: 'organisation', networks: [0, 1], places: [] },
  { kind: 'region', networks: [], places: [{ start: 3, end: 11 }] },
  {
    kind: 'region',
    networks: [1],
    places: [
      { start: 8, end: 16 },
      { start: 10, end: 12 },
      { start: 31, end: 32 },
    ],
  },
] as const;

/** The counters of the engine and the plain state of the twin, moved by the same steps. */
function bothWays(family: 4 | 6) {
  const index: FamilyIndex = family === 6 ? 1 : 0;
  const base = family === 6 ? 0x20010db8 * 2 ** 16 : 0xc63300 & ~31;
  const table = createViewRoutes((number, id, before, after) => votes.changed(number, id, before, after));
  const votes = createVotes(table.familyOf, (id, isVisible) => coverage.flip(stretch(id), isVisible));
  const groups = GROUPS.map(({ places, ...group }) => ({
    ...group,
    stretches: places.map(({ start, end }) => ({ family: index, start: base + start, end: base + end })),
  }));
  const coverage = createSpaceCoverage(() => {}, undefined, groupingOf(groups, OWNERS));

  const stretch = (id: number): Stretch => stretchOf(table.prefixes, id)!;
  for (let number = 0; number < VIEWS; number++) table.addView();

  const plain = {
    prefixes: [] as { start: number; end: number }[],
    routes: Array.from({ length: VIEWS }, () => new Map<number, string>()),
    voters: new Set<number>(),
    visible: new Set<number>(),
    left: new Map<number, number>(),
    owners: Array.from({ length: 2 ** BITS }, (): number | undefined => undefined),
  } satisfies PlainState;

  function idOf([bits, number]: readonly [number, number]): number {
    const start = number * 2 ** (BITS - bits);
    const unit = base + start;
    const words =
      family === 6
        ? Uint32Array.of(Math.floor(unit / 2 ** 16), (unit % 2 ** 16) << 16, 0, 0)
        : Uint32Array.of(unit << 8, 0, 0, 0);
    const id = table.prefixes.intern(family, (family === 6 ? 43 : 19) + bits, words);
    plain.prefixes[id] = { start, end: start + 2 ** (BITS - bits) };
    return id;
  }

  function take(one: Step): void {
    switch (one.kind) {
      case 'announce': {
        const id = idOf(one.prefix);
        const asns = Uint32Array.of(100 + one.view, 200 + one.path);
        const path = table.paths.intern({ length: 2, asns, endsInSet: false });
        const isNew = table.announce(one.view, id, path, 1);
        assert.equal(isNew, plain.routes[one.view].get(id) !== asns.join(' '));
        const isNewRoute = !plain.routes[one.view].has(id);
        plain.routes[one.view].set(id, asns.join(' '));
        if (isNewRoute) routeMoved(one.view, id);
        return;
      }
      case 'withdraw': {
        const id = idOf(one.prefix);
        const had = plain.routes[one.view].delete(id);
        assert.equal(table.withdraw(one.view, id), had);
        if (had) routeMoved(one.view, id);
        return;
      }
      case 'vote':
        votes.setVoter(table, one.view, index, one.votes);
        vote(one.view, one.votes);
        return;
      case 'anew':
        votes.judgeAnew(index);
        plain.left.clear();
        for (const id of plain.prefixes.keys()) setVisible(id, isMostByHand(plain, id));
        return;
      case 'clear':
        table.clear(one.view);
        for (const id of plain.routes[one.view].keys()) {
          plain.routes[one.view].delete(id);
          routeMoved(one.view, id);
        }
        return;
      case 'claim':
        claim(one.claims);
    }
  }

  function routeMoved(number: number, id: number): void {
    if (plain.voters.has(number)) setVisible(id, isVisibleByHand(plain, id));
  }

  function vote(number: number, isVoter: boolean): void {
    if (plain.voters.has(number) === isVoter) return;
    if (isVoter) plain.voters.add(number);
    else plain.voters.delete(number);
    for (const id of plain.prefixes.keys()) {
      const isLeft = isStillVisibleByHand(plain, id, isVoter) && !isMostByHand(plain, id);
      setVisible(id, isStillVisibleByHand(plain, id, isVoter));
      if (isLeft) plain.left.set(id, carriersByHand(plain, id));
      else plain.left.delete(id);
    }
  }

  function setVisible(id: number, isVisible: boolean): void {
    if (isVisible) plain.visible.add(id);
    else plain.visible.delete(id);
  }

  function claim(claims: readonly (readonly [readonly [number, number], number])[]): void {
    const list = claims.map(([one, owner]) => ({ ...stretch(idOf(one)), owner }));
    const visible = plain.prefixes.flatMap((_, id) => (votes.isVisible(id) ? [stretch(id)] : []));
    coverage.claim(index, list, visible);
    const longestFirst = list.toSorted(
      (a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start || a.owner - b.owner,
    );
    for (const { start, end, owner } of longestFirst)
      for (let unit = start - base; unit < end - base; unit++) plain.owners[unit] ??= owner;
  }

  function compare(): void {
    for (const [group, { networks, places }] of GROUPS.entries()) {
      assert.equal(coverage.visibleOf(OWNERS + group, index), visibleOfGroupByHand(plain, networks, places));
      const units = unitsOfGroupByHand(plain, networks, places);
      assert.equal(coverage.ownedBy(OWNERS + group, index), units.length);
      for (const { start, end } of plain.prefixes)
        assert.equal(
          coverage.groupsIn({ family: index, start: base + start, end: base + end }).includes(OWNERS + group),
          units.some((unit) => start <= unit && unit < end),
        );
    }
    for (const id of plain.prefixes.keys()) {
      assert.equal(votes.carriersOf(id), carriersByHand(plain, id));
      assert.equal(votes.isVisible(id), plain.visible.has(id));
      for (const number of plain.routes.keys()) {
        const path = table.column(number).pathOf(id);
        const asns = path === 0 ? undefined : table.paths.hopsOf(path).join(' ');
        assert.equal(asns, plain.routes[number].get(id));
      }
    }
    for (let owner = 0; owner < OWNERS; owner++) {
      assert.equal(coverage.visibleOf(owner, index), visibleByHand(plain, owner));
      assert.equal(coverage.ownedBy(owner, index), plain.owners.filter((one) => one === owner).length);
    }
    const used = new Set(plain.routes.flatMap((routes) => [...routes.values()]));
    assert.equal(table.paths.used, used.size);
    for (const [number, routes] of plain.routes.entries())
      assert.equal(table.countOf(number, index), routes.size);
  }

  return { take, compare };
}

for (const family of [4, 6] as const)
  test(`counters moved at each change say what a count from scratch says, IPv${family}`, () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const both = bothWays(family);
        for (const one of steps) {
          both.take(one);
          both.compare();
        }
      }),
      { numRuns: process.env['MURUNA_QUICK'] ? 30 : 300 },
    );
  });
