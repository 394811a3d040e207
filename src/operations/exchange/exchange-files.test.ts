import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { cases } from '../../../test/cases.ts';
import { refusal, TERMS, tryExchange, type TriedExchange } from '../../../test/try-exchange.ts';
import type { ExchangeChange, ExchangeLedger } from '../../schemas/exchange-answers.ts';
import { HANDLINGS } from '../../schemas/services-folder.ts';
import { sha256Of } from './parcel.ts';

type Name = 'A' | 'B' | 'C';
const NAMES: readonly Name[] = ['A', 'B', 'C'];
/** Who is a partner of whom: C hears of A through B alone. */
const PARTNERS: Readonly<Record<Name, readonly Name[]>> = { A: ['B'], B: ['A', 'C'], C: ['B'] };

/** What somebody does next; numbers choose among what there is. */
const step = fc.oneof(
  fc.record({
    deed: fc.constant('add' as const),
    who: fc.nat(2),
    marking: fc.constantFrom('TLP:CLEAR', 'TLP:GREEN', 'TLP:RED'),
    which: fc.nat(2),
  }),
  fc.record({ deed: fc.constant('release' as const), who: fc.nat(2), which: fc.nat(20), to: fc.nat(1) }),
  fc.record({ deed: fc.constant('withdraw' as const), who: fc.nat(2), which: fc.nat(2) }),
  fc.record({ deed: fc.constant('bring' as const), which: fc.nat(50) }),
  fc.record({ deed: fc.constant('bring' as const), which: fc.nat(50) }),
);
/** So that there is something to take back: what A makes goes to B, and on to C. */
const BEGIN = [
  { deed: 'add', who: 0, marking: 'TLP:GREEN', which: 0 },
  { deed: 'release', who: 0, which: 0, to: 0 },
  { deed: 'bring', which: 0 },
  { deed: 'release', who: 1, which: 0, to: 1 },
  { deed: 'bring', which: 0 },
] as const;
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** How many withdrawals were of something that others held, over all worlds. */
let takenBack = 0;

/** Three folders on disk, and the parcels that lie about between them: each may be brought once, twice or never, in any order. */
class Folders {
  readonly tried: TriedExchange;
  readonly #parcels: { readonly to: Name; readonly file: string }[] = [];
  /** SHA-256 of contents by what they are marked. */
  readonly marked = new Map<string, string>();
  /** Of contents that their authors have withdrawn, with the author. */
  readonly withdrawn = new Map<string, Name>();
  readonly #states = new Map<string, string[]>();
  #count = 0;
  #minute = 0;

  constructor(tried: TriedExchange) {
    this.tried = tried;
    mkdirSync(tried.at('on-the-way'));
  }

  /** Each deed a minute after the one before. */
  #now(): string {
    this.#minute++;
    return new Date(Date.parse('2026-11-29T12:00:00Z') + this.#minute * 60_000).toISOString();
  }

  /** Does something, and keeps copies of the parcels that come of it: the next ones may overwrite them. */
  async #do(what: string, who: Name, request: object): Promise<ExchangeChange> {
    const said = await this.tried.doing(what, who, { now: this.#now(), ...request });
    for (const { partner, file } of said.parcels) {
      const copy = this.tried.at('on-the-way', `${this.#count++}.age`);
      cpSync(file, copy);
      this.#parcels.push({ to: partner as Name, file: copy });
    }
    return said;
  }

  async take(one: Step): Promise<void> {
    if (one.deed === 'bring') {
      const parcel =
        this.#parcels[this.#parcels.length - 1 - (one.which % Math.max(1, this.#parcels.length))];
      if (parcel) await this.#do('receive', parcel.to, { parcels: [parcel.file] });
      return;
    }
    const who = NAMES[one.who];
    if (one.deed === 'release') {
      const { own, taken } = await this.tried.asking<ExchangeLedger>('ledger', who, { now: this.#now() });
      const items = [...own, ...taken].map(({ item }) => item);
      if (items.length === 0) return;
      const to = PARTNERS[who][one.to % PARTNERS[who].length];
      const asked = this.#do('release', who, {
        items: [items[one.which % items.length]],
        ...TERMS,
        to: [to],
      });
      const why = await refusal(asked);
      assert.ok(why === 'none' || why.startsWith('exchange.held.'), why);
      return;
    }
    const id = `${who}${one.which}`;
    if (one.deed === 'add') {
      const text = `${one.marking} ${id} ${this.#count++}`;
      writeFileSync(this.tried.at('content.txt'), text);
      const why = await refusal(
        this.#do('add', who, {
          files: [this.tried.at('content.txt')],
          id,
          marking: one.marking,
          out: undefined,
        }),
      );
      assert.ok(why === 'none' || why === 'exchange.id-withdrawn', why);
      if (why !== 'none') return;
      this.marked.set(sha256Of(text), one.marking);
      this.#states.set(id, [...(this.#states.get(id) ?? []), sha256Of(text)]);
      return;
    }
    const states = this.#states.get(id);
    if (!states) return;
    const why = await refusal(this.#do('withdraw', who, { items: [id], reason: 'wrong' }));
    assert.ok(['none', 'exchange.no-such-item'].includes(why), why);
    for (const sha256 of states) this.withdrawn.set(sha256, who);
    const others = NAMES.filter((name) => name !== who);
    if (others.some((name) => states.some((sha256) => this.contents(name).includes(sha256)))) takenBack++;
  }

  /** What each folder holds that is not its own was marked for it. */
  checkMarkings(): void {
    for (const name of NAMES)
      for (const sha256 of this.contents(name)) {
        const text = readFileSync(this.tried.at(name, 'items', sha256), 'utf8');
        assert.equal(sha256Of(text), sha256);
        const [marking, id] = text.split(' ');
        const isAllowed =
          id.startsWith(name) || HANDLINGS.indexOf(marking as never) <= HANDLINGS.indexOf('TLP:GREEN');
        assert.ok(isAllowed, `${name} holds ${text}`);
      }
  }

  contents(name: Name): string[] {
    return readdirSync(this.tried.at(name, 'items'));
  }

  /** Everybody says again what was not answered, and everything is brought, until nobody waits for anything. */
  async settle(): Promise<void> {
    for (let round = 0; round < 20; round++) {
      let waiting = 0;
      for (const name of NAMES) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const said = await this.#do('send', name, {});
        waiting += said.waiting;
        // oxlint-disable-next-line no-await-in-loop -- as above
        for (const { partner, file } of said.parcels) await this.#bring(partner as Name, file);
      }
      if (waiting === 0) return;
    }
    assert.fail('somebody still waits for an answer');
  }

  async #bring(to: Name, file: string): Promise<void> {
    const { parcels } = await this.#do('receive', to, { parcels: [file] });
    for (const parcel of parcels) await this.#bring(parcel.partner as Name, parcel.file);
  }
}

test('three folders that share by files, of which some are lost, late or read twice, hold nothing that is marked above what they may get or was withdrawn', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
      const tried = await tryExchange();
      try {
        const folders = new Folders(tried);
        for (const one of [...BEGIN, ...steps]) {
          // oxlint-disable-next-line no-await-in-loop -- one step after the other
          await folders.take(one);
          folders.checkMarkings();
        }
        await folders.settle();
        folders.checkMarkings();
        for (const [sha256, author] of folders.withdrawn)
          for (const name of NAMES)
            if (name !== author)
              assert.ok(!folders.contents(name).includes(sha256), `${name} holds ${sha256}`);
        // And what was brought long ago, read once more, changes nothing of that.
        const held = NAMES.map((name) => folders.contents(name).toSorted());
        for (const parcel of readdirSync(tried.at('on-the-way')).slice(0, 10))
          for (const name of NAMES)
            // oxlint-disable-next-line no-await-in-loop -- one after the other
            await refusal(
              tried.doing('receive', name, {
                parcels: [tried.at('on-the-way', parcel)],
                now: '2026-11-29T23:00:00Z',
              }),
            );
        assert.deepEqual(
          NAMES.map((name) => folders.contents(name).toSorted()),
          held,
        );
      } finally {
        tried.end();
      }
    }),
    { numRuns: cases(20), endOnFailure: true },
  );
  // Where all worlds are tried, enough of them put it to the test.
  if (cases(20) === 30) assert.ok(takenBack >= 10, String(takenBack));
});
