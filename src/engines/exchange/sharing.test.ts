import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { GRANT, ITEM, NOW, TERMS } from '../../../test/small-sharing.ts';
import { cases } from '../../../test/cases.ts';
import { seededRandom } from '../../core/random.ts';
import { HANDLINGS } from '../../schemas/services-folder.ts';
import { consequences } from './consequences.ts';
import { grantsOf, outstanding, receive, type SharingMessage } from './messages.ts';
import { leavingFor, mayLeave } from './release-rules.ts';
import {
  stateAfterEvents,
  emptyState,
  keyOf,
  nameOf,
  stateOfLedger,
  type Grant,
  type SharedState,
  type SharingEvent,
  type Terms,
} from './sharing.ts';
import { isAllowedTwin, isLiveTwin, isMadeAllowedTwin } from './sharing.twin.ts';

const NAMES = ['A', 'B', 'C', 'D', 'E'];
const START = Date.parse('2026-11-01T00:00:00Z');
const HOUR = 3_600_000;

/** Five instances that share at random over a network that loses, repeats and delays. */
class World {
  readonly ledgers = new Map<string, SharingEvent[]>(NAMES.map((name) => [name, []]));
  readonly states = new Map<string, SharedState>(NAMES.map((name) => [name, emptyState(name)]));
  readonly grants = new Map<string, Grant>();
  readonly network: SharingMessage[] = [];
  /** What partners told without a signature and have taken back since. */
  readonly untold = new Set<string>();
  readonly random: ReturnType<typeof seededRandom>;
  clock = START;
  #ids = 0;

  constructor(seed: number) {
    this.random = seededRandom(seed);
    for (const self of NAMES)
      this.write(
        self,
        NAMES.filter((name) => name !== self).map((partner) => ({
          kind: 'partner',
          partner,
          limit: this.pick(HANDLINGS.slice(1)),
        })),
      );
  }

  get now(): string {
    return new Date(this.clock).toISOString();
  }

  pick<T>(from: readonly T[]): T {
    return from[this.random.below(from.length)];
  }

  chance(percent: number): boolean {
    return this.random.below(100) < percent;
  }

  of(name: string): SharedState {
    return this.states.get(name)!;
  }

  write(name: string, events: readonly SharingEvent[]): void {
    const further = [...events, ...consequences(stateAfterEvents(this.of(name), events), this.now)];
    this.ledgers.get(name)!.push(...further);
    this.states.set(name, stateAfterEvents(this.of(name), further));
  }

  act(): void {
    const self = this.pick(NAMES);
    const sharing = this.of(self);
    const held = [...sharing.items.keys()];
    const deed = this.random.below(24);
    this.clock += this.random.below(3) * HOUR;
    if (deed < 6) this.make(self, held);
    else if (deed < 16 && held.length > 0) this.release(self, held);
    else if (deed < 18) {
      const own = [...sharing.items.values()].filter(({ author }) => author === self);
      if (own.length > 0)
        this.write(self, [{ kind: 'withdrawn', author: self, id: this.pick(own).id, reason: 'wrong' }]);
    } else if (deed === 18 && this.chance(30))
      this.write(self, [{ kind: 'partner-removed', partner: this.pick(NAMES) }]);
    else if (deed < 22) this.tell(self);
    else if (deed === 22) this.untell(self);
    else this.write(self, []);
  }

  /** A partner tells something in a format of others. */
  tell(self: string): void {
    const number = ++this.#ids;
    const giver = this.pick(NAMES.filter((name) => name !== self));
    const marking = this.pick(HANDLINGS);
    const until = this.chance(30) ? new Date(this.clock + this.random.below(40) * HOUR).toISOString() : null;
    const item = {
      id: `told ${number}`,
      author: giver,
      modified: this.now,
      sha256: String(number).padStart(64, '0'),
      marking,
      parts: [],
      from: [],
      isOnlyThat: false,
    };
    const terms = { marking, purpose: '', until, onward: [] };
    const grant: Grant = { id: `told ${number}`, item, giver, taker: self, terms, parent: null };
    this.grants.set(grant.id, grant);
    this.write(self, [{ kind: 'heard', grant }]);
  }

  /** He takes it back. */
  untell(self: string): void {
    const told = [...this.of(self).taken.values()].filter(({ isTold }) => isTold);
    if (told.length === 0) return;
    const { id, giver } = this.pick(told);
    this.untold.add(id);
    this.write(self, [{ kind: 'lost', grant: id, giver, cause: 'withdrawn' }]);
  }

  make(self: string, held: readonly string[]): void {
    const number = ++this.#ids;
    const some = (): string[] => held.filter(() => this.chance(15));
    const item = {
      id: `item ${number}`,
      author: self,
      modified: this.now,
      sha256: String(number).padStart(64, '0'),
      marking: this.pick(HANDLINGS.slice(0, this.pick([1, 2, 3, 5]))),
      parts: some(),
      from: some(),
      isOnlyThat: this.chance(50),
    };
    this.write(self, [
      { kind: 'made', item: { ...item, isOnlyThat: item.isOnlyThat && item.from.length > 0 } },
    ]);
  }

  release(self: string, held: readonly string[]): void {
    const taker = this.pick(NAMES);
    const terms: Terms = {
      marking: this.pick(HANDLINGS),
      purpose: 'to see',
      until: this.chance(40) ? new Date(this.clock + this.random.below(40) * HOUR).toISOString() : null,
      onward: NAMES.filter(() => this.chance(40)),
    };
    const leaving = leavingFor(this.of(self), [this.pick(held)], taker, terms, this.now);
    if (!mayLeave(leaving)) return;
    const grants = grantsOf(this.of(self), leaving, taker, terms, () => `grant ${++this.#ids}`);
    for (const grant of grants) {
      this.grants.set(grant.id, grant);
      assert.equal(isAllowedTwin(grant, this.grants, this.of(self).partners, this.now), '');
      assert.equal(isMadeAllowedTwin(grant, this.of(self)), '');
    }
    this.write(
      self,
      grants.map((grant) => ({ kind: 'given', grant })),
    );
  }

  /** Everybody sends what is outstanding. */
  send(): void {
    for (const name of NAMES) this.network.push(...outstanding(this.of(name)));
  }

  deliver(at: number): void {
    const [message] = this.network.splice(at, 1);
    const sharing = this.of(message.to);
    const { events, replies } = receive(sharing, message, this.now);
    this.ledgers.get(message.to)!.push(...events);
    this.states.set(message.to, stateAfterEvents(sharing, events));
    this.network.push(...replies);
    // The same once more changes nothing, and is answered alike.
    assert.deepEqual(receive(this.of(message.to), message, this.now).events, []);
  }

  /** One careless moment of the network. */
  chaos(): void {
    if (this.chance(30)) this.send();
    while (this.network.length > 0 && this.chance(70)) {
      const at = this.random.below(this.network.length);
      if (this.chance(25)) this.network.splice(at, 1);
      else if (this.chance(20)) this.network.push(this.network[at]);
      else this.deliver(at);
    }
  }

  /** Until nobody has anything left to say. */
  settle(): void {
    for (let round = 0; round < 60; round++) {
      for (const name of NAMES) this.write(name, []);
      this.send();
      if (this.network.length === 0) return;
      while (this.network.length > 0) this.deliver(this.random.below(this.network.length));
    }
    assert.fail('they never come to an end');
  }
}

test('what leaves is allowed, and what is withdrawn or over is nowhere once all have heard, whatever was lost, repeated or late', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const world = new World(seed);
      for (let step = 0; step < 80; step++) {
        world.act();
        world.chaos();
      }
      world.settle();
      const withdrawn = new Set(
        NAMES.flatMap((name) =>
          [...world.of(name).withdrawn.keys()].filter((key) => key.startsWith(`${name} `)),
        ),
      );
      for (const name of NAMES) {
        const { items, taken, tombstones, given } = world.of(name);
        const live = [...taken.values()].filter((grant) =>
          grant.isTold
            ? !world.untold.has(grant.id) && !(grant.terms.until !== null && grant.terms.until <= world.now)
            : isLiveTwin(grant, world.grants, (giver) => world.of(giver), withdrawn, world.now),
        );
        assert.equal(live.length, taken.size, `${name} has what nobody gives any more`);
        for (const [key, item] of items)
          if (item.author !== name) {
            assert.ok(!withdrawn.has(nameOf(item)), `${name} has ${key}, which was withdrawn`);
            assert.ok(
              live.some((grant) => keyOf(grant.item) === key),
              `${name} has ${key} by no grant`,
            );
          }
        for (const [key, sha256] of tombstones) assert.ok(key.endsWith(sha256));
        for (const { ended, confirmed, answer } of given.values())
          assert.ok(ended === null || confirmed || answer === 'declined', 'all that ended was confirmed');
        const isWhole = (key: string): boolean => {
          const item = items.get(key);
          return item !== undefined && (item.author !== name || item.from.every((from) => isWhole(from)));
        };
        for (const { grant, ended } of given.values())
          // Of what is gone, however far back, nobody can say any more where it might have gone: what was made of it is flagged.
          if (ended === null && [...grant.item.from].every((key) => isWhole(key)))
            assert.equal(
              isMadeAllowedTwin(grant, world.of(name)),
              '',
              'what was made is where it may not be',
            );
        // What was nothing but something that is gone is nowhere.
        for (const [key, item] of items) {
          const { tombstones: gone, items: there } = world.of(item.author);
          const isGone = item.isOnlyThat && item.from.every((from) => gone.has(from) && !there.has(from));
          assert.ok(!isGone, `${name} has ${key}, of which nothing is left`);
        }
        // The ledger alone says the same.
        assert.deepEqual(stateOfLedger(name, world.ledgers.get(name)!), world.of(name));
      }
    }),
    { numRuns: cases(1500) },
  );
});

function release(grant: Grant, chain: readonly Grant[] = [], from = grant.giver): SharingMessage {
  return { kind: 'release', from, to: 'B', grant, chain };
}

test('what comes is refused where it is not sound, with the reason', () => {
  const stranger = emptyState('B');
  const partners = ['A', 'C'].map((partner) => ({ kind: 'partner', partner, limit: 'TLP:GREEN' }) as const);
  const empty = stateAfterEvents(stranger, partners);
  const has = stateAfterEvents(empty, [{ kind: 'taken', grant: GRANT, chain: [] }]);
  const other = { ...ITEM, sha256: 'b'.repeat(64) };
  const by = { ...GRANT, id: 'g2', giver: 'C', parent: 'g1' };
  const chain = [{ ...GRANT, taker: 'C' }];
  const strict = [{ ...GRANT, taker: 'C', terms: { ...TERMS, marking: 'TLP:AMBER' as const } }];
  const isWithdrawn = stateAfterEvents(empty, [
    { kind: 'withdrawn', author: 'A', id: ITEM.id, reason: 'wrong' },
  ]);
  for (const [reason, state, message] of [
    [null, empty, release(GRANT)],
    [null, empty, release(by, chain)],
    ['not-for-us', empty, release({ ...GRANT, taker: 'C' })],
    ['not-a-partner', stranger, release(GRANT)],
    ['not-for-us', empty, release(GRANT, [], 'C')],
    ['broken-chain', empty, release(by)],
    ['broken-chain', empty, release(by, strict)],
    ['broken-chain', empty, release(by, [{ ...GRANT, taker: 'D' }])],
    ['broken-chain', empty, release({ ...by, item: other }, chain)],
    ['broken-chain', empty, release({ ...GRANT, item: { ...ITEM, author: 'C' } })],
    ['marking-lowered', empty, release({ ...GRANT, terms: { ...TERMS, marking: 'TLP:CLEAR' } })],
    ['two-contents', has, release({ ...GRANT, id: 'g3', item: other })],
    ['two-grants', has, release({ ...GRANT, item: other })],
    ['in-the-future', empty, release({ ...GRANT, item: { ...ITEM, modified: '2027-11-01T00:00:00Z' } })],
    ['in-the-future', empty, release({ ...GRANT, item: { ...ITEM, modified: 'tomorrow' } })],
    ['time-is-up', empty, release({ ...GRANT, terms: { ...TERMS, until: NOW } })],
    ['time-is-up', empty, release({ ...GRANT, terms: { ...TERMS, until: 'never' } })],
    ['withdrawn', isWithdrawn, release(GRANT)],
  ] as const) {
    const { events, replies } = receive(state, message, NOW);
    const [reply] = replies;
    assert.equal(reply.kind === 'declined' ? reply.reason : null, reason, JSON.stringify(message));
    assert.equal(events.length, reason === null ? 1 : 0);
  }
});

test('nobody but its giver ends a grant, nobody but its author withdraws an item, and nobody answers for somebody else', () => {
  const has = stateAfterEvents(emptyState('B'), [
    { kind: 'partner', partner: 'C', limit: 'TLP:RED' },
    { kind: 'taken', grant: GRANT, chain: [] },
    { kind: 'given', grant: { ...GRANT, id: 'g2', giver: 'B', taker: 'C', parent: 'g1' } },
  ]);
  const from = { from: 'C', to: 'B' };
  const mine = { author: 'B', id: 'mine', reason: 'no' };
  for (const message of [
    { kind: 'end', ...from, grant: 'g1', cause: 'withdrawn', withdrawal: null },
    { kind: 'receipt', ...from, from: 'D', grant: 'g2' },
    { kind: 'confirmation', ...from, from: 'D', grant: 'g2' },
    { kind: 'receipt', ...from, grant: 'g9' },
    { kind: 'receipt', ...from, to: 'D', grant: 'g2' },
  ] as const)
    assert.deepEqual(receive(has, message, NOW), { events: [], replies: [] });
  const { events } = receive(
    has,
    { kind: 'end', ...from, grant: 'g9', cause: 'withdrawn', withdrawal: mine },
    NOW,
  );
  assert.deepEqual(events, [{ kind: 'lost', grant: 'g9', giver: 'C', cause: 'withdrawn' }]);
});

test('what stands in the way of a release is said of each thing, also of what is dragged along', () => {
  const state = stateAfterEvents(emptyState('A'), [
    { kind: 'partner', partner: 'B', limit: 'TLP:AMBER' },
    { kind: 'made', item: { ...ITEM, id: 'plan', sha256: 'p'.repeat(64), marking: 'TLP:RED' } },
    { kind: 'made', item: { ...ITEM, parts: [`A plan ${'p'.repeat(64)}`, 'A gone 0'] } },
  ]);
  const key = keyOf(ITEM);
  const obstacles = (terms: Partial<Terms>, taker = 'B'): string[][] =>
    leavingFor(state, [key], taker, { ...TERMS, ...terms }, NOW).map((leaving) => [...leaving.obstacles]);
  assert.deepEqual(obstacles({}), [['part-stays'], ['above-terms', 'red-only-named'], ['not-here']]);
  assert.deepEqual(obstacles({ marking: 'TLP:RED' }), [
    ['above-partner', 'part-stays'],
    ['above-partner', 'red-only-named'],
    ['not-here'],
  ]);
  assert.deepEqual(obstacles({}, 'Z')[0], ['not-a-partner', 'part-stays']);
  assert.deepEqual(obstacles({ until: NOW })[0], ['time-is-up', 'part-stays']);
});

test('what came may be passed on as its terms allow: by name, no looser, no longer, and no further', () => {
  const partners = ['C', 'D'].map((partner) => ({ kind: 'partner', partner, limit: 'TLP:RED' }) as const);
  const taken = (terms: Partial<Terms>): SharedState =>
    stateAfterEvents(emptyState('B'), [
      ...partners,
      { kind: 'taken', grant: { ...GRANT, terms: { ...TERMS, ...terms } }, chain: [] },
    ]);
  const obstacles = (own: Partial<Terms>, asked: Partial<Terms> = {}): string =>
    leavingFor(taken(own), [keyOf(ITEM)], 'C', { ...TERMS, ...asked }, NOW)[0].obstacles.join(' ');
  assert.equal(obstacles({}), '');
  assert.equal(obstacles({ marking: 'TLP:AMBER' }, { marking: 'TLP:AMBER' }), 'not-to-pass-on');
  assert.equal(obstacles({ marking: 'TLP:AMBER', onward: ['C'] }, { marking: 'TLP:AMBER' }), '');
  assert.equal(
    obstacles({ marking: 'TLP:AMBER', onward: ['C'] }, { marking: 'TLP:GREEN' }),
    'beyond-its-terms',
  );
  assert.equal(
    obstacles({ marking: 'TLP:AMBER', onward: ['C'] }, { marking: 'TLP:AMBER', onward: ['D'] }),
    'beyond-its-terms',
  );
  assert.equal(obstacles({ until: '2026-12-01T00:00:00Z' }), 'beyond-its-terms');
  assert.equal(obstacles({ until: '2026-12-01T00:00:00Z' }, { until: '2026-11-30T00:00:00Z' }), '');
});
